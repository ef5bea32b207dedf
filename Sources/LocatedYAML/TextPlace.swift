/// A place in a text, with line and column as the YAML parser counts them.
struct TextPlace {
  /// The scalar there, or the end of the text.
  let index: String.Index
  /// The line, from 1.
  let line: Int
  /// The scalar of the line, from 1.
  let column: Int

  /// The first place in `text` that is sought, or `nil` where none is; its end is a place too.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isSought: Whether it is the place of this scalar (`nil` at the end), line and column.
  init?(in text: String, where isSought: (Unicode.Scalar?, Int, Int) -> Bool) {
    var line = 1
    var column = 1
    var last: Unicode.Scalar?
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if let last, Self.breaks.contains(last), !(last == "\r" && scalar == "\n") {
        line += 1
        column = 1
      }
      if isSought(scalar, line, column) {
        self.init(index: index, line: line, column: column)
        return
      }
      column += 1
      last = scalar
    }
    if let last, Self.breaks.contains(last) {
      line += 1
      column = 1
    }
    guard isSought(nil, line, column) else { return nil }
    self.init(index: scalars.endIndex, line: line, column: column)
  }

  private init(index: String.Index, line: Int, column: Int) {
    self.index = index
    self.line = line
    self.column = column
  }

  private static let breaks: Set<Unicode.Scalar> = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]
}
