import Evidence
import Statistics
import TestSupport
import Testing

/// One of R's samples of California schools.
struct SchoolSample: Sendable, CustomTestStringConvertible {
  let job: String
  let data: String
  let isStratified: Bool
  let isClustered: Bool
  var testDescription: String { job }

  static let all = [
    SchoolSample(job: "svy_srs", data: "apisrs", isStratified: false, isClustered: false),
    SchoolSample(job: "svy_strat", data: "apistrat", isStratified: true, isClustered: false),
    SchoolSample(job: "svy_clus1", data: "apiclus1", isStratified: false, isClustered: true),
  ]

  /// The design as `oracle.R` makes it: the simple random sample with the weights N/n.
  func design(_ table: DataTable) throws -> SurveyDesign {
    let populations = try table.numbers("fpc").compactMap { $0 }
    let types = try table.texts("stype")
    return SurveyDesign(
      weights: isStratified || isClustered
        ? try table.numbers("pw").compactMap { $0 }
        : populations.map { $0 / Double(populations.count) },
      strata: isStratified ? types.map { $0.map { Int($0.utf8.first ?? 0) } ?? 0 } : nil,
      clusters: isClustered ? try table.numbers("dnum").compactMap { $0.map { Int($0) } } : nil,
      populations: populations)
  }
}

@Suite("Estimates from samples that were drawn by a plan")
struct SurveyDesignTests {
  @Test(
    "Means, totals, shares and differences agree with R's survey package",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: SchoolSample.all)
  func schools(sample: SchoolSample) throws {
    let table = try DataTable(sample.data)
    let design = try sample.design(table)
    let r = try Oracle("\(sample.job).r")
    let scores = try table.numbers("api00")
    let mean = try #require(WeightedMean.estimate(scores, design: design, level: 0.95).value)
    r.expect(mean.estimate.value, at: "mean")
    r.expect(mean.standardError, at: "se")
    r.expect(mean.estimate.interval, at: "mean_ci_t")
    r.expect(mean.degreesOfFreedom, at: "degf")
    r.expect(mean.designEffect, at: "deff")
    let total = WeightedMean.total(scores, design: design, level: 0.95).value
    r.expect(total?.estimate.value, at: "total")
    r.expect(total?.standardError, at: "total_se")

    // R's default takes the lower of two middle values where this takes their mean.
    let median = WeightedQuantile.estimate(
      of: scores, probability: 0.5, design: design, level: 0.95)
    r.expect(median.value?.value, at: "median", within: 0.01)
    #expect(median.value?.interval?.contains(try #require(r["median"])) == true)
    let isWide = try table.texts("sch.wide").map { $0 == "Yes" }
    let types = try table.texts("stype").map { $0.map { Int($0.utf8.first ?? 0) } }
    let association = RaoScottTest.test(
      rows: isWide.map { $0 ? 1 : 0 }, columns: types, design: design
    ).value
    r.expect(association?.statistic, at: "svychisq_F/F", within: 1e-9)
    r.expect(association?.degreesOfFreedom[0], at: "svychisq_F/ndf", within: 1e-9)
    r.expect(association?.degreesOfFreedom[1], at: "svychisq_F/ddf", within: 1e-9)
    r.expect(association?.p, at: "svychisq_F/p", within: 1e-8)
    for (kind, name) in [
      (WeightedProportion.IntervalKind.logit, "xlogit"), (.kornGraubard, "beta"),
    ] {
      let share = WeightedProportion.estimate(isWide, design: design, interval: kind, level: 0.95)
      r.expect(share.value?.estimate.value, at: "prop_schwide_\(name)/p")
      r.expect(share.value?.estimate.interval, at: "prop_schwide_\(name)")
    }
    let test = DomainDifference.test(
      scores, isWide, minus: isWide.map { !$0 }, design: design
    ).value
    r.expect(test?.statistic, at: "svyttest_schwide/t")
    r.expect(test?.degreesOfFreedom.first, at: "svyttest_schwide/df")
    r.expect(test?.p, at: "svyttest_schwide/p")
    for (place, type) in ["E", "H", "M"].enumerated() {
      let domain = WeightedMean.estimate(
        scores, design: design, domain: try table.texts("stype").map { $0 == type }, level: 0.95
      ).value
      r.expect(domain?.estimate.value, at: "by_stype/mean/\(place)")
      r.expect(domain?.standardError, at: "by_stype/se/\(place)")
    }
  }

  @Test("Strata, clusters, unequal weights and missing answers agree with R", arguments: 0..<6)
  func cases(place: Int) throws {
    let r = try ExpectedSurvey.read()[place]
    let rows = r.rows
    func expect(_ actual: SurveyEstimate?, _ expected: ExpectedSurvey.Value, _ label: String) {
      expectClose(actual?.estimate.value, expected.value, within: 1e-12, label)
      expectClose(actual?.standardError, expected.se, within: 1e-10, label)
      expectClose(actual?.estimate.interval?.lower, expected.ci[0], within: 1e-10, label)
      expectClose(actual?.estimate.interval?.upper, expected.ci[1], within: 1e-10, label)
      if let degrees = expected.df { #expect(actual?.degreesOfFreedom == degrees, "\(label)") }
    }
    let mean = WeightedMean.estimate(rows.y, design: r.design, level: 0.95).value
    expect(mean, r.mean, "mean")
    expectClose(mean?.designEffect, try #require(r.mean.deff), within: 1e-10)
    expect(WeightedMean.total(rows.y, design: r.design, level: 0.95).value, r.total, "total")
    let first = rows.b.map { $0 == "u" }
    expect(
      WeightedMean.estimate(rows.y, design: r.design, domain: first, level: 0.95).value, r.domain,
      "domain")
    let second = first.map { !$0 }
    let test = DomainDifference.test(rows.y, first, minus: second, design: r.design).value
    expectClose(test?.statistic, r.difference.t, within: 1e-9)
    expectClose(test?.p, r.difference.p, within: 1e-8)
    let difference = DomainDifference.estimate(
      rows.y, first, minus: second, design: r.design, level: 0.95
    ).value
    expectClose(difference?.estimate.value, r.difference.value, within: 1e-10)
    #expect(difference?.degreesOfFreedom == r.difference.df)
    for (kind, bounds) in [
      (WeightedProportion.IntervalKind.logit, r.share.logit), (.kornGraubard, r.share.beta),
    ] {
      let share = WeightedProportion.estimate(
        rows.top, design: r.design, interval: kind, level: 0.95
      ).value?.estimate
      expectClose(share?.value, r.share.value, within: 1e-12)
      expectClose(share?.interval?.lower, bounds[0], within: 1e-9, "\(kind)")
      expectClose(share?.interval?.upper, bounds[1], within: 1e-9, "\(kind)")
    }
    for (probability, expected) in zip([0.25, 0.5, 0.7], r.quantiles) {
      let quantile = WeightedQuantile.estimate(
        of: rows.y, probability: probability, design: r.design, level: 0.95
      ).value
      #expect(quantile?.value == expected && quantile?.interval?.contains(expected) != false)
    }
    let names = ["p": 0, "q": 1, "r": 2, "u": 0, "v": 1]
    let association = RaoScottTest.test(
      rows: rows.a.map { names[$0] }, columns: rows.b.map { names[$0] }, design: r.design
    ).value
    expectClose(association?.statistic, r.chi.F, within: 1e-9)
    for (degrees, expected) in zip(association?.degreesOfFreedom ?? [], r.chi.df) {
      expectClose(degrees, expected, within: 1e-9)
    }
    expectClose(association?.p, r.chi.p, within: 1e-8)
    let post = Calibration.postStratified(r.design, cells: r.margin("a")).value
    let raked = Calibration.raked(r.design, margins: [r.margin("a"), r.margin("b")]).value
    for (sample, expected) in [(post, r.post), (raked, r.raked)] {
      let design = try #require(sample?.design)
      for (weight, reference) in zip(design.weights, try #require(expected.first)) {
        expectClose(weight, reference, within: 1e-10)
      }
      expect(WeightedMean.estimate(rows.y, design: design, level: 0.95).value, expected, "raked")
    }
    let share = WeightedMean.total(
      rows.top.map { $0.map { $0 ? 1 : 0 } }, design: try #require(raked?.design), level: 0.95)
    expect(share.value, r.rakedTotal, "raked total")
  }

  /// Cochran (1977), section 2.6: s = √(s²/n · (1 − n/N)).
  @Test("A simple random sample has the textbook error, and the whole population none")
  func simpleRandom() throws {
    let values: [Double] = [3, 5, 4, 4, 2]
    func mean(of population: Int) -> SurveyEstimate? {
      WeightedMean.estimate(
        values, design: .simpleRandom(count: 5, population: population), level: 0.95
      ).value
    }
    // The variance is 1.3.
    expectClose(mean(of: 20)?.standardError, (1.3 / 5 * 0.75).squareRoot(), within: 1e-14)
    expectClose(mean(of: 20)?.designEffect, 1, within: 1e-14)
    let whole = try #require(mean(of: 5))
    #expect(whole.estimate.value == 3.6 && whole.estimate.interval == nil)
    #expect(whole.standardError == 0 && whole.designEffect == nil)
    let share = WeightedProportion.estimate(
      values.map { $0 > 3 }, design: .simpleRandom(count: 5, population: 5), level: 0.95)
    #expect(share.value?.estimate.value == 0.6 && share.value?.estimate.interval == nil)
  }

  @Test("With equal weights and no more design the mean is that of Student")
  func plain() throws {
    let values: [Double] = [3, 5, 4, 4, 2, 1, 5, 5]
    for weight in [1.0, 7.25] {
      let both = WeightedComparison.mean(
        values, design: SurveyDesign(weights: Array(repeating: weight, count: 8)), level: 0.9)
      let plain = try #require(both.unweighted.value)
      let weighted = try #require(both.weighted.value)
      expectClose(weighted.estimate.value, plain.value, within: 1e-14)
      expectClose(
        weighted.estimate.interval?.upper, try #require(plain.interval?.upper), within: 1e-13)
      expectClose(weighted.effectiveCount, 8, within: 1e-14)
      expectClose(weighted.designEffect, 1, within: 1e-13)
      #expect(abs(both.shift ?? 9) < 1e-14)
      // p(1 − p)/v = n − 1 = 7: Wilson's interval of a half of 7.
      let share = WeightedComparison.proportion(
        values.map { $0 > 4 || $0 == 2 },
        design: SurveyDesign(weights: Array(repeating: weight, count: 8)), level: 0.95)
      let z2 = 1.959963984540054 * 1.959963984540054
      let half = (z2 * (0.25 / 7 + z2 / 196)).squareRoot() / (1 + z2 / 7)
      expectClose(
        share.weighted.value?.estimate.interval?.lower, 0.5 - half, within: 1e-12)
      #expect(share.unweighted.value?.value == 0.5 && share.shift == 0)
    }
  }

  @Test(
    "With equal weights the test of a table is near Pearson's, of a median its order statistics")
  func tables() throws {
    // 40 rows: 30 in the diagonal cells, 10 in the others.
    let first = (0..<40).map { $0 % 2 }
    let second = (0..<40).map { $0 < 30 ? $0 % 2 : 1 - $0 % 2 }
    let design = SurveyDesign(weights: Array(repeating: 2, count: 40))
    let test = try #require(RaoScottTest.test(rows: first, columns: second, design: design).value)
    let pearson = try #require(ChiSquare.test([[15, 5], [5, 15]]).value)
    #expect(test.degreesOfFreedom == [1, 39])
    // The covariances here are those of the table itself and not of independence.
    #expect(abs(test.statistic / pearson.statistic - 1) < 0.4)
    let values = (1...99).map { Double($0) }
    let plain = SurveyDesign(weights: Array(repeating: 1, count: 99))
    let median = try #require(
      WeightedQuantile.estimate(of: values, probability: 0.5, design: plain, level: 0.95).value)
    // 50/99 of the answers are 50 or less; ½ ± 1.984467·√(50·49/99²/98) is .3998 ... .6002.
    #expect(median.value == 50 && median.method.name == "weighted_median")
    #expect(median.interval?.lower == 40 && median.interval?.upper == 60)
    let high = WeightedQuantile.estimate(of: values, probability: 0.98, design: plain, level: 0.95)
    #expect(high.value?.value == 98 && high.value?.interval == nil)
  }

  @Test("Tables and quantiles that hold too little have a reason")
  func emptyTables() {
    let design = SurveyDesign(weights: [1, 1, 1, 1])
    for (rows, columns) in [
      ([0, 0, 1, 1], [0, 0, 0, 0]), ([0, 0, 1, 1], [0, 1, 0, 0]),
      ([0, nil, 1, 1], [0, 1, nil, 0]),
      ([0, 1], [0, 1]), ([0, 1, 0, 1], [0, 1, 0]), ([nil, nil, nil, nil], [0, 1, 0, 1]),
    ] as [([Int?], [Int?])] {
      #expect(RaoScottTest.test(rows: rows, columns: columns, design: design).isMissing)
    }
    for (values, probability) in [
      ([nil, nil, nil, nil], 0.5), ([1, 2, 3, 4], 0), ([1, 2, 3, 4], 1), ([1, 2, .nan, 4], 0.5),
      ([1, 2], 0.5),
    ] as [([Double?], Double)] {
      #expect(
        WeightedQuantile.estimate(of: values, probability: probability, design: design, level: 0.95)
          .isMissing)
    }
  }

  @Test("Shares of 0 and of 1 have Wilson's interval at Kish's size, and no log odds")
  func ends() throws {
    let weights: [Double] = [1, 2, 3, 4]
    let design = SurveyDesign(weights: weights)
    let none = WeightedProportion.estimate(
      [false, false, false, false], design: design, level: 0.95
    ).value
    // (Σw)²/Σw² = 100/30; z²/(n + z²) is the upper bound of Wilson's interval at 0 of n.
    let z2 = 1.959963984540054 * 1.959963984540054
    expectClose(none?.estimate.interval?.upper, z2 / (100 / 30 + z2), within: 1e-12)
    #expect(none?.estimate.interval?.lower == 0 && none?.standardError == 0)
    let all = WeightedProportion.estimate(
      [true, true, true, true], design: design, interval: .logit, level: 0.95)
    #expect(all.value?.estimate.value == 1 && all.value?.estimate.interval == nil)
  }

  static let refused: [(design: SurveyDesign, reason: String)] = [
    (SurveyDesign(weights: []), "the design and the answers differ in their numbers of rows"),
    (SurveyDesign(weights: [1, 1, -1, 1]), "a weight is missing, negative or infinite"),
    (SurveyDesign(weights: [1, 1, .nan, 1]), "a weight is missing, negative or infinite"),
    (SurveyDesign(weights: [1, 1, .infinity, 1]), "a weight is missing, negative or infinite"),
    (SurveyDesign(weights: [0, 0, 0, 0]), "the data hold no values"),
    (
      SurveyDesign(weights: [1, 1, 1, 1], strata: [1, 1, 2, 1]),
      "a stratum holds only one sampled unit, which shows no spread"
    ),
    (
      SurveyDesign(weights: [1, 1, 1, 1], clusters: [7, 7, 7, 7]),
      "a stratum holds only one sampled unit, which shows no spread"
    ),
    (
      SurveyDesign(weights: [1, 1, 1, 1], strata: [1, 1, 2, 2], clusters: [7, 8, 8, 9]),
      "a cluster lies in more than one stratum"
    ),
    (
      SurveyDesign(weights: [1, 1, 1, 1], populations: [3, 3, 3, 3]),
      "more were sampled than there are in all"
    ),
    (
      SurveyDesign(weights: [1, 1, 1, 1], populations: [0.25, 0.25, 0.25, 0.25]),
      "more were sampled than there are in all"
    ),
    (
      SurveyDesign(weights: [1, 1, 1, 1], populations: [9, 9, 9, 8]),
      "a stratum is given more than one size"
    ),
    (
      SurveyDesign(weights: [1, 1, 1, 1], populations: [0, 0, 0, 0]),
      "the size of a population is not a positive number"
    ),
  ]

  @Test("Designs that say too little or contradict themselves are refused", arguments: refused)
  func refusals(design: SurveyDesign, reason: String) {
    let values: [Double] = [1, 2, 3, 4]
    #expect(
      WeightedMean.estimate(values, design: design, level: 0.95) == .notEstimable(reason: reason))
    #expect(
      WeightedProportion.estimate([true, false, true, nil], design: design, level: 0.95)
        == .notEstimable(reason: reason))
  }

  @Test("A stratum of one unit is no obstacle where it is all there is")
  func certainty() throws {
    let design = SurveyDesign(
      weights: [1, 3, 3, 3], strata: [1, 2, 2, 2], populations: [1, 9, 9, 9])
    let mean = try #require(WeightedMean.estimate([5, 1, 2, 3], design: design, level: 0.95).value)
    #expect(mean.estimate.value == 2.3 && mean.degreesOfFreedom == 2)
    // Only the second stratum varies: 0.9² · (1 − 3/9) · 1/3.
    expectClose(mean.standardError, (0.81 * 2 / 9).squareRoot(), within: 1e-14)
    // Nor where the one unit gave no answer: the stratum adds nothing.
    let silent = SurveyDesign(weights: [1, 3, 3, 3], strata: [1, 2, 2, 2])
    #expect(WeightedMean.estimate([nil, 1, 2, 3], design: silent, level: 0.95).value != nil)
    #expect(WeightedMean.estimate([2, 1, 2, 3], design: silent, level: 0.95).isMissing)
  }

  @Test("Hostile values and domains have a reason, a row of weight 0 counts nowhere")
  func edges() throws {
    let design = SurveyDesign(weights: [1, 2, 0, 4])
    #expect(WeightedMean.estimate([nil, nil, 3, nil], design: design, level: 0.95).isMissing)
    #expect(WeightedMean.estimate([1, .nan, 3, 4], design: design, level: 0.95).isMissing)
    #expect(WeightedMean.estimate([1, 2, 3, 4], design: design, level: 1).isMissing)
    #expect(
      WeightedMean.estimate([1, 2, 3, 4], design: design, domain: [true], level: 0.95).isMissing)
    let mean = try #require(
      WeightedMean.estimate([1, 1, 9, 1], design: design, level: 0.95).value)
    #expect(mean.estimate.value == 1 && mean.estimate.count == 3)
    #expect(mean.estimate.interval == nil && mean.designEffect == nil)
    let overlap = DomainDifference.test(
      [1, 2, 3, 4], [true, true, false, false], minus: [false, true, true, true], design: design)
    #expect(overlap == .notEstimable(reason: "a row belongs to both domains"))
    #expect(
      DomainDifference.estimate(
        [1, 2, 3, 4], [true, false, false, false], minus: [false, false, true, false],
        design: design, level: 0.95)
        == .notEstimable(reason: "the second domain hold no values"))
  }

  @Test("The size that unequal weights leave lies between 1 and the number of rows")
  func effectiveSize() {
    #expect(KishEffectiveSize.estimate([2, 2, 2]).value?.value == 3)
    #expect(KishEffectiveSize.estimate([1, 0, 0]).value?.value == 1)
    #expect(KishEffectiveSize.estimate([]).isMissing && KishEffectiveSize.estimate([0]).isMissing)
    #expect(KishEffectiveSize.estimate([1, -1]).isMissing)
  }
}
