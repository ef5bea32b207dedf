/// What stands in a column where there is no answer, beside empty cells.
public struct MissingCodes: Hashable, Sendable {
  /// Texts that are no answers, as `NA`.
  public let texts: Set<String>
  /// Numbers that are no answers, as −99 to −97.
  public let ranges: [ClosedRange<Double>]

  /// - Parameters:
  ///   - texts: Texts that are no answers.
  ///   - ranges: Numbers that are no answers.
  public init(texts: Set<String>, ranges: [ClosedRange<Double>] = []) {
    self.texts = texts
    self.ranges = ranges
  }

  /// What spreadsheets and statistics programs write for no value.
  public static let usual = MissingCodes(
    texts: ["NA", "N/A", "#N/A", "NaN", "nan", "NULL", "null", "."])

  /// The codes of both.
  ///
  /// - Parameter other: More codes.
  /// - Returns: All of them.
  public func union(_ other: MissingCodes) -> MissingCodes {
    MissingCodes(texts: texts.union(other.texts), ranges: ranges + other.ranges)
  }

  /// Whether a cell is no answer.
  ///
  /// - Parameters:
  ///   - text: The cell.
  ///   - number: The cell as a number, where it is one.
  /// - Returns: Whether it is among the codes.
  func contain(_ text: String, _ number: Double?) -> Bool {
    if texts.contains(text) { return true }
    guard let number else { return false }
    return ranges.contains { $0.contains(number) }
  }
}
