public import Evidence

/// What each item of a scale adds to it, and what the scale is worth.
///
/// Only people who answered all items count, except where an estimate says otherwise. An item that runs
/// against the others is named, never turned: whether it was asked the other way round is known from the
/// questionnaire, not from the answers.
public struct ItemAnalysis: Hashable, Sendable {
  /// One item.
  public struct Item: Hashable, Sendable {
    /// The correlation of the item with the sum of the others, with Fisher's interval.
    public let itemRest: Reported<Evidence.Estimate>
    /// Cronbach's α of the other items, with Feldt's interval.
    public let alphaIfDropped: Reported<Evidence.Estimate>
    /// The share of the lowest answer among all who answered the item, with Wilson's interval.
    public let floor: Reported<Evidence.Estimate>
    /// The share of the highest answer among all who answered the item, with Wilson's interval.
    public let ceiling: Reported<Evidence.Estimate>
  }

  /// How many people there are.
  public let total: Int
  /// How many of them answered all items.
  public let complete: Int
  /// Cronbach's α with Feldt's interval.
  public let alpha: Reported<Evidence.Estimate>
  /// α of standardised items.
  public let standardisedAlpha: Reported<Evidence.Estimate>
  /// α from covariances pair by pair, which uses everyone.
  public let pairwiseAlpha: Reported<Evidence.Estimate>
  /// The mean correlation between items.
  public let meanCorrelation: Reported<Evidence.Estimate>
  /// Guttman's λ₂.
  public let lambda2: Reported<Evidence.Estimate>
  /// The items, in the order given.
  public let items: [Item]
  /// The places of the items with a negative correlation with the others, from 0: to be looked at.
  public let negative: [Int]

  /// Analyses a scale.
  ///
  /// - Parameters:
  ///   - items: The items, each with the answers of the same people in the same order, `nil` where there
  ///     is none.
  ///   - range: The lowest and the highest answer that can be given, as the codebook says and not as the
  ///     answers happen to be.
  ///   - level: The confidence level, 0 < `level` < 1.
  public init(_ items: [[Double?]], range: ClosedRange<Double>, level: Double) {
    let answers = Result { try CompleteItems(items) }
    let complete = try? answers.get()
    total = items.first?.count ?? 0
    self.complete = complete?.count ?? 0
    alpha = Self.alpha(answers, without: nil, level: level)
    standardisedAlpha = Consistency.standardisedAlpha(items)
    pairwiseAlpha = Consistency.pairwiseAlpha(items)
    meanCorrelation = Consistency.meanCorrelation(items)
    lambda2 = Consistency.lambda2(items)
    self.items = items.indices.map { place in
      let given = items[place].compactMap { $0 }
      func share(_ end: Double, _ name: String, _ title: String) -> Reported<Evidence.Estimate> {
        Proportion.wilson(
          successes: given.count { $0 == end }, count: given.count, level: level
        ).map { $0.named(Method(name: name, title: title)) }
      }
      return Item(
        itemRest: Self.itemRest(answers, place, level: level),
        alphaIfDropped: Self.alpha(answers, without: place, level: level),
        floor: share(range.lowerBound, "floor", "share of the lowest answer"),
        ceiling: share(range.upperBound, "ceiling", "share of the highest answer"))
    }
    negative = self.items.indices.filter { [items = self.items] in
      (items[$0].itemRest.value?.value ?? 0) < 0
    }
  }

  private static func alpha(
    _ answers: Result<CompleteItems, any Error>, without place: Int?, level: Double
  ) -> Reported<Evidence.Estimate> {
    do {
      var items = try answers.get().items
      if let place { items.remove(at: place) }
      return CronbachAlpha.estimate(items: items, level: level)
    } catch {
      return reported { throw error }
    }
  }

  private static func itemRest(
    _ answers: Result<CompleteItems, any Error>, _ place: Int, level: Double
  ) -> Reported<Evidence.Estimate> {
    reported {
      let answers = try answers.get()
      guard answers.items.count > 1 else { throw Inestimable("there are fewer than two items") }
      let item = try Sample(answers.items[place], atLeast: 2, of: "the items")
      let rest = try Sample(zip(answers.sums, item.values).map { $0 - $1 })
      guard !item.isConstant, !rest.isConstant else { throw Inestimable("an item does not vary") }
      let r = Correlation.pearson(item, rest)
      let freedom = Double(answers.count - 3)
      return Estimate(
        r,
        interval: try Correlation.interval(
          r, error: freedom > 0 ? 1 / freedom.squareRoot() : 0, level: level,
          citation: .fisher1921),
        unit: .dimensionless, count: answers.count,
        method: Method(
          name: "item_rest_correlation", title: "correlation of an item with the others",
          citation: .nunnallyBernstein1994))
    }
  }
}
