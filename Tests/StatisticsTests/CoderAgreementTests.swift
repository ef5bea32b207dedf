import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Agreement of coders")
struct CoderAgreementTests {
  @Test("Coefficients are those of qdaPy, irrCAC, krippendorff and scikit-learn")
  func oracles() throws {
    for (name, expected) in try ExpectedAgreement.read().agreement {
      let units = expected.codes
      let ac1 = GwetAC1.estimate(units, level: 0.95).value
      let pairs: [(String, Double?, Double?)] = [
        ("percent", PercentAgreement.estimate(units, level: 0.95).value?.value, expected.pa),
        ("AC1", ac1?.value, expected.ac1),
        (
          "AC1 lower", ac1?.interval?.lower,
          ac1?.interval == nil ? nil : max(expected.ac1_ci[0], -1)
        ),
        ("AC1 upper", ac1?.interval?.upper, ac1?.interval == nil ? nil : expected.ac1_ci[1]),
        ("α", KrippendorffAlpha.estimate(units, level: 0.95).value?.value, expected.alpha),
        ("κ", CohenKappa.estimate(units, level: 0.95).value?.value, expected.kappa),
        (
          "precision", ReferenceAccuracy.precision(units, level: 0.95).value?.value,
          expected.precision
        ),
        ("recall", ReferenceAccuracy.recall(units, level: 0.95).value?.value, expected.recall),
        ("F1", ReferenceAccuracy.f1(units, level: 0.95).value?.value, expected.f1),
      ]
      for (coefficient, actual, expected) in pairs {
        let isClose = abs((actual ?? 9) - (expected ?? 9)) < 1e-9
        #expect(isClose, "\(name): \(coefficient) is \(actual ?? .nan), not \(expected ?? .nan)")
      }
    }
  }

  @Test(
    "α and AC1 are those that R computed from real data",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: [
      (
        "agr_diagnoses", "irr_diagnoses",
        ["rater1", "rater2", "rater3", "rater4", "rater5", "rater6"]
      ),
      ("agr_diagnoses_12", "irr_diagnoses", ["rater1", "rater2"]),
      ("agr_video", "irr_video", ["rater1", "rater2", "rater3", "rater4"]),
      ("agr_anxiety", "irr_anxiety", ["rater1", "rater2", "rater3"]),
      ("agr_vision", "irr_vision", ["r.eye", "l.eye"]),
    ])
  func real(job: String, data: String, coders: [String]) throws {
    let table = try DataTable(data)
    let columns = try coders.map(table.texts)
    let names = Set(columns.flatMap { $0.compactMap { $0 } }).sorted()
    let units = CodedUnits(
      columns[0].indices.map { row in
        columns.map { column in column[row].flatMap(names.firstIndex(of:)) }
      }, categories: names.count)
    let r = try Oracle("\(job).r")
    r.expect(KrippendorffAlpha.estimate(units, level: 0.95).value?.value, at: "kripp/nominal")
    r.expect(
      PercentAgreement.estimate(units, level: 0.95).value?.value, at: "irrCAC/pa/coef")
    // irrCAC rounds to five decimals.
    let ac1 = GwetAC1.estimate(units, level: 0.95).value
    let rounded = try #require(r["irrCAC/gwet_ac1/coef"])
    #expect(abs((ac1?.value ?? 9) - rounded) <= 0.5001e-5)
  }

  @Test(
    "The test of κ has the null standard error of R and statsmodels",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)))
  func nullError() throws {
    let table = try DataTable("irr_diagnoses")
    let first = try table.texts("rater1").compactMap { $0 }
    let second = try table.texts("rater2").compactMap { $0 }
    let names = Set(first + second).sorted()
    let counts = names.map { a in
      names.map { b in zip(first, second).count { $0 == a && $1 == b } }
    }
    let test = CohenKappa.test(counts).value
    try Oracle("agr_diagnoses_12.r").expect(
      test?.statistic, at: "cohen/unweighted/z", within: 1e-9)
    #expect(try #require(test).p < 1e-11)
  }

  @Test("The units to double-code are those of qdaPy, after Donner and Rotondi")
  func planned() throws {
    for line in try ExpectedAgreement.read().planned {
      let parts = line.split(separator: " ").compactMap { Double($0) }
      let units = DoubleCoding.units(
        kappa: parts[0], lowerBound: parts[1], prevalence: parts[2], coders: Int(parts[3]),
        level: parts[4])
      #expect(units == .result(Int(parts[5])), "\(line)")
    }
    let impossible: [(Double, Double, Double, Int)] = [
      (0.5, 0.5, 0.2, 2), (0.5, 0.6, 0.2, 2), (0.8, 0.7, 0, 2), (0.8, 0.7, 1, 2),
      (0.8, 0.7, 0.2, 1), (0.05, -0.05, 0.2, 2), (.nan, 0.7, 0.2, 2), (0.8, .nan, 0.2, 2),
    ]
    for (kappa, bound, prevalence, coders) in impossible {
      let units = DoubleCoding.units(
        kappa: kappa, lowerBound: bound, prevalence: prevalence, coders: coders, level: 0.95)
      #expect(units.value == nil, "\(kappa) \(bound) \(prevalence) \(coders)")
    }
  }

  @Test(
    "Codes that show nothing have a reason",
    arguments: [
      ("", "nothing was coded"), ("1", "one coder"), ("1- -1", "no overlap"),
      ("11", "one unit, one category"), ("00 00 00", "nobody ever said yes"),
      ("-- --", "gaps only"),
      ("01 0", "rows of different length"), ("12", "a code that is no category"),
    ])
  func absent(words: String, what: String) {
    let units = CodedUnits(words: words)
    #expect(KrippendorffAlpha.estimate(units, level: 0.95).isMissing, "α: \(what)")
    #expect(GwetAC1.estimate(units, level: 0.95).isMissing, "AC1: \(what)")
    #expect(CohenKappa.estimate(units, level: 0.95).isMissing, "κ: \(what)")
    #expect(
      MacroAgreement.mean(of: .krippendorffAlpha, [units, units], level: 0.95).isMissing,
      "macro: \(what)")
  }

  @Test("Perfect agreement is 1 without an interval of α, κ and AC1; its share has one")
  func perfect() throws {
    let units = CodedUnits(words: "11 00 00 11 00 1- 00")
    for estimate in [
      KrippendorffAlpha.estimate(units, level: 0.95), GwetAC1.estimate(units, level: 0.95),
      CohenKappa.estimate(units, level: 0.95),
    ] {
      #expect(estimate.value?.value == 1 && estimate.value?.interval == nil)
      #expect(estimate.value?.count == 6)
    }
    let share = try #require(PercentAgreement.estimate(units, level: 0.95).value)
    #expect(share.value == 1 && share.interval?.method.name == "wilson")
  }

  @Test("An interval of resampled units is the same on every run, and others for another seed")
  func seeded() throws {
    let units = try #require(ExpectedAgreement.read().agreement["two coders, gaps"]).codes
    func interval(_ seed: UInt32) throws -> Interval {
      try #require(
        KrippendorffAlpha.estimate(
          units, level: 0.95, resampling: UnitResampling(samples: 500, seed: seed)
        ).value?.interval)
    }
    #expect(try interval(3) == interval(3))
    #expect(try interval(3) != interval(4))
    #expect(try interval(3).method.title.contains("500 resamples of whole units, seed 3"))
    // Too rare to be resampled: in a third of the samples nobody says yes.
    let rare = CodedUnits(words: "11" + String(repeating: " 00", count: 29) + " 00")
    #expect(KrippendorffAlpha.estimate(rare, level: 0.95).value?.interval == nil)
  }

  /// Two coders who each mistake one unit in ten, on a theme of which three units in ten speak.
  @Test("The interval of resampled units covers the α of the population")
  func coverage() {
    var numbers = SeededNumbers(seed: 9)
    // Of both codes together: the chance that they differ, and that two codes of any units do.
    let differ = 2 * 0.1 * 0.9
    let yes = 0.3 * 0.9 + 0.7 * 0.1
    let truth = 1 - differ / (2 * yes * (1 - yes))
    let runs = 200
    let covered = (0..<runs).count { _ in
      let units = CodedUnits(
        (0..<100).map { _ in
          let isTrue = numbers.integer(in: 1...10) <= 3
          return (0..<2).map { _ in
            (numbers.integer(in: 1...10) == 1) != isTrue ? 1 : 0
          }
        })
      return KrippendorffAlpha.estimate(
        units, level: 0.95, resampling: UnitResampling(samples: 200)
      ).value?.interval?.contains(truth) ?? false
    }
    // 95 % less three standard errors of 200 runs.
    #expect(Double(covered) / Double(runs) > 0.904, "\(covered) of \(runs)")
  }

  @Test("F1's interval is that of the share of hits among what either marked")
  func f1() throws {
    // 8 hits, 2 false alarms, 3 misses: 8 of 13; F1 = 16/21.
    let words = Array(repeating: "11", count: 8) + ["01", "01", "10", "10", "10", "00", "1-"]
    let units = CodedUnits(words: words.joined(separator: " "))
    let f1 = try #require(ReferenceAccuracy.f1(units, level: 0.95).value)
    let share = try #require(
      Proportion.wilson(successes: 8, count: 13, level: 0.95).value?.interval)
    #expect(f1.value == 16.0 / 21 && f1.count == 13)
    #expect(f1.interval?.lower == 2 * share.lower / (1 + share.lower))
    #expect(f1.interval?.upper == 2 * share.upper / (1 + share.upper))
    let precision = ReferenceAccuracy.precision(units, level: 0.95).value
    #expect(precision?.value == 0.8 && precision?.count == 10)
    #expect(ReferenceAccuracy.recall(units, level: 0.95).value?.count == 11)
    let nothing = CodedUnits(words: "10 00 00")
    #expect(
      ReferenceAccuracy.precision(nothing, level: 0.95)
        == .notEstimable(reason: "the coder marked no unit"))
    #expect(ReferenceAccuracy.recall(nothing, level: 0.95).value?.value == 0)
  }

  @Test("Pooled decisions are one question, means are over questions, and units stay whole")
  func several() throws {
    let first = CodedUnits(words: "11 00 10 00 11 00 01 00 11 00 00 00")
    let second = CodedUnits(words: "00 00 11 00 10 11 00 00 11 00 01 00")
    let silent = CodedUnits(words: Array(repeating: "00", count: 12).joined(separator: " "))
    let pooled = CodedUnits.pooled([first, second, silent])
    let together = CodedUnits(first.codes + second.codes + silent.codes)
    for (whole, apart) in [
      (CohenKappa.estimate(pooled, level: 0.95), CohenKappa.estimate(together, level: 0.95)),
      (GwetAC1.estimate(pooled, level: 0.95), GwetAC1.estimate(together, level: 0.95)),
      (ReferenceAccuracy.f1(pooled, level: 0.95), ReferenceAccuracy.f1(together, level: 0.95)),
      (
        PercentAgreement.estimate(pooled, level: 0.95),
        PercentAgreement.estimate(together, level: 0.95)
      ),
    ] {
      expectClose(whole.value?.value, apart.value?.value ?? .nan, within: 1e-12)
      #expect(whole.value?.interval?.method.name == "percentile" && whole.value?.count ?? 0 <= 12)
    }
    let alphas = [first, second].compactMap {
      KrippendorffAlpha.estimate($0, level: 0.95).value?.value
    }
    let mean = try #require(
      MacroAgreement.mean(of: .krippendorffAlpha, [first, second, silent], level: 0.95).value)
    expectClose(mean.value, (alphas[0] + alphas[1]) / 2, within: 1e-12)
    #expect(mean.count == 2 && mean.interval?.contains(mean.value) == true)
    #expect(
      MacroAgreement.mean(of: .f1, [first, CodedUnits(words: "11")], level: 0.95).isMissing)
  }

  @Test("Krippendorff's bands begin at .667 and .800")
  func bands() {
    for (alpha, band): (Double, ReliabilityBand) in [
      (1, .reportable), (0.8, .reportable), (0.7999, .tentative), (0.667, .tentative),
      (0.6669, .notReportable), (-1, .notReportable),
    ] {
      #expect(ReliabilityBand(alpha: alpha) == band)
    }
  }
}
