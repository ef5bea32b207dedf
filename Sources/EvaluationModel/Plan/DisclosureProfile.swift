/// How small numbers are protected before anything is rendered.
public struct DisclosureProfile: Hashable, Sendable {
  /// The profile's name in reports.
  public let name: String
  /// The fewest people whose figures are shown as a group.
  public let minimumGroup: Int
  /// The smallest count of people, other than 0, that is shown as a cell of a table.
  public let minimumCell: Int
  /// The fewest people on whom a percentage is shown.
  public let minimumPercentageBase: Int
  /// The fewest people on whom a mean is shown.
  public let minimumMeanBase: Int
  /// What counts of people are rounded to, or 1 where they are not.
  public let roundingBase: Int

  public init(
    name: String, minimumGroup: Int, minimumCell: Int, minimumPercentageBase: Int,
    minimumMeanBase: Int, roundingBase: Int
  ) {
    self.name = name
    self.minimumGroup = minimumGroup
    self.minimumCell = minimumCell
    self.minimumPercentageBase = minimumPercentageBase
    self.minimumMeanBase = minimumMeanBase
    self.roundingBase = roundingBase
  }

  /// For the consortium's own committee: groups and cells of at least 5.
  public static let `internal` = DisclosureProfile(
    name: "internal", minimumGroup: 5, minimumCell: 5, minimumPercentageBase: 5,
    minimumMeanBase: 5, roundingBase: 1)

  /// For anybody: groups of at least 10 as in the National Student Survey, percentages on at least
  /// 23 and means on at least 8 people and counts to the nearest 5 as with HESA's figures.
  public static let `public` = DisclosureProfile(
    name: "public", minimumGroup: 10, minimumCell: 5, minimumPercentageBase: 23,
    minimumMeanBase: 8, roundingBase: 5)
}
