import Diagnostics
import EvaluationModel
import Formats

/// Checks that every bound section of a report has the number and the title that the mapping says.
struct SectionCheck {
  let mapping: FileMapping
  let document: Document
  let outline: ReportOutline

  /// What is wrong, section by section in the order of the mapping.
  func diagnostics() -> [Diagnostic] {
    mapping.sections.compactMap(diagnostic(of:))
  }

  private func diagnostic(of binding: SectionBinding) -> Diagnostic? {
    let candidates = SectionMatch.candidates(for: binding, in: outline)
    if candidates.count == 1 { return nil }
    if let second = candidates.dropFirst().first {
      return Diagnostic(
        code: "report.section-twice",
        "\(candidates.count) sections are \(ShownHeading.quoted(binding.title))",
        at: document.place(outline.sections[second].place),
        expected: binding.number == nil ? "one, or a number that tells them apart" : "one",
        fix: outline.sections[candidates[0]].number.map {
          "add \"number: \($0)\" to the section in the mapping \"\(mapping.id)\""
        } ?? "name one of them differently in the report")
    }
    let titled = outline.sections.first { SectionMatch.isCalled($0.title, binding.title) }
    return titled.map { moved(binding, to: $0) } ?? gone(binding)
  }

  private func moved(_ binding: SectionBinding, to found: ReportSection) -> Diagnostic {
    let number = binding.number ?? ""
    return Diagnostic(
      code: "report.section-moved",
      """
      section \(number) is not \(ShownHeading.quoted(binding.title)), which is now \
      \(found.number.map { "section \($0)" } ?? "a section without a number")
      """, at: document.place(found.place),
      fix: found.number.map {
        """
        change "number: \(number)" to "number: \($0)" in the mapping "\(mapping.id)"
        """
      } ?? "remove \"number: \(number)\" from the section in the mapping \"\(mapping.id)\"")
  }

  private func gone(_ binding: SectionBinding) -> Diagnostic {
    let standing = binding.number.flatMap { number in
      outline.sections.first { $0.number == number }
    }
    let title = ShownHeading.quoted(binding.title)
    let near = NearMiss.suggestion(for: binding.title, among: outline.sections.map(\.title))
      .flatMap { near in outline.sections.first { $0.title == near } }
    return Diagnostic(
      code: "report.section-gone",
      standing == nil
        ? "the report has no section \(binding.number.map { "\($0), \(title)" } ?? title)"
        : "section \(binding.number ?? "") is not \(title), and no other section is",
      at: standing.map { document.place($0.place) } ?? Place(file: document.file),
      expected: near.map {
        "the nearest is \(ShownHeading.quoted($0.title)), section \($0.number ?? "without a number")"
      },
      fix: near == nil
        ? """
        check that this is the form that the mapping "\(mapping.id)" was made for\
        \(document.format == .text ? ", and that the heading stands between blank lines" : "")
        """
        : "if that is the section, mend \"number\" and \"title\" in the mapping \"\(mapping.id)\"")
  }
}
