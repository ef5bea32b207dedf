import Evidence
import TestSupport
import Testing

@testable import Statistics

@Suite("Random-intercept models")
struct RandomInterceptTests {
  @Test(
    "Coefficients, variances and degrees of freedom agree with R", arguments: [true, false])
  func agreement(isRestricted: Bool) throws {
    let stored = try ExpectedModels.stored.get()
    let expected = isRestricted ? stored.mixed.reml : stored.mixed.ml
    func fit(_ degrees: RandomIntercept.DegreesOfFreedom) throws -> RandomIntercept {
      try #require(
        RandomIntercept.fit(
          stored.data.post, on: stored.design(), clusters: stored.data.school,
          likelihood: isRestricted ? .restricted : .full, degreesOfFreedom: degrees, level: 0.95
        ).value)
    }
    let fit0 = try fit(.satterthwaite)
    expectClose(fit0.logLikelihood, expected.loglik, within: 1e-11)
    expectClose(fit0.coefficients.map(\.estimate.value), expected.beta, within: 1e-7, "beta")
    expectClose(fit0.coefficients.map(\.standardError), expected.se, within: 1e-6, "se")
    expectClose(fit0.betweenVariance.value, expected.cluster, within: 3e-6)
    expectClose(fit0.withinVariance.value, expected.residual, within: 1e-6)
    expectClose(
      fit0.coefficients.map { $0.test.value?.degreesOfFreedom.first }, expected.df, within: 1e-5,
      "Satterthwaite")
    let normal = try fit(.normal).coefficients[1]
    #expect(normal.test.value?.degreesOfFreedom == [] && !fit0.isAtBoundary)
    if let errors = expected.kr.se, let degrees = expected.kr.df {
      let kenwardRoger = try fit(.kenwardRoger)
      expectClose(kenwardRoger.coefficients.map(\.standardError), errors, within: 1e-6, "KR se")
      expectClose(
        kenwardRoger.coefficients.map { $0.test.value?.degreesOfFreedom.first }, degrees,
        within: 1e-5, "KR df")
    }
    let interval = try #require(fit0.intraclassCorrelation.interval)
    #expect(interval.contains(fit0.intraclassCorrelation.value) && interval.lower >= 0)
  }

  @Test(
    "Real data give what lme4, lmerTest and pbkrtest find in them",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: LinearRegressionTests.jobs)
  func oracle(
    job: String, name: String, outcome: String, cluster: String, predictors: [String]
  ) throws {
    let data = try ModelData(name, columns: [outcome, cluster] + predictors)
    let design = try data.design(predictors)
    let (clusters, _) = try data.levels(cluster)
    let values = try data.numbers(outcome)
    let r = try Oracle("mixed_\(job).r")
    func fit(
      _ likelihood: RandomIntercept.Likelihood, _ degrees: RandomIntercept.DegreesOfFreedom,
      on design: DesignMatrix
    ) throws -> RandomIntercept {
      try #require(
        RandomIntercept.fit(
          values, on: design, clusters: clusters, likelihood: likelihood,
          degreesOfFreedom: degrees, level: 0.95
        ).value)
    }
    for (path, likelihood) in [("reml", RandomIntercept.Likelihood.restricted), ("ml", .full)] {
      let fit = try fit(likelihood, .normal, on: design)
      // lme4 stops its search at 10⁻¹⁰ of the ratio's root, in a valley flat to 10⁻⁸.
      r.expect(fit.logLikelihood, at: "\(path)/logLik", within: 1e-10)
      r.expect(fit.betweenVariance.value, at: "\(path)/var_cluster", within: 1e-5)
      r.expect(fit.withinVariance.value, at: "\(path)/var_resid", within: 1e-6)
      r.expect(fit.intraclassCorrelation.value, at: "\(path)/icc", within: 1e-5)
      expectColumns(
        fit.coefficients.map(\.estimate.value), of: design.columnNames, r, at: "\(path)/beta",
        within: 1e-6)
      expectColumns(
        fit.coefficients.map(\.standardError), of: design.columnNames, r, at: "\(path)/se",
        within: 1e-6)
    }
    let normal = try fit(.restricted, .normal, on: design)
    r.expect(normal.designEffect.value, at: "design_effect_mean_m", within: 1e-5)
    for (path, degrees) in [
      ("satterthwaite", RandomIntercept.DegreesOfFreedom.satterthwaite),
      ("kenward_roger", .kenwardRoger),
    ] {
      let fit = try fit(.restricted, degrees, on: design)
      for (index, coefficient) in fit.coefficients.enumerated() {
        r.expect(
          coefficient.test.value?.degreesOfFreedom.first, at: "\(path)/df/\(index)", within: 2e-4)
        if degrees == .kenwardRoger {
          r.expect(coefficient.standardError, at: "\(path)/se/\(index)", within: 1e-5)
        }
      }
    }
    let anova = ClusterCorrelation.anova(values, clusters: clusters, level: 0.95).value
    r.expect(anova?.value, at: "icc_anova/icc", within: 1e-9)
    r.expect(anova?.interval, at: "icc_anova/searle_ci", within: 1e-8)
    let alone = try fit(
      .restricted, .normal, on: #require(DesignMatrix.of([], rowCount: values.count).value))
    r.expect(alone.betweenVariance.value, at: "unconditional/var_cluster", within: 1e-5)
    for (index, column) in design.columnNames.dropFirst().enumerated() {
      let effect = normal.effectSize(of: column, unconditional: alone).value
      let path = "eef_es_total_unconditional/\(index)"
      r.expect(effect?.value, at: "\(path)/es", within: 1e-6)
      r.expect(effect?.interval, at: path, within: 1e-5)
    }
  }

  @Test(
    "A trial of the Education Endowment Foundation has its effect in total standard deviations",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)))
  func trial() throws {
    let columns = ["Posttest", "Prettest", "Intervention", "School"]
    let data = try ModelData("eef_crtData", columns: columns)
    let outcome = try data.numbers("Posttest")
    let (clusters, _) = try data.levels("School")
    func fit(_ predictors: [String]) throws -> RandomIntercept {
      try #require(
        RandomIntercept.fit(
          outcome, on: data.design(predictors), clusters: clusters, degreesOfFreedom: .normal,
          level: 0.95
        ).value)
    }
    let effect = try fit(["Intervention", "Prettest"]).effectSize(
      of: "Intervention", unconditional: fit([]))
    let r = try Oracle("eef_crtData.r")
    r.expect(effect.value?.value, at: "eef_guidance_simple/es", within: 1e-6)
    r.expect(effect.value?.interval, at: "eef_guidance_simple", within: 1e-5)
    #expect(effect.value?.unit == .standardDeviations)
  }

  /// Balanced clusters have closed forms (Searle, Casella and McCulloch 1992, section 4.3).
  @Test("Balanced clusters have the variances of the analysis of variance")
  func balanced() throws {
    let outcome: [Double] = [3, 5, 4, 8, 9, 7, 5, 6, 7, 2, 1, 3]
    let clusters = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]
    let design = try #require(DesignMatrix.of([], rowCount: 12).value)
    let fit = try #require(
      RandomIntercept.fit(outcome, on: design, clusters: clusters, level: 0.95).value)
    // The means are 4, 8, 6 and 2: mean squares 20 between and 1 within.
    expectClose(fit.withinVariance.value, 1, within: 1e-12)
    expectClose(fit.betweenVariance.value, 19.0 / 3, within: 1e-12)
    expectClose(fit.intraclassCorrelation.value, 19.0 / 22, within: 1e-12)
    let mean = fit.coefficients[0]
    expectClose(mean.estimate.value, 5, within: 1e-13)
    expectClose(mean.standardError, (20.0 / 12).squareRoot(), within: 1e-12)
    expectClose(mean.test.value?.degreesOfFreedom.first, 3, within: 1e-10)
    let anova = ClusterCorrelation.anova(outcome, clusters: clusters, level: 0.95).value
    expectClose(anova?.value, 19.0 / 22, within: 1e-13)
  }

  @Test("Clusters that differ less than chance leave the variance between them at 0, and say so")
  func boundary() throws {
    let outcome: [Double] = [1, 2, 3, 2, 3, 1, 3, 1, 2]
    let x: [Double] = [1, 4, 2, 6, 3, 5, 9, 7, 8]
    let design = try #require(
      DesignMatrix.of([Predictor("x", numbers: x)], rowCount: 9).value)
    for degrees in [RandomIntercept.DegreesOfFreedom.satterthwaite, .kenwardRoger] {
      let fit = try #require(
        RandomIntercept.fit(
          outcome, on: design, clusters: [0, 0, 0, 1, 1, 1, 2, 2, 2], degreesOfFreedom: degrees,
          level: 0.95
        ).value)
      let plain = try #require(
        LinearRegression.fit(outcome, on: design, errors: .classical, level: 0.95).value)
      #expect(fit.isAtBoundary && fit.betweenVariance.value == 0 && fit.designEffect.value == 1)
      #expect(fit.intraclassCorrelation.interval?.lower == 0)
      expectClose(
        fit.coefficients[1].estimate.value, plain.coefficients[1].estimate.value, within: 1e-9)
      guard degrees == .satterthwaite else { continue }
      expectClose(
        fit.coefficients[1].standardError, try #require(plain.coefficients[1].standardError),
        within: 1e-12)
      #expect(fit.coefficients[1].test.value?.degreesOfFreedom == [7])
    }
  }

  @Test("Predictors that tell the clusters apart leave nothing to estimate between them")
  func confounded() throws {
    let clusters = [0, 0, 0, 1, 1, 1]
    let design = try #require(
      DesignMatrix.of(
        [Predictor("treated", levels: clusters, names: ["no", "yes"])], rowCount: 6
      ).value)
    let fit = RandomIntercept.fit(
      [1, 2, 4, 3, 5, 9], on: design, clusters: clusters, level: 0.95)
    #expect(
      fit
        == .notEstimable(reason: "the predictors account for all differences between the clusters"))
  }

  /// The density itself, maximised in R, is greatest at −7.5059163279869; lme4 stops at −8.180493, where
  /// the variance between clusters is 0.
  @Test("Of two maxima of the likelihood the higher is taken")
  func twoMaxima() throws {
    let design = try #require(
      DesignMatrix.of(
        [
          Predictor("f", levels: [2, 2, 0, 1, 2, 1, 3, 1], names: ["a", "b", "c", "d"]),
          Predictor("x", numbers: [14.5, 6, 5.7, 7.5, -0.3, -5.2, -9.7, -7.4]),
        ], rowCount: 8
      ).value)
    let fit = try #require(
      RandomIntercept.fit(
        [0.47, 2.02, -0.95, 0.42, -0.47, -1.18, -3.94, -0.92], on: design,
        clusters: [4, 2, 3, 4, 2, 1, 3, 2], level: 0.95
      ).value)
    expectClose(fit.logLikelihood, -7.5059163279869, within: 1e-12)
    expectClose(fit.betweenVariance.value, 6.389111, within: 1e-6)
    #expect(!fit.isAtBoundary)
  }

  /// Outcomes, clusters, and a part of the reason why there is no fit.
  static let refused: [([Double], [Int], String)] = [
    ([1, 2, 3, 4], [1, 1, 1, 1], "fewer than two clusters"),
    ([1, 2, 3, 4], [1, 2, 3, 4], "every cluster has only one row"),
    ([1, 1, 3, 3], [1, 1, 2, 2], "nothing varies within the clusters"),
    ([2, 2, 2, 2], [1, 1, 2, 2], "fits every row exactly"),
    ([2, .nan, 2, 2], [1, 1, 2, 2], "missing or infinite"),
    ([2, 3, 2, 2], [1, 1], "different numbers of rows"),
  ]

  @Test("Data without a random intercept are refused with the reason", arguments: refused)
  func refusals(outcome: [Double], clusters: [Int], reason: String) throws {
    let design = try #require(DesignMatrix.of([], rowCount: outcome.count).value)
    let fit = RandomIntercept.fit(outcome, on: design, clusters: clusters, level: 0.95)
    guard case .notEstimable(let given) = fit else {
      Issue.record("\(fit)")
      return
    }
    #expect(given.contains(reason), "\(given)")
    #expect(ClusterCorrelation.anova(outcome, clusters: clusters, level: 0.95).isMissing)
  }
}
