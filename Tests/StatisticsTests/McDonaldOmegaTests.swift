import Evidence
import Statistics
import TestSupport
import Testing

@Suite("McDonald's ω")
struct McDonaldOmegaTests {
  static let quick = UnitResampling(samples: 0)

  /// R's values are those of `factanal` and lavaan, which stop after six figures or so.
  @Test(
    "ω agrees with factanal and lavaan",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: ScaleJob.all)
  func scales(job: ScaleJob) throws {
    let r = try Oracle("\(job.job).r")
    let items = try job.answers()
    let plain = McDonaldOmega.estimate(items, level: 0.95, resampling: Self.quick).value
    r.expect(plain?.value, at: "lavaan_cfa/omega_unstd", within: 1e-6)
    let standardised = McDonaldOmega.estimate(
      items, form: .standardised, level: 0.95, resampling: Self.quick
    ).value
    r.expect(standardised?.value, at: "omega_total_std_ml_1factor", within: 1e-5)
    #expect(plain?.interval == nil && plain?.count == standardised?.count)
  }

  @Test("ω agrees with the minimum that Newton's method finds in R", arguments: 0..<4)
  func random(place: Int) throws {
    let r = try ExpectedScales.read().scales[place]
    for (form, expected) in [
      (McDonaldOmega.Form.unstandardised, r.omega), (.standardised, r.omega_standardised),
    ] {
      let omega = McDonaldOmega.estimate(
        r.items, form: form, level: 0.95, resampling: Self.quick)
      expectClose(omega.value?.value, expected, within: 1e-9)
    }
  }

  /// Three items are explained exactly: λ₁² = r₁₂r₁₃/r₂₃.
  @Test("Three items have the loadings that their correlations say")
  func three() throws {
    let items = try ExpectedScales.read().scales[0].items
    let loadings = try ExpectedScales.read().scales[0].loadings
    let own = loadings.map { 1 - $0 * $0 }.reduce(0, +)
    let common = loadings.reduce(0, +) * loadings.reduce(0, +)
    let omega = McDonaldOmega.estimate(
      items, form: .standardised, level: 0.95, resampling: Self.quick)
    expectClose(omega.value?.value, common / (common + own), within: 1e-8)
  }

  @Test("Units of single items change ω of the sum and not that of standardised items")
  func units() throws {
    let items = try ExpectedScales.read().scales[1].items
    let scaled = items.enumerated().map { place, item in item.map { $0 * Double(place + 1) - 7 } }
    func omega(_ items: [[Double]], _ form: McDonaldOmega.Form) throws -> Double {
      try #require(
        McDonaldOmega.estimate(items, form: form, level: 0.95, resampling: Self.quick).value
      ).value
    }
    expectClose(
      try omega(scaled, .standardised), try omega(items, .standardised), within: 1e-11)
    #expect(try abs(omega(scaled, .unstandardised) - omega(items, .unstandardised)) > 0.001)
    expectClose(
      try omega(items.reversed(), .unstandardised), try omega(items, .unstandardised),
      within: 1e-11)
  }

  @Test("The interval holds ω and is the same on every run with a seed")
  func interval() throws {
    let items = try ExpectedScales.read().scales[2].items
    let resampling = UnitResampling(samples: 300, seed: 7)
    let omega = try #require(
      McDonaldOmega.estimate(items, level: 0.9, resampling: resampling).value)
    let bounds = try #require(omega.interval)
    #expect(bounds.contains(omega.value) && bounds.method.name == "percentile")
    // Feldt's interval of α, which is near ω here, is about as wide.
    let alpha = try #require(
      CronbachAlpha.estimate(items: items, level: 0.9).value?.interval)
    let ratio = (bounds.upper - bounds.lower) / (alpha.upper - alpha.lower)
    #expect(ratio > 0.7 && ratio < 1.4, "\(ratio)")
    #expect(omega == McDonaldOmega.estimate(items, level: 0.9, resampling: resampling).value)
    let other = UnitResampling(samples: 300, seed: 8)
    #expect(omega != McDonaldOmega.estimate(items, level: 0.9, resampling: other).value)
  }

  static let refused: [(items: [[Double?]], reason: String)] = [
    ([], "there is no item"),
    ([[1, 2, 3]], "one factor needs three or more items"),
    ([[1, 2, 4], [1, 3, 3]], "one factor needs three or more items"),
    ([[1, 2, 3], [1, 3, 3], [4, 4, 4]], "an item does not vary"),
    ([[1, 2, 3, 5], [2, 4, 6, 10], [1, 4, 3, 2]], "an item follows from the others"),
    ([[1], [2], [3]], "the items hold only one value"),
    ([[nil, 2], [1, nil], [1, 1]], "the items hold no values"),
    ([[1, .nan], [1, 2], [2, 1]], "an answer is not a number or infinite"),
    // The first item has correlations with the others that are higher than theirs allow.
    (
      [[1, 2, 3, 4, 5, 6, 7, 8], [1, 3, 2, 4, 6, 5, 8, 6], [3, 1, 4, 5, 2, 8, 6, 7.5]],
      "this is a Heywood case: the model leaves item 1 no variance of its own"
    ),
  ]

  @Test("Items from which ω cannot be had are refused", arguments: refused)
  func refusals(items: [[Double?]], reason: String) {
    #expect(
      McDonaldOmega.estimate(items, level: 0.95, resampling: Self.quick)
        == .notEstimable(reason: reason))
  }
}
