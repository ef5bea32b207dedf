/// A list with an item a line, each behind a dash.
struct BlockList {
  private struct Item {
    let dash: Int
    let range: Range<Int>
  }

  private let source: YAMLSource
  private let items: [Item]

  /// The list; `nil` where an item is not alone behind a dash in its line.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - values: The items as they were read, and where each begins.
  init?(_ source: YAMLSource, _ values: [(text: String, start: Int)]) {
    self.source = source
    var items: [Item] = []
    for (text, start) in values {
      let line = source.lineStart(of: start)
      guard let range = source.range(of: text, at: start),
        source.isEndOfContent(range.upperBound),
        let dash = source.scalars[line..<start].firstIndex(where: { $0 != " " }),
        source[dash] == "-", source.skippingBlanks(from: dash + 1) == start
      else { return nil }
      items.append(Item(dash: dash, range: range))
    }
    guard !items.isEmpty else { return nil }
    self.items = items
  }

  /// Takes items away; comments stay, those in the items' own lines too.
  ///
  /// - Parameters:
  ///   - dropped: The numbers of the items that go, from 0.
  ///   - draft: What is changed.
  func remove(_ dropped: Set<Int>, in draft: inout YAMLDraft) {
    for index in dropped {
      let end = source.skippingBlanks(from: items[index].range.upperBound)
      draft.remove(items[index].dash..<(source[end] == "#" ? end : items[index].range.upperBound))
    }
  }

  /// Puts items behind the last.
  ///
  /// - Parameters:
  ///   - added: The items, as the file is to have them.
  ///   - draft: What is changed.
  func add(_ added: [String], in draft: inout YAMLDraft) {
    let last = items[items.count - 1]
    let lead = source.text(source.lineStart(of: last.dash)..<last.range.lowerBound)
    draft.insert(
      added.map { source.newline + lead + $0 }.joined(),
      at: source.lineEnd(of: last.range.upperBound))
  }
}
