import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Missing answers filled in several times over")
struct ImputationTests {
  private func pool(
    _ estimates: [Double], _ variances: [Double], _ complete: Double
  ) -> Reported<PooledImputations> {
    PooledImputations.pool(
      estimates, variances: variances, completeDegreesOfFreedom: complete, count: 40,
      unit: .scalePoints, level: 0.95)
  }

  @Test("Rubin's rules agree with mice", arguments: 0..<3)
  func rules(place: Int) throws {
    let r = try ExpectedScales.read().pool[place]
    let pooled = try #require(pool(r.q, r.u, r.dfcom).value)
    expectClose(pooled.estimate.value, r.qbar, within: 1e-13)
    expectClose(pooled.within, r.ubar, within: 1e-13)
    expectClose(pooled.between, r.b, within: 1e-12)
    expectClose(pooled.standardError, r.t.squareRoot(), within: 1e-12)
    expectClose(pooled.degreesOfFreedom, r.df, within: 1e-11)
    expectClose(pooled.relativeIncrease, r.r, within: 1e-12)
    expectClose(pooled.missingInformation, r.fmi, within: 1e-12)
  }

  @Test(
    "Rubin's rules agree with mice on its own imputations",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)))
  func oracle() throws {
    let r = try Oracle("mi_nhanes2.r")
    // 25 people and 2 coefficients.
    let pooled = try #require(pool(r.list("q"), r.list("u"), 23).value)
    r.expect(pooled.estimate.value, at: "pool_scalar/qbar")
    r.expect(pooled.within, at: "pool_scalar/ubar")
    r.expect(pooled.between, at: "pool_scalar/b")
    r.expect(pooled.degreesOfFreedom, at: "pool_scalar/df")
    r.expect(pooled.relativeIncrease, at: "pool_scalar/r")
    r.expect(pooled.missingInformation, at: "pool_scalar/fmi")
    r.expect(pooled.standardError, at: "se")
  }

  @Test("Imputations that agree leave the interval of complete data but for its degrees of freedom")
  func agreement() throws {
    let pooled = try #require(pool([3, 3, 3], [0.04, 0.04, 0.04], .infinity).value)
    #expect(pooled.between == 0 && pooled.missingInformation == 0)
    expectClose(pooled.estimate.interval?.upper, 3 + 0.2 * 1.959963984540054, within: 1e-13)
    let few = try #require(pool([3, 3, 3], [0.04, 0.04, 0.04], 39).value)
    expectClose(few.degreesOfFreedom, 40.0 / 42 * 39, within: 1e-14)
  }

  @Test("Estimates that cannot be pooled have a reason")
  func unpooled() {
    #expect(pool([3], [1], 10) == .notEstimable(reason: "there are fewer than two imputations"))
    for (estimates, variances, complete) in [
      ([1.0, 2], [1.0], 10.0), ([1, 2], [1, -1], 10), ([1, .nan], [1, 1], 10),
      ([1, 2], [0, 0], 10),
      ([1, 1], [0, 0], 10), ([1, 2], [1, 1], 0), ([1, 2], [1, 1], .nan),
    ] {
      #expect(pool(estimates, variances, complete).isMissing)
    }
  }

  /// 400 imputations of mice and 100 here: the means may differ by chance, with a standard error of
  /// √(B(1/400 + 1/100)) or about .002.
  @Test("Chained imputation has the mean and the spread that mice has")
  func chained() throws {
    let r = try ExpectedScales.read().imputed
    for (draw, expected) in [
      (ChainedImputation.Draw.predictiveMeanMatching(donors: 5), r.pmm), (.normal, r.norm),
    ] {
      let imputed = try #require(
        ChainedImputation(draw, imputations: 100, cycles: 5, seed: 11).impute(r.items).value)
      let pooled = try #require(imputed.meanScore(level: 0.95).value)
      let error = (expected.b * (1.0 / 400 + 1.0 / 100)).squareRoot()
      #expect(abs(pooled.estimate.value - expected.qbar) < 4 * error, "\(draw): \(pooled)")
      #expect(abs(pooled.within / expected.ubar - 1) < 0.02, "\(draw): \(pooled)")
      #expect(abs(pooled.between / expected.b - 1) < 0.4, "\(draw): \(pooled)")
    }
  }

  @Test("Answers given stay as they are, and matching fills in answers that were given")
  func cells() throws {
    let items = try ExpectedScales.read().imputed.items
    let imputation = ChainedImputation(imputations: 3, cycles: 2, seed: 4)
    let imputed = try #require(imputation.impute(items).value)
    #expect(imputed.count == 150 && imputed.unanswered == 0 && imputed.missing[0] == 0)
    #expect(imputed.missing == items.map { $0.count { $0 == nil } })
    for number in 0..<3 {
      for (filled, item) in zip(imputed.items(number), items) {
        #expect(zip(filled, item).allSatisfy { $1 == nil || $0 == $1 })
        #expect(Set(filled) == Set(item.compactMap { $0 }))
      }
    }
    #expect(imputed.items(0) != imputed.items(1))
    #expect(imputation.impute(items).value == imputed)
    // The second imputation of a seed is the first of the next.
    let next = ChainedImputation(imputations: 2, cycles: 2, seed: 5).impute(items).value
    #expect(next?.items(0) == imputed.items(1))
    let other = ChainedImputation(imputations: 3, cycles: 2, seed: 40).impute(items).value
    #expect(other?.items(0) != imputed.items(0))
  }

  @Test("Nothing missing, nothing added; who answered nothing is left out and counted")
  func complete() throws {
    let items: [[Double?]] = [
      [1, 2, 3, 4, 5, 4, nil], [2, 2, 3, 5, 5, 3, nil], [1, 3, 3, 4, 4, 5, nil],
    ]
    let imputed = try #require(ChainedImputation(imputations: 2).impute(items).value)
    #expect(imputed.unanswered == 1 && imputed.count == 6 && imputed.missing == [0, 0, 0])
    let pooled = try #require(imputed.meanScore(level: 0.95).value)
    let scores = (0..<6).map { row in items.reduce(0) { $0 + ($1[row] ?? 0) } / 3 }
    expectClose(pooled.estimate.value, scores.reduce(0, +) / 6, within: 1e-14)
    #expect(pooled.between == 0 && pooled.missingInformation == 0)
    let difference = imputed.difference(minus: imputed, level: 0.95).value
    #expect(difference?.estimate.value == 0 && difference?.estimate.count == 12)
    expectClose(difference?.within, 2 * pooled.within, within: 1e-13)
  }

  @Test("A covariate that tells the missing answers brings them back")
  func covariate() throws {
    let truth = (0..<60).map { Double($0 % 5) + 1 }
    let items: [[Double?]] = [
      truth.enumerated().map { $0 % 4 == 0 ? nil : $1 }, (0..<60).map { Double($0 * 7 % 5) },
    ]
    let imputed = try #require(
      ChainedImputation(.normal, imputations: 2).impute(items, covariates: [truth]).value)
    for (filled, value) in zip(imputed.items(0)[0], truth) { #expect(abs(filled - value) < 0.01) }
  }

  @Test("An item that everyone answers alike is filled in alike")
  func constant() throws {
    let items: [[Double?]] = [
      [3, 3, 3, 3, 3, 3, nil, 3], [1, 2, 4, 3, 5, 2, 2, nil], [1, 2, 4, 3, 5, 2, 2, 3],
    ]
    for draw in [ChainedImputation.Draw.normal, .predictiveMeanMatching(donors: 3)] {
      let imputed = try #require(ChainedImputation(draw, imputations: 2).impute(items).value)
      #expect(abs(imputed.items(1)[0][6] - 3) < 0.01)
      // The second and the third item are the same.
      let last = imputed.items(1)[1][7]
      #expect(draw == .normal ? abs(last - 3) < 0.1 : (1...5).contains(last), "\(last)")
    }
  }

  static let refused: [(items: [[Double?]], covariates: [[Double]], reason: String)] = [
    ([], [], "there are fewer than two items"),
    ([[1, 2, nil]], [], "there are fewer than two items"),
    ([[1, 2, nil], [1, 2]], [], "the items differ in their numbers of values"),
    ([[1, 2, nil], [1, 2, 3]], [[1]], "the items differ in their numbers of values"),
    ([[1, .nan, nil], [1, 2, 3]], [], "an answer is not a number or infinite"),
    ([[1, 2, nil], [1, 2, 3]], [[1, .infinity, 1]], "an answer is not a number or infinite"),
    ([[nil, nil], [nil, nil]], [], "fewer than two people gave an answer"),
    (
      [[1, 2, nil, nil], [1, 2, 3, 4]], [],
      "item 1 has 2 answers, too few to fill in the others from"
    ),
    (
      [[nil, nil, nil, nil, nil], [1, 2, 3, 4, 5]], [],
      "item 1 has 0 answers, too few to fill in the others from"
    ),
  ]

  @Test("Items from which nothing can be filled in are refused", arguments: refused)
  func refusals(items: [[Double?]], covariates: [[Double]], reason: String) {
    #expect(
      ChainedImputation().impute(items, covariates: covariates) == .notEstimable(reason: reason))
  }

  @Test("Impossible settings are refused")
  func settings() {
    let items: [[Double?]] = [[1, 2, 3, 4, 5, nil], [1, 2, 3, 4, 5, 6]]
    for imputation in [
      ChainedImputation(imputations: 1), ChainedImputation(cycles: 0),
      ChainedImputation(.predictiveMeanMatching(donors: 0)),
    ] {
      #expect(imputation.impute(items).isMissing)
    }
  }
}
