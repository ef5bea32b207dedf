import Evidence
import Foundation
import Statistics

/// The values of a case by name, as this program computes them; what cannot be estimated is left out.
struct CaseValues {
  private(set) var values: [String: Double] = [:]

  mutating func add(_ name: String, _ estimate: Reported<Estimate>, bounds: String? = nil) {
    guard let estimate = estimate.value else { return }
    values[name] = estimate.value
    values["\(bounds ?? name)_lo"] = estimate.interval?.lower
    values["\(bounds ?? name)_hi"] = estimate.interval?.upper
  }

  mutating func add(_ statistic: String?, p: String, _ test: Reported<TestResult>) {
    guard let test = test.value else { return }
    if let statistic { values[statistic] = test.statistic }
    values[p] = test.p
  }

  mutating func add(_ name: String, _ value: Double?) { values[name] = value }

  static func of(_ family: String, _ lists: [[Double]]) -> [String: Double] {
    var found = CaseValues()
    let whole = lists.map { $0.map { Int($0) } }
    switch family {
    case "two": found.two(lists[0], lists[1])
    case "paired": found.paired(lists[0], lists[1])
    case "share":
      found.add(
        "share", Proportion.wilson(successes: whole[0][0], count: whole[1][0], level: 0.95),
        bounds: "wilson")
      found.add(
        "share", Proportion.clopperPearson(successes: whole[0][0], count: whole[1][0], level: 0.95),
        bounds: "exact")
    case "shares": found.shares(whole.map { $0[0] })
    case "groups": found.groups(lists)
    case "trend":
      found.add(
        "z", p: "p",
        CochranArmitage.test(successes: whole[0], counts: whole[1], scores: lists[2]))
    case "table":
      let test = ChiSquare.test(whole)
      found.add("chi_square", p: "chi_square_p", test)
      found.add("chi_square_df", test.value?.degreesOfFreedom.first)
      found.add("v", ChiSquare.cramersV(whole))
    case "mcnemar":
      let counts = (whole[0][0], whole[1][0], whole[2][0])
      found.add(
        nil, p: "exact_p",
        McNemar.exact(onlyFirst: counts.0, onlySecond: counts.1, pairs: counts.2))
      found.add(
        nil, p: "mid_p",
        McNemar.midP(onlyFirst: counts.0, onlySecond: counts.1, pairs: counts.2))
    case "items": found.add("alpha", CronbachAlpha.estimate(items: lists, level: 0.95))
    case "codes": found.codes(whole)
    case "p":
      for (name, correct) in [
        ("holm", PValueAdjustment.holm), ("bh", PValueAdjustment.benjaminiHochberg),
        ("by", PValueAdjustment.benjaminiYekutieli),
      ] {
        for (place, value) in correct(lists[0]).prefix(30).enumerated() {
          found.add("\(name)_\(place)", value)
        }
      }
    case "linear", "logistic", "ordinal": found.model(family, lists)
    case "plan":
      let (m, n) = (whole[0][0], whole[1][0])
      let (d, s, r) = (lists[2][0], lists[3][0], lists[4][0])
      found.add("power_t", Power.meanDifference(d, m, n, level: 0.95))
      found.add("power_paired", Power.pairedDifference(d, pairs: m, level: 0.95))
      found.add("power_shares", Power.proportionDifference(s, r, m, n, level: 0.95))
      found.add("power_ranks", Power.mannWhitney(superiority: s, m, n, level: 0.95))
    default: break
    }
    return found.values
  }

  private mutating func two(_ x: [Double], _ y: [Double]) {
    add("mean", Mean.estimate(of: x, level: 0.95))
    add("sd", Mean.standardDeviation(of: x))
    add("median", Median.estimate(of: x, level: 0.95).value?.value)
    add("q25", Quantile.estimate(of: x, probability: 0.25))
    add("difference", MeanDifference.welch(x, minus: y, level: 0.95), bounds: "welch")
    let welch = MeanDifference.welchTest(x, y)
    add("welch_t", p: "welch_p", welch)
    add("welch_df", welch.value?.degreesOfFreedom.first)
    add("difference", MeanDifference.student(x, minus: y, level: 0.95), bounds: "student")
    add("student_t", p: "student_p", MeanDifference.studentTest(x, y))
    add("d", StandardisedDifference.cohensD(x, y, level: 0.95))
    add("g", StandardisedDifference.hedgesG(x, y, level: 0.95))
    add("glass", StandardisedDifference.glassDelta(x, y, level: 0.95).value?.value)
    add("d_average", StandardisedDifference.averageVarianceD(x, y, level: 0.95))
    add("u", p: "mw_p", MannWhitney.test(x, y))
    add("delta", Dominance.cliffsDelta(x, y, level: 0.95))
    add("superiority", Dominance.probabilityOfSuperiority(x, y, level: 0.95).value?.value)
    add("bm_t", p: "bm_p", BrunnerMunzel.test(x, y))
    add("bf_f", p: "bf_p", SpreadTest.brownForsythe([x, y]))
    add("hl", HodgesLehmann.shift(x, y, level: 0.95))
  }

  private mutating func paired(_ x: [Double], _ y: [Double]) {
    add("change", PairedDifference.meanChange(before: x, after: y, level: 0.95))
    add("t", p: "t_p", PairedDifference.pairedTest(before: x, after: y))
    add("dz", PairedDifference.dz(before: x, after: y, level: 0.95))
    add("d_av", PairedDifference.averageVarianceD(before: x, after: y, level: 0.95))
    add(nil, p: "sign_p", SignTest.test(before: x, after: y))
    for (name, zeros) in [("wilcoxon", WilcoxonSignedRank.Zeros.dropped), ("pratt", .pratt)] {
      add(
        "\(name)_w", p: "\(name)_p", WilcoxonSignedRank.test(before: x, after: y, zeros: zeros))
    }
  }

  private mutating func shares(_ counts: [Int]) {
    let (k, m, l, n) = (counts[0], counts[1], counts[2], counts[3])
    add(
      "difference",
      ProportionDifference.newcombe(k, of: m, minus: l, of: n, level: 0.95), bounds: "newcombe")
    add(nil, p: "fisher_p", FisherExact.test(k, of: m, against: l, of: n))
    let test = ProportionDifference.test(k, of: m, against: l, of: n)
    if test.value?.degreesOfFreedom == [1] { add("chi_square", p: "chi_square_p", test) }
    let yates = TwoByTwoTest.chiSquare(k, of: m, against: l, of: n, correction: .yates)
    add("yates", p: "yates_p", yates)
    add("g_test", TwoByTwoTest.gTest(k, of: m, against: l, of: n).value?.statistic)
    add("risk_ratio", RiskRatio.katz(k, of: m, over: l, of: n, level: 0.95), bounds: "katz")
    add("woolf", OddsRatio.woolf(k, of: m, over: l, of: n, level: 0.95))
    add("mn", ProportionDifference.score(k, of: m, minus: l, of: n, level: 0.95))
    let odds = FisherExact.oddsRatio(k, of: m, against: l, of: n, level: 0.95)
    add("odds_ratio", odds, bounds: "odds")
  }

  private mutating func groups(_ lists: [[Double]]) {
    add("f", p: "f_p", AnalysisOfVariance.test(lists))
    let welch = AnalysisOfVariance.welchTest(lists)
    add("welch_f", p: "welch_f_p", welch)
    add("welch_df", welch.value?.degreesOfFreedom.last)
    add("eta", VarianceExplained.etaSquared(lists, level: 0.95))
    if let first = TukeyComparison.tukeyKramer(lists, level: 0.95).first {
      add("tukey_p", first.test.value?.adjustedP)
    }
    if let first = DunnComparison.compared(lists, correction: { $0 }).first {
      add("dunn_z", p: "dunn_p", first.test)
    }
    add("kw", p: "kw_p", KruskalWallis.test(lists))
    add("epsilon", KruskalWallis.epsilonSquared(lists).value?.value)
    add("jt_z", p: "jt_p", JonckheereTerpstra.test(lists))
    add("bf_f", p: "bf_p", SpreadTest.brownForsythe(lists))
  }

  private mutating func model(_ family: String, _ lists: [[Double]]) {
    let (y, x, group) = (lists[0], lists[1], lists[2])
    guard
      let design = DesignMatrix.of(
        [Predictor("x", numbers: x), Predictor("group", numbers: group)],
        rowCount: y.count
      ).value
    else { return }
    var coefficients: [Coefficient] = []
    switch family {
    case "linear":
      // A row that a coefficient is for alone has no error of its own, and HC3 none of the coefficients.
      let fits = [LinearRegression.Errors.hc3, .classical].lazy.compactMap {
        LinearRegression.fit(y, on: design, errors: $0, level: 0.95).value
      }
      guard let fit = fits.first, fit.collinear.isEmpty else { return }
      coefficients = fit.coefficients
      values["r_squared"] = fit.rSquared.value?.value
    case "logistic":
      guard
        let fit = BinaryRegression.fit(
          y.map { $0 == 1 }, on: design, errors: .wald, level: 0.95
        ).value, fit.collinear.isEmpty
      else { return }
      coefficients = fit.coefficients
      values["log_likelihood"] = fit.logLikelihood
    default:
      let levels = Set(y).sorted()
      guard
        let fit = ProportionalOdds.fit(
          y.map { levels.firstIndex(of: $0) ?? 0 }, levels: levels.map { "\($0)" }, on: design,
          errors: .wald, level: 0.95
        ).value, fit.collinear.isEmpty
      else { return }
      coefficients = fit.coefficients
      values["log_likelihood"] = fit.logLikelihood
    }
    for (name, coefficient) in zip(["A", "B", "C"], coefficients) {
      values["b\(name)"] = coefficient.estimate.value
      values["se\(name)"] = coefficient.standardError
    }
  }

  private mutating func codes(_ coders: [[Int]]) {
    let top = (coders.joined().max() ?? 0) + 1
    let units = CodedUnits(
      coders[0].indices.map { unit in coders.map { $0[unit] < 0 ? nil : $0[unit] } },
      categories: max(top, 2))
    for scale in AgreementScale.allCases {
      add(
        "alpha_\(scale.rawValue)",
        KrippendorffAlpha.estimate(
          units, scale: scale, level: 0.95, resampling: UnitResampling(samples: 0)))
    }
    if coders.count == 2 { add("kappa", CohenKappa.estimate(units, level: 0.95)) }
  }
}

/// Compares the values of cases with those that other programs computed, and lists what disagrees.
enum Agreement {
  private struct Tally {
    var compared = 0
    var equal = 0
    var worst = 0.0
  }

  /// The relative difference that is allowed.
  ///
  /// Closed forms agree to their last figures; bounds that are found by a search, in this program or the
  /// other, to those that the search is carried to. Differences of numbers that are large in proportion
  /// to the steps between them lose as many figures, for 100000.12 is none of the numbers of the machine;
  /// ranks lose none.
  private static func tolerance(
    _ family: String, _ name: String, _ lists: [[Double]], isRounded: Bool
  ) -> Double {
    if ["logistic", "ordinal"].contains(family) { return 1e-6 }
    let searched = [
      "g_lo", "g_hi", "d_lo", "d_hi", "dz_lo", "dz_hi", "odds_ratio", "odds_lo", "odds_hi",
    ]
    let ranks = [
      "u", "mw", "delta", "superiority", "bm", "wilcoxon", "pratt", "kw", "epsilon", "jt",
    ]
    let least = searched.contains(name) ? 1e-8 : 1e-10
    let differing = ["two", "paired"] + (isRounded ? ["groups"] : [])
    guard differing.contains(family), !ranks.contains(where: name.hasPrefix) else {
      return least
    }
    let values = Set(lists.joined()).sorted()
    let steps = zip(values, values.dropFirst()).map { $1 - $0 }
    guard let step = steps.min(), let greatest = values.map(abs).max() else { return least }
    return max(least, 2e-15 * greatest / step)
  }

  /// Prints what agrees and what does not.
  ///
  /// - Parameters:
  ///   - cases: The file of cases.
  ///   - expected: The file of the values expected.
  ///   - isRounded: Whether the other program adds up numbers of the machine where this one and the own
  ///     formulas take them as the decimals they were written as: R's analysis of variance.
  /// - Throws: What reading throws.
  /// - Returns: Whether all agree.
  static func compare(
    _ cases: String, with expected: String, isRounded: Bool
  ) throws -> Bool {
    var expectations: [Int: [(name: String, value: Double)]] = [:]
    for line in try String(contentsOfFile: expected, encoding: .utf8).split(separator: "\n") {
      let parts = line.split(separator: "\t")
      guard parts.count == 3, let number = Int(parts[0]), let value = Double(parts[2]) else {
        continue
      }
      expectations[number, default: []].append((String(parts[1]), value))
    }
    var tallies: [String: Tally] = [:]
    var absent: [String: Int] = [:]
    var disagreements: [String] = []
    var numbers = 0
    for line in try String(contentsOfFile: cases, encoding: .utf8).split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard let number = Int(parts[0]) else { continue }
      let family = String(parts[1])
      let lists = parts[2...].map { $0.split(separator: " ").compactMap { Double($0) } }
      let found = CaseValues.of(family, lists)
      numbers += 1
      for (name, value) in expectations[number] ?? [] {
        let key = "\(family) \(name.prefix { !$0.isNumber }.trimmingCharacters(in: ["_"]))"
        guard let actual = found[name] else {
          absent[key, default: 0] += 1
          if absent[key] ?? 0 <= 3 {
            disagreements.append(
              "\(number) \(family) \(name): nothing, expected \(value): \(line.prefix(120))")
          }
          continue
        }
        let error =
          actual == value
          ? 0 : abs(actual - value) / max(abs(value), 1e-5 * (name.hasSuffix("p") ? 1e-6 : 1))
        var tally = tallies[key] ?? Tally()
        tally.compared += 1
        tally.worst = max(tally.worst, error)
        if error <= 1e-10 || error <= tolerance(family, name, lists, isRounded: isRounded) {
          tally.equal += 1
        } else if disagreements.count < 400 {
          disagreements.append(
            "\(number) \(family) \(name): \(actual), expected \(value): \(line.prefix(160))")
        }
        tallies[key] = tally
      }
    }
    print("\(numbers) cases, \(tallies.values.reduce(0) { $0 + $1.compared }) numbers")
    for (key, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      print(
        key.padding(toLength: 26, withPad: " ", startingAt: 0), tally.compared, "compared,",
        tally.compared - tally.equal, "apart, greatest relative difference",
        String(format: "%.1e", tally.worst), absent[key].map { "; \($0) only expected" } ?? "")
    }
    for (key, count) in absent.sorted(by: { $0.key < $1.key }) where tallies[key] == nil {
      print(key, "never found,", count, "expected")
    }
    for line in disagreements { print(line) }
    return disagreements.isEmpty
  }
}
