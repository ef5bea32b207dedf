import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Weights that agree with what is known of the population")
struct CalibrationTests {
  static let types = ["E": 4421.0, "H": 755, "M": 1018]
  static let wide = ["No": 1072.0, "Yes": 5122]

  /// R's `rake` takes its residuals without the weights before, which here differ between the strata; its
  /// error is 9.27291508962958, that of its `calibrate(calfun = "raking")` the one below.
  @Test(
    "Post-stratified and raked samples agree with R's survey package",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: SchoolSample.all)
  func schools(sample: SchoolSample) throws {
    let table = try DataTable(sample.data)
    let design = try sample.design(table)
    let r = try Oracle("\(sample.job).r")
    let scores = try table.numbers("api00")
    let type = CalibrationMargin(
      name: "type", categories: try table.texts("stype"), targets: Self.types)
    let isWide = CalibrationMargin(
      name: "wide", categories: try table.texts("sch.wide"), targets: Self.wide)
    let post = try #require(Calibration.postStratified(design, cells: type).value)
    let stratified = WeightedMean.estimate(scores, design: post.design, level: 0.95).value
    r.expect(stratified?.estimate.value, at: "poststrat_stype/mean")
    r.expect(stratified?.standardError, at: "poststrat_stype/se")
    #expect(post.passes == 1 && post.trimmed == 0 && post.method.name == "post_stratification")

    let raked = try #require(Calibration.raked(design, margins: [type, isWide]).value)
    let mean = WeightedMean.estimate(scores, design: raked.design, level: 0.95).value
    // The reference stopped at 10⁻¹⁰ of the total.
    r.expect(mean?.estimate.value, at: "rake_stype_schwide/mean")
    r.expect(raked.design.weights.min(), at: "rake_stype_schwide/min_w", within: 1e-8)
    r.expect(raked.design.weights.max(), at: "rake_stype_schwide/max_w", within: 1e-8)
    r.expect(raked.effectiveCounts[1], at: "rake_stype_schwide/kish_neff", within: 1e-8)
    if sample.isStratified {
      expectClose(mean?.standardError, 9.26954760646102, within: 1e-10)
    } else {
      r.expect(mean?.standardError, at: "rake_stype_schwide/se", within: 1e-8)
    }
    #expect(raked.greatestError <= 1e-12 && raked.cells.count == 5)
    #expect(raked.method.name == "raking")
  }

  @Test(
    "Raking agrees with plain proportional fitting",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)))
  func plain() throws {
    let table = try DataTable("apistrat")
    let reference = try Oracle("extra_deterministic")
    let raked = try #require(
      Calibration.raked(
        SurveyDesign(weights: try table.numbers("pw").compactMap { $0 }),
        margins: [
          CalibrationMargin(
            name: "type", categories: try table.texts("stype"), targets: Self.types),
          CalibrationMargin(
            name: "wide", categories: try table.texts("sch.wide"), targets: Self.wide),
        ]
      ).value)
    let weights = raked.design.weights
    let job = "rake_apistrat_stype_schwide"
    reference.expect(weights.min(), at: "\(job)/min_w")
    reference.expect(weights.max(), at: "\(job)/max_w")
    reference.expect(raked.effectiveCounts[1], at: "\(job)/kish_neff")
    for (place, weight) in weights.prefix(5).enumerated() {
      reference.expect(weight, at: "\(job)/first5/\(place)")
    }
  }

  /// A table of 2 × 2 that can be solved by hand: the odds ratio of the sample, 1, stays.
  @Test("Four cells of equal size become the products of their margins")
  func byHand() throws {
    let raked = try #require(
      Calibration.raked(
        SurveyDesign(weights: [1, 1, 1, 1]),
        margins: [
          margin("region", ["n", "n", "s", "s"], ["n": 30, "s": 70]),
          margin("role", ["a", "b", "a", "b"], ["a": 20, "b": 80]),
        ]
      ).value)
    for (weight, expected) in zip(raked.design.weights, [6.0, 24, 14, 56]) {
      expectClose(weight, expected, within: 1e-14)
    }
    #expect(
      raked.cells.map { "\($0.margin)=\($0.category):\($0.count)" } == [
        "region=n:2", "region=s:2", "role=a:2", "role=b:2",
      ])
    #expect(abs(raked.ratios.lowerBound - 6) < 1e-12 && abs(raked.ratios.upperBound - 56) < 1e-12)
  }

  @Test("A cap that the totals allow is kept with them, and the cut rows are counted")
  func cap() throws {
    let region = (0..<60).map { $0 < 50 ? "n" : "s" }
    let role = (0..<60).map { $0 % 3 == 0 || $0 == 55 ? "a" : "b" }
    let margins = [
      margin("region", region, ["n": 60, "s": 60]), margin("role", role, ["a": 80, "b": 40]),
    ]
    let free = try #require(
      Calibration.raked(SurveyDesign(weights: Array(repeating: 1, count: 60)), margins: margins)
        .value)
    let greatest = try #require(free.design.weights.max())
    let capped = try #require(
      Calibration.raked(
        SurveyDesign(weights: (0..<60).map { 1 + Double($0 % 5) }), margins: margins, cap: 4
      ).value)
    #expect(greatest > 8 && capped.trimmed > 0)
    #expect(capped.design.weights.allSatisfy { $0 <= 8.000001 })
    #expect(capped.greatestError < 1e-6)
  }

  @Test("A cap that the totals do not allow shows how far they are missed")
  func missed() throws {
    let region = (0..<20).map { $0 < 19 ? "n" : "s" }
    let capped = try #require(
      Calibration.raked(
        SurveyDesign(weights: Array(repeating: 1, count: 20)),
        margins: [margin("region", region, ["n": 10, "s": 10])], cap: 3
      ).value)
    // The mean weight is 1: the one row of the south may weigh 3 of the 10 that it stands for.
    #expect(capped.trimmed == 1 && capped.design.weights.last == 3)
    expectClose(capped.greatestError, 0.7, within: 1e-12)
    #expect(capped.cells.first { $0.category == "s" }?.achieved == 3)
  }

  private func margin(
    _ name: String, _ categories: [String?], _ targets: [String: Double]
  ) -> CalibrationMargin {
    CalibrationMargin(name: name, categories: categories, targets: targets)
  }

  static let refused: [(categories: [String?], targets: [String: Double], reason: String)] = [
    (
      ["n", "n", "North", "s"], ["n": 5, "s": 5],
      "of “x” “North” occurs in the answers but not in the totals"
    ),
    (
      ["n", "n", "s", "s"], ["n": 5, "s": 5, "e": 2, "w": 1],
      "of “x” “e”, “w” occurs in the population but not in the answers; put it together with another"
    ),
    (
      ["n", "n", "s", "s"], ["n": 5, "s": 0],
      "of “x” “s” occurs in the answers with a total of 0"
    ),
    (["n", "n", nil, "s"], ["n": 5, "s": 5], "a row has no category of “x”"),
    (
      ["n", "n", "s", "s"], ["n": 5, "s": -5],
      "a total of “x” is missing, negative or infinite"
    ),
    (["n", "n", "s", "s"], [:], "a total of “x” is missing, negative or infinite"),
    (["n", "n", "s"], ["n": 5, "s": 5], "“x” and the design differ in their numbers of rows"),
    (
      ["n", "n", "s", "s"], ["n": 5, "s": 6],
      "the totals of “x” and “y” sum to different numbers"
    ),
  ]

  @Test("Names, rows and sums that do not fit are refused", arguments: refused)
  func refusals(categories: [String?], targets: [String: Double], reason: String) {
    let other = margin("y", ["a", "b", "a", "b"], ["a": 4, "b": 6])
    #expect(
      Calibration.raked(
        SurveyDesign(weights: [1, 1, 1, 1]), margins: [margin("x", categories, targets), other])
        == .notEstimable(reason: reason))
  }

  @Test("Totals that no weights can have, and weights made twice, are refused")
  func impossible() throws {
    // Everyone of n is a: a cannot be smaller than n.
    let margins = [
      margin("x", ["n", "n", "s", "s"], ["n": 8, "s": 2]),
      margin("y", ["a", "a", "a", "b"], ["a": 4, "b": 6]),
    ]
    let design = SurveyDesign(weights: [1, 1, 1, 1])
    #expect(
      Calibration.raked(design, margins: margins)
        == .notEstimable(
          reason: "the totals cannot all be had: those of “x” are still missed after 1000 passes"))
    #expect(Calibration.raked(design, margins: []).isMissing)
    #expect(Calibration.raked(design, margins: [margins[1]], cap: 1).isMissing)
    let once = try #require(Calibration.postStratified(design, cells: margins[0]).value)
    #expect(
      Calibration.postStratified(once.design, cells: margins[1])
        == .notEstimable(reason: "the weights have been made to agree with totals already"))
    let negative = SurveyDesign(weights: [1, -1, 1, 1])
    #expect(Calibration.postStratified(negative, cells: margins[0]).isMissing)
  }

  @Test("Post-strata that explain the answers leave no error")
  func explained() throws {
    let design = SurveyDesign(weights: [1, 2, 1, 3, 2])
    let post = try #require(
      Calibration.postStratified(
        design, cells: margin("x", ["n", "n", "s", "s", "s"], ["n": 10, "s": 30])
      ).value)
    let mean = try #require(
      WeightedMean.estimate([2, 2, 4, 4, 4], design: post.design, level: 0.95).value)
    expectClose(mean.estimate.value, 3.5, within: 1e-14)
    #expect(mean.standardError < 1e-12)
  }
}
