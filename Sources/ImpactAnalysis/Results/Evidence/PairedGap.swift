public import Evidence

/// What a headteacher and a SENCO of the same school say of the same thing, over all such pairs.
public struct PairedGap: Hashable, Sendable, Identifiable {
  /// What both speak to.
  public enum Subject: Hashable, Sendable {
    /// Two items to which the plan gives the same label and scale, by their ids in `ItemResult`.
    case items(headteacher: ItemResult.ID, senco: ItemResult.ID)
    /// A theme of their comments, by its id.
    case theme(String)
  }

  /// What both speak to.
  public let subject: Subject
  /// The item or theme in reports.
  public let label: String
  /// How many pairs there are.
  public internal(set) var pairs: Reported<Int>
  /// The share of the pairs in which the headteacher is favourable, or speaks of the theme.
  public internal(set) var headteachers: Share
  /// The share of the pairs in which the SENCO is, or does.
  public internal(set) var sencos: Share
  /// The SENCOs' share minus the headteachers', with the test for matched pairs.
  public internal(set) var comparison: Comparison
  /// The pairs in which the headteacher alone is favourable, in which the SENCO alone is, and the
  /// answers of either that are part of no pair.
  let margins: Margins

  public var id: String {
    switch subject {
    case .items(let headteacher, _): "items/\(headteacher)"
    case .theme(let theme): "theme/\(theme)"
    }
  }

  /// Whether it is a gap of ratings, and not of comments.
  public var isOfItems: Bool { if case .items = subject { true } else { false } }

  /// The counts that decide whether a gap may be shown.
  struct Margins: Hashable, Sendable {
    let onlyHeadteacher: Int
    let onlySENCO: Int
    let unpairedHeadteachers: Int
    let unpairedSENCOs: Int
  }
}
