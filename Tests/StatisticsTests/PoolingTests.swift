import Evidence
import Foundation
import Statistics
import TestSupport
import Testing

/// What `Expected/pooling.R` computed with metafor.
struct ExpectedPooling: Decodable {
  struct Model: Decodable {
    let b: Double
    let lower: Double
    let upper: Double
    let q: Double
    let qp: Double
    let tau2: Double?
    let tau2_lower: Double?
    let tau2_upper: Double?
    let i2: Double?
    let i2_lower: Double?
    let i2_upper: Double?
    let prediction_lower: Double?
    let prediction_upper: Double?
  }

  struct Slope: Decodable {
    let b: Double
    let lower: Double
    let upper: Double
    let t: Double
    let p: Double
  }

  let y: [Double]
  let v: [Double]
  let fixed: Model
  let dl: Model
  let reml: Model
  let x: [Double]?
  let slope: Slope?

  static func read() throws -> [String: ExpectedPooling] {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "Expected/pooling.json")
    return try JSONDecoder().decode([String: ExpectedPooling].self, from: Data(contentsOf: file))
  }
}

@Suite("Effects of cohorts put together")
struct PoolingTests {
  private static let absent = Comment(rawValue: Repository.sharedIsAbsent)

  @Test("Pooled effects and their heterogeneity agree with metafor")
  func metafor() throws {
    for (name, row) in try ExpectedPooling.read() {
      for (model, expected) in [
        (PooledEffect.Model.fixed, row.fixed), (.dersimonianLaird, row.dl),
        (.restrictedLikelihood, row.reml),
      ] {
        let pooled = PooledEffect(
          row.y, variances: row.v, model: model, level: 0.95, unit: .standardDeviations)
        let label = "\(name), \(model)"
        // A fitted τ² carries the tolerance of the search in R; the rest are closed forms of it.
        let tolerance = model == .restrictedLikelihood ? 1e-7 : 1e-10
        func compare(_ actual: Double?, _ expected: Double?) {
          guard let expected else { return }
          expectClose(actual, expected, within: tolerance, label)
        }
        compare(pooled.effect.value?.value, expected.b)
        compare(pooled.effect.value?.interval?.lower, expected.lower)
        compare(pooled.effect.value?.interval?.upper, expected.upper)
        compare(pooled.heterogeneity.value?.statistic, expected.q)
        compare(pooled.heterogeneity.value?.p, expected.qp)
        compare(pooled.tauSquared.value?.value, expected.tau2)
        compare(pooled.iSquared.value?.value, expected.i2)
        compare(pooled.prediction.value?.interval?.lower, expected.prediction_lower)
        compare(pooled.prediction.value?.interval?.upper, expected.prediction_upper)
        // R finds the roots of the profile to 10⁻⁷ or so.
        for (actual, bound) in [
          (pooled.tauSquared.value?.interval?.lower, expected.tau2_lower),
          (pooled.tauSquared.value?.interval?.upper, expected.tau2_upper),
          (pooled.iSquared.value?.interval?.lower, expected.i2_lower),
          (pooled.iSquared.value?.interval?.upper, expected.i2_upper),
        ] {
          if let bound { expectClose(actual, bound, within: 1e-6, label) }
        }
      }
      guard let x = row.x, let expected = row.slope else { continue }
      let slope = MetaRegression.slope(
        row.y, variances: row.v, on: x, level: 0.95, unit: .scalePointsPerStep
      ).value
      expectClose(slope?.value, expected.b, within: 1e-7, name)
      expectClose(slope?.interval?.lower, expected.lower, within: 1e-7, name)
      expectClose(slope?.interval?.upper, expected.upper, within: 1e-7, name)
      let test = MetaRegression.test(row.y, variances: row.v, on: x).value
      expectClose(test?.statistic, expected.t, within: 1e-7, name)
      expectClose(test?.p, expected.p, within: 1e-7, name)
    }
  }

  @Test(
    "23 real studies of mood agree with metafor", .enabled(if: Oracle.isPresent, absent),
    arguments: [
      // τ², the upper bound of the effect and that of the prediction: metafor stopped at 10⁻¹⁴.
      ("meta_msq_happy", [0.0105793253475831, -0.1480781498921306, 0.0117186628185093]),
      ("meta_msq_tense", [0.00705694170018836, 0.17752312571715598, 0.30288978591149529]),
    ])
  func oracle(job: String, exact: [Double]) throws {
    let r = try Oracle("\(job).r")
    let (effects, variances) = (r.list("d_av"), r.list("var"))
    #expect(effects.count == 23)
    for (model, name) in [
      (PooledEffect.Model.fixed, "fixed"), (.dersimonianLaird, "DL"),
      (.restrictedLikelihood, "REML_HKSJ"),
    ] {
      let pooled = PooledEffect(
        effects, variances: variances, model: model, level: 0.95, unit: .standardDeviations)
      // By default metafor stops the search for τ² when a step is below 10⁻⁵, which is 10⁻⁴ of it.
      let tolerance = model == .restrictedLikelihood ? 1e-5 : 1e-10
      r.expect(pooled.effect.value?.value, at: "\(name)/b", within: tolerance)
      r.expect(pooled.effect.value?.interval, at: name, within: tolerance)
      r.expect(pooled.heterogeneity.value?.statistic, at: "\(name)/Q")
      guard model != .fixed else { continue }
      let squared = model == .restrictedLikelihood ? 1e-4 : 1e-10
      r.expect(pooled.tauSquared.value?.value, at: "\(name)/tau2", within: squared)
      r.expect(pooled.iSquared.value.map { 100 * $0.value }, at: "\(name)/I2", within: squared)
      guard model == .restrictedLikelihood else { continue }
      r.expect(pooled.prediction.value?.interval, at: "prediction_interval_HKSJ", within: 1e-3)
      for (actual, expected) in zip(
        [
          pooled.tauSquared.value?.value, pooled.effect.value?.interval?.upper,
          pooled.prediction.value?.interval?.upper,
        ], exact)
      { expectClose(actual, expected, within: 1e-11, job) }
    }
    let places = effects.indices.map { Double($0 + 1) }
    r.expect(
      MetaRegression.slope(
        effects, variances: variances, on: places, level: 0.95, unit: .standardDeviations
      ).value?.value, at: "trend_metareg_on_index/b", within: 1e-3)
    r.expect(
      MetaRegression.test(effects, variances: variances, on: places).value?.p,
      at: "trend_metareg_on_index/p", within: 1e-3)
  }

  @Test("Means drawn together are those of Morris' formulas")
  func morris() throws {
    for row in try ExpectedTrends.read().morris {
      let estimates = PartialPooling.estimates(
        row.y, variances: row.v, level: 0.95, unit: .scalePoints)
      for (place, estimate) in estimates.enumerated() {
        expectClose(estimate.value?.value, row.estimates[place], within: 1e-9)
        expectClose(estimate.value?.interval?.lower, row.lower[place], within: 1e-9)
        expectClose(estimate.value?.interval?.upper, row.upper[place], within: 1e-9)
      }
    }
  }

  @Test("Small groups are drawn further than large ones, all towards the mean")
  func shrinkage() throws {
    let groups: [[Double]] = [[5], [4, 5, 5, 4, 5, 4, 5, 5], [2, 3, 2], [1, 2], [3, 3, 4]]
    let means = groups.map { Mean.estimate(of: $0, level: 0.95).value?.value ?? .nan }
    let drawn = PartialPooling.means(groups, level: 0.95).map { $0.value?.value ?? .nan }
    let shares = zip(means, drawn).map { mean, drawn in abs(mean - drawn) }
    #expect(shares[0] > shares[1])
    #expect(drawn.min() ?? 0 > means.min() ?? 9 && drawn.max() ?? 9 < means.max() ?? 0)
    let moved = PartialPooling.means(groups.map { $0.map { $0 + 1e6 } }, level: 0.95)
    for (one, other) in zip(drawn, moved) {
      expectClose(other.value?.value, one + 1e6, within: 1e-15)
    }
  }

  @Test("Too little to pool has a reason")
  func edges() {
    let refused: [([Double], [Double])] = [
      ([], []), ([0.3], [0.1]), ([0.3, 0.4], [0.1]), ([0.3, .nan], [0.1, 0.1]),
      ([0.3, 0.2], [0.1, 0]), ([0.3, 0.2], [0.1, -1]), ([0.3, 0.2], [0.1, .infinity]),
    ]
    for (effects, variances) in refused {
      for model in PooledEffect.Model.allCases {
        let pooled = PooledEffect(
          effects, variances: variances, model: model, level: 0.95, unit: .scalePoints)
        #expect(pooled.effect.isMissing && pooled.tauSquared.isMissing)
        #expect(pooled.iSquared.isMissing && pooled.heterogeneity.isMissing)
        #expect(pooled.prediction.isMissing)
      }
      #expect(
        MetaRegression.test(effects, variances: variances, on: effects).isMissing, "\(effects)")
      #expect(
        PartialPooling.estimates(effects, variances: variances, level: 0.95, unit: .scalePoints)
          .allSatisfy { $0.isMissing })
    }
    // Equal effects: nothing between them, and Hartung and Knapp's interval would have no width.
    let equal = PooledEffect([1, 1, 1], variances: [1, 2, 3], level: 0.95, unit: .scalePoints)
    #expect(equal.effect.value?.value == 1 && equal.effect.value?.interval == nil)
    #expect(equal.tauSquared.value?.value == 0 && equal.iSquared.value?.value == 0)
    #expect(
      MetaRegression.slope(
        [1, 2, 3], variances: [1, 1, 1], on: [4, 4, 4], level: 0.95, unit: .scalePoints
      ).isMissing)
    #expect(PartialPooling.means([[1, 2], [3], [4, 4]], level: 0.95).allSatisfy { $0.isMissing })
    #expect(PartialPooling.means([[1], [3], [4], [5]], level: 0.95).allSatisfy { $0.isMissing })
  }
}
