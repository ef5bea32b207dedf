import Evidence
import Statistics
import TestSupport
import Testing

/// Values in groups in one of the data sets.
struct GroupedJob: Sendable, CustomTestStringConvertible {
  let job: String
  let data: String
  let value: String
  let group: String
  var cut: Double?
  var testDescription: String { job }

  /// The values group by group, in the order of the groups' names.
  func groups() throws -> [(name: String, values: [Double])] {
    let table = try DataTable(data)
    let names = Set(try table.texts(group).compactMap { $0 }).sorted {
      (Double($0) ?? 0, $0) < (Double($1) ?? 0, $1)
    }
    return try names.map { ($0, try table.numbers(value, where: group, is: $0)) }
  }

  static let several = [
    GroupedJob(job: "k_insteval_dept", data: "InstEval_2000", value: "y", group: "dept"),
    GroupedJob(job: "k_baumann_post3", data: "Baumann", value: "post.test.3", group: "group"),
    GroupedJob(job: "k_bfi_education", data: "bfi", value: "O4", group: "education"),
    GroupedJob(job: "k_chickwts", data: "chickwts", value: "weight", group: "feed"),
  ]

  static let ordered = [
    GroupedJob(job: "trend_socatt", data: "Socatt", value: "numpos", group: "year", cut: 5),
    GroupedJob(
      job: "trend_wvs_waves", data: "wvs_usa_abortion", value: "aj", group: "wave", cut: 6),
    GroupedJob(job: "trend_bfi_edu", data: "bfi", value: "C1", group: "education", cut: 5),
    GroupedJob(
      job: "trend_insteval_studage", data: "InstEval_2000", value: "y", group: "studage", cut: 4),
  ]
}

@Suite("Several groups")
struct ManyGroupTests {
  @Test(
    "Kruskal and Wallis' test agrees with R and SciPy",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: GroupedJob.several)
  func kruskalWallis(job: GroupedJob) throws {
    let groups = try job.groups().map(\.values)
    for oracle in [try Oracle("\(job.job).r"), try Oracle("\(job.job).py")] {
      let test = KruskalWallis.test(groups).value
      oracle.expect(test?.statistic, at: "kruskal/H")
      oracle.expect(test?.p, at: "kruskal/p", within: 1e-9)
      oracle.expect(
        KruskalWallis.epsilonSquared(groups, level: 0.95).value?.value, at: "kruskal/epsilon2_rank")
    }
  }

  @Test(
    "Trends agree with R and SciPy",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: GroupedJob.ordered)
  func trends(job: GroupedJob) throws {
    let groups = try job.groups()
    let cut = try #require(job.cut)
    for oracle in [try Oracle("\(job.job).r"), try Oracle("\(job.job).py")] {
      let test = JonckheereTerpstra.test(groups.map(\.values)).value
      oracle.expect(test?.statistic, at: "jonckheere/z")
      oracle.expect(test?.p, at: "jonckheere/p_two_sided", within: 1e-9)
      // Kendall's S divided by its standard error is the same number by another way.
      oracle.expect(test?.statistic, at: "kendall_tau_b/z")
      let armitage = CochranArmitage.test(
        successes: groups.map { $0.values.count { $0 >= cut } },
        counts: groups.map(\.values.count), scores: groups.compactMap { Double($0.name) }
      ).value
      oracle.expect(armitage.map { $0.statistic * $0.statistic }, at: "cochran_armitage/chi2")
      oracle.expect(armitage?.p, at: "cochran_armitage/p", within: 1e-9)
    }
  }

  @Test("ε² of ranks is η² of their analysis of variance, and so are its bounds")
  func ranksAsValues() {
    let groups: [[Double]] = [[1, 4, 2], [3, 6, 7], [5, 8, 9]]
    let ranks = KruskalWallis.epsilonSquared(groups, level: 0.9).value
    let values = VarianceExplained.etaSquared(groups, level: 0.9).value
    #expect(ranks?.interval?.method.name == "noncentral_f")
    for (a, b) in [
      (ranks?.value, values?.value), (ranks?.interval?.lower, values?.interval?.lower),
      (ranks?.interval?.upper, values?.interval?.upper),
    ] { expectClose(a, b ?? .nan, within: 1e-10) }
    // Ranks that all lie between the groups leave nothing to judge by.
    let apart = KruskalWallis.epsilonSquared([[1, 1], [2, 2, 2]], level: 0.9).value
    #expect(apart?.value == 1 && apart?.interval == nil)
  }

  @Test("A rising trend is positive, a falling one negative")
  func direction() {
    #expect((JonckheereTerpstra.test([[1, 2], [2, 3], [4]]).value?.statistic ?? 0) > 0)
    #expect((JonckheereTerpstra.test([[4], [2, 3], [1, 2]]).value?.statistic ?? 0) < 0)
    #expect(
      (CochranArmitage.test(successes: [8, 4], counts: [10, 10], scores: [2023, 2024])
        .value?.statistic ?? 0) < 0)
  }

  @Test("Empty groups, equal values and lists that do not fit have a reason")
  func edges() {
    let refused: [[[Double]]] = [[], [[1, 2]], [[1], []], [[2, 2], [2]], [[1, .nan], [2]]]
    for groups in refused {
      #expect(KruskalWallis.test(groups).isMissing)
      #expect(KruskalWallis.epsilonSquared(groups, level: 0.95).isMissing)
      #expect(JonckheereTerpstra.test(groups).isMissing)
    }
    #expect(KruskalWallis.test([[1], [2]]).value != nil)
    #expect(JonckheereTerpstra.test([[1], [2]]).value != nil)
    let armitage: [([Int], [Int], [Double])] = [
      ([], [], []), ([1], [2, 3], [1, 2]), ([3, 1], [2, 2], [1, 2]), ([0, 0], [0, 0], [1, 2]),
      ([0, 0], [5, 5], [1, 2]), ([5, 5], [5, 5], [1, 2]), ([1, 2], [5, 5], [3, 3]),
      ([1, 0], [5, 0], [1, 2]), ([1, 2], [5, 5], [1, .nan]), ([-1, 2], [5, 5], [1, 2]),
    ]
    for (successes, counts, scores) in armitage {
      #expect(
        CochranArmitage.test(successes: successes, counts: counts, scores: scores).isMissing,
        "\(successes) of \(counts)")
    }
  }
}
