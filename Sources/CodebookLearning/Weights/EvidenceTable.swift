internal import Foundation
internal import TextCoding

/// Writes what was learnt as the table of a codebook's evidence.
struct EvidenceTable {
  let vocabulary: EvidenceVocabulary
  let textCount: Int
  /// How many words the texts have, in the median.
  let typicalLength: Int
  let themes: [ThemeWeights.Learned]
  /// The directions by their places; empty where none are taken.
  let directions: [DirectionWeights.Learned]
  /// The ids of the sample's themes.
  let themeIDs: [String]
  /// The keys of the rules that add something to directions.
  let ruleKeys: [String]

  /// The table; `nil` where it would have no column.
  var text: String? {
    guard !(themes.isEmpty && directions.isEmpty) else { return nil }
    let empty = directions.map { _ in "" }
    var lines = [
      line("term", "texts", themes.map(\.id) + directions.indices.map { Self.names[$0] }),
      line("(answers)", String(textCount), columns.map { _ in "" }),
      line("(words)", String(typicalLength), columns.map { _ in "" }),
      line("(always)", "", (themes.map(\.bias) + directions.map(\.bias)).map(Self.fraction)),
      line("(codebook)", "", themes.map { Self.fraction($0.indicator) } + empty),
      line("(several)", "", themes.map { Self.fraction($0.several) } + empty),
    ]
    let blanks = themes.map { _ in "" }
    if !directions.isEmpty {
      for (place, name) in Self.names.enumerated() {
        lines.append(
          line("(\(name))", "", blanks + directions.map { Self.fraction($0.rules[place]) }))
      }
      for (place, key) in ruleKeys.enumerated() {
        lines.append(
          line("(\(key))", "", blanks + directions.map { Self.fraction($0.namedRules[place]) }))
      }
      for (place, theme) in themeIDs.enumerated() {
        lines.append(
          line("(\(theme))", "", blanks + directions.map { Self.fraction($0.themes[place]) }))
      }
    }
    for (row, term) in vocabulary.terms.enumerated() {
      let cells = columns.map { Self.whole($0[row] * vocabulary.rarities[row]) }
      lines.append(line(term, String(vocabulary.texts[row]), cells))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var columns: [[Double]] { themes.map(\.weights) + directions.map(\.weights) }

  private static let names = Direction.allCases.map(\.rawValue)

  private func line(_ term: String, _ texts: String, _ cells: [String]) -> String {
    ([term, texts] + cells).joined(separator: ",")
  }

  private static func fraction(_ value: Double) -> String {
    String(format: "%.2f", value)
  }

  /// A weight of a term as a whole number.
  ///
  /// It is divided by the length of a text, 30 in a common one. What adds less than a tenth there is left
  /// out: it lengthens the table by a third and changes no more codings than chance.
  private static func whole(_ value: Double) -> String {
    let rounded = Int(value.rounded())
    return abs(rounded) < 3 ? "" : String(rounded)
  }
}
