public import Evidence
import GSLKit

/// Proportional odds: how the odds of a higher answer on an ordered scale depend on predictors.
///
/// log odds(Y ≤ k) = θₖ − x′β for every threshold k between answers (McCullagh 1980), so that exp β is
/// the one odds ratio of answering above k rather than not, whichever k. R's `ordinal::clm` and
/// `MASS::polr` have the same signs.
public struct ProportionalOdds: Hashable, Sendable {
  /// The coefficients in the order of the design's columns without the intercept, as log odds ratios;
  /// without an interval where the bound of a profile is out of reach.
  public let coefficients: [Coefficient]
  /// exp of the coefficients and of their bounds.
  public let oddsRatios: [Coefficient]
  /// The log odds of answering up to each threshold where all columns are 0, as `3|4`.
  public let thresholds: [Coefficient]
  /// The likelihood-ratio test of each term of the design; with clustered errors Wald's F on G − 1 degrees of
  /// freedom, since a likelihood ratio takes the rows as independent.
  public let termTests: [TermTest]
  /// The natural logarithm of the likelihood.
  public let logLikelihood: Double
  /// The levels of the scale that nobody chose, which have no threshold.
  public let emptyLevels: [String]
  /// The columns that follow from others and were left out.
  public let collinear: [String]

  let maximum: LikelihoodMaximum
  let precision: LikelihoodPrecision
  let model: CumulativeLikelihood
  let design: DesignMatrix
  /// The levels that were chosen, by their places on the scale.
  let usedLevels: [Int]
  /// How many levels the scale has.
  let levelCount: Int

  /// Fits thresholds and coefficients by Newton's method.
  ///
  /// - Parameters:
  ///   - answers: The answer of each row, by its place among `levels`.
  ///   - levels: The answers of the scale in rising order.
  ///   - design: The predictors, with an intercept, whose part the thresholds play.
  ///   - errors: How intervals and tests of the coefficients are made; the thresholds have Wald's.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: The fit, or `.notEstimable` where all answers are the same, there are no more rows than
  ///   parameters, or predictors separate the answers, so that a coefficient is infinite.
  public static func fit(
    _ answers: [Int], levels: [String], on design: DesignMatrix, errors: LikelihoodErrors,
    level: Double
  ) -> Reported<ProportionalOdds> {
    reported { try ProportionalOdds(answers, levels, design, errors, level) }
  }

  init(
    _ answers: [Int], _ levels: [String], _ design: DesignMatrix,
    _ errors: LikelihoodErrors, _ level: Double
  ) throws {
    try Inestimable.check(level: level)
    guard answers.count == design.rowCount else {
      throw Inestimable("the predictors and the outcome have different numbers of rows")
    }
    guard design.hasIntercept else { throw Inestimable("the design has no intercept") }
    guard answers.allSatisfy(levels.indices.contains) else {
      throw Inestimable("an answer is not on the scale")
    }
    var counts = [Int](repeating: 0, count: levels.count)
    for answer in answers { counts[answer] += 1 }
    let used = levels.indices.filter { counts[$0] > 0 }
    guard used.count > 1 else { throw Inestimable("all answers are the same") }
    let parameters = used.count - 1 + design.columnCount - 1
    guard answers.count > parameters else {
      throw Inestimable(
        "there are no more rows (\(answers.count)) than parameters (\(parameters))")
    }
    var places = [Int](repeating: 0, count: levels.count)
    for (place, level) in used.enumerated() { places[level] = place }
    let model = CumulativeLikelihood(
      location: design.matrix.selecting(columns: Array(1..<design.columnCount)),
      nominal: design.matrix.selecting(columns: [0]), answers: answers.map { places[$0] },
      thresholdCount: used.count - 1)
    let maximum = try model.fit(columns: Array(design.columnNames.dropFirst()))
    let precision = try LikelihoodPrecision(model, maximum, errors)
    let groups = used.map { counts[$0] }
    let profile = ProfileLikelihood(model: model, maximum: maximum)

    func coefficient(_ place: Int, _ name: String, isProfiled: Bool) throws -> Coefficient {
      let value = maximum.parameters[place]
      let own = precision.precision(of: place)
      let interval =
        isProfiled
        ? profile.interval(of: place, level: level)
        : try own.interval(
          around: value, level: level,
          errors == .profile ? LikelihoodErrors.wald.intervalMethod : errors.intervalMethod)
      return Coefficient(
        name: name,
        estimate: Estimate(
          value, interval: interval, unit: .dimensionless, count: answers.count,
          groupCounts: groups, method: Self.coefficientMethod),
        standardError: own.standardError,
        test: reported { try own.test(value, counts: groups, errors.testMethod) })
    }
    thresholds = try (0..<model.thresholdCount).map {
      try coefficient($0, "\(levels[used[$0]])|\(levels[used[$0 + 1]])", isProfiled: false)
    }
    coefficients = try (1..<design.columnCount).map {
      try coefficient(
        model.thresholdCount + $0 - 1, design.columnNames[$0], isProfiled: errors == .profile)
    }
    oddsRatios = coefficients.map {
      $0.exponentiated(
        name: "common_odds_ratio", title: "common odds ratio", citation: .mcCullagh1980)
    }
    termTests = design.terms.indices.filter { !design.terms[$0].columns.isEmpty }.map { term in
      TermTest(
        term: design.terms[term].name,
        test: reported {
          let columns = design.terms[term].columns
          let first = model.thresholdCount + columns.lowerBound - 1
          if let clustered = try precision.waldTest(
            first..<first + columns.count, of: maximum.parameters, counts: groups)
          {
            return clustered
          }
          let smaller = try design.without(term: term)
          let fit = try CumulativeLikelihood(
            location: smaller.matrix.selecting(columns: Array(1..<smaller.columnCount)),
            nominal: model.nominal, answers: model.answers, thresholdCount: model.thresholdCount
          ).fit(columns: Array(smaller.columnNames.dropFirst()))
          return try LikelihoodRatio.test(
            fit.logLikelihood, within: maximum.logLikelihood,
            parameters: columns.count, counts: groups, TermTest.method)
        })
    }
    logLikelihood = maximum.logLikelihood
    emptyLevels = levels.indices.filter { counts[$0] == 0 }.map { levels[$0] }
    collinear = design.collinear
    self.maximum = maximum
    self.precision = precision
    self.model = model
    self.design = design
    usedLevels = used
    levelCount = levels.count
  }

  static let coefficientMethod = Method(
    name: "log_odds_ratio", title: "coefficient of the proportional-odds model",
    citation: .mcCullagh1980)
}

extension ProportionalOdds: NumericResult {
  var isNumeric: Bool { (coefficients + thresholds).allSatisfy(\.isNumeric) }
}

extension CumulativeLikelihood {
  /// The maximum, or why there is none.
  ///
  /// - Parameters:
  ///   - columns: The names of the columns of `location`.
  ///   - start: Where to begin; by default without effects.
  /// - Throws: `Inestimable`.
  /// - Returns: The maximum.
  func fit(columns: [String], from start: [Double]? = nil) throws -> LikelihoodMaximum {
    do {
      return try maximum(from: start ?? self.start)
    } catch let separation as Separation {
      let direction = Array(separation.direction[thresholdParameterCount...])
      guard direction.contains(where: { abs($0) > 1e-6 }) else {
        throw Inestimable("the predictors separate the answers, so that a threshold is infinite")
      }
      throw Inestimable(
        separationReason(
          columns: columns, direction: direction, spreads: location.columnSpreads,
          isComplete: false))
    }
  }
}
