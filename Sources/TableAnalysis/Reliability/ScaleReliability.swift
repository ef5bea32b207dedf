/// What a scale is worth: how consistent its items are, in all rows and group by group.
public struct ScaleReliability: Hashable, Sendable {
  /// An item of the scale.
  public struct Item: Hashable, Sendable {
    /// The column's name.
    public let name: String
    /// What the file says that it asks, or `nil`.
    public let label: String?
    /// Whether it was turned, as the user asked.
    public let isReversed: Bool
    /// Why its answers were taken for numbers, as a clause.
    public let because: String
  }

  /// What one group of rows says.
  public struct Group: Hashable, Sendable {
    /// The group's level, or `nil` for all rows.
    public let level: String?
    /// The rows that answer at least one item.
    public let count: Int
    /// The rows that answer all of them: α and ω are of these.
    public let complete: Int
    /// The rows that answer none.
    public let rowsWithoutAnswer: Int
    /// α, ω and the like, by names that programs read.
    public let estimates: [NamedEstimate]
    /// What each item adds, in the order of the items.
    public let items: [[NamedEstimate]]

    /// The estimate of a name.
    ///
    /// - Parameter name: Its name, as `cronbach_alpha`.
    /// - Returns: The estimate, or `nil` where the group has none of that name.
    public func estimate(_ name: String) -> NamedEstimate? {
      estimates.first { $0.name == name }
    }
  }

  /// The items in the order named.
  public let items: [Item]
  /// The lowest and the highest answer that can be given.
  public let ends: ClosedRange<Double>
  /// Whether the ends are those of the answers, since nobody said which can be given.
  public let endsAreAnswers: Bool
  /// What all rows say, and then those of each level of the grouping.
  public let groups: [Group]
  /// Whether α is the same in all groups; none without groups.
  public let tests: [NamedTest]
  /// What a reader should know.
  public let cautions: [Caution]
}
