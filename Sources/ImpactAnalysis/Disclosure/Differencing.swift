import EvaluationModel

/// Figures that, beside those of an earlier release, tell of a few people.
///
/// Somebody who has both reports subtracts one from the other. Where the same figure is of 63 people in
/// one and of 64 in the other, the difference is what one person answered.
public enum Differencing {
  /// A figure that two releases tell differently.
  public struct Conflict: Hashable, Sendable {
    /// Why the two together tell too much.
    public enum Reason: Hashable, Sendable {
      /// So many people more or fewer stand behind the figure, or make it up.
      case fewPeople(Int)
      /// The earlier release shows what is hidden now: it cannot be taken back.
      case shownBefore
      /// The earlier release hides what is shown now.
      case hiddenBefore
    }

    /// The figure.
    public let figure: FigureID
    /// The position of the earlier release among those given.
    public let release: Int
    /// Why.
    public let reason: Reason

    /// Whether the figure is withheld for it.
    ///
    /// What is out already is not made secret by hiding it now,
    /// and a figure that only lacked people then has them now.
    public var isWithheld: Bool { if case .fewPeople = reason { true } else { false } }
  }

  /// The figures of a release that, beside earlier ones, tell of a few people.
  ///
  /// - Parameters:
  ///   - release: What is about to be published.
  ///   - earlier: What was published before.
  ///   - minimum: By how many people two figures must differ, or not at all.
  /// - Returns: The conflicts, by figure.
  public static func conflicts(
    of release: PublishedFigures, with earlier: [PublishedFigures], minimum: Int
  ) -> [Conflict] {
    let before = earlier.map { release in
      Dictionary(release.figures.map { ($0.id, $0) }) { first, _ in first }
    }
    return release.figures.flatMap { figure in
      before.indices.compactMap { position in
        before[position][figure.id].flatMap { reason(figure, $0, minimum: minimum) }.map {
          Conflict(figure: FigureID(figure.id), release: position, reason: $0)
        }
      }
    }
  }

  private static func reason(
    _ now: PublishedFigures.Figure, _ before: PublishedFigures.Figure, minimum: Int
  ) -> Conflict.Reason? {
    if now.isHidden { return before.isHidden ? nil : .shownBefore }
    if before.isHidden { return .hiddenBefore }
    let differences = [(now.base, before.base), (now.count, before.count)].compactMap { pair in
      if let now = pair.0, let before = pair.1 { abs(now - before) } else { nil }
    }
    return differences.first { (1..<max(minimum, 1)).contains($0) }.map { .fewPeople($0) }
  }
}
