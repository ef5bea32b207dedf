/// A list in brackets.
struct FlowList {
  /// An item and the comma behind it.
  struct Item {
    let range: Range<Int>
    let comma: Int?
  }

  /// Lines are broken where they would pass so many characters.
  private static let width = 100

  let items: [Item]
  private let source: YAMLSource
  private let open: Int

  /// The list; `nil` where no list of single values in brackets begins at the place.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - open: Where the list begins.
  init?(_ source: YAMLSource, at open: Int) {
    guard source[open] == "[" else { return nil }
    self.source = source
    self.open = open
    var items: [Item] = []
    var start: Int?
    var end = open
    var place = open + 1
    while let scalar = source[place] {
      let isComment =
        scalar == "#" && (start == nil || source.scalars[place - 1].properties.isWhitespace)
      if isComment {
        place = source.lineEnd(of: place)
        continue
      }
      switch scalar {
      case "[", "{": return nil
      case ",", "]":
        if let start {
          items.append(Item(range: start..<end, comma: scalar == "," ? place : nil))
        }
        guard scalar == "," else {
          self.items = items
          return
        }
        start = nil
      case "\"" where start == nil, "'" where start == nil:
        start = place
        end = source.quotedEnd(of: place)
        place = end
        continue
      case _ where scalar.properties.isWhitespace: break
      default:
        start = start ?? place
        end = place + 1
      }
      place += 1
    }
    return nil
  }

  /// Takes items away; comments stay where they are.
  ///
  /// - Parameters:
  ///   - dropped: The numbers of the items that go, from 0.
  ///   - draft: What is changed.
  func remove(_ dropped: Set<Int>, in draft: inout YAMLDraft) {
    for index in dropped { remove(items[index], in: &draft) }
    guard let last = items.indices.last(where: { !dropped.contains($0) }),
      let comma = items[last].comma, items[items.count - 1].comma == nil
    else { return }
    // The list did not end in a comma, and does not then.
    draft.remove(comma..<comma + 1)
    let tail = items[last].range.upperBound..<items[items.count - 1].range.upperBound
    if isBlank(tail, but: items[(last + 1)...]) { draft.remove(tail) }
  }

  /// Puts items behind the last; where a comment ends its line, in a line of their own.
  ///
  /// - Parameters:
  ///   - added: The items, as the file is to have them.
  ///   - draft: What is changed.
  func add(_ added: [String], in draft: inout YAMLDraft) {
    guard let last = items.last else {
      let isComment = source[open + 1] == "#"
      return draft.insert(added.joined(separator: ", ") + (isComment ? " " : ""), at: open + 1)
    }
    let end = last.range.upperBound
    let indent = indent(of: last)
    let line = source.lineStart(of: end)
    let behind = source.skippingBlanks(from: last.comma.map { $0 + 1 } ?? end)
    guard source[behind] == "#", source.lineStart(of: behind) == line else {
      return draft.insert(
        wrapped(added, from: end - line, indent: indent, separator: ", "), at: end)
    }
    if last.comma == nil { draft.insert(",", at: end) }
    draft.insert(
      source.newline + indent
        + wrapped(added, from: indent.count, indent: indent, separator: "")
        + (last.comma == nil ? "" : ","),
      at: source.lineEnd(of: behind))
  }

  private func remove(_ item: Item, in draft: inout YAMLDraft) {
    draft.remove(item.range)
    guard let comma = item.comma else { return }
    draft.remove(comma..<comma + 1)
    let between = item.range.upperBound..<comma
    if isBlank(between, but: []) { draft.remove(between) }
    let next = source.skippingBlanks(from: comma + 1)
    // A comment stays as far from what stands before it, unless it now is the first in its line.
    let isApart = source[next] == "#" && !source.isFirstInLine(item.range.lowerBound)
    if !isApart { draft.remove(comma + 1..<next) }
  }

  /// Whether white space is all that stands between two places beside some items.
  private func isBlank(_ range: Range<Int>, but items: ArraySlice<Item>) -> Bool {
    range.allSatisfy { place in
      source.scalars[place].properties.isWhitespace || source.scalars[place] == ","
        || items.contains { $0.range.contains(place) }
    }
  }

  /// The spaces before a new line of the list.
  private func indent(of item: Item) -> String {
    let start = source.lineStart(of: item.range.lowerBound)
    let blanks = source.scalars[start...].prefix { $0 == " " }.count
    let isOwnLine = start + blanks == item.range.lowerBound
    return String(repeating: " ", count: blanks + (isOwnLine || open < start ? 0 : 2))
  }

  /// Items with commas between them, on new lines where the line grows too long.
  ///
  /// - Parameters:
  ///   - added: The items.
  ///   - column: How long the line is already.
  ///   - indent: The spaces before a new line.
  ///   - separator: What stands before the first: a comma behind another item, or nothing.
  /// - Returns: What is to be put into the file.
  private func wrapped(
    _ added: [String], from column: Int, indent: String, separator: String
  ) -> String {
    var column = column
    var text = ""
    var separator = separator
    for item in added {
      if column + item.count + 3 > Self.width, !separator.isEmpty {
        text += ",\(source.newline)\(indent)\(item)"
        column = indent.count + item.count
      } else {
        text += separator + item
        column += separator.count + item.count
      }
      separator = ", "
    }
    return text
  }
}
