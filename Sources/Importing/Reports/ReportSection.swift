import Formats

/// A section of a report, or a question of its form that stands in a table.
struct ReportSection: Hashable {
  let number: String?
  let title: String
  let place: DocumentPlace
  /// The index of the section that it lies in, or `nil`.
  let parent: Int?
  /// What stands in the place for the tick, where the form is a table that has one.
  let tick: [DocumentBlock]
  /// The paragraphs and list entries.
  let blocks: [DocumentBlock]
  /// Whether the section is a row of a table.
  let isRow: Bool

  /// The section as messages call it: `section 3`, or its title where it has no number.
  var name: String {
    number.map { "section \($0)" } ?? "the section \(ShownHeading.quoted(title))"
  }
}
