import Diagnostics
import TextCoding
import TextExploration

/// Answers with their themes, and the codebook that they were found by.
struct ExploredInput {
  let codebook: Codebook
  /// The answers that hold a word, in their order.
  let texts: [ExploredText]

  init(codebook: Codebook, texts: [ExploredText]) {
    self.codebook = codebook
    self.texts = texts.filter { text in
      text.text.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
    }
  }

  /// The themes' names in the order of the codebook.
  var themes: [String] { codebook.themes.map(\.id) }

  /// The name of a theme that a user gave.
  ///
  /// - Parameter theme: The name.
  /// - Throws: `theme.unknown`, a `Diagnostic`, where the codebook has none of that name.
  func checkTheme(_ theme: String) throws {
    if codebook.theme(theme) != nil { return }
    let near = NearMiss.suggestion(for: theme, among: themes)
    throw Diagnostic(
      code: "theme.unknown", "the codebook has no theme \"\(theme)\"",
      expected: themes.joined(separator: ", "),
      fix: near.map { "did you mean \"\($0)\"?" } ?? "name a theme by its id in the codebook")
  }

  /// The positions of the answers of a group that a user named.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - option: The option that names it, for messages.
  /// - Throws: `group.unknown`, a `Diagnostic`, where no answer belongs to it.
  /// - Returns: Positions in `texts`.
  func members(of group: String, option: String) throws -> [Int] {
    let members = texts.indices.filter { texts[$0].group == group }
    guard members.isEmpty else { return members }
    var seen: Set<String> = []
    let groups = texts.compactMap(\.group).filter { seen.insert($0).inserted }
    throw Diagnostic(
      code: "group.unknown", "no answer belongs to the group \"\(group)\"",
      // So many values are those of a column that names no groups, and may be what people wrote.
      expected: groups.count > 20
        ? "one of \(groups.count.grouped) groups"
        : groups.isEmpty ? nil : groups.map { "\"\($0)\"" }.joined(separator: ", "),
      fix: NearMiss.suggestion(for: group, among: groups)
        .map { "did you mean \(option) \"\($0)\"?" }
        ?? "name a group as what --group names has it")
  }
}
