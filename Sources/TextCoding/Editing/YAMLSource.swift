internal import Diagnostics

/// The text of a YAML file, in which the items of lists are found and changed.
struct YAMLSource {
  /// A stretch of the text and what takes its place.
  struct Edit {
    let range: Range<Int>
    let text: String
  }

  /// How an item stands in its list.
  enum Container {
    /// In brackets, with commas.
    case flow
    /// On a line of its own behind a dash.
    case block
  }

  /// Lines are broken where they would pass so many characters.
  private static let width = 100

  private let scalars: [Unicode.Scalar]
  private let lineStarts: [Int]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    lineStarts = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
  }

  /// The number of scalars before a place.
  func offset(of place: Place) -> Int? {
    guard let line = place.line, let column = place.column, lineStarts.indices.contains(line - 1)
    else { return nil }
    return lineStarts[line - 1] + column - 1
  }

  func isQuote(at place: Int) -> Bool { scalars[place] == "\"" || scalars[place] == "'" }

  /// Whether only blanks stand between two places.
  func isBlank(from start: Int, to end: Int) -> Bool {
    start >= 0 && scalars[start..<end].allSatisfy { $0 == " " }
  }

  /// How an item stands in its list; `nil` where it is a value by itself.
  func container(of item: Int) -> Container? {
    var place = item - 1
    while place >= 0, scalars[place].properties.isWhitespace { place -= 1 }
    guard place >= 0 else { return nil }
    switch scalars[place] {
    case "[", ",": return .flow
    case "-": return isBlank(from: lineStart(of: item), to: place) ? .block : nil
    default: return nil
    }
  }

  private func lineStart(of place: Int) -> Int {
    (scalars[..<place].lastIndex(of: "\n") ?? -1) + 1
  }

  private func lineEnd(of place: Int) -> Int {
    scalars[place...].firstIndex(of: "\n") ?? scalars.count
  }

  /// Where an item ends: behind its closing quotation mark, or before what ends a bare one.
  private func end(of item: Int) -> Int {
    if isQuote(at: item) {
      let mark = scalars[item]
      var place = item + 1
      while place < scalars.count, scalars[place] != mark || isEscaped(place, in: mark) {
        place += mark == "'" && scalars[place] == "'" ? 2 : 1
      }
      return min(place + 1, scalars.count)
    }
    let isFlow = container(of: item) == .flow
    var place = item
    var end = item
    while place < scalars.count {
      let scalar = scalars[place]
      if isFlow ? scalar == "," || scalar == "]" : scalar == "\n" { break }
      if scalar == "#", scalars[place - 1].properties.isWhitespace { break }
      place += 1
      if !scalar.properties.isWhitespace { end = place }
    }
    return end
  }

  private func isEscaped(_ place: Int, in mark: Unicode.Scalar) -> Bool {
    if mark == "'" { return place + 1 < scalars.count && scalars[place + 1] == "'" }
    return scalars[..<place].reversed().prefix { $0 == "\\" }.count % 2 == 1
  }

  // MARK: Changes

  /// What takes an item away.
  ///
  /// - Parameters:
  ///   - item: Where it begins.
  ///   - dropped: Where all items begin that are taken away.
  /// - Returns: The edits.
  func removal(of item: Int, among dropped: Set<Int>) -> [Edit] {
    if container(of: item) == .block {
      let end = min(lineEnd(of: item) + 1, scalars.count)
      return [Edit(range: lineStart(of: item)..<end, text: "")]
    }
    let end = end(of: item)
    var after = end
    while after < scalars.count, scalars[after].properties.isWhitespace { after += 1 }
    guard after < scalars.count, scalars[after] == "," else {
      // The last item takes the comma before it along, unless the item before it goes too.
      var before = item
      while before > 0, scalars[before - 1].properties.isWhitespace { before -= 1 }
      guard before > 0, scalars[before - 1] == ",", !isDropped(endingAt: before - 1, dropped)
      else { return [Edit(range: item..<end, text: "")] }
      return [Edit(range: before - 1..<end, text: "")]
    }
    after += 1
    while after < scalars.count, scalars[after] == " " { after += 1 }
    return [Edit(range: item..<after, text: "")]
  }

  private func isDropped(endingAt end: Int, _ dropped: Set<Int>) -> Bool {
    dropped.contains { self.end(of: $0) == end }
  }

  /// What puts items behind another one; `nil` where that is not in a list that can be added to.
  func insertion(of items: [String], behind item: Int) -> [Edit]? {
    let end = end(of: item)
    switch container(of: item) {
    case .flow:
      return [Edit(range: end..<end, text: flow(items, from: end))]
    case .block:
      let line = lineEnd(of: item)
      let indent = String(String.UnicodeScalarView(scalars[lineStart(of: item)..<item]))
      return [Edit(range: line..<line, text: items.map { "\n\(indent)\($0)" }.joined())]
    case nil:
      var place = item - 1
      while place >= 0, scalars[place] == " " { place -= 1 }
      guard place >= 0, scalars[place] == ":" else { return nil }
      return [
        Edit(range: item..<item, text: "["),
        Edit(range: end..<end, text: ", " + items.joined(separator: ", ") + "]"),
      ]
    }
  }

  /// What puts items in the place of one.
  func replacement(of item: Int, by items: [String]) -> Edit {
    if container(of: item) == .block {
      let indent = String(String.UnicodeScalarView(scalars[lineStart(of: item)..<item]))
      return Edit(range: item..<end(of: item), text: items.joined(separator: "\n\(indent)"))
    }
    return Edit(range: item..<end(of: item), text: items.joined(separator: ", "))
  }

  /// Items behind another one in brackets, on new lines where the line grows too long.
  private func flow(_ items: [String], from place: Int) -> String {
    let start = lineStart(of: place)
    let blanks = scalars[start...].prefix { $0 == " " }.count
    let isKeyLine = scalars[start..<place].contains(":")
    let indent = String(repeating: " ", count: blanks + (isKeyLine ? 2 : 0))
    var column = place - start
    var text = ""
    for item in items {
      if column + item.count + 3 > Self.width {
        text += ",\n\(indent)\(item)"
        column = indent.count + item.count
      } else {
        text += ", \(item)"
        column += item.count + 2
      }
    }
    return text
  }

  /// The text with edits, which do not overlap.
  func applying(_ edits: [Edit]) -> String {
    var result = String.UnicodeScalarView()
    var place = 0
    let order = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    for (_, edit) in order {
      if place < edit.range.lowerBound {
        result.append(contentsOf: scalars[place..<edit.range.lowerBound])
      }
      result.append(contentsOf: edit.text.unicodeScalars)
      place = max(place, edit.range.upperBound)
    }
    result.append(contentsOf: scalars[min(place, scalars.count)...])
    return String(result)
  }
}
