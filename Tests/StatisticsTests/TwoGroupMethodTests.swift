import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Methods for two groups that differ in spread or in form")
struct TwoGroupMethodTests {
  @Test("They agree with SciPy, with counting and with 30-digit arithmetic")
  func expected() throws {
    let cases = try ExpectedTwoGroups.read()
    #expect(cases.count == 21)
    for row in cases {
      let (x, y) = (row.x, row.y)
      let test = { MannWhitney.test(x, y, form: $0).value }
      let exact = row.p_exact.map { (test(.exact)?.p, $0) }
      let glass = StandardisedDifference.glassDelta(x, y, level: 0.95).value
      let average = StandardisedDifference.averageVarianceD(x, y, level: 0.95).value
      let munzel = BrunnerMunzel.test(x, y).value
      let shift = HodgesLehmann.shift(x, y, level: 0.95).value
      let pairs: [(Double?, Double)] =
        [
          (glass?.value, row.glass_delta),
          (glass?.interval?.lower, row.glass_ci[0]), (glass?.interval?.upper, row.glass_ci[1]),
          (average?.value, row.d_average_variance),
          (average?.interval?.lower, row.d_average_variance_ci[0]),
          (average?.interval?.upper, row.d_average_variance_ci[1]),
          (test(.normal(isCorrected: true))?.statistic, row.u),
          (test(.normal(isCorrected: true))?.p, row.p_corrected),
          (test(.normal(isCorrected: false))?.p, row.p_uncorrected),
          // SciPy's statistic is positive where the second group tends to be higher.
          (munzel?.statistic, -row.brunner_munzel), (munzel?.p, row.brunner_munzel_p),
          (shift?.value, row.hodges_lehmann),
          (SpreadTest.brownForsythe([x, y]).value?.statistic, row.brown_forsythe[0]),
          (SpreadTest.brownForsythe([x, y]).value?.p, row.brown_forsythe[1]),
          (SpreadTest.levene([x, y]).value?.statistic, row.levene[0]),
          (SpreadTest.levene([x, y]).value?.p, row.levene[1]),
        ] + [exact].compactMap { $0 }
      for (index, pair) in pairs.enumerated() {
        expectClose(pair.0, pair.1, within: 1e-10, "\(row.testDescription): \(index)")
      }
      let bounds = shift?.interval.map { [$0.lower, $0.upper] }
      #expect(bounds == row.hodges_lehmann_ci, "\(row.testDescription)")
    }
  }

  @Test(
    "They agree with R and SciPy on real data",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: TwoGroups.all)
  func oracle(groups: TwoGroups) throws {
    let (first, second) = try groups.values()
    for oracle in [try Oracle("\(groups.job).r"), try Oracle("\(groups.job).py")] {
      oracle.expect(
        StandardisedDifference.glassDelta(first, second, level: 0.95).value?.value,
        at: "glass_delta_sd2")
      oracle.expect(
        StandardisedDifference.averageVarianceD(first, second, level: 0.95).value?.value,
        at: "d_avg_var")
      for (form, path) in [
        (MannWhitney.Form.normal(isCorrected: true), "p_cc"),
        (.normal(isCorrected: false), "p_nocc"),
      ] {
        oracle.expect(
          MannWhitney.test(first, second, form: form).value?.p, at: "mann_whitney/\(path)",
          within: 1e-9)
      }
      let munzel = BrunnerMunzel.test(first, second).value
      oracle.expect(munzel.map { -$0.statistic }, at: "brunner_munzel/stat")
      oracle.expect(munzel?.p, at: "brunner_munzel/p")
      if oracle.name.hasSuffix(".r") {
        oracle.expect(munzel?.degreesOfFreedom.first, at: "brunner_munzel/df")
      }
      let forsythe = SpreadTest.brownForsythe([first, second]).value
      oracle.expect(forsythe?.statistic, at: "brown_forsythe/F")
      oracle.expect(forsythe?.p, at: "brown_forsythe/p")
      let levene = SpreadTest.levene([first, second]).value
      oracle.expect(levene?.statistic, at: "levene_mean/F")
      oracle.expect(levene?.p, at: "levene_mean/p")
      oracle.expect(
        HodgesLehmann.shift(first, second, level: 0.95).value?.value,
        at: "hodges_lehmann/median_pairwise")
    }
  }

  @Test(
    "The interval of the shift is that of all differences in order",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: [
      (0, "bfi_A1_gender"), (3, "toothgrowth"), (4, "wine_rating_temp"), (5, "survey_pulse"),
    ])
  func shift(job: Int, name: String) throws {
    let (first, second) = try TwoGroups.all[job].values()
    let oracle = try Oracle("extra_deterministic")
    let shift = HodgesLehmann.shift(first, second, level: 0.95).value
    #expect(shift?.value == oracle["hodges_lehmann/\(name)/estimate"])
    #expect(shift?.interval?.lower == oracle["hodges_lehmann/\(name)/ci_tie_var/lo"])
    #expect(shift?.interval?.upper == oracle["hodges_lehmann/\(name)/ci_tie_var/hi"])
  }

  /// Brunner and Munzel (2000), the pain scores of their example, with the figures of R's lawstat 3.4.
  @Test("Brunner and Munzel's example has its published values")
  func pain() throws {
    let y: [Double] = [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1]
    let n: [Double] = [3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4]
    let test = try #require(BrunnerMunzel.test(n, y).value)
    let chance = try #require(
      BrunnerMunzel.probabilityOfSuperiority(n, y, level: 0.95, scale: .probability).value)
    let bounds = try #require(chance.interval)
    for (value, published, digits) in [
      (test.statistic, 3.1375, 5e-5), (test.degreesOfFreedom[0], 17.683, 5e-4),
      (test.p, 0.005786, 5e-7), (chance.value, 0.788961, 5e-7),
      (bounds.lower, 0.5952169, 5e-8), (bounds.upper, 0.9827052, 5e-8),
    ] {
      #expect(abs(value - published) <= digits, "\(value), \(published)")
    }
  }

  /// Hollander and Wolfe (1973), table 4.1, the permeability of membranes at term and earlier: the example of
  /// R's `wilcox.test`, with its two-sided exact p and interval in R 4.2.
  @Test("Hollander and Wolfe's example has the values that R finds")
  func permeability() throws {
    let term = [0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46]
    let earlier = [1.15, 0.88, 0.90, 0.74, 1.21]
    let test = try #require(MannWhitney.test(term, earlier).value)
    #expect(test.statistic == 35 && test.method.title.hasSuffix("exact"))
    expectClose(test.p, 764.0 / 3003, within: 1e-14)
    let shift = try #require(HodgesLehmann.shift(term, earlier, level: 0.95).value)
    expectClose(shift.value, 0.305, within: 1e-12)
    expectClose(shift.interval?.lower, -0.15, within: 1e-12)
    expectClose(shift.interval?.upper, 0.76, within: 1e-12)
  }

  @Test("Any place in the order of all differences is found to the last bit")
  func selection() throws {
    var numbers = SeededNumbers(seed: 21)
    for scale in [1.0, 7, 1e6, 1e-9] {
      let x = (0..<57).map { _ in Double(numbers.integer(in: -40...40)) / scale }
      let y = (0..<44).map { _ in Double(numbers.integer(in: -30...50)) / scale }
      let all = x.flatMap { x in y.map { x - $0 } }.sorted()
      // The median lies between two places, the bounds of a level are others: all are looked at.
      for level in [0.01, 0.3, 0.6, 0.9, 0.99, 0.9999] {
        let shift = try #require(HodgesLehmann.shift(x, y, level: level).value)
        #expect(shift.value == all[all.count / 2 - 1] / 2 + all[all.count / 2] / 2)
        let bounds = try #require(shift.interval)
        let lower = try #require(all.firstIndex(of: bounds.lower))
        let upper = try #require(all.lastIndex(of: bounds.upper))
        #expect(lower < all.count / 2 && upper >= all.count / 2)
      }
    }
  }

  @Test("Exchanging the groups turns the sign; shifting and rescaling do as they say")
  func properties() throws {
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<20 {
      let x = (0..<9).map { _ in Double(numbers.integer(in: 1...6)) }
      let y = (0..<13).map { _ in Double(numbers.integer(in: 2...7)) }
      let munzel = try #require(BrunnerMunzel.test(x, y).value)
      let back = try #require(BrunnerMunzel.test(y, x).value)
      #expect(munzel.statistic == -back.statistic)
      expectClose(back.p, munzel.p, within: 1e-13)
      let chance = try #require(BrunnerMunzel.probabilityOfSuperiority(x, y, level: 0.9).value)
      let bounds = try #require(chance.interval)
      #expect(bounds.lower > 0 && bounds.upper < 1 && bounds.contains(chance.value))
      let mirrored = BrunnerMunzel.probabilityOfSuperiority(y, x, level: 0.9).value?.interval
      expectClose(mirrored?.lower, 1 - bounds.upper, within: 1e-12)
      #expect(
        chance.value == Dominance.probabilityOfSuperiority(x, y, level: 0.9).value?.value)
      let shift = try #require(HodgesLehmann.shift(x, y, level: 0.9).value)
      let moved = HodgesLehmann.shift(x.map { 2 * $0 + 6 }, y.map { 2 * $0 }, level: 0.9).value
      #expect(moved?.value == 2 * shift.value + 6)
      #expect(moved?.interval?.lower == shift.interval.map { 2 * $0.lower + 6 })
      #expect(HodgesLehmann.shift(y, x, level: 0.9).value?.value == -shift.value)
      let spread = try #require(SpreadTest.brownForsythe([x, y]).value)
      expectClose(
        SpreadTest.brownForsythe([y.map { 10 - 3 * $0 }, x.map { 3 * $0 + 1000 }]).value?.p,
        spread.p, within: 1e-9)
      // With equal spreads or sizes the standardisers agree.
      let equal = x.map { $0 + 2 }
      let glass = try #require(StandardisedDifference.glassDelta(equal, x, level: 0.9).value)
      expectClose(
        StandardisedDifference.averageVarianceD(equal, x, level: 0.9).value?.value, glass.value,
        within: 1e-13)
    }
  }

  /// Two groups, and for each method whether there is a result: Glass' Δ, the average-variance d, Brunner
  /// and Munzel's test, the shift, Brown and Forsythe's test.
  static let edges: [(x: [Double], y: [Double], has: [Bool])] = [
    ([], [], [false, false, false, false, false]),
    ([1], [2], [false, false, false, true, false]),
    ([1], [2, 3], [false, false, false, true, false]),
    ([2, 2], [2, 2], [false, false, false, true, false]),
    ([2, 2], [3, 3], [false, false, false, true, false]),
    ([1, 2], [3, 3], [false, true, false, true, false]),
    ([3, 3], [1, 2], [true, true, false, true, false]),
    ([4, 5, 6, 7], [1, 2, 3], [true, true, false, true, true]),
    ([1, 2, 9], [1, 2, 3], [true, true, true, true, true]),
    ([1, .nan], [1, 2], [false, false, false, false, false]),
    ([1, .infinity], [1, 2], [false, false, false, false, false]),
    ([1e308, -1e308], [1, 2], [false, false, false, false, false]),
  ]

  @Test("Groups too small, too uniform or apart have a reason", arguments: edges)
  func degenerate(x: [Double], y: [Double], has: [Bool]) {
    let missing = [
      StandardisedDifference.glassDelta(x, y, level: 0.95).isMissing,
      StandardisedDifference.averageVarianceD(x, y, level: 0.95).isMissing,
      BrunnerMunzel.test(x, y).isMissing,
      HodgesLehmann.shift(x, y, level: 0.95).isMissing,
      SpreadTest.brownForsythe([x, y]).isMissing,
    ]
    #expect(missing == has.map { !$0 })
  }

  @Test("Groups apart have their probability without a smooth interval, small ones no interval")
  func separated() {
    let apart = BrunnerMunzel.probabilityOfSuperiority([4, 5, 6], [1, 2, 3], level: 0.95).value
    #expect(apart?.value == 1 && apart?.interval == nil)
    #expect(
      BrunnerMunzel.test([4, 5, 6], [1, 2, 3])
        == .notEstimable(reason: "the groups do not overlap at all"))
    #expect(HodgesLehmann.shift([1, 2], [4, 6], level: 0.95).value?.interval == nil)
    #expect(HodgesLehmann.shift([1, 2], [1, 2], level: 2).isMissing)
    #expect(SpreadTest.levene([[1, 2, 3]]).isMissing)
    #expect(
      SpreadTest.brownForsythe([[1000.1, 1000.3], [7, 7]])
        == .notEstimable(reason: "the distances from the middle do not vary within the groups"))
  }

  @Test("Ranks of many values are the ranks of few", arguments: [1, 1000])
  func many(scale: Int) throws {
    var numbers = SeededNumbers(seed: 4)
    let x = (0..<3000).map { _ in Double(numbers.integer(in: -5 * scale...7 * scale)) / 3 }
    let y = (0..<4000).map { _ in Double(numbers.integer(in: -6 * scale...6 * scale)) / 3 }
    var u = 0.0
    let others = y.sorted()
    for value in x {
      let below = others.partitioningIndex { $0 >= value }
      u += Double(below) + Double(others.partitioningIndex { $0 > value } - below) / 2
    }
    #expect(MannWhitney.test(x, y).value?.statistic == u)
    let halved = HodgesLehmann.shift(x.map { $0 / 4 }, y.map { $0 / 4 }, level: 0.95).value
    let shift = try #require(HodgesLehmann.shift(x, y, level: 0.95).value)
    #expect(halved?.value == shift.value / 4)
  }
}

extension Array {
  /// The first index from which on all elements satisfy the predicate.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
