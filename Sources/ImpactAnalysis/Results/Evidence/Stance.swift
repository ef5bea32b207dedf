public import EvaluationModel
public import Evidence

/// Which way the figures of a source point.
public enum Stance: String, Hashable, Sendable, CaseIterable {
  /// They speak of a gain or strength, or the ratings are favourable.
  case favourable
  /// They speak of a barrier, weakness or decline, or the ratings are unfavourable.
  case critical
  /// They take no side that can be told.
  case undecided
  /// The source was asked, and hardly any of its answers speak of it.
  case silent
  /// The source was not asked, or its figures are hidden or withheld.
  case unknown

  /// Whether the source says anything that can be looked at.
  public var isHeard: Bool { self == .favourable || self == .critical || self == .undecided }

  /// What several figures of one source say together.
  ///
  /// A side counts unless another figure takes the opposite one; a figure that takes none is no
  /// objection.
  ///
  /// - Parameter stances: What each figure says.
  /// - Returns: The stance of all.
  public static func together(_ stances: [Stance]) -> Stance {
    let all = Set(stances)
    if all.contains(.favourable), all.contains(.critical) { return .undecided }
    return [.favourable, .critical, .undecided, .silent].first { all.contains($0) } ?? .unknown
  }
}

/// When figures count as taking a side.
///
/// The cut-offs are this program's own; reports print them. They are such that a stance gives back no
/// count that the disclosure control hides: a source is heard from as many answers on as are shown as
/// a count, and a side is told only of so many that every count that is hidden is less than a third.
public struct StanceRule: Hashable, Sendable {
  /// The fewest answers by which respondents are heard on a theme.
  public let fewestAnswers: Int
  /// The fewest answers on a theme of which a side is told.
  public let fewestForSide: Int

  /// The share of favourable ratings that the whole interval must lie above, or below.
  public static let majority = 0.5
  /// The share of the answers on a theme that must go one way.
  public static let clearShare = 2.0 / 3

  /// The rule for what a disclosure profile shows.
  public init(_ profile: DisclosureProfile) {
    fewestAnswers = max(5, profile.minimumCell)
    fewestForSide = 3 * (fewestAnswers - 1)
  }

  /// The stance of ratings.
  ///
  /// Of respondents the whole interval must lie on one side of one half. Examiners' reports are read
  /// in full and no sample, so the share itself decides.
  ///
  /// - Parameters:
  ///   - share: The share of favourable ratings.
  ///   - source: Who rated.
  /// - Returns: The stance; never `.silent`.
  public func stance(ofRatings share: Reported<Estimate>, by source: FeedbackSource) -> Stance {
    guard let share = share.value else { return .unknown }
    let isSample = source != .examiner
    let lower = isSample ? share.interval?.lower ?? 0 : share.value
    let upper = isSample ? share.interval?.upper ?? 1 : share.value
    if lower > Self.majority { return .favourable }
    return upper < Self.majority ? .critical : .undecided
  }

  /// The stance of comments on a theme.
  ///
  /// - Parameters:
  ///   - favourable: Answers that speak of a gain or strength.
  ///   - critical: Answers that speak of a barrier, weakness or decline.
  ///   - all: All answers that speak of the theme, those of no change too.
  ///   - source: Who wrote them.
  /// - Returns: The stance; never `.unknown`.
  public func stance(
    ofComments favourable: Int, critical: Int, among all: Int, by source: FeedbackSource
  ) -> Stance {
    let isSample = source != .examiner
    guard all >= (isSample ? fewestAnswers : 1) else { return .silent }
    guard all >= (isSample ? fewestForSide : 1) else { return .undecided }
    if Double(favourable) >= Self.clearShare * Double(all) { return .favourable }
    return Double(critical) >= Self.clearShare * Double(all) ? .critical : .undecided
  }
}
