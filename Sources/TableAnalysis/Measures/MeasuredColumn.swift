/// A column of which it is known what can be said of its answers.
public struct MeasuredColumn: Hashable, Sendable {
  /// The column.
  public let column: Column
  /// What can be said of its answers.
  public let measure: Measure
  /// Why it was taken for that, as a clause with a small letter and no full stop.
  public let because: String
  /// The answers in order; empty where they are amounts.
  ///
  /// Of two, the second is the one whose share is reported.
  public let levels: [Level]
  /// For each of the column's values its place in `levels`, `nil` where it is no answer.
  public let places: [Int?]
  /// For each of the column's values the number that it counts for, `nil` where it is no answer or has
  /// none.
  public let scores: [Double?]
  /// For each of the column's values why it is no answer, `nil` where it is one.
  public let missing: [MissingReason?]

  init(
    column: Column, measure: Measure, because: String, levels: [Level], places: [Int?],
    scores: [Double?], missing: [MissingReason?]
  ) {
    self.column = column
    self.measure = measure
    self.because = because
    self.levels = levels
    self.places = places
    self.scores = scores
    self.missing = missing
  }

  /// The number that a row's answer counts for, `nil` where it is no answer or has none.
  ///
  /// - Parameter row: The row, from 0.
  /// - Returns: The number.
  public func score(row: Int) -> Double? { scores[Int(column.rows[row])] }

  /// The place of a row's answer in `levels`, `nil` where it is none.
  ///
  /// - Parameter row: The row, from 0.
  /// - Returns: The place.
  public func place(row: Int) -> Int? { places[Int(column.rows[row])] }

  /// Why a row has no answer, `nil` where it has one.
  ///
  /// - Parameter row: The row, from 0.
  /// - Returns: The reason.
  public func missing(row: Int) -> MissingReason? { missing[Int(column.rows[row])] }
}
