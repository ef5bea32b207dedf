import Evidence
import GSLKit

/// Tests of whether a predictor's effect is the same at all thresholds of an ordered scale, which is what
/// one common odds ratio takes for granted.
extension ProportionalOdds {
  /// The likelihood-ratio test of each term, against the model in which its effect differs from threshold
  /// to threshold (Peterson and Harrell 1990).
  ///
  /// As R's `ordinal::nominal_test`: where an answer does not occur at all with some level, an effect of
  /// the larger model is infinite, and the likelihood is taken that it tends to.
  ///
  /// - Returns: A test a term, `.notEstimable` where there is only one threshold.
  public func proportionalityTests() -> [TermTest] {
    design.terms.filter { !$0.columns.isEmpty }.map { term in
      TermTest(term: term.name, test: reported { try proportionality(of: term) })
    }
  }

  private func proportionality(of term: DesignMatrix.Term) throws -> TestResult {
    guard model.thresholdCount > 1 else { throw Inestimable("the scale has only one threshold") }
    let kept = (1..<design.columnCount).filter { !term.columns.contains($0) }
    let larger = CumulativeLikelihood(
      location: design.matrix.selecting(columns: kept),
      nominal: design.matrix.selecting(columns: [0] + Array(term.columns)),
      answers: model.answers, thresholdCount: model.thresholdCount)
    // This model's maximum, with the term's effects written into every threshold.
    let effects = maximum.parameters[model.thresholdCount...]
    let own = term.columns.map { -effects[model.thresholdCount + $0 - 1] }
    let start =
      (0..<model.thresholdCount).flatMap { [maximum.parameters[$0]] + own }
      + kept.map { effects[model.thresholdCount + $0 - 1] }
    let supremum: Double
    do {
      supremum = try larger.supremum(from: start)
    } catch is GSLError {
      throw Inestimable("the rows are too few for an effect of \(term.name) at each threshold")
    }
    return try LikelihoodRatio.test(
      maximum.logLikelihood, within: supremum,
      parameters: term.columns.count * (model.thresholdCount - 1), counts: answerCounts,
      Method(
        name: "proportional_odds", title: "likelihood-ratio test of proportional odds",
        citation: .petersonHarrell1990))
  }

  /// The rows with each answer.
  private var answerCounts: [Int] {
    var counts = [Int](repeating: 0, count: model.thresholdCount + 1)
    for answer in model.answers { counts[answer] += 1 }
    return counts
  }

  /// Tests of whether separate logistic regressions, one a threshold, have the same coefficients (Brant
  /// 1990).
  ///
  /// - Returns: The test of all columns together, named `all`, then one a column; `.notEstimable` where
  ///   there is only one threshold or one of the regressions has no maximum.
  public func brantTests() -> [TermTest] {
    let columns = 1..<design.columnCount
    let names = ["all"] + columns.map { design.columnNames[$0] }
    let selections = [Array(columns)] + columns.map { [$0] }
    do {
      let separate = try SeparateRegressions(model, design)
      return zip(names, selections).map { name, columns in
        TermTest(
          term: name,
          test: reported {
            let statistic = try separate.wald(equalityOf: columns)
            let degrees = Double(columns.count * (model.thresholdCount - 1))
            return TestResult(
              statistic: statistic, degreesOfFreedom: [degrees],
              p: try ChiSquareDistribution(degreesOfFreedom: degrees).upperTail(statistic),
              groupCounts: answerCounts,
              method: Method(name: "brant", title: "Brant's test", citation: .brant1990))
          })
      }
    } catch {
      let reason = (error as? Inestimable)?.reason ?? "a separate regression has no maximum"
      return names.map { TermTest(term: $0, test: .notEstimable(reason: reason)) }
    }
  }
}

/// Logistic regressions of answering above each threshold, with the covariance of all their coefficients.
private struct SeparateRegressions {
  private let thresholds: Int
  private let columns: Int
  /// The coefficients, threshold after threshold.
  private let coefficients: [Double]
  private let covariance: Matrix

  init(_ model: CumulativeLikelihood, _ design: DesignMatrix) throws {
    guard model.thresholdCount > 1 else { throw Inestimable("the scale has only one threshold") }
    thresholds = model.thresholdCount
    columns = design.columnCount
    let fits = try (0..<thresholds).map { threshold in
      try BinaryLikelihood(design: design, outcome: model.answers.map { $0 > threshold }).fit()
    }
    coefficients = fits.flatMap(\.parameters)
    let shares = fits.map { fit in
      design.matrix.times(fit.parameters).map { LogOdds.share($0) }
    }
    var covariance = Matrix(rowCount: thresholds * columns, columnCount: thresholds * columns)
    for (upper, fit) in fits.enumerated() {
      for (lower, other) in fits[...upper].enumerated() {
        // Answers above the upper threshold are above the lower: the covariance of the two is p_u − p_u p_l.
        var between = SymmetricSum(size: columns)
        for row in 0..<design.rowCount {
          between.add(
            design.entries(ofRow: row), weight: shares[upper][row] * (1 - shares[lower][row]))
        }
        let block =
          upper == lower
          ? fit.covariance : fit.covariance.times(between.matrix).times(other.covariance)
        for row in 0..<columns {
          for column in 0..<columns {
            covariance[upper * columns + row, lower * columns + column] = block[row, column]
            covariance[lower * columns + column, upper * columns + row] = block[row, column]
          }
        }
      }
    }
    self.covariance = covariance
  }

  /// Wald's statistic of whether each column's coefficients are the same at all thresholds.
  func wald(equalityOf tested: [Int]) throws -> Double {
    var contrasts = Matrix(
      rowCount: tested.count * (thresholds - 1), columnCount: thresholds * columns)
    var row = 0
    for threshold in 1..<thresholds {
      for column in tested {
        contrasts[row, column] = 1
        contrasts[row, threshold * columns + column] = -1
        row += 1
      }
    }
    let differences = contrasts.times(coefficients)
    return try CholeskyDecomposition(contrasts.times(covariance).times(contrasts.transposed))
      .inverseForm(differences)
  }
}
