import Formats

/// The list of recommendations in a section of a report.
struct NumberedList: Equatable {
  /// One entry.
  struct Entry: Equatable {
    let number: Int
    let text: String
    /// The physical line.
    let line: Int
  }

  /// The entries, in the order of the report.
  let entries: [Entry]
  /// Whether the report marks entries without numbers, which were counted then.
  let isCounted: Bool

  /// Takes the outermost list.
  ///
  /// What stands before it is an introduction and is passed over; lists
  /// and paragraphs below an entry belong to it.
  ///
  /// - Parameter blocks: What stands in the section.
  init(_ blocks: [DocumentBlock]) {
    let outermost = blocks.filter { $0.depth == 1 }
    let isCounted = !outermost.contains { $0.number != nil }
    var entries: [(number: Int, texts: [String], line: Int)] = []
    for block in blocks {
      if block.depth == 1, let number = isCounted ? entries.count + 1 : block.number {
        entries.append((number, [block.text], block.line))
      } else if !entries.isEmpty {
        let text = block.marker.map { "\($0) \(block.text)" } ?? block.text
        entries[entries.count - 1].texts.append(text)
      }
    }
    self.isCounted = isCounted && !entries.isEmpty
    self.entries = entries.map {
      Entry(number: $0.number, text: $0.texts.joined(separator: " "), line: $0.line)
    }
  }

  /// Whether a section says that there is nothing to list.
  static func isNone(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.prefix(2).joined(separator: " ")
    return words.isEmpty || ["none", "nil", "n a"].contains(words)
      || ["none ", "no recommendations", "not applicable"].contains { words.hasPrefix($0) }
  }
}
