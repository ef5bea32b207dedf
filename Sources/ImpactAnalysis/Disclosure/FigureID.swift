/// The name of a figure of an evaluation: of one count of people, wherever it is shown.
///
/// A count that stands in two places (a cohort's share as "this cohort", as "the cohort before" a
/// year later, and in a trend) has one name, so that it is hidden in all of them or in none, and so
/// that one release can be laid beside another.
public struct FigureID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The parts of the name with slashes between them, as `ratings/heads/confident/single@c8/rated`.
  public let description: String

  public init(_ description: String) {
    self.description = description
  }

  /// A figure that belongs to this one, as `…/rated`.
  ///
  /// - Parameter part: The name of the part.
  /// - Returns: This name, a slash and the part's.
  func at(_ part: String) -> FigureID { FigureID("\(description)/\(part)") }

  public static func < (left: FigureID, right: FigureID) -> Bool {
    left.description < right.description
  }
}
