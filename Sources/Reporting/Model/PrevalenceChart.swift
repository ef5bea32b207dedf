public import Evidence

/// Shares or means with their intervals, one row for each thing measured.
public struct PrevalenceChart: Hashable, Sendable {
  /// A thing measured, as a theme.
  public struct Item: Hashable, Sendable {
    /// What it is.
    public let label: Text
    /// The estimate of each series, in their order.
    public let estimates: [Reported<Estimate>]
    /// A mark beside the label.
    public let shorthand: Shorthand?

    public init(_ label: Text, _ estimates: [Reported<Estimate>], shorthand: Shorthand? = nil) {
      self.label = label
      self.estimates = estimates
      self.shorthand = shorthand
    }
  }

  /// What the estimates of an item are about, as the sources; one to four, and one is not named in
  /// the chart.
  public let series: [String]
  /// The rows in reading order.
  public let items: [Item]
  /// The scale.
  public let axis: Axis

  public init(series: [String], items: [Item], axis: Axis = .proportion) {
    self.series = series
    self.items = items
    self.axis = axis
  }
}
