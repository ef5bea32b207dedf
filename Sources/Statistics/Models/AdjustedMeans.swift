public import Evidence

/// What the groups of a model would be like on average if they had the same other properties, and how they
/// then differ.
public struct AdjustedMeans: Hashable, Sendable {
  /// Which other properties the groups are given.
  public enum Weighting: Hashable, Sendable {
    /// Those of all rows, each in turn: the average of the model's predictions for everyone, as if
    /// everyone were in the group (standardisation, Lane and Nelder 1982). R's
    /// `emmeans(weights = "proportional")` where the model is linear and has no interaction.
    case observed
    /// The mean of each number, and every combination of the other levels once: R's `emmeans` by default
    /// (Searle, Speed and Milliken 1980).
    case balanced
  }

  /// Which differences are made.
  public enum Comparison: Hashable, Sendable {
    /// Every later group minus every earlier one.
    case pairwise
    /// Every other group minus the reference level of the design.
    case reference
  }

  /// The adjusted mean of a group.
  public struct Group: Hashable, Sendable {
    /// The group's name.
    public let name: String
    /// Its adjusted mean or share, with an interval.
    public let estimate: Estimate
    /// The standard error.
    public let standardError: Double
  }

  /// The difference of two adjusted means.
  public struct Difference: Hashable, Sendable {
    /// The group whose mean comes first.
    public let group: String
    /// The group whose mean is taken from it.
    public let other: String
    /// The difference, with an interval.
    public let estimate: Estimate
    /// The standard error.
    public let standardError: Double
    /// The test of whether there is a difference.
    public let test: Reported<TestResult>
  }

  /// The groups that have rows, in the order of the levels.
  public let groups: [Group]
  /// The differences asked for.
  public let differences: [Difference]
}

extension AdjustedMeans: NumericResult {
  var isNumeric: Bool {
    groups.allSatisfy { $0.estimate.isNumeric && !$0.standardError.isNaN }
      && differences.allSatisfy { $0.estimate.isNumeric && !$0.standardError.isNaN }
  }
}

/// What a model says of each group, before it is put into words.
struct GroupPredictions {
  /// The mean prediction of each group.
  var values: [Double] = []
  /// Its slope in each parameter.
  var gradients: [[Double]] = []
}

/// How means of groups are named and bounded.
struct AdjustedMeasure {
  let mean: Method
  let difference: Method
  let unit: Unit
  let differenceUnit: Unit
  let interval: Method

  /// Means of an outcome in points.
  static func points(_ interval: Method, citation: Citation) -> AdjustedMeasure {
    AdjustedMeasure(
      mean: Method(name: "adjusted_mean", title: "adjusted mean", citation: citation),
      difference: Method(
        name: "adjusted_mean_difference", title: "difference of adjusted means",
        citation: citation), unit: .scalePoints, differenceUnit: .scalePoints, interval: interval)
  }

  /// Shares of an outcome that is yes or no.
  static func shares(_ interval: Method, citation: Citation) -> AdjustedMeasure {
    AdjustedMeasure(
      mean: Method(name: "adjusted_proportion", title: "adjusted share", citation: citation),
      difference: Method(
        name: "adjusted_difference_of_proportions", title: "difference of adjusted shares",
        citation: citation), unit: .proportion, differenceUnit: .proportionDifference,
      interval: interval)
  }
}

extension AdjustedMeans {
  /// Makes the means and differences of groups.
  ///
  /// - Parameters:
  ///   - grid: The groups and their rows.
  ///   - predictions: What the model says of them.
  ///   - measure: How they are named.
  ///   - comparison: Which differences are made.
  ///   - level: The confidence level.
  ///   - precisions: The standard errors of sums of multiples of the parameters.
  /// - Throws: `Inestimable`, `GSLError`.
  init(
    _ grid: AdjustmentGrid, _ predictions: GroupPredictions, _ measure: AdjustedMeasure,
    _ comparison: Comparison, level: Double,
    precisions: ([[Double]]) throws -> [Precision]
  ) throws {
    try Inestimable.check(level: level)
    let values = predictions.values
    let gradients = predictions.gradients
    let means = try precisions(gradients)
    groups = try grid.levels.indices.map { place in
      Group(
        name: grid.levels[place].name,
        estimate: Estimate(
          values[place],
          interval: try Self.interval(
            values[place], means[place], level: level, measure),
          unit: measure.unit, count: grid.levels[place].count, method: measure.mean),
        standardError: means[place].standardError)
    }
    let compared: [(Int, Int)]
    switch comparison {
    case .pairwise:
      compared = pairs(of: grid.levels.count).map { ($0.second, $0.first) }
    case .reference:
      let reference = grid.levels.firstIndex { $0.isReference } ?? 0
      compared = grid.levels.indices.filter { $0 != reference }.map { ($0, reference) }
    }
    let errors = try precisions(
      compared.map { zip(gradients[$0.0], gradients[$0.1]).map { $0 - $1 } })
    differences = try zip(compared, errors).map { pair, precision in
      let value = values[pair.0] - values[pair.1]
      let counts = [grid.levels[pair.0].count, grid.levels[pair.1].count]
      return Difference(
        group: grid.levels[pair.0].name, other: grid.levels[pair.1].name,
        estimate: Estimate(
          value,
          interval: try precision.interval(around: value, level: level, measure.interval),
          unit: measure.differenceUnit, count: counts.reduce(0, +), groupCounts: counts,
          method: measure.difference), standardError: precision.standardError,
        test: reported {
          try precision.test(
            value, counts: counts,
            Method(
              name: "adjusted_difference_test", title: "test of an adjusted difference",
              citation: measure.mean.citation))
        })
    }
  }

  /// The interval of a mean; of a share on the scale of log odds, so that it stays between 0 and 1.
  private static func interval(
    _ value: Double, _ precision: Precision, level: Double, _ measure: AdjustedMeasure
  ) throws -> Interval {
    guard measure.unit == .proportion, value > 0, value < 1 else {
      return try precision.interval(around: value, level: level, measure.interval)
    }
    return try precision.interval(
      aroundShare: value, level: level,
      Method(
        name: "\(measure.interval.name)_logit",
        title: "\(measure.interval.title), on the scale of log odds",
        citation: measure.interval.citation))
  }
}
