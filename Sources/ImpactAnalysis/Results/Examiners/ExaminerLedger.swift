public import EvaluationModel

/// The recommendations of external examiners as they stand on a day.
public struct ExaminerLedger: Hashable, Sendable {
  /// One recommendation and its state.
  public struct Line: Hashable, Sendable, Identifiable {
    public var id: String { entry.id }
    /// The recommendation.
    public let entry: RecommendationEntry
    /// How it stands.
    public let state: LedgerState
    /// Whether its answer took longer than four weeks, or `nil` where that is not known.
    public let isAnsweredLate: Bool?
  }

  /// The day.
  public let date: CalendarDate
  /// Late ones first, then the others that are open, then what has ended; the newest first in each.
  public let lines: [Line]

  /// - Parameters:
  ///   - entries: The recommendations, the earliest first.
  ///   - date: The day.
  public init(_ entries: [RecommendationEntry], on date: CalendarDate) {
    self.date = date
    lines = entries.enumerated().map { place, entry in
      (
        place: place,
        line: Line(
          entry: entry, state: entry.state(on: date),
          isAnsweredLate: entry.isAnsweredLate(on: date))
      )
    }.sorted { left, right in
      let ranks = (Self.rank(left.line.state), Self.rank(right.line.state))
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      let starts = (left.line.entry.cohort.starts, right.line.entry.cohort.starts)
      return starts.0 != starts.1 ? starts.0 > starts.1 : left.place < right.place
    }.map(\.line)
  }

  private static func rank(_ state: LedgerState) -> Int {
    state.isLate ? -1 : state.kind.rawValue
  }

  /// Those that somebody must still see to.
  public var open: [Line] { lines.filter(\.state.isOpen) }
  /// Those that were due before the day and have not ended.
  public var late: [Line] { lines.filter(\.state.isLate) }
  /// Those that have ended.
  public var ended: [Line] { lines.filter { !$0.state.isOpen } }

  /// How many stand so.
  public func count(_ kind: LedgerState.Kind) -> Int { lines.count { $0.state.kind == kind } }

  /// Recommendations by whether they were closed within a year.
  public struct Closure: Hashable, Sendable {
    /// Those made at least a year before the day.
    public let made: Int
    /// Of these, those that were closed within 365 days.
    public let withinYear: Int
    /// Of these, those that were closed later.
    public let later: Int
    /// Of these, those that are closed on a day that is not known.
    public let undated: Int
    /// Those made less than a year before the day, which are not counted.
    public let recent: Int

    /// Of those made, those that are not closed.
    public var notClosed: Int { made - withinYear - later - undated }
  }

  /// How many essential recommendations were closed within a year.
  public var essentialClosure: Closure { closure { $0.isEssential } }

  /// How many recommendations were closed within a year.
  ///
  /// - Parameter isCounted: Which of them are counted.
  /// - Returns: The counts; those without a date of the report are left out.
  public func closure(of isCounted: (RecommendationEntry) -> Bool) -> Closure {
    let year = 365
    var made = 0
    var within = 0
    var later = 0
    var undated = 0
    var recent = 0
    for line in lines where isCounted(line.entry) {
      guard let raised = line.entry.raised else { continue }
      guard date.days(since: raised) >= year else {
        recent += raised <= date ? 1 : 0
        continue
      }
      made += 1
      guard line.state.kind == .closed else { continue }
      switch line.entry.daysToClose {
      case nil: undated += 1
      case let days? where days <= year: within += 1
      default: later += 1
      }
    }
    return Closure(
      made: made, withinYear: within, later: later, undated: undated, recent: recent)
  }
}
