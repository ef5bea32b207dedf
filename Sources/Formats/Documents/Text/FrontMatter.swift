/// The title and the `Key: value` lines at the top of a text.
struct FrontMatter {
  private(set) var title: String?
  private(set) var fields: [Document.Field] = []
  /// The first line that is no longer part of it.
  private(set) var end = 0

  /// How many lines may stand between the title and the fields.
  private static let subtitleLines = 2

  /// - Parameter lines: The whole text.
  init(_ lines: [TextLine]) {
    let first = lines.firstIndex { !$0.isBlank } ?? lines.endIndex
    guard first < lines.endIndex else { return }
    if lines[first].isRule {
      readFields(lines, from: first + 1)
      if end < lines.endIndex, lines[end].isRule { end += 1 }
      if fields.isEmpty { end = 0 }
      return
    }
    readFields(lines, from: first)
    guard fields.isEmpty, HeadingLine.isTitle(lines[first].text),
      HeadingLine(lines[first]) == nil
    else { return }
    var next = first + 1
    // The programme's name often stands under the title.
    while next < lines.endIndex, next <= first + Self.subtitleLines, !lines[next].isBlank,
      HeadingLine.isTitle(lines[next].text), HeadingLine(lines[next]) == nil,
      Self.field(lines[next]) == nil
    { next += 1 }
    if next < lines.endIndex, lines[next].isRule { next += 1 }
    readFields(lines, from: next)
    if fields.isEmpty {
      end = 0
    } else {
      title = lines[first].text
    }
  }

  private mutating func readFields(_ lines: [TextLine], from start: Int) {
    var index = start
    while index < lines.endIndex {
      if lines[index].isBlank {
        index += 1
        continue
      }
      guard let field = Self.field(lines[index]) else { return }
      var value = field.value
      var next = index + 1
      while next < lines.endIndex, lines[next].indent > 0, !lines[next].isBlank,
        Self.field(lines[next]) == nil
      {
        value += (value.isEmpty ? "" : " ") + lines[next].text
        next += 1
      }
      // A line of text below it: this is the first line of a paragraph such as "Note: …".
      if next < lines.endIndex, !lines[next].isBlank, !lines[next].isRule,
        Self.field(lines[next]) == nil
      {
        return
      }
      fields.append(Document.Field(key: field.key, value: value, place: lines[index].place))
      index = next
      end = next
    }
  }

  /// The key and the value in `Key: value`; a heading such as `Section 1: Standards` is none.
  static func field(_ line: TextLine) -> (key: String, value: String)? {
    guard HeadingLine(line) == nil, ListMarker(line.text) == nil,
      let colon = line.text.firstIndex(of: ":")
    else { return nil }
    let key = line.text[..<colon]
    let value = line.text[line.text.index(after: colon)...]
    guard key.count <= 40, key.first?.isLetter == true, key.last?.isWhitespace == false,
      key.split(separator: " ").count <= 5,
      !key.contains(where: { ".?!;".contains($0) }), value.first.map(\.isWhitespace) ?? true
    else { return nil }
    return (String(key), String(value.drop(while: \.isWhitespace)))
  }
}
