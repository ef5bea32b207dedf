import Diagnostics
import EvaluationModel

/// Readings that differ from what the same coder found in the same comment elsewhere.
struct ReadingConflicts {
  /// What becomes of a reading.
  enum Outcome {
    case new, unchanged, replacing
  }

  private let held: [ReadingSubject: CommentReading]
  private let succession: SheetSuccession
  private let date: CalendarDate
  private let isReplacing: Bool

  /// - Parameters:
  ///   - held: The readings that the archive holds and that count.
  ///   - succession: Which of the sheets are the later ones.
  ///   - date: The day of the readings that come back.
  ///   - isReplacing: Whether they count in place of those that are held.
  init(
    held: [CommentReading], succession: SheetSuccession, date: CalendarDate, isReplacing: Bool
  ) {
    self.held = Dictionary(held.map { (ReadingSubject($0), $0) }) { $1 }
    self.succession = succession
    self.date = date
    self.isReplacing = isReplacing
  }

  /// What becomes of a reading that is stored.
  func outcome(of reading: CommentReading) -> Outcome {
    if let before = held[ReadingSubject(reading)] {
      return before.agrees(with: reading) ? .unchanged : .replacing
    }
    return succession.differing(from: reading).contains(where: isFollowed) ? .replacing : .new
  }

  /// What is wrong with a reading beside what the archive holds, or `nil`.
  ///
  /// The latest reading of a comment counts. With another version of the codebook it may differ from
  /// the one before, but where the earlier sheet's would count, somebody has to say so.
  func finding(on found: FoundReadings.Found) -> Diagnostic? {
    let reading = found.reading
    if let before = held[ReadingSubject(reading)] {
      guard !isReplacing, !before.agrees(with: reading) else { return nil }
      return differs(
        found, "before" + (before.date.map { ", on \($0)" } ?? ""),
        fix: "add --replace, which keeps the earlier reading in the history; where it is a second "
          + "reading, \(Self.naming(found))")
    }
    for other in succession.differing(from: reading) {
      switch (isFollowed(other), succession.isEarlier(reading, than: other)) {
      case (true, true) where !isReplacing:
        return differs(
          found, "on \(other.sample ?? "a sheet") that was drawn later",
          expected: "version \(other.codebookVersion) of the codebook, as that was read with",
          fix: "leave the row out, or add --replace if it counts in place of the later one")
      case (false, false):
        return differs(
          found, "on \(other.sample ?? "a sheet") that was drawn earlier and is dated later",
          expected: "\(other.date.map(String.init(describing:)) ?? "the other's day") or later",
          fix: "give the day with --date")
      default: break
      }
    }
    return nil
  }

  /// What is wrong with a reading beside that of another sheet that comes back with it.
  static func twice(
    _ found: FoundReadings.Found, beside earlier: FoundReadings.Found
  ) -> Diagnostic {
    Diagnostic(
      code: "review.twice",
      "the comment \"\(found.reading.comment)\" stands on two sheets by \(found.reading.coder) and is "
        + "coded differently", at: found.place, expected: "what stands in \(earlier.place)",
      fix: "leave one of the sheets out; where it is a second reading, \(naming(found))")
  }

  /// Whether what comes back counts in place of what the coder found with another version.
  private func isFollowed(_ other: CommentReading) -> Bool {
    other.date.map { $0 <= date } ?? true
  }

  private func differs(
    _ found: FoundReadings.Found, _ when: String, expected: String? = nil, fix: String
  ) -> Diagnostic {
    Diagnostic(
      code: "review.differs",
      "\(found.reading.coder) coded \"\(found.reading.comment)\" differently \(when)",
      at: found.place, expected: expected, fix: fix)
  }

  /// How a second reading is given a name of its own.
  ///
  /// What a sheet says is changed there: an option that overruled it would put one person's sheet
  /// under another's name.
  private static func naming(_ found: FoundReadings.Found) -> String {
    let name = "\"\(found.reading.coder) again\""
    return found.namesCoder
      ? "write \(name) into its column \"coder\"" : "read it by itself with --coder \(name)"
  }
}
