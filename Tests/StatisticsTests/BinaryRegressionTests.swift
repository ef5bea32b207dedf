import Evidence
import Foundation
import TestSupport
import Testing

@testable import Statistics

@Suite("Logistic regression with errors")
struct BinaryRegressionTests {
  @Test("Coefficients, errors, profile bounds and likelihood ratios agree with R")
  func agreement() throws {
    let stored = try ExpectedModels.stored.get()
    let expected = stored.binary
    let design = try stored.design()
    func fit(_ errors: LikelihoodErrors) throws -> BinaryRegression {
      try #require(
        BinaryRegression.fit(
          stored.data.agree.map { $0 == 1 }, on: design, errors: errors, level: 0.95
        ).value)
    }
    let profile = try fit(.profile)
    expectClose(profile.coefficients.map(\.estimate.value), expected.beta, within: 1e-9, "beta")
    // R takes its errors from the last iteration but one, which leaves them 8 figures.
    expectClose(profile.coefficients.map(\.standardError), expected.se, within: 1e-6, "se")
    for (index, bounds) in expected.profile.enumerated() {
      let interval = profile.coefficients[index].estimate.interval
      expectClose([interval?.lower, interval?.upper], bounds, within: 1e-7, "profile \(index)")
      #expect(interval?.method.name == "profile")
    }
    expectClose(profile.logLikelihood, expected.loglik, within: 1e-12)
    expectClose(
      profile.modelTest.value?.statistic, 2 * (expected.loglik - expected.null), within: 1e-9)
    expectClose(profile.termTests.map(\.test.value?.statistic), expected.lr, within: 1e-9, "LR")
    expectClose(profile.termTests.map(\.test.value?.p), expected.lr_p, within: 1e-8, "LR p")
    #expect(profile.termTests.map(\.term) == ["cohort", "pre", "region"])
    let clustered = try fit(.clustered(stored.data.school))
    expectClose(clustered.coefficients.map(\.standardError), expected.cr1, within: 1e-6, "CR1")
    #expect(clustered.coefficients[1].test.value?.degreesOfFreedom == [11])
    // Of one column, F is the square of t.
    let pre = clustered.termTests[1].test.value
    #expect(pre?.degreesOfFreedom == [1, 11])
    expectClose(pre?.statistic, (expected.beta[3] / expected.cr1[3]).squared, within: 1e-6)
    #expect(clustered.modelTest.value?.degreesOfFreedom == [4, 11])
    let wald = try fit(.wald).oddsRatios[0].estimate
    expectClose(
      wald.interval?.lower, exp(expected.beta[1] - 1.959963984540054 * expected.se[1]),
      within: 1e-6)
    #expect(wald.unit == .oddsRatio && wald.method.name == "odds_ratio")
  }

  /// Hosmer, Lemeshow and Sturdivant (2013): with one binary predictor the odds ratio is that of the
  /// fourfold table, 27 · 22 / (15 · 36), and its Wald error √Σ 1/n.
  @Test("One binary predictor gives the odds ratio of the fourfold table")
  func fourfold() throws {
    let outcome = [Bool](repeating: true, count: 42) + [Bool](repeating: false, count: 58)
    let exposed = (0..<100).map { row in row < 27 || row >= 64 ? 1 : 0 }
    let design = try #require(
      DesignMatrix.of(
        [Predictor("exposed", levels: exposed, names: ["no", "yes"])], rowCount: 100
      ).value)
    let fit = try #require(
      BinaryRegression.fit(outcome, on: design, errors: .wald, level: 0.95).value)
    expectClose(fit.oddsRatios[0].estimate.value, 27 * 22 / (15 * 36), within: 1e-12)
    let variance = 1 / 27.0 + 1 / 15.0 + 1 / 36.0 + 1 / 22.0
    expectClose(fit.coefficients[1].standardError, variance.squareRoot(), within: 1e-12)
  }

  /// A predictor, the outcome, and a part of the reason why there is no fit.
  static let separated: [([Double], [Bool], String)] = [
    (
      [1, 2, 3, 4, 5, 6], [false, false, false, true, true, true], "x separates the outcomes comp"
    ),
    (
      [1, 2, 3, 3, 5, 6], [false, false, false, true, true, true], "x separates the outcomes in p"
    ),
    (
      [1e6, 2e6, 3e6, 3e6, 5e6, 6e6], [true, true, true, false, false, false],
      "x separates the outcomes in p"
    ),
    ([0, 0, 0, 0, 0, 1], [true, false, true, false, true, true], "x separates the outcomes in p"),
    ([1, 2, 3, 4, 5, 6], [true, true, true, true, true, true], "all outcomes are the same"),
    ([1, 2], [true, false], "no more rows (2) than columns (2)"),
    ([1, 2, 3], [true, false], "different numbers of rows"),
  ]

  @Test("Separated and uniform outcomes have no fit, and the reason says so", arguments: separated)
  func separation(x: [Double], outcome: [Bool], reason: String) throws {
    let design = try #require(
      DesignMatrix.of([Predictor("x", numbers: x)], rowCount: x.count).value)
    let fit = BinaryRegression.fit(outcome, on: design, errors: .profile, level: 0.95)
    guard case .notEstimable(let given) = fit else {
      Issue.record("\(fit)")
      return
    }
    #expect(given.contains(reason), "\(given)")
  }

  /// One row in ten thousand keeps the maximum finite, though far away.
  @Test("Outcomes that are nearly separated are fitted")
  func nearlySeparated() throws {
    let x = (0..<2000).map { Double($0) / 100 }
    let outcome = x.indices.map { $0 >= 1000 && $0 != 1003 }
    let design = try #require(
      DesignMatrix.of([Predictor("x", numbers: x)], rowCount: x.count).value)
    let fit = try #require(
      BinaryRegression.fit(outcome, on: design, errors: .profile, level: 0.95).value)
    let interval = try #require(fit.coefficients[1].estimate.interval)
    #expect(interval.contains(fit.coefficients[1].estimate.value) && interval.lower > 0)
    #expect(fit.coefficients[1].estimate.value > 50)
  }

  /// R finds −2261.50484489264 and 22.6227524889646 in these fifteen rows.
  @Test("Columns that hardly vary about a large mean keep their figures")
  func illConditioned() throws {
    let x: [Double] = [
      100, 99.99, 100.01, 99.98, 100.01, 100, 100, 100.02, 100, 100.02, 100, 100, 99.99, 100,
      100.01,
    ]
    let levels = [2, 3, 1, 1, 3, 1, 0, 1, 0, 2, 1, 1, 0, 1, 3]
    let yes: Set = [0, 1, 2, 6, 7, 8, 10, 11]
    let design = try #require(
      DesignMatrix.of(
        [
          Predictor("f", levels: levels, names: ["a", "b", "c", "d"]), Predictor("x", numbers: x),
        ], rowCount: 15
      ).value)
    let fit = try #require(
      BinaryRegression.fit((0..<15).map(yes.contains), on: design, errors: .profile, level: 0.95)
        .value)
    expectClose(fit.coefficients[4].estimate.value, 22.6227524889646, within: 1e-8)
    expectClose(fit.coefficients[0].estimate.value, -2261.50484489264, within: 1e-8)
    #expect(fit.coefficients.allSatisfy { $0.estimate.interval != nil })
  }

  @Test("Exchanging yes and no turns the signs; rescaling a predictor rescales its coefficient")
  func invariance() throws {
    let stored = try ExpectedModels.stored.get()
    func fit(_ outcome: [Bool], scale: Double) throws -> Coefficient {
      let design = try #require(
        DesignMatrix.of(
          [Predictor("pre", numbers: stored.data.pre.map { $0 * scale + 500 })],
          rowCount: outcome.count
        ).value)
      return try #require(
        BinaryRegression.fit(outcome, on: design, errors: .profile, level: 0.95).value
      ).coefficients[1]
    }
    let agree = stored.data.agree.map { $0 == 1 }
    let plain = try fit(agree, scale: 1).estimate
    let turned = try fit(agree.map { !$0 }, scale: 100).estimate
    expectClose(turned.value, -plain.value / 100, within: 1e-8)
    expectClose(turned.interval?.upper, -(plain.interval?.lower ?? 0) / 100, within: 1e-7)
  }
}
