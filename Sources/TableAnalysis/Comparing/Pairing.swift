/// How many of the rows of two levels belong to the same respondent.
public struct Pairing: Hashable, Sendable {
  /// What two levels have in common.
  public struct Match: Hashable, Sendable {
    /// The level, and the one that it is compared with.
    public let levels: [String]
    /// The respondents who answered at both.
    public let pairs: Int
    /// The respondents of the first level who did not answer at the second.
    public let onlyFirst: Int
    /// The respondents of the second level who did not answer at the first.
    public let onlySecond: Int
  }

  /// The column that names the respondents.
  public let column: String
  /// What each two levels that are compared have in common.
  public let matches: [Match]
  /// The rows that name no respondent.
  public let rowsWithoutID: Int
}
