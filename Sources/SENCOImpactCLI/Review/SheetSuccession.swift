import EvaluationModel

/// Which of a coder's readings of a comment is of the later sheet, where the codebook has changed in
/// between.
///
/// The order is that in which the sheets were drawn, not that in which they come back. What is of no
/// sheet is as late as its reading.
struct SheetSuccession {
  private struct Draw {
    let day: CalendarDate
    let position: Int
    let themes: Set<String>
  }

  private struct Reader: Hashable {
    let comment: String
    let coder: String

    init(_ reading: CommentReading) {
      comment = reading.comment
      coder = reading.coder
    }
  }

  private let draws: [String: Draw]
  private let held: [Reader: [CommentReading]]

  /// - Parameters:
  ///   - held: The readings that the archive holds and that count.
  ///   - samples: The samples in the order in which they were drawn.
  init(held: [CommentReading], samples: [CodingSample]) {
    self.held = Dictionary(grouping: held, by: Reader.init)
    draws = Dictionary(
      samples.enumerated().map { position, sample in
        (sample.id, Draw(day: sample.date, position: position, themes: Set(sample.themes)))
      }
    ) { first, _ in first }
  }

  /// The coder's readings of the comment with other versions of the codebook, of which something is
  /// lost where another reading counts in their place: of a theme that they were asked about it says
  /// something else, or nothing.
  func differing(from reading: CommentReading) -> [CommentReading] {
    (held[Reader(reading)] ?? []).filter { other in
      let themes = [reading, other].reduce(into: Set<String>()) { themes, reading in
        themes.formUnion(reading.codings.map(\.theme))
        themes.formUnion(asked(in: reading) ?? [])
      }
      return other.codebookVersion != reading.codebookVersion
        && themes.contains { theme in
          verdict(of: other, on: theme).map { $0 != verdict(of: reading, on: theme) } ?? false
        }
    }
  }

  /// The direction that a reading gives a theme, empty where it does not find it; `nil` where its
  /// sheet did not ask.
  private func verdict(of reading: CommentReading, on theme: String) -> String? {
    let found = reading.codings.first { $0.theme == theme }?.direction
    return found ?? (asked(in: reading)?.contains(theme) ?? true ? "" : nil)
  }

  /// The themes that a sheet asks about, or `nil` for all.
  private func asked(in reading: CommentReading) -> Set<String>? {
    reading.sample.flatMap { draws[$0]?.themes }
  }

  /// Readings in the order in which their sheets were drawn, so that the later one is stored last.
  func sorted(_ readings: [CommentReading]) -> [CommentReading] {
    readings.enumerated().sorted { left, right in
      if isEarlier(left.element, than: right.element) { return true }
      return !isEarlier(right.element, than: left.element) && left.offset < right.offset
    }.map(\.element)
  }

  /// Whether the sheet of a reading was drawn before that of another.
  func isEarlier(_ reading: CommentReading, than other: CommentReading) -> Bool {
    let (first, second) = (draw(of: reading), draw(of: other))
    guard first.day != second.day else { return first.position < second.position }
    guard let (day, otherDay) = first.day.flatMap({ day in second.day.map { (day, $0) } }) else {
      return first.day == nil
    }
    return day < otherDay
  }

  private func draw(of reading: CommentReading) -> (day: CalendarDate?, position: Int) {
    guard let draw = reading.sample.flatMap({ draws[$0] }) else { return (reading.date, .max) }
    return (draw.day, draw.position)
  }
}
