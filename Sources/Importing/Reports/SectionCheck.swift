import Diagnostics
import EvaluationModel
import Formats

/// Checks that every bound section of a report has the number and the title that the mapping says.
struct SectionCheck {
  let mapping: FileMapping
  let document: TextDocument

  /// What is wrong, section by section in the order of the mapping.
  func diagnostics() -> [Diagnostic] {
    mapping.sections.compactMap(diagnostic(of:))
  }

  private func diagnostic(of binding: SectionBinding) -> Diagnostic? {
    let standing = document.section(binding.number)
    let key = LabelKey.key(of: binding.title)
    if let standing, LabelKey.key(of: standing.title) == key { return nil }
    let title = ShownHeading.quoted(binding.title)
    let place = standing.map { document.place(line: $0.line) } ?? Place(file: document.file)
    if let found = document.sections.first(where: { LabelKey.key(of: $0.title) == key }) {
      return Diagnostic(
        code: "report.section-moved",
        """
        section \(binding.number) is not \(title), which is now \
        \(found.number.map { "section \($0)" } ?? "a section without a number")
        """, at: document.place(line: found.line),
        fix: found.number.map {
          """
          change "number: \(binding.number)" to "number: \($0)" in the mapping "\(mapping.id)"
          """
        } ?? "number the section in the report as its form has it")
    }
    let titles = document.sections.map(\.title)
    let near = NearMiss.suggestion(for: binding.title, among: titles).flatMap { near in
      document.sections.first { $0.title == near }
    }
    return Diagnostic(
      code: "report.section-gone",
      standing == nil
        ? "the report has no section \(binding.number), \(title)"
        : "section \(binding.number) is not \(title), and no other section is", at: place,
      expected: near.map {
        "the nearest is \(ShownHeading.quoted($0.title)), section \($0.number ?? "without a number")"
      },
      fix: near == nil
        ? """
        check that this is the form that the mapping "\(mapping.id)" was made for, and that the \
        heading stands between blank lines
        """
        : "if that is the section, mend \"number\" and \"title\" in the mapping \"\(mapping.id)\"")
  }
}
