import Formats
import Importing

/// The form of an examiner's report, for a person: its sections, without a word of the text.
struct ReportText {
  let report: ReportShape

  init(_ report: ReportShape) {
    self.report = report
  }

  /// The lines, a section each.
  func lines() -> [String] {
    var lines: [String] = []
    if !report.fields.isEmpty {
      lines += TextLayout.wrapped(
        "Particulars, which are not stored: \(report.fields.joined(separator: ", ")).",
        indent: "  ", width: InspectionText.width)
    }
    for (kind, count) in report.notes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      lines.append("  Kept apart from the text: \(count) × \(kind.rawValue)")
    }
    guard !report.sections.isEmpty else { return lines + ["  No section was found."] }
    lines += ["", "  section"]
    for section in report.sections {
      let number = section.number.map { "\($0) " } ?? ""
      lines += TextLayout.wrapped(
        section.title, indent: "        ", first: "    \(number)", width: InspectionText.width)
      var facts = ["\(section.characters) characters"]
      if section.hasTick {
        facts.append(
          section.options.isEmpty
            ? "a place for a tick" : "boxes \(section.options.joined(separator: ", "))")
      }
      if section.listEntries > 0 { facts.append("a list of \(section.listEntries)") }
      facts.append(
        section.suggestion.map { "seems to be \($0.rawValue) \($0.title)" }
          ?? "like no section that is known")
      lines += TextLayout.wrapped(
        facts.joined(separator: "; "), indent: "        ", width: InspectionText.width)
    }
    return lines
  }
}
