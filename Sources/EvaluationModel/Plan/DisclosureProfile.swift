/// How small numbers are protected before anything is rendered.
public struct DisclosureProfile: Hashable, Sendable {
  /// The profile's name in reports.
  public let name: String
  /// The fewest people whose figures are shown as a group.
  public let minimumGroup: Int
  /// The smallest count of people, other than 0, that is shown as a cell of a table.
  public let minimumCell: Int
  /// The smallest count, other than 0, of people of a whole cohort who chose a level of a scale, or
  /// did not choose it, that is shown.
  ///
  /// A spread over the levels is never crossed with a place or a kind of person, so that it singles
  /// out nobody; 1 shows it whole.
  public let minimumLevel: Int
  /// The fewest people on whom a percentage is shown.
  public let minimumPercentageBase: Int
  /// The fewest people on whom a mean is shown.
  public let minimumMeanBase: Int
  /// A group of fewer people than this is small: where all of them answered alike, or all but one, no
  /// number is shown.
  public let smallGroup: Int
  /// What counts of people are rounded to, or 1 where they are not.
  public let roundingBase: Int
  /// A figure that differs from a published one by fewer people than this is not shown.
  public let minimumDifference: Int
  /// How many attributes of people, beside their role and cohort, a table may cross.
  public let maximumCrossed: Int

  public init(
    name: String, minimumGroup: Int, minimumCell: Int, minimumLevel: Int = 1,
    minimumPercentageBase: Int, minimumMeanBase: Int, smallGroup: Int = 23, roundingBase: Int,
    minimumDifference: Int = 5, maximumCrossed: Int = 2
  ) {
    self.name = name
    self.minimumGroup = minimumGroup
    self.minimumCell = minimumCell
    self.minimumLevel = minimumLevel
    self.minimumPercentageBase = minimumPercentageBase
    self.minimumMeanBase = minimumMeanBase
    self.smallGroup = smallGroup
    self.roundingBase = roundingBase
    self.minimumDifference = minimumDifference
    self.maximumCrossed = maximumCrossed
  }

  /// For the consortium's own committee: groups and cells of at least 5.
  ///
  /// It sees the spread of a whole cohort over the levels of a scale. Its drafts follow one another as answers come in, so that they
  /// may differ by a few people.
  public static let `internal` = DisclosureProfile(
    name: "internal", minimumGroup: 5, minimumCell: 5, minimumPercentageBase: 5,
    minimumMeanBase: 5, roundingBase: 1, minimumDifference: 1)

  /// For anybody: groups of at least 10 as in the National Student Survey; percentages on at least 23
  /// people (HESA suppresses them below 22.5), means on at least 8 (HESA: more than 7) and counts to
  /// the nearest 5 (HESA); 1 to 4 are hidden (Ofqual: "fewer than 5").
  public static let `public` = DisclosureProfile(
    name: "public", minimumGroup: 10, minimumCell: 5, minimumLevel: 5, minimumPercentageBase: 23,
    minimumMeanBase: 8, roundingBase: 5)

  /// For the page of one local authority, whose people know each other: as for anybody, and nothing of
  /// fewer than 10 people (UK Longitudinal Linkage Collaboration; the threshold of the Office for
  /// National Statistics' Secure Research Service).
  public static let authority = DisclosureProfile(
    name: "authority", minimumGroup: 10, minimumCell: 10, minimumLevel: 10,
    minimumPercentageBase: 23, minimumMeanBase: 10, roundingBase: 5, minimumDifference: 10)

  /// The profiles that a plan or a command can name.
  public static let all: [DisclosureProfile] = [.internal, .public, .authority]

  /// The profile with every threshold the stricter of this one's and another's.
  ///
  /// - Parameters:
  ///   - other: The other profile.
  ///   - name: What the result is called.
  /// - Returns: A profile under which nothing is shown that either of the two hides.
  public func stricter(_ other: DisclosureProfile, named name: String) -> DisclosureProfile {
    DisclosureProfile(
      name: name, minimumGroup: max(minimumGroup, other.minimumGroup),
      minimumCell: max(minimumCell, other.minimumCell),
      minimumLevel: max(minimumLevel, other.minimumLevel),
      minimumPercentageBase: max(minimumPercentageBase, other.minimumPercentageBase),
      minimumMeanBase: max(minimumMeanBase, other.minimumMeanBase),
      smallGroup: max(smallGroup, other.smallGroup),
      roundingBase: max(roundingBase, other.roundingBase),
      minimumDifference: max(minimumDifference, other.minimumDifference),
      maximumCrossed: min(maximumCrossed, other.maximumCrossed))
  }
}
