public import Diagnostics
public import Statistics

/// What a user wants followed over groups in an order.
public struct TrendRequest: Sendable {
  /// How far the groups lie apart.
  public enum Spacing: String, Hashable, Sendable, CaseIterable {
    /// Each is one step from the one before.
    case even
    /// As far as the numbers that they are called by, as years.
    case numbers
  }

  /// The outcomes.
  public let outcomes: [MeasuredColumn]
  /// The groups in their order.
  public let by: Grouping
  /// The levels from which on figures must not be compared with those before, beside those that the
  /// questionnaire names.
  public let breaks: [String]
  /// How far the groups lie apart.
  public let spacing: Spacing
  /// How much each row counts for, or `nil` where all count for one.
  public let weights: RowWeights?
  /// The confidence level of all intervals, 0 < `level` < 1.
  public let level: Double
  /// How the tests of all outcomes are corrected.
  public let adjustment: PValueCorrection

  /// - Parameters:
  ///   - outcomes: The outcomes.
  ///   - by: The groups.
  ///   - breaks: Levels, by text or name.
  ///   - spacing: How far the groups lie apart; `nil` for their numbers where all are numbers.
  ///   - weights: How much each row counts for.
  ///   - level: The confidence level.
  ///   - adjustment: How p-values are corrected.
  /// - Throws: A `Diagnostic` where the levels have no order, there are no numbers to space them by, or a
  ///   break is none of the levels or the first.
  public init(
    outcomes: [MeasuredColumn], by: Grouping, breaks: [String] = [], spacing: Spacing? = nil,
    weights: RowWeights? = nil, level: Double = 0.95, adjustment: PValueCorrection = .holm
  ) throws(Diagnostic) {
    guard by.isOrdered else {
      throw Diagnostic(
        code: "trend.no-order", "the order of the levels of \"\(by.column.name)\" is not known",
        expected: "numbers, years, or a scale", fix: "give the order with --by-order \"a|b|c\"")
    }
    let numbers = by.levels.compactMap { DecimalMark.point.number($0.text) }
    guard spacing != .numbers || numbers.count == by.levels.count else {
      throw Diagnostic(
        code: "trend.no-numbers", "the levels of \"\(by.column.name)\" are not numbers",
        fix: "leave --spacing out: each level is then one step from the one before")
    }
    for name in breaks where try by.place(ofLevel: name) == 0 {
      throw Diagnostic(
        code: "trend.break-at-start", "nothing lies before \"\(name)\", the first level",
        fix: "name the first level after the break")
    }
    self.outcomes = outcomes
    self.by = by
    self.breaks = breaks
    self.spacing = spacing ?? (numbers.count == by.levels.count ? .numbers : .even)
    self.weights = weights
    self.level = level
    self.adjustment = adjustment
  }

  /// The places of the levels on the scale of the trend.
  public var scores: [Double] {
    spacing == .even
      ? by.levels.indices.map(Double.init)
      : by.levels.compactMap { DecimalMark.point.number($0.text) }
  }

  /// Follows every outcome, and corrects the tests of all of them together.
  ///
  /// - Returns: The trends in the order of the outcomes; kinds, which neither rise nor fall, are left out.
  public func run() -> TrendSet {
    var trends = outcomes.filter { $0.measure != .nominal }.map { outcome in
      TrendStep(
        outcome: outcome, by: by, scores: scores, breaks: breaks(of: outcome), weights: weights,
        level: level
      ).trend()
    }
    var tests = trends.map(\.tests)
    let families = TestFamily.correct(&tests, by: adjustment, of: by.column.name)
    for (place, corrected) in tests.enumerated() { trends[place].tests = corrected }
    return TrendSet(
      trends: trends, family: families.first, spacing: spacing, level: level,
      adjustment: adjustment)
  }

  /// The places of the levels at which an outcome is broken, with the reasons that are known.
  private func breaks(of outcome: MeasuredColumn) -> [TrendBreak] {
    var reasons: [Int: String] = [:]
    for named in outcome.column.declared?.breaks ?? [] {
      if let place = by.levels.firstIndex(where: { $0.text == named.level }), place > 0 {
        reasons[place] = named.reason
      }
    }
    let asked = breaks.compactMap { try? by.place(ofLevel: $0) }
    return Set(reasons.keys).union(asked).sorted().map {
      TrendBreak(place: $0, level: by.levels[$0].name, reason: reasons[$0])
    }
  }
}
