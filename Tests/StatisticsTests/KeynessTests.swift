import Evidence
import Statistics
import Testing

/// Two groups by success and failure, with what other programs compute from them.
struct KeynessCase: Sendable, CustomTestStringConvertible {
  let successes: [Int]
  let counts: [Int]
  /// SciPy: chi2_contingency(table, correction=False, lambda_="log-likelihood").
  let statistic: Double
  let p: Double
  /// NumPy: log₂ of the ratio with ½ added to all, and its bounds at z = 1.959963984540054.
  let logRatio: [Double]
  var testDescription: String { "\(successes) of \(counts)" }

  static let all = [
    KeynessCase(
      successes: [12, 3], counts: [40, 60], statistic: 11.85084419530199, p: 0.0005763521207241268,
      logRatio: [2.41551450210709, 0.8047725621568136, 4.026256442057367]),
    KeynessCase(
      successes: [0, 5], counts: [10, 10], statistic: 8.630462173553425, p: 0.003305876912189953,
      logRatio: [-3.4594316186372973, -7.449639810296658, 0.530776573022063]),
    KeynessCase(
      successes: [25, 25], counts: [100, 100], statistic: 0, p: 1,
      logRatio: [0, -0.6840929872257034, 0.6840929872257034]),
    KeynessCase(
      successes: [120, 60], counts: [1000, 2000], statistic: 88.98647973914021,
      p: 3.975201079915936e-21,
      logRatio: [1.9936655603952278, 1.5617844321619025, 2.425546688628553]),
    KeynessCase(
      successes: [7, 3], counts: [7, 9], statistic: 9.712768591748794, p: 0.001829921292849954,
      logRatio: [1.4405725913859815, 0.23940825165383028, 2.6417369311181327]),
  ]
}

@Suite("Words that set one group apart")
struct KeynessTests {
  /// mpmath 1.4.1, 40 digits; 2 Σ O ln(O/E) in doubles has eight figures of it.
  @Test("G² keeps its figures where a large group and a small one hardly differ")
  func nearlyAlike() throws {
    let g = LogLikelihoodRatio.test(1, of: 50_000, against: 0, of: 21).value?.statistic
    expectClose(g, 0.00083983204596186, within: 1e-12)
  }

  @Test("G² and the log ratio agree with SciPy and NumPy", arguments: KeynessCase.all)
  func values(row: KeynessCase) {
    let test = LogLikelihoodRatio.test(
      row.successes[0], of: row.counts[0], against: row.successes[1], of: row.counts[1]
    ).value
    expectClose(test?.statistic, row.statistic, within: 1e-11)
    expectClose(test?.p, row.p, within: 1e-11)
    let ratio = LogRatio.estimate(
      row.successes[0], of: row.counts[0], against: row.successes[1], of: row.counts[1],
      level: 0.95
    ).value
    let numbers = [ratio?.value, ratio?.interval?.lower, ratio?.interval?.upper]
    for (number, expected) in zip(numbers, row.logRatio) {
      expectClose(number, expected, within: 1e-11)
    }
  }

  @Test("Groups that are alike in having all or none differ in nothing", arguments: [0, 8])
  func ends(successes: Int) {
    let test = LogLikelihoodRatio.test(successes, of: 8, against: successes, of: 8).value
    #expect(test?.statistic == 0 && test?.p == 1)
    let ratio = LogRatio.estimate(successes, of: 8, against: successes, of: 8, level: 0.95).value
    #expect(ratio?.value == 0)
  }

  @Test("What cannot be compared has a reason")
  func edges() {
    for (x, n, y, m) in [(0, 0, 1, 2), (1, 2, 0, 0), (3, 2, 1, 2), (-1, 2, 1, 2)] {
      #expect(LogLikelihoodRatio.test(x, of: n, against: y, of: m).isMissing)
      #expect(LogRatio.estimate(x, of: n, against: y, of: m, level: 0.95).isMissing)
    }
    #expect(LogRatio.estimate(1, of: 2, against: 1, of: 2, level: 1).isMissing)
  }
}

@Suite("McNemar's test of matched pairs")
struct McNemarTests {
  /// statsmodels: mcnemar([[10, b], [c, 20]], exact=True); mid-p by SciPy: the exact p less the
  /// binomial probability of the smaller count, and 1 less half of it where both are equal.
  static let cases: [(onlyFirst: Int, onlySecond: Int, exact: Double, midP: Double)] = [
    (5, 12, 0.143463134765625, 0.09625244140624999), (0, 7, 0.015625, 0.0078125),
    (3, 3, 1, 0.84375), (25, 9, 0.00904118549078703, 0.005988120567053555), (1, 0, 1, 0.5),
    (60, 41, 0.07275700687752398, 0.05940053690343331),
  ]

  @Test("The exact test and mid-p agree with statsmodels and SciPy", arguments: cases)
  func values(row: (onlyFirst: Int, onlySecond: Int, exact: Double, midP: Double)) {
    for (first, second) in [(row.onlyFirst, row.onlySecond), (row.onlySecond, row.onlyFirst)] {
      let pairs = first + second + 30
      let exact = McNemar.exact(onlyFirst: first, onlySecond: second, pairs: pairs).value
      expectClose(exact?.p, row.exact, within: 1e-11)
      #expect(exact?.statistic == Double(min(first, second)))
      expectClose(
        McNemar.midP(onlyFirst: first, onlySecond: second, pairs: pairs).value?.p, row.midP,
        within: 1e-11)
    }
  }

  @Test("Pairs that all agree show no difference, and no pair shows nothing")
  func edges() {
    #expect(McNemar.exact(onlyFirst: 0, onlySecond: 0, pairs: 4).value?.p == 1)
    #expect(McNemar.midP(onlyFirst: 0, onlySecond: 0, pairs: 4).value?.p == 1)
    for (first, second, pairs) in [(0, 0, 0), (-1, 2, 5), (3, 3, 5), (1, .max, .max)] {
      #expect(McNemar.exact(onlyFirst: first, onlySecond: second, pairs: pairs).isMissing)
      #expect(McNemar.midP(onlyFirst: first, onlySecond: second, pairs: pairs).isMissing)
    }
  }
}
