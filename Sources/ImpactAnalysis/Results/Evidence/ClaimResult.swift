public import EvaluationModel

/// What the figures show of a claim.
public enum ClaimVerdict: String, Hashable, Sendable, CaseIterable {
  /// Every rated item is favourable, two sources or more are, and nothing speaks against it.
  case supported
  /// Something speaks for it, but not all that this takes.
  case partly
  /// Nothing that can be told speaks for it or against it.
  case notShown = "not-shown"
  /// What can be told speaks against it alone.
  case contradicted
}

/// One figure that a claim names as its evidence.
public struct ClaimEvidence: Hashable, Sendable, Identifiable {
  /// What the figure is.
  public enum Kind: Hashable, Sendable {
    /// The favourable ratings of an item, by its id in `ItemResult`.
    case item(ItemResult.ID)
    /// The answers that speak of a theme, by its id.
    case theme(String)
  }

  /// What the figure is.
  public let kind: Kind
  /// The item or theme in reports.
  public let label: String
  /// Whose ratings or answers.
  public let source: FeedbackSource
  /// Guskey's level that it speaks to, or `nil` where none is named.
  public let level: Int?
  /// The share of favourable ratings, or of answers that speak of the theme.
  public let share: Share
  /// Which way it points.
  public let stance: Stance

  public var id: String {
    switch kind {
    case .item(let item): "item/\(item)"
    case .theme(let theme): "theme/\(theme)/\(source.rawValue)"
    }
  }
}

/// A claim of the consortium, with the figures that bear on it.
public struct ClaimResult: Hashable, Sendable, Identifiable {
  /// The claim.
  public let claim: Claim
  /// The figures, items first.
  public let evidence: [ClaimEvidence]
  /// Items that the claim names and that this cohort was not asked.
  public let notAsked: [String]

  public var id: String { claim.id }

  /// How many sources must be favourable for a claim to be supported.
  public static let fewestSources = 2

  /// The highest of Guskey's levels that the claim's items speak to, or its themes where it has no
  /// items; `nil` where neither names a level.
  public var level: Int? {
    let items = evidence.filter { if case .item = $0.kind { true } else { false } }
    return (items.isEmpty ? evidence : items).compactMap(\.level).max()
  }

  /// The figures that speak for it.
  public var favourable: [ClaimEvidence] { evidence.filter { $0.stance == .favourable } }
  /// The figures that speak against it.
  public var critical: [ClaimEvidence] { evidence.filter { $0.stance == .critical } }

  /// Whether anything at the claim's own level speaks for it.
  public var isShownAtItsLevel: Bool {
    guard let level else { return true }
    return favourable.contains { $0.level == level }
  }

  /// Whether the claim is about pupils, and what speaks for it is about participants alone.
  public var overreaches: Bool {
    guard level == LadderRung.pupils, let highest = favourable.compactMap(\.level).max() else {
      return false
    }
    return highest <= LadderRung.participants
  }

  /// What the figures show of it.
  public var verdict: ClaimVerdict {
    if favourable.isEmpty { return critical.isEmpty ? .notShown : .contradicted }
    let areItemsFavourable = evidence.allSatisfy { figure in
      guard case .item = figure.kind else { return true }
      return figure.stance == .favourable || figure.stance == .unknown
    }
    let sources = Set(favourable.map(\.source)).count
    return critical.isEmpty && areItemsFavourable && sources >= Self.fewestSources
      && isShownAtItsLevel ? .supported : .partly
  }
}
