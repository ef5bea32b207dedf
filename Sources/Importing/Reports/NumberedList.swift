import Formats

/// The list of recommendations in a section of a report.
struct NumberedList: Equatable {
  /// One entry.
  struct Entry: Equatable {
    let number: Int
    let text: String
    /// Where it begins.
    let place: DocumentPlace
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
  /// - Parameters:
  ///   - blocks: What stands in the section.
  ///   - countsParagraphs: Whether, where there is no list, each paragraph is an entry: so people
  ///     fill in the cell of a form.
  init(_ blocks: [DocumentBlock], countsParagraphs: Bool = false) {
    guard !countsParagraphs || blocks.contains(where: { $0.depth == 1 }) else {
      entries = blocks.filter { !Self.isNone($0.text) }.enumerated().map { index, block in
        Entry(number: index + 1, text: block.text, place: block.place)
      }
      isCounted = !entries.isEmpty
      return
    }
    let outermost = blocks.filter { $0.depth == 1 }
    let isCounted = !outermost.contains { $0.number != nil }
    var entries: [(number: Int, texts: [String], place: DocumentPlace)] = []
    for block in blocks {
      if block.depth == 1, let number = isCounted ? entries.count + 1 : block.number {
        entries.append((number, [block.text], block.place))
      } else if !entries.isEmpty {
        let text = block.marker.map { "\($0) \(block.text)" } ?? block.text
        entries[entries.count - 1].texts.append(text)
      }
    }
    self.isCounted = isCounted && !entries.isEmpty
    self.entries = entries.map {
      Entry(number: $0.number, text: $0.texts.joined(separator: " "), place: $0.place)
    }
  }

  /// The first entry whose number another one has, or `nil`.
  var repeated: Entry? {
    var seen: Set<Int> = []
    return entries.first { !seen.insert($0.number).inserted }
  }

  /// Whether a section says that there is nothing to list.
  static func isNone(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.prefix(2).joined(separator: " ")
    return words.isEmpty || ["none", "nil", "n a"].contains(words)
      || ["none ", "no recommendations", "not applicable"].contains { words.hasPrefix($0) }
  }
}
