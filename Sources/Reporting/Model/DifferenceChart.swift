public import Evidence

/// Differences with their intervals and the line of no difference, one row for each comparison.
public struct DifferenceChart: Hashable, Sendable {
  /// A comparison.
  public struct Item: Hashable, Sendable {
    /// What is compared.
    public let label: Text
    /// The difference, or the ratio.
    public let difference: Reported<Estimate>
    /// How strong the evidence for a difference is, printed in words.
    public let strength: EvidenceStrength?
    /// A mark beside the label.
    public let shorthand: Shorthand?

    public init(
      _ label: Text, _ difference: Reported<Estimate>, strength: EvidenceStrength? = nil,
      shorthand: Shorthand? = nil
    ) {
      self.label = label
      self.difference = difference
      self.strength = strength
      self.shorthand = shorthand
    }
  }

  /// The comparisons in reading order.
  public let items: [Item]
  /// The scale.
  public let axis: Axis
  /// The value of no difference: 0, or 1 for a ratio.
  public let reference: Double
  /// What a difference to the left means, as `Higher before`.
  public let lowerMeaning: String
  /// What a difference to the right means, as `Higher after`.
  public let upperMeaning: String

  public init(
    items: [Item], axis: Axis, reference: Double = 0, lowerMeaning: String, upperMeaning: String
  ) {
    self.items = items
    self.axis = axis
    self.reference = reference
    self.lowerMeaning = lowerMeaning
    self.upperMeaning = upperMeaning
  }
}
