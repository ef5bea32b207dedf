public import Evidence

/// A rating before, a rating of the same time looked back on, and a rating after, by the same people.
///
/// What people know after they had learnt it changes the scale they rate on. The rating looked back on
/// ("then") is given on the same scale as the one after, so the change from then to after leaves the
/// shift of scale out, and the change from before to then shows it (Howard 1980). It brings faults of its
/// own: memory, and the wish to have gained; so all three are given, none alone.
public struct PreThenPost: Hashable, Sendable {
  /// The change between two of the three ratings.
  public struct Change: Hashable, Sendable {
    /// The mean change, named `gain`, `response_shift` or `adjusted_gain`, in points of the scale.
    public let mean: Reported<Estimate>
    /// The same as d_av, in standard deviations.
    public let standardised: Reported<Estimate>
    /// Student's paired t test.
    public let test: Reported<TestResult>
  }

  /// After minus before.
  public let gain: Change
  /// Then minus before.
  public let responseShift: Change
  /// After minus then.
  public let adjustedGain: Change
  /// The people who gave all three ratings, on whom the changes are computed.
  public let complete: Int
  /// The people who gave the ratings before and after, with or without then.
  public let withPreAndPost: Int
  /// The people who gave the ratings before and then, with or without after.
  public let withPreAndThen: Int
  /// The people who gave the ratings then and after, with or without before.
  public let withThenAndPost: Int

  /// Compares the ratings over those who gave all three.
  ///
  /// The means then add up: the gain is the response shift plus the adjusted gain.
  ///
  /// - Parameters:
  ///   - pre: The ratings before, `nil` where there is none, else finite.
  ///   - then: The ratings looked back on, as many, in the order of the same people.
  ///   - post: The ratings after, as many, in the order of the same people.
  ///   - level: The confidence level, 0 < `level` < 1.
  public init(pre: [Double?], then: [Double?], post: [Double?], level: Double) {
    guard pre.count == then.count, pre.count == post.count else {
      let none = Change(reason: "the three lists of values differ in length")
      (gain, responseShift, adjustedGain) = (none, none, none)
      (complete, withPreAndPost, withPreAndThen, withThenAndPost) = (0, 0, 0, 0)
      return
    }
    var before: [Double] = []
    var recalled: [Double] = []
    var after: [Double] = []
    var pairs = (preAndPost: 0, preAndThen: 0, thenAndPost: 0)
    for place in pre.indices {
      if pre[place] != nil, post[place] != nil { pairs.preAndPost += 1 }
      if pre[place] != nil, then[place] != nil { pairs.preAndThen += 1 }
      if then[place] != nil, post[place] != nil { pairs.thenAndPost += 1 }
      guard let first = pre[place], let second = then[place], let third = post[place] else {
        continue
      }
      before.append(first)
      recalled.append(second)
      after.append(third)
    }
    complete = before.count
    withPreAndPost = pairs.preAndPost
    withPreAndThen = pairs.preAndThen
    withThenAndPost = pairs.thenAndPost
    gain = Change(from: before, to: after, level, Self.gainMethod)
    responseShift = Change(from: before, to: recalled, level, Self.shiftMethod)
    adjustedGain = Change(from: recalled, to: after, level, Self.adjustedMethod)
  }

  private static let gainMethod = Method(
    name: "gain", title: "mean change from before to after", citation: .student1908)
  private static let shiftMethod = Method(
    name: "response_shift", title: "mean change from before to the rating looked back on",
    citation: .howard1980)
  private static let adjustedMethod = Method(
    name: "adjusted_gain", title: "mean change from the rating looked back on to after",
    citation: .howard1980)
}

extension PreThenPost.Change {
  fileprivate init(from before: [Double], to after: [Double], _ level: Double, _ method: Method) {
    mean = PairedDifference.meanChange(before: before, after: after, level: level)
      .map { $0.named(method) }
    standardised = PairedDifference.averageVarianceD(before: before, after: after, level: level)
    test = PairedDifference.pairedTest(before: before, after: after)
  }

  fileprivate init(reason: String) {
    mean = .notEstimable(reason: reason)
    standardised = .notEstimable(reason: reason)
    test = .notEstimable(reason: reason)
  }
}
