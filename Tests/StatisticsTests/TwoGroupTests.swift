import Evidence
import Statistics
import TestSupport
import Testing

/// Two independent groups in one of the data sets.
struct TwoGroups: Sendable, CustomTestStringConvertible {
  let job: String
  let data: String
  let value: String
  let group: String
  let first: String
  let second: String
  var testDescription: String { job }

  func values() throws -> ([Double], [Double]) {
    let table = try DataTable(data)
    return (
      try table.numbers(value, where: group, is: first),
      try table.numbers(value, where: group, is: second)
    )
  }

  static let all = [
    TwoGroups(
      job: "two_bfi_A1_gender", data: "bfi", value: "A1", group: "gender", first: "1", second: "2"),
    TwoGroups(
      job: "two_bfi_N4_gender", data: "bfi", value: "N4", group: "gender", first: "2", second: "1"),
    TwoGroups(
      job: "two_sat_act_gender", data: "sat_act", value: "SATQ", group: "gender", first: "1",
      second: "2"),
    TwoGroups(
      job: "two_toothgrowth", data: "ToothGrowth", value: "len", group: "supp", first: "OJ",
      second: "VC"),
    TwoGroups(
      job: "two_wine_temp", data: "wine", value: "rating", group: "temp", first: "warm",
      second: "cold"),
    TwoGroups(
      job: "two_survey_pulse", data: "MASS_survey", value: "Pulse", group: "Sex", first: "Female",
      second: "Male"),
  ]
}

@Suite("Two independent groups")
struct TwoGroupTests {
  @Test(
    "Means and standardised differences agree with R and SciPy",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: TwoGroups.all)
  func means(groups: TwoGroups) throws {
    let (first, second) = try groups.values()
    for oracle in [try Oracle("\(groups.job).r"), try Oracle("\(groups.job).py")] {
      oracle.expect(Mean.estimate(of: first, level: 0.95).value?.value, at: "mean1")
      oracle.expect(Mean.standardDeviation(of: second).value?.value, at: "sd2")
      let welch = MeanDifference.welch(first, minus: second, level: 0.95).value
      #expect(welch?.groupCounts == [first.count, second.count])
      oracle.expect(welch?.value, at: "diff")
      oracle.expect(welch?.interval, at: "welch/ci")
      let welchTest = MeanDifference.welchTest(first, second).value
      oracle.expect(welchTest?.statistic, at: "welch/t")
      oracle.expect(welchTest?.degreesOfFreedom.first, at: "welch/df")
      oracle.expect(welchTest?.p, at: "welch/p")
      let student = MeanDifference.student(first, minus: second, level: 0.95).value
      oracle.expect(student?.interval, at: "student/ci")
      let studentTest = MeanDifference.studentTest(first, second).value
      oracle.expect(studentTest?.statistic, at: "student/t")
      oracle.expect(studentTest?.p, at: "student/p")
      let g = StandardisedDifference.hedgesG(first, second, level: 0.95).value
      oracle.expect(g?.value, at: "hedges_g")
      oracle.expect(g?.interval, at: "g_ci_nct", within: 1e-6)
      let d = StandardisedDifference.cohensD(first, second, level: 0.95).value
      oracle.expect(d?.value, at: "cohen_d")
      oracle.expect(d?.interval, at: "d_ci_nct", within: 1e-6)
    }
  }

  @Test(
    "The bounds of the non-centrality agree with 40-digit arithmetic",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: [(0, 0), (3, 1)])
  func noncentrality(job: Int, row: Int) throws {
    let (first, second) = try TwoGroups.all[job].values()
    let d = StandardisedDifference.cohensD(first, second, level: 0.95).value
    let scale = (1 / Double(first.count) + 1 / Double(second.count)).squareRoot()
    let exact = try Oracle("specfun_mpmath")
    let path = "nct_conf_limits/\(row)"
    exact.expect((d?.interval?.lower).map { $0 / scale }, at: "\(path)/ncp_lo_95", within: 1e-11)
    exact.expect((d?.interval?.upper).map { $0 / scale }, at: "\(path)/ncp_hi_95", within: 1e-11)
    #expect(exact["\(path)/ncp_hi_95"] != nil)
  }
}
