import Evidence
import TestSupport
import Testing

@testable import Statistics

@Suite("Linear regression")
struct LinearRegressionTests {
  private static func errors(_ fit: LinearRegression?) -> [Double?] {
    fit?.coefficients.map(\.standardError) ?? []
  }

  @Test("Coefficients, errors and tests agree with R", arguments: [false, true])
  func agreement(hasInteraction: Bool) throws {
    let stored = try ExpectedModels.stored.get()
    let expected = hasInteraction ? stored.interaction : stored.linear
    let design = try stored.design(interactions: hasInteraction ? [["cohort", "region"]] : [])
    func fit(_ errors: LinearRegression.Errors) -> LinearRegression? {
      LinearRegression.fit(stored.data.post, on: design, errors: errors, level: 0.95).value
    }
    let classical = try #require(fit(.classical))
    expectClose(classical.coefficients.map(\.estimate.value), expected.beta, within: 1e-10, "beta")
    expectClose(Self.errors(classical), expected.se, within: 1e-10, "se")
    expectClose(classical.coefficients.map(\.test.value?.p), expected.p, within: 1e-9, "p")
    expectClose(classical.rSquared.value?.value, expected.r2, within: 1e-11)
    expectClose(classical.adjustedRSquared.value?.value, expected.adjusted, within: 1e-11)
    let f = classical.fTest.value
    expectClose([f?.statistic] + (f?.degreesOfFreedom ?? []), expected.f, within: 1e-10, "F")
    expectClose(f?.p, expected.fp, within: 1e-9)
    expectClose(classical.residualDeviation, expected.sigma, within: 1e-11)
    expectClose(Self.errors(fit(.hc3)), expected.hc3, within: 1e-10, "HC3")
    let schools = stored.data.school
    for (correction, errors) in [
      (ClusterCorrection.cr0, expected.cr0), (.cr1, expected.cr1), (.cr1s, expected.cr1s),
      (.cr2, expected.cr2),
    ] {
      let fit = fit(.clustered(schools, correction))
      expectClose(Self.errors(fit), errors, within: 1e-9, "\(correction)")
      let degrees = fit?.coefficients.map(\.test.value?.degreesOfFreedom.first) ?? []
      expectClose(
        degrees, correction == .cr2 ? expected.df : errors.map { _ in 11 }, within: 1e-8,
        "df \(correction)")
    }
  }

  @Test("Joint tests of a term agree with the formulas in R", arguments: [false, true])
  func terms(hasInteraction: Bool) throws {
    let stored = try ExpectedModels.stored.get()
    let expected = hasInteraction ? stored.interaction : stored.linear
    let design = try stored.design(interactions: hasInteraction ? [["cohort", "region"]] : [])
    func test(_ errors: LinearRegression.Errors, _ term: String = "cohort") -> TestResult? {
      LinearRegression.fit(stored.data.post, on: design, errors: errors, level: 0.95).value?
        .test(of: term).value
    }
    expectClose(test(.classical)?.statistic, expected.joint_classical, within: 1e-9)
    expectClose(test(.hc3)?.statistic, expected.joint_hc3, within: 1e-9)
    let clustered = try #require(test(.clustered(stored.data.school, .cr2)))
    expectClose(
      [clustered.statistic, clustered.degreesOfFreedom[1], clustered.p], expected.joint,
      within: 1e-7)
    // Of one column it is the square of the t test.
    let single = try #require(test(.clustered(stored.data.school, .cr2), "pre"))
    expectClose(single.degreesOfFreedom[1], expected.df[3], within: 1e-8)
    expectClose(single.statistic, (expected.beta[3] / expected.cr2[3]).squared, within: 1e-8)
    #expect(test(.classical, "school") == nil)
  }

  /// `mixed` jobs: the data set, outcome, clusters and predictors.
  static let jobs = [
    ("exam", "Exam", "normexam", "school", ["standLRT", "sex"]),
    ("evals", "evals", "score", "prof_id", ["bty_avg", "gender"]),
    ("insteval_dept", "InstEval_2000", "y", "dept", ["service"]),
    ("socatt", "Socatt", "numpos", "district", ["gender"]),
    ("sleepstudy", "sleepstudy", "Reaction", "Subject", ["Days"]),
  ]

  @Test(
    "Cluster-robust errors agree with clubSandwich",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)), arguments: jobs)
  func clusters(
    job: String, name: String, outcome: String, cluster: String, predictors: [String]
  ) throws {
    let data = try ModelData(name, columns: [outcome, cluster] + predictors)
    let design = try data.design(predictors)
    let (clusters, _) = try data.levels(cluster)
    let r = try Oracle("mixed_\(job).r")
    func fit(_ errors: LinearRegression.Errors) throws -> LinearRegression {
      try #require(
        LinearRegression.fit(try data.numbers(outcome), on: design, errors: errors, level: 0.95)
          .value)
    }
    let classical = try fit(.classical)
    expectColumns(
      classical.coefficients.map(\.estimate.value), of: design.columnNames, r, at: "ols/beta",
      within: 1e-9)
    expectColumns(
      Self.errors(classical), of: design.columnNames, r, at: "ols/se", within: 1e-9)
    for (correction, path) in [
      (ClusterCorrection.cr0, "CR0"), (.cr1, "CR1"), (.cr1s, "CR1S"), (.cr2, "CR2"),
    ] {
      let fit = try fit(.clustered(clusters, correction))
      expectColumns(
        Self.errors(fit), of: design.columnNames, r, at: "cluster_robust/\(path)", within: 1e-9)
      guard correction == .cr2 else { continue }
      for (index, coefficient) in fit.coefficients.enumerated() {
        let test = coefficient.test.value
        r.expect(
          test?.degreesOfFreedom.first, at: "cluster_robust/CR2_satterthwaite_df/\(index)",
          within: 1e-7)
        r.expect(test?.p, at: "cluster_robust/CR2_p/\(index)", within: 1e-6)
      }
    }
  }
}
