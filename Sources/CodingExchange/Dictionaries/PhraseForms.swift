internal import TextCoding

/// The ways in which a phrase can be said, as sequences of words that other programs can look for.
struct PhraseForms {
  /// The most sequences that one phrase may stand for.
  static let most = 1_000

  /// The sequences of a phrase, or why there are none.
  enum Result: Equatable {
    /// Each a sequence of words, with `*` at their ends perhaps; and whether any was to match in its
    /// exact case only.
    case forms([String], isExact: Bool)
    /// The phrase has a gap.
    case gap
    /// There are more than ``most``.
    case tooMany
  }

  private var lists: [String: [String]] = [:]

  /// The word lists of a codebook.
  init(_ words: [WrittenCodebook.WordList]) {
    for list in words {
      lists[list.name] = list.items.flatMap { item in
        Self.listName(item[...]).flatMap { lists[$0] } ?? [item]
      }
    }
  }

  /// The sequences of a phrase in the codebook's notation; the mark of a bare mention is passed over.
  func forms(of phrase: String) -> Result {
    var forms: [[String]] = [[]]
    let body = phrase.hasPrefix("~") ? phrase.dropFirst() : phrase[...]
    for part in body.split(whereSeparator: \.isWhitespace) {
      if part == ".." || part == "..." { return .gap }
      let isOptional = part.hasSuffix("?")
      let choices = (isOptional ? part.dropLast() : part)
        .split(separator: "|", omittingEmptySubsequences: false)
        .flatMap { choice in Self.listName(choice).flatMap { lists[$0] } ?? [String(choice)] }
      let all = choices.map { [$0] } + (isOptional ? [[]] : [])
      guard forms.count * all.count <= Self.most else { return .tooMany }
      forms = forms.flatMap { form in all.map { form + $0 } }
    }
    let written = forms.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    var unique: [String] = []
    var seen: Set<String> = []
    for form in written {
      let plain = form.replacing("^", with: "")
      // A codebook takes a hyphen for a space; other programs do not.
      for way in [plain, plain.replacing("-", with: " ").replacing("/", with: " ")] {
        let words = way.split(separator: " ").joined(separator: " ").lowercased()
        if !words.isEmpty, seen.insert(words).inserted { unique.append(words) }
      }
    }
    return .forms(unique, isExact: written.contains { $0.contains("^") })
  }

  private static func listName(_ text: Substring) -> String? {
    text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : nil
  }
}
