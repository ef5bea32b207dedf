import Foundation
public import Reporting

/// Which numbers of a draft are backed by the figures of reports.
public struct DraftCheck: Sendable {
  /// What is said of one number.
  public struct Finding: Hashable, Sendable {
    /// The number.
    public let number: DraftNumber
    /// Whether it is backed.
    public let status: Status
    /// The figure that backs it, or the one that its sentence seems to speak of.
    public let figure: Figure?
  }

  /// Whether a number is backed.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// A figure of what the sentence speaks of is this number.
    case backed
    /// A figure is this number, but the sentence does not say enough to tell whether it means it, or it
    /// speaks of another count, of which it may give a part or a sum.
    case unclear
    /// A figure of what the sentence speaks of is another number.
    case differs
    /// No figure is this number.
    case unbacked = "not backed"
  }

  /// A figure of a report.
  public struct Figure: Hashable, Sendable {
    /// The figure as the report prints it.
    public let printed: String
    /// What it is of.
    public let label: String
    /// Where it stands, as `annual-evaluation, Table 4`.
    public let place: String
  }

  /// How much of what a sentence says a figure must share to be what it speaks of.
  static let leastShare = 0.35

  private let figures: [(figure: PrintedFigure, report: String)]
  private let people: [Set<String>]
  private let frequency: [String: Int]
  private let roundingBase: Int

  /// How much more the words around a number weigh than the rest of its sentence.
  private static let clauseWeight = 4.0

  /// - Parameters:
  ///   - reports: The reports with the names of their files.
  ///   - people: What those are called whose answers the reports tell of, source by source.
  ///   - main: What the columns are called that sum a row up, as favourable shares do.
  ///   - bounds: What the columns of the bounds of intervals are called.
  ///   - statements: What people were asked, by the short name that rows of tables have.
  ///   - roundingBase: To the nearest of what counts in a letter may be rounded.
  public init(
    _ reports: [(report: Report, name: String)], people: [[String]] = [], main: [String] = [],
    bounds: [String] = [], statements: [String: String] = [:], roundingBase: Int = 1
  ) {
    self.roundingBase = roundingBase
    self.people = people.map { Set($0.flatMap(WordStems.of)) }
    let names = PrintedFigure.Names(
      main: Set(main), bounds: Set(bounds), statements: statements)
    figures = reports.flatMap { report, name in
      PrintedFigure.all(of: report, names).map { ($0, name) }
    }
    frequency = figures.reduce(into: [:]) { counts, entry in
      for stem in entry.figure.stems { counts[stem, default: 0] += 1 }
    }
  }

  /// What is said of each number of a draft.
  ///
  /// - Parameter text: The draft.
  /// - Returns: The findings in the order of the draft.
  public func findings(in text: String) -> [Finding] {
    DraftReader(text).numbers().map(finding)
  }

  private func finding(_ number: DraftNumber) -> Finding {
    // Words that no figure has say nothing of which figure is meant.
    let stems = WordStems.of(number.sentence).filter {
      frequency[$0] != nil && Double($0.replacing(",", with: "")) == nil
    }
    let near = WordStems.of(number.clause)
    func weight(_ stem: String) -> Double {
      self.weight(stem) * (near.contains(stem) ? Self.clauseWeight : 1)
    }
    let total = stems.reduce(0) { $0 + weight($1) }
    let inClause = speakers(in: number.clause)
    let asked = inClause.isEmpty ? speakers(in: number.sentence) : inClause
    // Who answered is not yet what of.
    let telling = stems.subtracting(people.reduce(into: []) { $0.formUnion($1) })
    func share(_ figure: PrintedFigure) -> Double {
      let speakers =
        [figure.heading, figure.label, figure.part].lazy.map { self.speakers(in: $0) }
        .first { !$0.isEmpty } ?? []
      // What SENCOs say backs nothing that is said of headteachers.
      guard asked.isEmpty || speakers.isEmpty || !asked.isDisjoint(with: speakers) else { return 0 }
      guard total > 0 else { return 0 }
      // Of figures whose parts and captions say the same, the one in whose column the words stand.
      let own = near.intersection(WordStems.of(figure.heading)).count
      return stems.intersection(figure.stems).reduce(0.01 * Double(own)) { $0 + weight($1) / total }
    }
    let isEnd = number.isEndOfRange
    let alike = figures.filter {
      ($0.figure.kind == number.kind || isWhole($0.figure, number))
        && ($0.figure.rank != .bound || isEnd)
    }
    let scored = alike.map { (entry: $0, share: share($0.figure)) }
    let backing = scored.filter {
      number.isBacked(by: $0.entry.figure.value, roundedTo: roundingBase)
    }
    let best = Self.best(backing)
    let nearest = Self.best(scored)
    // A number of something else may happen to be the same. A count may be a sum of figures, so that
    // another count of what its sentence speaks of does not contradict it.
    let isCount = number.kind == .count
    if let best, best.share >= Self.leastShare, !telling.isDisjoint(with: best.entry.figure.stems),
      isCount || best.share >= 0.8 * (nearest?.share ?? 0)
    {
      return Finding(number: number, status: .backed, figure: named(best.entry))
    }
    if !isCount, let nearest, nearest.share >= 0.5, nearest.share > (best?.share ?? 0) {
      return Finding(number: number, status: .differs, figure: named(nearest.entry))
    }
    if let best, best.share > 0 {
      // The figure that the sentence speaks of tells more than one that happens to be the same.
      let shown = nearest.flatMap { $0.share >= 0.5 && best.share < 0.6 * $0.share ? $0 : nil }
      return Finding(number: number, status: .unclear, figure: named((shown ?? best).entry))
    }
    return Finding(number: number, status: .unbacked, figure: nil)
  }

  /// Whose answers some words tell of.
  private func speakers(in words: String) -> Set<Int> {
    let stems = WordStems.of(words)
    return Set(people.indices.filter { !people[$0].isDisjoint(with: stems) })
  }

  /// Whether a figure with decimals may be written as a whole number.
  private func isWhole(_ figure: PrintedFigure, _ number: DraftNumber) -> Bool {
    number.kind == .count && figure.kind == .decimal && number.qualifier != .exactly
  }

  private static func best(
    _ scored: [(entry: (figure: PrintedFigure, report: String), share: Double)]
  ) -> (entry: (figure: PrintedFigure, report: String), share: Double)? {
    // Of figures that fit about as well, the one that sums up the row; the first of equals, so that
    // the same draft has the same findings.
    func merit(_ entry: (entry: (figure: PrintedFigure, report: String), share: Double)) -> Double {
      switch entry.entry.figure.rank {
      case .main: entry.share * 1.1
      case .ordinary: entry.share
      case .bound: entry.share * 0.9
      }
    }
    return scored.reduce(nil) { best, next in
      guard let best else { return next }
      return merit(next) > merit(best) + 1e-12 ? next : best
    }
  }

  private func named(_ entry: (figure: PrintedFigure, report: String)) -> Figure {
    Figure(
      printed: entry.figure.printed, label: entry.figure.label,
      place: "\(entry.report), \(entry.figure.place)")
  }

  private func weight(_ stem: String) -> Double {
    log(Double(figures.count + 1) / Double((frequency[stem] ?? 0) + 1))
  }
}
