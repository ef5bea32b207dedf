/// What the annual report is about and how its figures are computed.
public struct ReportSettings: Hashable, Sendable {
  /// The report's title.
  public let title: String
  /// The cohort that the report is about.
  public var cohort: String
  /// Whether the report is a draft, for committee or signed off, in the consortium's own words.
  public let status: String
  /// The items that the front page may speak of, as `instrument/item`; empty for all.
  public let headlineItems: [String]
  /// The confidence level of every interval, 0 < level < 1.
  public let level: Double
  /// The smallest difference of two shares that matters, as 0.1 for ten percentage points.
  public let smallestDifference: Double
  /// The seed of everything that is drawn at random.
  public let seed: UInt64
  /// The file that lists the comments that a person has approved for quotation, or `nil`.
  public let approvals: String?
  /// The path of the codebook, from the evaluation folder; `nil` for `codebook.yaml` where there is
  /// one and the standard codebook else.
  public let codebook: String?
  /// The path of a file with other words for reports than the standard ones, from the evaluation
  /// folder, or `nil`.
  public let wording: String?
  /// The coder whose word decides where as many people found a theme in a comment as did not, or
  /// `nil` for whoever read it last.
  public let referenceCoder: String?

  public init(
    title: String, cohort: String, status: String = "Draft", headlineItems: [String] = [],
    level: Double = 0.95, smallestDifference: Double = 0.1, seed: UInt64 = 1,
    approvals: String? = nil, codebook: String? = nil, wording: String? = nil,
    referenceCoder: String? = nil
  ) {
    self.title = title
    self.cohort = cohort
    self.status = status
    self.headlineItems = headlineItems
    self.level = level
    self.smallestDifference = smallestDifference
    self.seed = seed
    self.approvals = approvals
    self.codebook = codebook
    self.wording = wording
    self.referenceCoder = referenceCoder
  }
}
