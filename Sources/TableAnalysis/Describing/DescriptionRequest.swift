public import Diagnostics

/// What a user wants described.
public struct DescriptionRequest: Sendable {
  /// The columns.
  public let columns: [Column]
  /// The levels that each is described at beside all rows, or `nil`.
  public let by: Grouping?
  /// How much each row counts for, or `nil` where all count for one.
  public let weights: RowWeights?
  /// What the columns are taken for, or `nil` to find it from the answers.
  public let measure: Measure?
  /// How many answers from the top of a scale are its top box, or `nil` for those above its middle.
  public let topBox: Int?
  /// The confidence level of all intervals, 0 < `level` < 1.
  public let level: Double

  public init(
    columns: [Column], by: Grouping? = nil, weights: RowWeights? = nil, measure: Measure? = nil,
    topBox: Int? = nil, level: Double = 0.95
  ) {
    self.columns = columns
    self.by = by
    self.weights = weights
    self.measure = measure
    self.topBox = topBox
    self.level = level
  }

  /// Describes the columns one by one.
  ///
  /// - Throws: A `Diagnostic` where a column cannot be what the user says that it is.
  /// - Returns: The descriptions in the order of the columns.
  public func run() throws(Diagnostic) -> [ColumnDescription] {
    var descriptions: [ColumnDescription] = []
    for column in columns { descriptions.append(try description(of: column)) }
    return descriptions
  }

  private func description(of column: Column) throws(Diagnostic) -> ColumnDescription {
    let measured: MeasuredColumn
    do {
      measured = try MeasuredColumn(column, as: measure)
    } catch {
      // What nobody could count is described as far as it goes; what the user insists on is told.
      guard measure == nil else { throw error }
      return ColumnDescription(unmeasured: column, by: by)
    }
    return DescriptionStep(
      column: measured, by: by, weights: weights,
      topBox: TopBox(measured, favourable: column.declared?.favourable, width: topBox),
      level: level
    ).description()
  }
}
