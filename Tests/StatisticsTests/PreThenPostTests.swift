import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Before, then and after")
struct PreThenPostTests {
  static let pre: [Double?] = [3, 4, 2, 5, nil, 4, 3, 2, 4, 3]
  static let then: [Double?] = [2, 3, 2, 3, 2, nil, 2, 1, 3, 3]
  static let post: [Double?] = [4, 5, 3, 5, 4, 5, nil, 3, 4, 5]

  @Test("The three changes are those of the people who gave all three ratings, and add up")
  func changes() throws {
    let result = PreThenPost(pre: Self.pre, then: Self.then, post: Self.post, level: 0.95)
    #expect(result.complete == 7)
    #expect(
      [result.withPreAndPost, result.withPreAndThen, result.withThenAndPost] == [8, 8, 8])
    let before: [Double] = [3, 4, 2, 5, 2, 4, 3]
    let recalled: [Double] = [2, 3, 2, 3, 1, 3, 3]
    let after: [Double] = [4, 5, 3, 5, 3, 4, 5]
    for (change, first, second, name) in [
      (result.gain, before, after, "gain"),
      (result.responseShift, before, recalled, "response_shift"),
      (result.adjustedGain, recalled, after, "adjusted_gain"),
    ] {
      let mean = PairedDifference.meanChange(before: first, after: second, level: 0.95).value
      #expect(change.mean.value?.value == mean?.value)
      #expect(change.mean.value?.interval == mean?.interval)
      #expect(change.mean.value?.method.name == name)
      #expect(
        change.standardised
          == PairedDifference.averageVarianceD(before: first, after: second, level: 0.95))
      #expect(change.test == PairedDifference.pairedTest(before: first, after: second))
    }
    let gain = try #require(result.gain.mean.value).value
    let sum =
      try #require(result.responseShift.mean.value).value
      + (try #require(result.adjustedGain.mean.value).value)
    #expect(abs(gain - sum) < 1e-14)
  }

  @Test(
    "Gains of teachers before, in between and after agree with R",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)))
  func oracle() throws {
    let table = try DataTable("Baumann")
    let result = PreThenPost(
      pre: try table.numbers("pretest.1"), then: try table.numbers("pretest.1"),
      post: try table.numbers("post.test.1"), level: 0.95)
    let oracle = try Oracle("paired_baumann.r")
    oracle.expect(result.gain.mean.value?.value, at: "mean_change")
    oracle.expect(result.adjustedGain.mean.value?.interval, at: "ci")
    oracle.expect(result.gain.standardised.value?.interval, at: "d_av_ci_bonett")
    // Those who remember rightly show no shift.
    #expect(result.responseShift.mean.value?.value == 0)
    #expect(result.responseShift.mean.value?.interval == nil)
  }

  @Test("Nobody with three ratings, and lists that do not fit, have a reason")
  func edges() {
    let none = PreThenPost(pre: [1, nil], then: [nil, 2], post: [3, 3], level: 0.95)
    #expect(none.complete == 0 && none.withPreAndPost == 1 && none.withThenAndPost == 1)
    #expect(
      none.gain.mean.isMissing && none.gain.standardised.isMissing && none.gain.test.isMissing)
    let uneven = PreThenPost(pre: [1], then: [1, 2], post: [1], level: 0.95)
    #expect(
      uneven.gain.mean == .notEstimable(reason: "the three lists of values differ in length"))
    #expect(PreThenPost(pre: [], then: [], post: [], level: 0.95).adjustedGain.mean.isMissing)
    let infinite = PreThenPost(pre: [1, 2], then: [1, 2], post: [1, .infinity], level: 0.95)
    #expect(infinite.gain.mean.isMissing && infinite.responseShift.mean.value?.value == 0)
  }

  @Test("Those who came back are compared with those who did not")
  func baseline() {
    let result = MatchedBaseline(
      before: [3, 4, 5, 1, 2, 1, nil, nil], after: [4, 4, 5, nil, nil, nil, 2, nil], level: 0.95)
    #expect(result.matched == 3 && result.unmatched == 3 && result.afterOnly == 1)
    #expect(
      result.difference == MeanDifference.welch([3, 4, 5], minus: [1, 2, 1], level: 0.95))
    #expect(
      result.standardised == StandardisedDifference.hedgesG([3, 4, 5], [1, 2, 1], level: 0.95))
    let all = MatchedBaseline(before: [1, 2], after: [2, 2], level: 0.95)
    #expect(all.unmatched == 0 && all.difference.isMissing && all.standardised.isMissing)
    #expect(MatchedBaseline(before: [1], after: [], level: 0.95).difference.isMissing)
  }
}
