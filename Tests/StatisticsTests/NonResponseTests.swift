import Evidence
import Statistics
import Testing

@Suite("Answers that are missing")
struct NonResponseTests {
  static let shares = PartlyAnswered(values: [1, 0, 1, 1, 0, 1, 1, 1, 0, 1], missing: 5)
  static let ratings = PartlyAnswered(values: [4, 5, 3, 4, 4, 2, 5, 3], missing: 1)
  static let others = PartlyAnswered(values: [3, 2, 4, 1, 5, 3], missing: 2)

  /// The bounds by mpmath, from the definition, with 30 digits.
  @Test("Bounds hold every answer that might have been given, with the interval of their own")
  func bounds() throws {
    let share = try #require(
      MissingAnswerBounds.mean(Self.shares, scale: 0...1, level: 0.95).value)
    expectClose(share.lowest, 7.0 / 15, within: 1e-15)
    expectClose(share.highest, 12.0 / 15, within: 1e-15)
    expectClose(share.interval?.lower, 0.247330883036513576, within: 1e-12)
    expectClose(share.interval?.upper, 0.975859861786488552, within: 1e-12)
    #expect(share.counts == [10, 5])
    let mean = MissingAnswerBounds.mean(Self.ratings, scale: 1...5, level: 0.95).value
    expectClose(mean?.interval?.lower, 2.69712113674304249, within: 1e-12)
    expectClose(mean?.interval?.upper, 4.47969983910570968, within: 1e-12)
    let difference = MissingAnswerBounds.difference(
      Self.ratings, minus: Self.others, scale: 1...5, level: 0.9
    ).value
    expectClose(difference?.interval?.lower, -0.947973630863121260, within: 1e-12)
    expectClose(difference?.interval?.upper, 2.21006644133440774, within: 1e-12)
    let ranges = MissingAnswerBounds.mean(
      Self.ratings.values.map { $0...$0 } + [1...5], level: 0.95)
    #expect(ranges.value == mean)
  }

  @Test("Where nothing is missing the bounds meet, and the interval is the normal one")
  func complete() throws {
    let full = try #require(
      MissingAnswerBounds.mean(
        PartlyAnswered(values: Self.ratings.values, missing: 0), scale: 1...5, level: 0.95
      ).value)
    #expect(full.lowest == 3.75 && full.highest == 3.75)
    // The variance is 7.5/7.
    expectClose(
      full.interval?.upper, 3.75 + 1.959963984540054 * (7.5 / 56).squareRoot(), within: 1e-12)
    let alone = MissingAnswerBounds.mean(
      PartlyAnswered(values: [3], missing: 0), scale: 1...5, level: 0.95)
    #expect(alone.value?.lowest == 3 && alone.value?.interval == nil)
  }

  @Test("Missing answers that differ by δ move the mean by their share of it")
  func delta() throws {
    let none = try #require(DeltaAdjustment.mean(Self.ratings, delta: 0, level: 0.95).value)
    #expect(none == Mean.estimate(of: Self.ratings.values, level: 0.95).value?.named(none.method))
    let lower = try #require(DeltaAdjustment.mean(Self.ratings, delta: -2, level: 0.95).value)
    expectClose(lower.value, 3.75 - 2.0 / 9, within: 1e-15)
    // √(s²/n + δ²·q(1 − q)/N), the t quantile of 7 degrees of freedom.
    let half = 2.364624251592785 * (7.5 / 56 + 4.0 * 8 / 729).squareRoot()
    expectClose(lower.interval?.upper, lower.value + half, within: 1e-12)
    let turned = DeltaAdjustment.tippingPoint(Self.ratings, threshold: 3.5).value
    expectClose(turned?.value, -2.25, within: 1e-15)
    expectClose(
      DeltaAdjustment.mean(Self.ratings, delta: -2.25, level: 0.95).value?.value, 3.5,
      within: 1e-15)
    let plain = DeltaAdjustment.difference(
      Self.ratings, delta: 0, minus: Self.others, otherDelta: 0, level: 0.9)
    let welch = MeanDifference.welch(
      Self.ratings.values, minus: Self.others.values, level: 0.9
    ).value
    expectClose(plain.value?.value, try #require(welch?.value), within: 1e-14)
    expectClose(
      plain.value?.interval?.lower, try #require(welch?.interval?.lower), within: 1e-13)
  }

  @Test("Groups that answered alike represent all, groups that did not do not")
  func response() throws {
    let alike = ResponseByGroup.rates(
      answered: [30, 60, 15], invited: [60, 120, 30], level: 0.95)
    #expect(alike.representativity.value?.value == 1 && alike.overall.value?.value == 0.5)
    #expect(alike.test.value?.statistic == 0 && alike.rates.count == 3)
    let split = ResponseByGroup.rates(answered: [0, 1000], invited: [1000, 1000], level: 0.95)
    expectClose(
      split.representativity.value?.value, 1 - (2000.0 / 1999).squareRoot(), within: 1e-9)
    // S² = (40·.1² + 60·(1/15)² )/99 about the rate of .4.
    let uneven = ResponseByGroup.representativity(answered: [20, 20], invited: [40, 60])
    expectClose(
      uneven.value?.value, 1 - 2 * ((40 * 0.01 + 60.0 / 225) / 99).squareRoot(), within: 1e-14)
    let rate = try #require(alike.rates[0].value)
    #expect(rate == Proportion.wilson(successes: 30, count: 60, level: 0.95).value)
  }

  @Test("Too little, too much and answers off the scale have a reason")
  func edges() {
    let empty = PartlyAnswered(values: [], missing: 0)
    let silent = PartlyAnswered(values: [], missing: 4)
    for answers in [
      empty, PartlyAnswered(values: [6], missing: 1), PartlyAnswered(values: [.nan], missing: 1),
      PartlyAnswered(values: [3], missing: -1),
    ] {
      #expect(MissingAnswerBounds.mean(answers, scale: 1...5, level: 0.95).isMissing)
      #expect(
        MissingAnswerBounds.difference(answers, minus: Self.ratings, scale: 1...5, level: 0.95)
          .isMissing)
    }
    let unknown = MissingAnswerBounds.mean(silent, scale: 1...5, level: 0.95).value
    #expect(unknown?.lowest == 1 && unknown?.highest == 5 && unknown?.interval == nil)
    #expect(MissingAnswerBounds.mean([], level: 0.95).isMissing)
    #expect(MissingAnswerBounds.mean(Self.ratings, scale: 1...5, level: 1).isMissing)
    for answers in [empty, silent, PartlyAnswered(values: [.infinity, 1], missing: 1)] {
      #expect(DeltaAdjustment.mean(answers, delta: 1, level: 0.95).isMissing)
      #expect(DeltaAdjustment.tippingPoint(answers, threshold: 3).isMissing)
    }
    #expect(DeltaAdjustment.mean(Self.ratings, delta: .nan, level: 0.95).isMissing)
    #expect(
      DeltaAdjustment.tippingPoint(PartlyAnswered(values: [1, 2], missing: 0), threshold: 3)
        == .notEstimable(reason: "no answer is missing"))
    let one = DeltaAdjustment.difference(
      PartlyAnswered(values: [3], missing: 1), delta: 1, minus: Self.others, otherDelta: 0,
      level: 0.95
    ).value
    #expect(one?.value == 0.5 && one?.interval == nil)
    for (answered, invited) in [([1], [1, 2]), ([3], [2]), ([-1], [2]), ([], []), ([1], [1])] {
      #expect(ResponseByGroup.representativity(answered: answered, invited: invited).isMissing)
    }
  }
}

extension Estimate {
  /// The same estimate under another name.
  fileprivate func named(_ method: Method) -> Estimate {
    Estimate(value, interval: interval, unit: unit, count: count, method: method)
  }
}
