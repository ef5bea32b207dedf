import Evidence
import TestSupport
import Testing

@testable import Statistics

@Suite("Adjusted differences between cohorts")
struct AdjustedMeansTests {
  private func expectMeans(
    _ reported: Reported<AdjustedMeans>, _ expected: ExpectedModels.Adjusted?, within: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let means = try #require(reported.value, sourceLocation: sourceLocation)
    let expected = try #require(expected)
    expectClose(means.groups.map(\.estimate.value), expected.mean, within: within, "mean")
    expectClose(means.groups.map(\.standardError), expected.se, within: within, "se")
    expectClose(
      means.differences.map(\.estimate.value), expected.difference, within: within * 10)
    expectClose(
      means.differences.map(\.standardError), expected.difference_se, within: within, "se of diff")
    if let lower = expected.lower, let p = expected.p {
      expectClose(means.groups.map(\.estimate.interval?.lower), lower, within: within)
      expectClose(means.differences.map(\.test.value?.p), p, within: within * 10, "p")
    }
    #expect(means.differences.map(\.group) == ["2023", "2024", "2024"])
    #expect(means.differences.map(\.other) == ["2022", "2022", "2023"])
  }

  @Test("Means of linear models agree with emmeans, weighted as observed and balanced")
  func linear() throws {
    let stored = try ExpectedModels.stored.get()
    func fit(_ interactions: [[String]]) throws -> LinearRegression {
      try #require(
        LinearRegression.fit(
          stored.data.post, on: stored.design(interactions: interactions), errors: .classical,
          level: 0.95
        ).value)
    }
    let plain = try fit([])
    try expectMeans(
      plain.adjustedMeans(of: "cohort", level: 0.95), stored.adjusted["linear"], within: 1e-9)
    try expectMeans(
      plain.adjustedMeans(of: "cohort", weighting: .balanced, level: 0.95),
      stored.adjusted["balanced"], within: 1e-9)
    try expectMeans(
      fit([["cohort", "region"]]).adjustedMeans(of: "cohort", level: 0.95),
      stored.adjusted["interaction"], within: 1e-8)
    // With a mean for every cell, balanced means are the averages of the cells' means.
    let balanced = try #require(
      fit([["cohort", "region"]])
        .adjustedMeans(of: "cohort", weighting: .balanced, comparing: .reference, level: 0.95)
        .value)
    #expect(balanced.differences.map(\.other) == ["2022", "2022"])
  }

  @Test(
    "Average predictions of logistic and proportional-odds models agree with the delta method in R")
  func likelihoods() throws {
    let stored = try ExpectedModels.stored.get()
    let binary = try #require(
      BinaryRegression.fit(
        stored.data.agree.map { $0 == 1 }, on: stored.design(), errors: .wald, level: 0.95
      ).value)
    let shares = binary.adjustedShares(of: "cohort", level: 0.95)
    try expectMeans(shares, stored.adjusted["binary"], within: 1e-6)
    for group in try #require(shares.value).groups {
      let interval = try #require(group.estimate.interval)
      #expect(interval.lower > 0 && interval.upper < 1 && interval.contains(group.estimate.value))
      #expect(group.estimate.unit == .proportion)
    }
    let ordinal = try #require(
      ProportionalOdds.fit(
        stored.data.answer.map { $0 - 1 }, levels: ["1", "2", "3", "4", "5"],
        on: stored.design(), errors: .wald, level: 0.95
      ).value)
    try expectMeans(
      ordinal.adjustedMeans(of: "cohort", scores: [1, 2, 3, 4, 5], level: 0.95),
      stored.adjusted["score"], within: 1e-6)
    try expectMeans(
      ordinal.adjustedShares(of: "cohort", atLeast: 3, level: 0.95), stored.adjusted["top"],
      within: 1e-6)
  }

  @Test("Without other predictors the means are those of the groups, with the model's errors")
  func unadjusted() throws {
    let outcome: [Double] = [1, 2, 3, 4, 6, 8, 9]
    let group = Predictor(
      "g", levels: [0, 0, 0, 2, 2, 2, 2], names: ["a", "b", "c"], reference: 2)
    let design = try #require(DesignMatrix.of([group], rowCount: 7).value)
    let fit = try #require(
      LinearRegression.fit(outcome, on: design, errors: .classical, level: 0.95).value)
    let means = try #require(
      fit.adjustedMeans(of: "g", comparing: .reference, level: 0.95).value)
    #expect(
      means.groups.map(\.name) == ["a", "c"] && means.groups.map(\.estimate.count) == [3, 4])
    expectClose(means.groups.map(\.estimate.value), [2, 6.75], within: 1e-13)
    let student = MeanDifference.student([1, 2, 3], minus: [4, 6, 8, 9], level: 0.95).value
    expectClose(
      means.differences[0].estimate.interval?.lower, try #require(student?.interval).lower,
      within: 1e-11)
    let clustered = try #require(
      LinearRegression.fit(
        outcome, on: design, errors: .clustered([1, 2, 3, 4, 5, 6, 7], .cr2), level: 0.95
      ).value?.adjustedMeans(of: "g", level: 0.95).value)
    // With clusters of one row CR2 is HC2: of two groups Welch's error, on his degrees of freedom for groups
    // that vary alike (Bell and McCaffrey 2002, section 4).
    let welch = MeanDifference.welchTest([4, 6, 8, 9], [1, 2, 3]).value
    let test = clustered.differences[0].test.value
    expectClose(test?.statistic, try #require(welch).statistic, within: 1e-10)
    let third = 1 / 3.0
    let degrees = (third + 0.25).squared / (third.squared / 2 + 0.25.squared / 3)
    expectClose(test?.degreesOfFreedom.first, degrees, within: 1e-10)
  }

  @Test("More combinations of levels than can be gone through are refused")
  func combinations() throws {
    // Ten levels in each of seven predictors, no two of which go together.
    let names = (0..<10).map { "\($0)" }
    let predictors = (0..<7).map { place in
      let step = [2, 3, 7, 11, 13, 17, 19][place]
      return Predictor("p\(place)", levels: (0..<400).map { ($0 / step + $0) % 10 }, names: names)
    }
    let design = try #require(DesignMatrix.of(predictors, rowCount: 400).value)
    let outcome = (0..<400).map { Double($0 * $0 % 101) }
    let fit = try #require(
      LinearRegression.fit(outcome, on: design, errors: .classical, level: 0.95).value)
    #expect(fit.adjustedMeans(of: "p0", level: 0.95).value?.groups.count == 10)
    #expect(
      fit.adjustedMeans(of: "p0", weighting: .balanced, level: 0.95)
        == .notEstimable(reason: "the other predictors have too many combinations of levels"))
  }

  @Test("A factor that is none, a number and collinear columns are refused")
  func refusals() throws {
    let stored = try ExpectedModels.stored.get()
    let fit = try #require(
      LinearRegression.fit(
        stored.data.post, on: stored.design(), errors: .classical, level: 0.95
      ).value)
    #expect(fit.adjustedMeans(of: "district", level: 0.95).isMissing)
    #expect(fit.adjustedMeans(of: "pre", level: 0.95).isMissing)
    #expect(fit.adjustedMeans(of: "cohort", level: 1.5).isMissing)
    let twice = Predictor("twice", levels: stored.data.cohort, names: ["x", "y", "z"])
    let cohort = Predictor("cohort", levels: stored.data.cohort, names: ["a", "b", "c"])
    let design = try #require(
      DesignMatrix.of([cohort, twice], rowCount: stored.data.post.count).value)
    let confounded = try #require(
      LinearRegression.fit(stored.data.post, on: design, errors: .classical, level: 0.95).value)
    #expect(confounded.adjustedMeans(of: "cohort", level: 0.95).isMissing)
  }

  @Test("Random intercepts adjust as linear models do where the clusters do not differ")
  func random() throws {
    let stored = try ExpectedModels.stored.get()
    let fit = try #require(
      RandomIntercept.fit(
        stored.data.post, on: stored.design(), clusters: stored.data.school, level: 0.95
      ).value)
    let means = try #require(fit.adjustedMeans(of: "cohort", level: 0.95).value)
    expectClose(means.differences[0].estimate.value, stored.mixed.reml.beta[1], within: 1e-7)
    expectClose(means.differences[1].standardError, stored.mixed.reml.se[2], within: 1e-6)
    expectClose(
      means.differences[0].test.value?.degreesOfFreedom.first, stored.mixed.reml.df[1],
      within: 1e-5)
  }

  @Test("Analysis of covariance is the regression on group and score before")
  func ancova() throws {
    let stored = try ExpectedModels.stored.get()
    let groups = Predictor("cohort", levels: stored.data.cohort, names: ["a", "b", "c"])
    let ancova = try #require(
      Ancova.compare(
        after: stored.data.post, before: stored.data.pre, groups: groups, errors: .classical,
        level: 0.95
      ).value)
    let coefficients = ancova.regression.coefficients
    expectClose(
      ancova.means.differences.map(\.estimate.value),
      coefficients[1...2].map(\.estimate.value), within: 1e-9)
    #expect(ancova.means.differences.map(\.other) == ["a", "a"])
    #expect(ancova.groupTest.value?.degreesOfFreedom == [2, 116])
    #expect(ancova.slopeTest.value?.degreesOfFreedom == [2, 114])
    // Groups that stand where their scores before put them do not differ.
    let exact = Ancova.compare(
      after: stored.data.pre.map { 2 * $0 }, before: stored.data.pre, groups: groups, level: 0.95)
    #expect(exact.isMissing)
    #expect(
      Ancova.compare(after: [1, 2], before: [1, 2], groups: groups, level: 0.95).isMissing)
  }
}
