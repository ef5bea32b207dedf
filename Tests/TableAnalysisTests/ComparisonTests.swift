import Diagnostics
import Evidence
import Foundation
import Statistics
import TableAnalysis
import TestSupport
import Testing

@Suite("Outcomes compared between levels")
struct ComparisonTests {
  /// Compares an outcome between the levels of a column.
  static func compare(
    _ outcomes: [[String]], by groups: [String], as measure: Measure? = nil,
    reference: String? = nil, pair: [String]? = nil,
    settings: ComparisonSettings = ComparisonSettings()
  ) throws -> ComparisonSet {
    let measured = try outcomes.enumerated().map { index, cells in
      try MeasuredColumn(Column(name: "y\(index + 1)", cells: cells), as: measure)
    }
    return try ComparisonRequest(
      outcomes: measured, by: Grouping(Column(name: "g", cells: groups), reference: reference),
      pair: pair.map { Column(name: "id", cells: $0) }, settings: settings
    ).run()
  }

  @Test("Numbers are those of the methods, called with the answers of the two levels")
  func direct() throws {
    let a = [2.5, 3.25, 3, 4.75, 2]
    let b = [3.5, 4.25, 3, 5, 6, 6.5]
    let set = try Self.compare(
      [(a + b).map { "\($0)" }], by: a.map { _ in "a" } + b.map { _ in "b" })
    let comparison = try #require(set.comparisons.first)
    #expect(comparison.measure == .continuous)
    let pair = ["b", "a"]
    #expect(
      comparison.estimate("mean_difference", pair)
        == MeanDifference.welch(b, minus: a, level: 0.95))
    #expect(
      comparison.estimate("hedges_g", pair)
        == StandardisedDifference.hedgesG(b, a, level: 0.95))
    #expect(comparison.estimate("mean", ["a"]) == Mean.estimate(of: a, level: 0.95))
    let main = try #require(comparison.mainTest(pair))
    #expect(main.name == "welch_t")
    #expect(main.result.value?.p == MeanDifference.welchTest(b, a).value?.p)
    #expect(main.result.value?.adjustedP == main.result.value?.p)
  }

  @Test("All tests of one question are one family, whose size is told")
  func families() throws {
    let groups = (0..<60).map { "g\($0 % 3)" }
    let outcomes = (1...4).map { seed in
      (0..<60).map { "\(($0 * (seed * 37 + 5)) % 11)" }
    }
    for (adjustment, adjusted) in [
      (PValueCorrection.holm, PValueAdjustment.holm),
      (.benjaminiHochberg, PValueAdjustment.benjaminiHochberg),
      (.benjaminiYekutieli, PValueAdjustment.benjaminiYekutieli),
    ] as [(PValueCorrection, ([Double]) -> [Double])] {
      let set = try Self.compare(
        outcomes, by: groups, settings: ComparisonSettings(adjustment: adjustment))
      #expect(set.families.map(\.kind) == [.comparisons, .overall])
      #expect(set.families.map(\.count) == [12, 4])
      let tests = set.comparisons.flatMap(\.tests).filter { $0.family == .comparisons }
        .compactMap(\.result.value)
      #expect(tests.compactMap(\.adjustedP) == adjusted(tests.map(\.p)))
    }
    let plain = try Self.compare(
      outcomes, by: groups, reference: "g1", settings: ComparisonSettings(adjustment: .none))
    #expect(plain.families[0].count == 8)
    #expect(plain.comparisons.allSatisfy { $0.pairs.allSatisfy { $0[1] == "g1" } })
    #expect(plain.comparisons.flatMap(\.tests).allSatisfy { $0.result.value?.adjustedP == nil })
  }

  @Test("Counts add up to the rows of the table")
  func counts() throws {
    let set = try Self.compare(
      [["1", "", "3", "NA", "2", "1", "2"]], by: ["a", "a", "a", "b", "b", "", "b"])
    let comparison = try #require(set.comparisons.first)
    #expect(comparison.levels.map(\.count) == [2, 2])
    #expect(comparison.levels.map(\.missing) == [1, 1])
    #expect(comparison.levels[1].missingByReason.map(\.reason) == [.declared])
    #expect(comparison.rowsWithoutLevel == 1)
    #expect(comparison.cautions.map(\.code).contains("few-answers"))
  }

  @Test("Two levels with answers among three are compared as two, whichever is the reference")
  func twoHeld() throws {
    let low = (0..<30).map { "\(1 + $0 % 3)" }
    let high = (0..<30).map { "\(3 + $0 % 3)" }
    let set = try Self.compare(
      [low + high + [""]], by: low.map { _ in "a" } + high.map { _ in "b" } + ["c"],
      reference: "b")
    let comparison = set.comparisons[0]
    #expect(set.families.map(\.kind) == [.comparisons])
    #expect(comparison.verdict(["a", "b"], level: 0.95) == .lower)
    #expect(comparison.mainTest(["a", "b"])?.name == "mann_whitney")
    #expect(comparison.choice.title.hasPrefix("Mann and Whitney's test"))
  }

  @Test("Verdicts follow the corrected p-value and the sign of the difference")
  func verdicts() throws {
    let low = (0..<30).map { "\(1 + $0 % 3)" }
    let high = (0..<30).map { "\(3 + $0 % 3)" }
    let set = try Self.compare(
      [low + high, low + low], by: low.map { _ in "a" } + high.map { _ in "b" })
    #expect(set.comparisons[0].verdict(["b", "a"], level: 0.95) == .higher)
    #expect(set.comparisons[1].verdict(["b", "a"], level: 0.95) == .undecided)
    let reversed = try Self.compare(
      [low + high], by: low.map { _ in "a" } + high.map { _ in "b" }, reference: "b")
    #expect(reversed.comparisons[0].verdict(["a", "b"], level: 0.95) == .lower)
  }

  @Test("The result does not depend on the order of the rows")
  func order() throws {
    let groups = (0..<50).map { "g\($0 % 2)" }
    let cells = (0..<50).map { "\(($0 * $0) % 7)" }
    let once = try Self.compare([cells], by: groups).comparisons[0]
    let turned = try Self.compare([cells.reversed()], by: groups.reversed()).comparisons[0]
    #expect(once.tests == turned.tests)
  }

  @Test(
    "Tables with nothing to tell say so",
    arguments: [
      (["1", "2"], ["a", "b"]), (["", "", "1", "2"], ["a", "a", "b", "b"]),
      (["4", "4", "4", "4"], ["a", "a", "b", "b"]), (["yes", "yes", "yes"], ["a", "a", "b"]),
    ])
  func nothing(cells: [String], groups: [String]) throws {
    let set = try Self.compare([cells], by: groups)
    let comparison = set.comparisons[0]
    for result in comparison.estimates.compactMap(\.result.value) {
      #expect(!result.value.isNaN)
    }
    #expect(comparison.mainTest(["b", "a"]) != nil)
  }
}

@Suite(
  "Comparisons of real data agree with R and SciPy",
  .enabled(if: Repository.shared("data/stats/ref") != nil, "\(Repository.sharedIsAbsent)"))
struct OracleComparisonTests {
  /// The reference values of a job by their path.
  private func oracle(_ name: String) throws -> [String: Any] {
    let file = try #require(Repository.shared("data/stats/ref/\(name).r.json"))
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    return try #require(root?["values"] as? [String: Any])
  }

  private func number(_ values: [String: Any], _ path: String) throws -> Double {
    let parts = path.split(separator: "/").map(String.init)
    let last = try parts.dropLast().reduce(values) {
      try #require($0[$1] as? [String: Any])
    }
    return try #require(last[parts[parts.count - 1]] as? Double)
  }

  private func column(_ name: String, of file: String) throws -> Column {
    Column(name: name, cells: try DataTable(file).texts(name).map { $0 ?? "" })
  }

  @Test(
    "Two groups",
    arguments: [
      ("two_toothgrowth", "ToothGrowth", "len", "supp", ["OJ", "VC"]),
      ("two_bfi_A1_gender", "bfi", "A1", "gender", ["1", "2"]),
      ("two_bfi_N4_gender", "bfi", "N4", "gender", ["2", "1"]),
    ])
  func two(job: String, file: String, outcome: String, by: String, levels: [String]) throws {
    let values = try oracle(job)
    let set = try ComparisonRequest(
      outcomes: [MeasuredColumn(column(outcome, of: file))],
      by: Grouping(column(by, of: file), reference: levels[1])
    ).run()
    let comparison = set.comparisons[0]
    func close(_ actual: Double?, _ path: String, _ tolerance: Double = 1e-10) throws {
      let expected = try number(values, path)
      let actual = try #require(actual)
      #expect(abs(actual - expected) <= tolerance * abs(expected) + 1e-15, "\(job) \(path)")
    }
    let difference = comparison.estimate("mean_difference", levels)?.value
    try close(difference?.value, "diff")
    try close(difference?.interval?.lower, "welch/ci/lo")
    try close(difference?.interval?.upper, "welch/ci/hi")
    try close(comparison.estimate("hedges_g", levels)?.value?.value, "hedges_g")
    try close(
      comparison.estimate("hedges_g", levels)?.value?.interval?.lower, "g_ci_nct/lo", 1e-6)
    let welch = comparison.tests.first { $0.name == "welch_t" }?.result.value
    try close(welch?.p, "welch/p", 1e-9)
    if comparison.measure == .ordinal {
      try close(
        comparison.estimate("cliffs_delta", levels)?.value?.value, "mann_whitney/cliffs_delta")
      try close(comparison.mainTest(levels)?.result.value?.statistic, "mann_whitney/U1")
      try close(comparison.mainTest(levels)?.result.value?.p, "mann_whitney/p_cc", 1e-9)
    }
  }

  private func expectClose(
    _ actual: Double?, _ expected: Double, _ tolerance: Double, _ label: String
  ) throws {
    let actual = try #require(actual)
    #expect(
      abs(actual - expected) <= tolerance * abs(expected) + 1e-15,
      "\(label): \(actual), expected \(expected)")
  }

  @Test("Five groups: all levels, and all pairs as one family")
  func many() throws {
    let values = try oracle("k_bfi_education")
    let set = try ComparisonRequest(
      outcomes: [MeasuredColumn(column("O4", of: "bfi"))],
      by: Grouping(column("education", of: "bfi"))
    ).run()
    let comparison = set.comparisons[0]
    let all = ["1", "2", "3", "4", "5"]
    let kruskal = comparison.tests.first { $0.name == "kruskal_wallis" }
    #expect(kruskal?.levels == all && kruskal?.family == .overall)
    try expectClose(
      kruskal?.result.value?.statistic, number(values, "kruskal/H"), 1e-10, "H")
    let welch = comparison.tests.first { $0.name == "welch_anova" }
    try expectClose(welch?.result.value?.p, number(values, "welch_anova/p"), 1e-9, "Welch")
    let pairwise = try #require(values["pairwise"] as? [String: Any])
    let names = try #require(pairwise["pair"] as? [String])
    func list(_ name: String) throws -> [Double] { try #require(pairwise[name] as? [Double]) }
    for (index, pair) in names.enumerated() {
      let ends = pair.split(separator: " - ").map(String.init)
      // The later level stands first here, the earlier one in R.
      let levels = [ends[1], ends[0]]
      let test = try #require(comparison.mainTest(levels))
      #expect(test.name == "dunn")
      try expectClose(test.result.value?.p, list("dunn_p")[index], 1e-9, "\(pair) Dunn")
      try expectClose(
        test.result.value?.adjustedP, list("dunn_p_holm")[index], 1e-9, "\(pair) Dunn, Holm")
      try expectClose(
        test.result.value?.statistic, -list("dunn_z")[index], 1e-9, "\(pair) Dunn z")
      try expectClose(
        comparison.estimate("cliffs_delta", levels)?.value?.value, -list("cliffs_delta")[index],
        1e-9, "\(pair) δ")
      try expectClose(
        comparison.estimate("hedges_g", levels)?.value?.interval?.lower, -list("g_hi")[index],
        1e-6, "\(pair) g")
    }
  }

  @Test("A stratified sample with the sizes of its strata")
  func stratified() throws {
    let values = try oracle("svy_strat")
    let strata = try column("stype", of: "apistrat")
    let set = try ComparisonRequest(
      outcomes: [MeasuredColumn(column("api00", of: "apistrat"))],
      by: Grouping(column("sch.wide", of: "apistrat"), reference: "No"),
      design: SampleDesign(
        weights: RowWeights(column("pw", of: "apistrat")), strata: strata,
        population: [
          PopulationTotals(column: strata, totals: ["E": 4421, "H": 755, "M": 1018])
        ])
    ).run()
    let comparison = set.comparisons[0]
    let difference = comparison.estimate("mean_difference", ["Yes", "No"], basis: .weighted)?.value
    // The weights of the file are rounded in their ninth figure.
    try expectClose(difference?.value, number(values, "svyttest_schwide/diff"), 1e-7, "difference")
    let test = try #require(comparison.mainTest(["Yes", "No"]))
    #expect(test.name == "survey_t" && test.basis == .weighted)
    try expectClose(
      test.result.value?.statistic, number(values, "svyttest_schwide/t"), 1e-6, "t")
  }
}

@Suite("Respondents compared with themselves")
struct PairedComparisonTests {
  @Test(
    "Numbers are those of the paired methods, and those who left are set against those who stayed")
  func paired() throws {
    let before = [1.0, 2, 2, 3, 4, 2, 5, 5]
    let after = [2.0, 3, 2, 5, 4, 3]
    let ids = (1...8).map(String.init) + (1...6).map(String.init)
    let set = try ComparisonTests.compare(
      [(before + after).map { "\(Int($0))" }],
      by: before.map { _ in "2010" } + after.map { _ in "2011" }, pair: ids)
    let comparison = try #require(set.comparisons.first)
    let levels = ["2011", "2010"]
    let matched = Array(before.prefix(6))
    #expect(
      comparison.estimate("mean_change", levels)
        == PairedDifference.meanChange(before: matched, after: after, level: 0.95))
    #expect(
      comparison.estimate("d_av", levels)
        == PairedDifference.averageVarianceD(before: matched, after: after, level: 0.95))
    #expect(
      comparison.mainTest(levels)?.result.value?.p
        == WilcoxonSignedRank.test(before: matched, after: after, zeros: .pratt).value?.p)
    #expect(comparison.pairing?.matches.map(\.onlySecond) == [2])
    #expect(comparison.estimate("matched_baseline_difference", ["2010"])?.value?.value == -8.0 / 3)
    #expect(comparison.cautions.map(\.code).contains("matched-differ"))
  }

  @Test("A respondent with two rows of one level is refused, and rows without an id are counted")
  func ids() throws {
    let cells = ["1", "2", "3", "4"]
    let groups = ["a", "a", "b", "b"]
    let error = #expect(throws: Diagnostic.self) {
      try ComparisonTests.compare([cells], by: groups, pair: ["x", "x", "x", "y"])
    }
    #expect(error?.code == "pair.duplicate")
    // A row without an answer does not make a respondent one of two rows.
    let silent = try ComparisonTests.compare(
      [["1", "", "3", "4"]], by: groups, pair: ["x", "x", "x", "y"])
    #expect(silent.comparisons[0].pairing?.matches.map(\.pairs) == [1])
    let set = try ComparisonTests.compare([cells], by: groups, pair: ["x", "", "x", "y"])
    #expect(set.comparisons[0].pairing?.rowsWithoutID == 1)
    #expect(set.comparisons[0].pairing?.matches.map(\.pairs) == [1])
  }
}
