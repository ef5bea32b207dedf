public import Evidence

/// What the same people said before and after, one row for each item.
public struct ChangeChart: Hashable, Sendable {
  /// An item.
  public struct Item: Hashable, Sendable {
    /// What was asked.
    public let label: Text
    /// The level before, as told before.
    public let before: Reported<Estimate>
    /// The level before, as told afterwards (the "then" rating), where it was asked.
    public let then: Reported<Estimate>?
    /// The level after.
    public let after: Reported<Estimate>
    /// The change, where it is to be printed.
    public let change: Reported<Estimate>?
    /// A mark beside the label.
    public let shorthand: Shorthand?

    public init(
      _ label: Text, before: Reported<Estimate>, then: Reported<Estimate>? = nil,
      after: Reported<Estimate>, change: Reported<Estimate>? = nil, shorthand: Shorthand? = nil
    ) {
      self.label = label
      self.before = before
      self.then = then
      self.after = after
      self.change = change
      self.shorthand = shorthand
    }
  }

  /// The items in reading order.
  public let items: [Item]
  /// The scale.
  public let axis: Axis
  /// What the first value is called, as `Before`.
  public let beforeName: String
  /// What the value told afterwards is called, as `Before, looking back`.
  public let thenName: String
  /// What the last value is called, as `After`.
  public let afterName: String

  public init(
    items: [Item], axis: Axis, beforeName: String = "Before",
    thenName: String = "Before, looking back", afterName: String = "After"
  ) {
    self.items = items
    self.axis = axis
    self.beforeName = beforeName
    self.thenName = thenName
    self.afterName = afterName
  }
}
