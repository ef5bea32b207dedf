import Evidence
import Foundation
import TestSupport
import Testing

@testable import Statistics

@Suite("Proportional odds")
struct ProportionalOddsTests {
  static let levels = ["1", "2", "3", "4", "5"]

  private func fit(
    _ stored: ExpectedModels, _ errors: LikelihoodErrors = .profile
  ) throws -> ProportionalOdds {
    try #require(
      ProportionalOdds.fit(
        stored.data.answer.map { $0 - 1 }, levels: Self.levels, on: stored.design(),
        errors: errors, level: 0.95
      ).value)
  }

  @Test("Thresholds, coefficients, profile bounds and tests agree with R")
  func agreement() throws {
    let stored = try ExpectedModels.stored.get()
    let expected = stored.ordinal
    let fit = try fit(stored)
    expectClose(fit.thresholds.map(\.estimate.value), expected.alpha, within: 1e-8, "alpha")
    #expect(fit.thresholds.map(\.name) == ["1|2", "2|3", "3|4", "4|5"])
    expectClose(fit.coefficients.map(\.estimate.value), expected.beta, within: 1e-8, "beta")
    expectClose(
      (fit.thresholds + fit.coefficients).map(\.standardError), expected.se, within: 1e-8, "se")
    expectClose(fit.logLikelihood, expected.loglik, within: 1e-12)
    expectClose(fit.termTests.map(\.test.value?.statistic), expected.lr, within: 1e-8, "LR")
    let nominal = fit.proportionalityTests()
    expectClose(nominal.map(\.test.value?.statistic), expected.nominal.map(\.lr), within: 1e-8)
    expectClose(
      nominal.map(\.test.value?.degreesOfFreedom.first), expected.nominal.map(\.df), within: 0)
    expectClose(nominal.map(\.test.value?.p), expected.nominal.map(\.p), within: 1e-7)
    let brant = fit.brantTests()
    expectClose(brant.map(\.test.value?.statistic), expected.brant, within: 1e-8, "Brant")
    #expect(brant[0].test.value?.degreesOfFreedom == [12] && brant[4].term == "region: south")
    for (index, bounds) in expected.profile.enumerated() {
      let interval = fit.coefficients[index].estimate.interval
      expectClose([interval?.lower, interval?.upper], bounds, within: 1e-7, "profile \(index)")
      expectClose(
        fit.oddsRatios[index].estimate.interval?.upper, exp(bounds[1]), within: 1e-6)
    }
  }

  struct Job: Sendable, CustomTestStringConvertible {
    let name: String
    let data: String
    let outcome: String
    var levels: [String] = []
    let predictors: [String]
    var testDescription: String { name }
  }

  static let jobs = [
    Job(name: "ord_wine", data: "wine", outcome: "rating", predictors: ["temp", "contact"]),
    Job(
      name: "ord_wvs", data: "WVS", outcome: "poverty",
      levels: ["Too Little", "About Right", "Too Much"],
      predictors: ["religion", "degree", "country", "age", "gender"]),
    Job(
      name: "ord_insteval", data: "InstEval_2000", outcome: "y",
      predictors: ["studage", "lectage", "service"]),
  ]

  @Test(
    "Real data give what ordinal and brant find in them",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)), arguments: jobs)
  func oracle(job: Job) throws {
    let data = try ModelData(job.data, columns: [job.outcome] + job.predictors)
    let (answers, levels) = try data.levels(job.outcome, job.levels)
    let fit = try #require(
      ProportionalOdds.fit(
        answers, levels: levels, on: data.design(job.predictors), errors: .profile, level: 0.95
      ).value)
    let r = try Oracle("\(job.name).r")
    r.expect(fit.logLikelihood, at: "logLik", within: 1e-10)
    let parameters = fit.thresholds + fit.coefficients
    let names = parameters.map(\.name)
    for (path, part) in [("thresholds", fit.thresholds), ("beta", fit.coefficients)] {
      expectColumns(
        part.map(\.estimate.value), of: part.map(\.name), r, at: path, within: 1e-6)
    }
    expectColumns(parameters.map(\.standardError), of: names, r, at: "se", within: 1e-6)
    expectColumns(parameters.map(\.test.value?.statistic), of: names, r, at: "z", within: 1e-6)
    expectColumns(parameters.map(\.test.value?.p), of: names, r, at: "p", within: 1e-4)
    for (index, test) in fit.termTests.enumerated() {
      r.expect(test.test.value?.statistic, at: "drop1_LRT/LRT/\(index + 1)", within: 1e-6)
    }
    for (index, test) in fit.proportionalityTests().enumerated() {
      r.expect(test.test.value?.statistic, at: "nominal_test/\(index)/LRT", within: 1e-6)
      r.expect(test.test.value?.p, at: "nominal_test/\(index)/p", within: 1e-5)
    }
    // The package takes its covariances from fits stopped at 10⁻⁸ of the deviance, and in the wine from
    // fits without a maximum: no wine of the colder kind was given the best mark.
    for (index, test) in fit.brantTests().enumerated() {
      if job.name == "ord_wine" {
        #expect(test.test.isMissing)
      } else {
        r.expect(test.test.value?.statistic, at: "brant/X2/\(index)", within: 3e-4)
        r.expect(test.test.value?.degreesOfFreedom.first, at: "brant/df/\(index)")
      }
    }
    // `confint` reads its bounds off a spline through a few points of the profile.
    for (index, coefficient) in fit.coefficients.enumerated() {
      let error = try #require(coefficient.standardError)
      let interval = try #require(coefficient.estimate.interval)
      for (bound, path) in [(interval.lower, "lo"), (interval.upper, "hi")] {
        let interpolated = try #require(r["profile_ci/\(path)/\(index)"])
        #expect(abs(bound - interpolated) < 2e-4 * error)
      }
    }
  }

  @Test("Two answers make it a logistic regression, whatever the levels between")
  func twoAnswers() throws {
    let stored = try ExpectedModels.stored.get()
    let fit = try #require(
      ProportionalOdds.fit(
        stored.data.agree.map { $0 * 3 }, levels: Self.levels, on: stored.design(),
        errors: .profile, level: 0.95
      ).value)
    #expect(fit.emptyLevels == ["2", "3", "5"] && fit.thresholds.map(\.name) == ["1|4"])
    expectClose(
      fit.coefficients.map(\.estimate.value), Array(stored.binary.beta.dropFirst()), within: 1e-9)
    expectClose(fit.thresholds[0].estimate.value, -stored.binary.beta[0], within: 1e-9)
    expectClose(
      fit.coefficients[0].estimate.interval?.lower, stored.binary.profile[1][0], within: 1e-7)
    #expect(fit.proportionalityTests().allSatisfy { $0.test.isMissing })
    #expect(fit.brantTests().allSatisfy { $0.test.isMissing })
  }

  @Test(
    "Where a level has no answers about a threshold, its effect there is not tested, with the reason"
  )
  func thresholdWithoutAnswers() throws {
    // The one row with x = 1 says nothing of the threshold between the two highest answers.
    let design = try #require(
      DesignMatrix.of([Predictor("x", numbers: [2, 2, 1, 2, 2])], rowCount: 5).value)
    let fit = try #require(
      ProportionalOdds.fit(
        [1, 2, 1, 3, 0], levels: Self.levels, on: design, errors: .wald, level: 0.95
      ).value)
    #expect(
      fit.proportionalityTests().map(\.test)
        == [.notEstimable(reason: "the rows are too few for an effect of x at each threshold")])
  }

  @Test("Turning the scale turns the signs; clusters of one row change the errors little")
  func turned() throws {
    let stored = try ExpectedModels.stored.get()
    let plain = try fit(stored)
    let turned = try #require(
      ProportionalOdds.fit(
        stored.data.answer.map { 5 - $0 }, levels: Self.levels, on: stored.design(),
        errors: .profile, level: 0.95
      ).value)
    for (before, after) in zip(plain.coefficients, turned.coefficients) {
      expectClose(after.estimate.value, -before.estimate.value, within: 1e-8)
      expectClose(
        after.estimate.interval?.lower, -(before.estimate.interval?.upper ?? 0), within: 1e-7)
    }
    let clustered = try fit(stored, .clustered(Array(stored.data.school.indices)))
    for (before, after) in zip(plain.coefficients, clustered.coefficients) {
      let ratio = (after.standardError ?? 0) / (before.standardError ?? 1)
      #expect(ratio > 0.7 && ratio < 1.4 && after.estimate.value == before.estimate.value)
    }
  }

  /// A predictor, answers, and a part of the reason why there is no fit.
  static let refused: [([Double], [Int], String)] = [
    ([1, 2, 3, 4, 5, 6], [0, 0, 1, 1, 2, 2], "x separates the outcomes"),
    ([1, 1, 1, 2, 2, 2], [0, 1, 2, 2, 2, 2], "x separates the outcomes"),
    ([1, 2, 3, 4, 5, 6], [3, 3, 3, 3, 3, 3], "all answers are the same"),
    ([1, 2, 3], [0, 1, 2], "no more rows (3) than parameters (3)"),
    ([1, 2, 3], [0, 1, 7], "not on the scale"), ([1, 2, 3], [0, 1], "different numbers of rows"),
  ]

  @Test("Answers that cannot be fitted are refused with the reason", arguments: refused)
  func refusals(x: [Double], answers: [Int], reason: String) throws {
    let design = try #require(
      DesignMatrix.of([Predictor("x", numbers: x)], rowCount: x.count).value)
    let fit = ProportionalOdds.fit(
      answers, levels: Self.levels, on: design, errors: .profile, level: 0.95)
    guard case .notEstimable(let given) = fit else {
      Issue.record("\(fit)")
      return
    }
    #expect(given.contains(reason), "\(given)")
  }
}
