import Evidence
import Foundation
import Statistics
import TestSupport
import Testing

/// A scale of one of the data sets beside the project.
struct ScaleJob: Sendable, CustomTestStringConvertible {
  let job: String
  let data: String
  let items: [String]
  var testDescription: String { job }

  static let all = [
    ScaleJob(job: "rel_bfi_N", data: "bfi", items: ["N1", "N2", "N3", "N4", "N5"]),
    ScaleJob(job: "rel_bfi_A_unreversed", data: "bfi", items: ["A1", "A2", "A3", "A4", "A5"]),
    ScaleJob(job: "rel_bfi_A", data: "bfi", items: ["A1", "A2", "A3", "A4", "A5"]),
    ScaleJob(
      job: "rel_attitude", data: "attitude",
      items: [
        "rating", "complaints", "privileges", "learning", "raises", "critical", "advance",
      ]),
  ]

  /// The answers as the job has them: A1 turned in the one that says so.
  func answers() throws -> [[Double?]] {
    let table = try DataTable(data)
    return try items.map { item in
      let values = try table.numbers(item)
      return job == "rel_bfi_A" && item == "A1" ? values.map { $0.map { 7 - $0 } } : values
    }
  }
}

@Suite("What the items of a scale are worth")
struct ItemAnalysisTests {
  @Test(
    "Items and coefficients agree with R",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: ScaleJob.all)
  func scales(job: ScaleJob) throws {
    let r = try Oracle("\(job.job).r")
    let analysis = ItemAnalysis(try job.answers(), range: 1...6, level: 0.95)
    r.expect(Double(analysis.total), at: "n_total")
    r.expect(Double(analysis.complete), at: "n_complete")
    r.expect(analysis.alpha.value?.value, at: "alpha_raw")
    r.expect(analysis.alpha.value?.interval, at: "feldt_ci", within: 1e-9)
    r.expect(analysis.standardisedAlpha.value?.value, at: "alpha_std")
    r.expect(analysis.meanCorrelation.value?.value, at: "mean_r")
    r.expect(analysis.lambda2.value?.value, at: "guttman_lambda2")
    r.expect(analysis.pairwiseAlpha.value?.value, at: "pairwise_missing_alpha")
    #expect(analysis.pairwiseAlpha.value?.method.name == "cronbach_alpha_pairwise")
    for (place, item) in analysis.items.enumerated() {
      r.expect(item.itemRest.value?.value, at: "item_rest_r/\(place)")
      r.expect(item.alphaIfDropped.value?.value, at: "alpha_if_dropped/\(place)")
    }
    #expect(analysis.negative == (job.job == "rel_bfi_A_unreversed" ? [0] : []))
  }

  @Test("Random scales agree with R", arguments: 0..<4)
  func random(place: Int) throws {
    let r = try ExpectedScales.read().scales[place]
    let analysis = ItemAnalysis(r.items, range: 1...5, level: 0.95)
    expectClose(analysis.alpha.value?.value, r.alpha, within: 1e-12)
    expectClose(analysis.meanCorrelation.value?.value, r.mean_r, within: 1e-12)
    expectClose(analysis.lambda2.value?.value, r.lambda2, within: 1e-12)
    for (item, expected) in zip(analysis.items, r.item_rest) {
      expectClose(item.itemRest.value?.value, expected, within: 1e-12)
    }
    let first = analysis.items[0].itemRest.value?.interval
    expectClose(first?.lower, r.item_rest_1[0], within: 1e-11)
    expectClose(first?.upper, r.item_rest_1[1], within: 1e-11)
    #expect(analysis.negative == (place == 3 ? [1] : []))
    // Where nothing is missing, pairs and complete answers are the same.
    expectClose(analysis.pairwiseAlpha.value?.value, r.alpha, within: 1e-12)
  }

  @Test("People who left an item out count for the floor and not for the correlations")
  func incomplete() throws {
    let analysis = ItemAnalysis(
      [[1, 2, 5, 4, nil], [1, nil, 5, 3, 5], [2, 2, 4, 5, 5]], range: 1...5, level: 0.95)
    #expect(analysis.total == 5 && analysis.complete == 3)
    #expect(analysis.items[0].floor.value?.value == 0.25)
    #expect(analysis.items[1].ceiling.value?.value == 0.5)
    #expect(analysis.items[1].ceiling.value?.count == 4)
    #expect(analysis.items[0].itemRest.value?.count == 3)
    // Three people: no interval of Fisher's.
    #expect(analysis.items[0].itemRest.value?.interval == nil)
    #expect(analysis.pairwiseAlpha.value?.count == 3)
  }

  @Test("Items that all say the same are as consistent as can be")
  func identical() throws {
    let item: [Double] = [1, 4, 2, 5, 3]
    let analysis = ItemAnalysis([item, item, item], range: 1...5, level: 0.95)
    for estimate in [
      analysis.alpha, analysis.standardisedAlpha, analysis.pairwiseAlpha, analysis.meanCorrelation,
      analysis.lambda2, analysis.items[0].itemRest,
    ] {
      expectClose(estimate.value?.value, 1, within: 1e-14)
      #expect(estimate.value?.interval == nil)
    }
  }

  @Test(
    "Correlations are the same in any unit, also where the product of two sums of squares does not fit"
  )
  func units() throws {
    let items: [[Double]] = [[1, 4, 2, 5, 3], [2, 4, 1, 5, 5], [1, 3, 3, 4, 2]]
    let plain = try #require(Consistency.meanCorrelation(items).value)
    for unit in [1e-100, 1e100] {
      let scaled = Consistency.meanCorrelation(items.map { $0.map { unit * $0 } })
      expectClose(scaled.value?.value, plain.value, within: 1e-14)
      expectClose(
        LinearByLinear.test(items[0].map { unit * $0 }, items[1]).value?.statistic,
        try #require(LinearByLinear.test(items[0], items[1]).value?.statistic), within: 1e-13)
    }
  }

  @Test("What a scale of too little holds has a reason, item by item")
  func edges() {
    let none = ItemAnalysis([], range: 1...5, level: 0.95)
    #expect(none.alpha == .notEstimable(reason: "there is no item") && none.items.isEmpty)
    let one = ItemAnalysis([[1, 2, 3]], range: 1...5, level: 0.95)
    #expect(one.alpha == .notEstimable(reason: "there are fewer than two items"))
    #expect(one.items[0].itemRest == .notEstimable(reason: "there are fewer than two items"))
    #expect(one.lambda2.isMissing && one.meanCorrelation.isMissing && one.pairwiseAlpha.isMissing)
    let two = ItemAnalysis([[1, 2, 3], [1, 3, 3]], range: 1...5, level: 0.95)
    #expect(two.alpha.value != nil && two.items[0].itemRest.value != nil)
    #expect(two.items[0].alphaIfDropped == .notEstimable(reason: "there are fewer than two items"))
    let constant = ItemAnalysis([[1, 2, 3], [1, 3, 3], [4, 4, 4]], range: 1...5, level: 0.95)
    #expect(constant.alpha.value != nil && constant.lambda2.value != nil)
    #expect(constant.items[2].itemRest == .notEstimable(reason: "an item does not vary"))
    #expect(constant.standardisedAlpha == .notEstimable(reason: "an item does not vary"))
    let empty = ItemAnalysis([[nil, 2], [1, nil]], range: 1...5, level: 0.95)
    #expect(empty.complete == 0 && empty.alpha.isMissing && empty.pairwiseAlpha.isMissing)
    #expect(empty.items[0].floor.value?.value == 0)
    for hostile: [[Double?]] in [
      [[1, 2], [1]], [[1, .nan], [1, 2]], [[1, .infinity], [1, 2]],
    ] {
      let analysis = ItemAnalysis(hostile, range: 1...5, level: 0.95)
      #expect(analysis.alpha.isMissing && analysis.pairwiseAlpha.isMissing)
      #expect(analysis.complete == 0 && analysis.items[0].itemRest.isMissing)
    }
    // The second item undoes the first: the total is always 4.
    let opposed = ItemAnalysis([[1, 2, 3], [3, 2, 1]], range: 1...5, level: 0.95)
    #expect(opposed.alpha.isMissing && opposed.lambda2.isMissing && opposed.negative == [0, 1])
  }

  /// `AlphaComparison` against examples in print.
  static let groups = [(0.784, 51), (0.875, 101), (0.936, 151)].map {
    AlphaComparison.Group(alpha: $0, count: $1, items: 5)
  }

  @Test("Equal α of groups are tested as published")
  func comparison() throws {
    // Charter and Feldt (1996): F = 1.318 on 40 and 150 degrees of freedom, p = .242.
    let high = AlphaComparison.Group(alpha: 0.78, count: 41, items: 20)
    let low = AlphaComparison.Group(alpha: 0.71, count: 151, items: 20)
    let w = try #require(AlphaComparison.feldt(high, low).value)
    #expect(abs(w.statistic - 1.318) < 0.0005 && abs(w.p - 0.242) < 0.0011)
    #expect(w.degreesOfFreedom == [40, 150])
    expectClose(AlphaComparison.feldt(low, high).value?.p, w.p, within: 1e-12)
    // The statistic as the published macro of Hayes forms it, from other sums.
    let test = try #require(AlphaComparison.hakstianWhalen(Self.groups).value)
    let a = Self.groups.map { group in
      4 * (9 * Double(group.count) - 11) * (9 * Double(group.count) - 11)
        / (90 * Double(group.count - 1))
    }
    let inverse = Self.groups.map { 1 / cbrt(1 - $0.alpha) }
    let top = zip(a, inverse).reduce(0) { $0 + $1.0 * $1.1 }
    let bottom = zip(a, inverse).reduce(0) { $0 + $1.0 * $1.1 * $1.1 }
    expectClose(test.statistic, a.reduce(0, +) - top * top / bottom, within: 1e-11)
    #expect(test.degreesOfFreedom == [2] && test.p < 0.001)
    let same = AlphaComparison.hakstianWhalen([high, high, high]).value
    #expect(same?.statistic == 0 && same?.p == 1)
  }

  @Test("An α of 1, of one person or of one item cannot be compared")
  func incomparable() {
    let good = AlphaComparison.Group(alpha: 0.8, count: 50, items: 5)
    for bad in [
      AlphaComparison.Group(alpha: 1, count: 50, items: 5),
      AlphaComparison.Group(alpha: 0.8, count: 1, items: 5),
      AlphaComparison.Group(alpha: 0.8, count: 50, items: 1),
      AlphaComparison.Group(alpha: .nan, count: 50, items: 5),
    ] {
      #expect(AlphaComparison.feldt(good, bad).isMissing)
      #expect(AlphaComparison.hakstianWhalen([good, bad]).isMissing)
    }
    #expect(AlphaComparison.hakstianWhalen([good]).isMissing)
    // Less consistent than chance, α below 0, is still comparable.
    let negative = AlphaComparison.Group(alpha: -0.3, count: 30, items: 5)
    #expect((AlphaComparison.feldt(good, negative).value?.p ?? 1) < 0.001)
  }

  static let forms: [(form: IntraclassCorrelation.Form, isMean: Bool, place: Int)] = [
    (.oneWay, false, 0), (.agreement, false, 1), (.consistency, false, 2), (.oneWay, true, 3),
    (.agreement, true, 4), (.consistency, true, 5),
  ]

  @Test(
    "Intraclass correlations agree with R",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: [("agr_anxiety", "irr_anxiety", 3), ("agr_video", "irr_video", 4)])
  func intraclass(job: String, data: String, raters: Int) throws {
    let table = try DataTable(data)
    let ratings = try (1...raters).map { try table.numbers("rater\($0)").compactMap { $0 } }
    let r = try Oracle("\(job).r")
    for (form, isMean, place) in Self.forms {
      let icc = IntraclassCorrelation.estimate(
        ratings, form: form, isMean: isMean, level: 0.95
      ).value
      r.expect(icc?.value, at: "icc/icc/\(place)")
      r.expect(icc?.interval?.lower, at: "icc/lo/\(place)", within: 1e-8)
      r.expect(icc?.interval?.upper, at: "icc/hi/\(place)", within: 1e-8)
    }
  }

  /// Shrout and Fleiss (1979), table 4: six targets, four judges.
  @Test("The table of Shrout and Fleiss has their correlations", arguments: forms)
  func shroutFleiss(form: IntraclassCorrelation.Form, isMean: Bool, place: Int) throws {
    let icc = IntraclassCorrelation.estimate(
      [[9, 6, 8, 7, 10, 6], [2, 1, 4, 1, 5, 2], [5, 3, 6, 2, 6, 4], [8, 2, 8, 6, 9, 7]],
      form: form, isMean: isMean, level: 0.95)
    let published = [0.17, 0.29, 0.71, 0.44, 0.62, 0.91][place]
    #expect(abs((icc.value?.value ?? 9) - published) < 0.005)
    #expect(icc.value?.interval?.contains(published) == true)
  }

  @Test("Ratings that all agree have no interval, too few have a reason")
  func ratings() {
    for form in IntraclassCorrelation.Form.allCases {
      let same = IntraclassCorrelation.estimate(
        [[1, 2, 3], [1, 2, 3]], form: form, level: 0.95)
      #expect(same.value?.value == 1 && same.value?.interval == nil)
      for few: [[Double]] in [[], [[1, 2]], [[1], [2]], [[1, 2], [1]], [[2, 2], [2, 2]]] {
        #expect(IntraclassCorrelation.estimate(few, form: form, level: 0.95).isMissing)
      }
      let hostile = IntraclassCorrelation.estimate([[1, .nan], [1, 2]], form: form, level: 0.95)
      #expect(hostile.isMissing)
    }
    let shifted = IntraclassCorrelation.estimate(
      [[1, 2, 3], [2, 3, 4]], form: .consistency, level: 0.95)
    #expect(shifted.value?.value == 1)
  }
}
