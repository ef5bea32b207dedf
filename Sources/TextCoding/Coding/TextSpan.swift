/// A stretch of a text, counted both ways that programs count.
public struct TextSpan: Hashable, Sendable, Codable {
  /// The stretch in Unicode scalars from the start of the text, as QDA programs count.
  public let scalars: Range<Int>
  /// The stretch in bytes of UTF-8 from the start of the text.
  public let bytes: Range<Int>

  public init(scalars: Range<Int>, bytes: Range<Int>) {
    self.scalars = scalars
    self.bytes = bytes
  }

  /// The words of `text` that the span covers, or `nil` where it reaches beyond the text.
  ///
  /// - Parameter text: The text that was coded.
  /// - Returns: The words, or `nil`.
  public func quote(from text: String) -> String? {
    let view = text.utf8
    guard
      let start = view.index(view.startIndex, offsetBy: bytes.lowerBound, limitedBy: view.endIndex),
      let end = view.index(start, offsetBy: bytes.count, limitedBy: view.endIndex)
    else { return nil }
    return String(text[start..<end])
  }

  /// The stretch from the start of the one that begins first to the end of the one that ends last.
  func union(_ other: TextSpan) -> TextSpan {
    TextSpan(
      scalars: min(
        scalars.lowerBound, other.scalars.lowerBound)..<max(
          scalars.upperBound, other.scalars.upperBound),
      bytes: min(
        bytes.lowerBound, other.bytes.lowerBound)..<max(bytes.upperBound, other.bytes.upperBound))
  }
}
