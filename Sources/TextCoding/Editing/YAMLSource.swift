internal import Diagnostics

/// The text of a YAML file, in which values are found by their places.
struct YAMLSource {
  let scalars: [Unicode.Scalar]
  private let lineStarts: [Int]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    lineStarts = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
  }

  /// How the file ends its lines.
  var newline: String {
    guard lineStarts.count > 1, lineStarts[1] > 1, scalars[lineStarts[1] - 2] == "\r" else {
      return "\n"
    }
    return "\r\n"
  }

  subscript(_ place: Int) -> Unicode.Scalar? {
    scalars.indices.contains(place) ? scalars[place] : nil
  }

  /// The number of scalars before a place.
  func offset(of place: Place) -> Int? {
    guard let line = place.line, let column = place.column, lineStarts.indices.contains(line - 1)
    else { return nil }
    let offset = lineStarts[line - 1] + column - 1
    return offset < scalars.count ? offset : nil
  }

  func lineStart(of place: Int) -> Int { (scalars[..<place].lastIndex(of: "\n") ?? -1) + 1 }

  /// Where the line of a place ends, before what breaks it.
  func lineEnd(of place: Int) -> Int {
    let end = scalars[place...].firstIndex(of: "\n") ?? scalars.count
    return end > place && scalars[end - 1] == "\r" ? end - 1 : end
  }

  /// The text from one place to another.
  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// Whether only spaces stand before a place in its line.
  func isFirstInLine(_ place: Int) -> Bool {
    scalars[lineStart(of: place)..<place].allSatisfy { $0 == " " }
  }

  /// The first place from `start` on that is neither a space nor a tab.
  func skippingBlanks(from start: Int) -> Int {
    scalars[start...].firstIndex { $0 != " " && $0 != "\t" } ?? scalars.count
  }

  /// Whether a line ends at a place, but for a comment.
  func isEndOfContent(_ place: Int) -> Bool {
    let next = skippingBlanks(from: place)
    guard let scalar = self[next] else { return true }
    return ["\n", "\r"].contains(scalar) || (scalar == "#" && next > place)
  }

  // MARK: Values

  func isQuote(at place: Int) -> Bool { self[place] == "\"" || self[place] == "'" }

  /// Where a value in quotation marks ends, behind the closing one.
  func quotedEnd(of start: Int) -> Int {
    let mark = scalars[start]
    var place = start + 1
    while place < scalars.count {
      if mark == "\"", scalars[place] == "\\" {
        place += 2
      } else if scalars[place] == mark {
        guard mark == "'", self[place + 1] == "'" else { return place + 1 }
        place += 2
      } else {
        place += 1
      }
    }
    return scalars.count
  }

  /// The stretch of a value that stands by itself or behind a dash.
  ///
  /// - Parameters:
  ///   - value: The value as it was read.
  ///   - start: Where it begins.
  /// - Returns: The stretch; `nil` where the value is written in several lines without quotation
  ///   marks, by an alias or in another way that does not show what was read.
  func range(of value: String, at start: Int) -> Range<Int>? {
    if isQuote(at: start) { return start..<quotedEnd(of: start) }
    let end = start + value.unicodeScalars.count
    guard end <= scalars.count, scalars[start..<end].elementsEqual(value.unicodeScalars) else {
      return nil
    }
    return start..<end
  }
}
