/// What is known of a column's answers before any row is looked at: the questionnaire says it.
public struct DeclaredMeasure: Hashable, Sendable {
  /// A level of the table's groups from which on figures must not be compared with those before.
  public struct Break: Hashable, Sendable {
    /// The level's text, as `c6`.
    public let level: String
    /// Why, as a clause that reads on after "because".
    public let reason: String

    public init(level: String, reason: String) {
      self.level = level
      self.reason = reason
    }
  }

  /// What can be said of the answers.
  public let measure: Measure
  /// The answers in order, those that no row gives among them; empty where they are amounts.
  public let levels: [Level]
  /// Whether the order of the levels means something.
  public let isOrdered: Bool
  /// The texts of the levels that count as favourable, or `nil` where that is not known.
  public let favourable: Set<String>?
  /// Where a change of the questionnaire parts the groups, in their order.
  public let breaks: [Break]
  /// Who says so, as a clause with a small letter and no full stop.
  public let because: String

  public init(
    _ measure: Measure, levels: [Level] = [], isOrdered: Bool = false,
    favourable: Set<String>? = nil, breaks: [Break] = [], because: String
  ) {
    self.measure = measure
    self.levels = levels
    self.isOrdered = isOrdered
    self.favourable = favourable
    self.breaks = breaks
    self.because = because
  }
}

extension MeasuredColumn {
  /// A column as its questionnaire has it.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - declared: What is known of it.
  init(_ column: Column, declared: DeclaredMeasure) {
    let isAmount = declared.levels.isEmpty
    let places = column.values.map { value in
      value.missing == nil ? declared.levels.firstIndex { $0.text == value.text } : nil
    }
    self.init(
      column: column, measure: declared.measure, because: declared.because,
      levels: declared.levels, places: places,
      scores: zip(column.values, places).map { value, place in
        isAmount && value.missing == nil
          ? value.number : place.flatMap { declared.levels[$0].score }
      },
      missing: zip(column.values, places).map { value, place in
        value.missing ?? ((isAmount ? value.number == nil : place == nil) ? .notANumber : nil)
      })
  }

  /// The column with those levels alone that rows give.
  ///
  /// - Parameter given: Positions in the column's values of those that rows give.
  /// - Returns: The column with fewer levels, or as many.
  func withLevels(given: [Int]) -> MeasuredColumn {
    let used = Set(given.compactMap { places[$0] })
    let kept = levels.indices.filter(used.contains)
    return MeasuredColumn(
      column: column, measure: measure, because: because, levels: kept.map { levels[$0] },
      places: places.map { place in place.flatMap { kept.firstIndex(of: $0) } }, scores: scores,
      missing: missing)
  }
}
