public import Evidence

/// A forest plot: differences with their intervals and the line of no difference, one row for each
/// comparison, under headings where there are several groups of them.
public struct DifferenceChart: Hashable, Sendable {
  /// A comparison.
  public struct Item: Hashable, Sendable {
    /// What is compared.
    public let label: Text
    /// The difference, the standardised difference or the ratio.
    public let difference: Reported<Estimate>
    /// How strong the evidence for a difference is, printed in words.
    public let strength: EvidenceStrength?
    /// A mark beside the label.
    public let shorthand: Shorthand?
    /// Whether the row sums up the others, and is drawn as a diamond as wide as its interval.
    public let isSummary: Bool

    public init(
      _ label: Text, _ difference: Reported<Estimate>, strength: EvidenceStrength? = nil,
      shorthand: Shorthand? = nil, isSummary: Bool = false
    ) {
      self.label = label
      self.difference = difference
      self.strength = strength
      self.shorthand = shorthand
      self.isSummary = isSummary
    }
  }

  /// Comparisons under one heading.
  public struct Group: Hashable, Sendable {
    /// The heading; empty where the chart has one group only.
    public let title: String
    /// The comparisons in reading order.
    public let items: [Item]

    public init(_ title: String, _ items: [Item]) {
      self.title = title
      self.items = items
    }
  }

  /// The groups in reading order.
  public let groups: [Group]
  /// The scale.
  public let axis: Axis
  /// The value of no difference: 0, or 1 for a ratio.
  public let reference: Double
  /// What is written at the line of no difference.
  public let referenceName: String
  /// What a difference to the left means, as `Higher before`.
  public let lowerMeaning: String
  /// What a difference to the right means, as `Higher after`.
  public let upperMeaning: String
  /// What the numbers at the right are, as `Standardised difference`.
  public let measure: String?

  public init(
    groups: [Group], axis: Axis, reference: Double = 0, referenceName: String = "no difference",
    lowerMeaning: String, upperMeaning: String, measure: String? = nil
  ) {
    self.groups = groups
    self.axis = axis
    self.reference = reference
    self.referenceName = referenceName
    self.lowerMeaning = lowerMeaning
    self.upperMeaning = upperMeaning
    self.measure = measure
  }

  /// A chart whose comparisons need no headings.
  public init(
    items: [Item], axis: Axis, reference: Double = 0, referenceName: String = "no difference",
    lowerMeaning: String, upperMeaning: String, measure: String? = nil
  ) {
    self.init(
      groups: [Group("", items)], axis: axis, reference: reference, referenceName: referenceName,
      lowerMeaning: lowerMeaning, upperMeaning: upperMeaning, measure: measure)
  }

  /// All comparisons in reading order.
  public var items: [Item] { groups.flatMap(\.items) }
}
