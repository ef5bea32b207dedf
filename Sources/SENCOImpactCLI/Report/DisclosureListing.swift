import EvaluationModel
import Formats
import ImpactAnalysis
import Reporting

/// What `report --verify-disclosure` prints: the proof that nothing hidden can be recovered, figure by
/// figure, or what stands against it.
///
/// No hidden number is in it: the range of a figure says what a reader of the reports could know.
struct DisclosureListing {
  let verification: DisclosureVerification
  /// What the report is about, as `Cohort 8 (2017–18)`.
  let subject: String

  /// The whole listing, with a line's end.
  var text: String {
    (head + failures + combinations + [""] + hidden).joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let profile = verification.profile
    let count = verification.hidden.count { $0.isPublished }
    let only = verification.hidden.count - count
    return [
      "Disclosure of \(subject), profile \(profile.name)",
      "",
      "\(verification.shown) figures are shown and \(count) are hidden; \(verification.sums) sums tie them"
        + " to one another.",
      "\(only) further figures stand in no report, and would be too few if subtraction gave them.",
      "Each was tried against all that is shown, taken as exact even where it is rounded.",
      verification.outputs.isEmpty
        ? "No files were searched."
        : "Searched for \(verification.renderings) ways in which a hidden figure would read: "
          + verification.outputs.joined(separator: ", ") + ".",
      verification.releases == 0
        ? "No earlier release was given to lay beside it."
        : "Laid beside \(verification.releases) earlier releases; "
          + "\(verification.alreadyPublished.count) figures that are hidden now were shown there.",
      "",
      verification.isProven
        ? "NOTHING HIDDEN CAN BE RECOVERED."
        : "\(verification.failures.count) FAULTS: DO NOT PUBLISH.",
    ]
  }

  private var failures: [String] {
    guard !verification.failures.isEmpty else { return [] }
    return [""] + verification.failures.map { "  - \(words(of: $0))" }
  }

  private func words(of failure: DisclosureVerification.Failure) -> String {
    switch failure {
    case .recoverable(let figure, let range):
      "\(figure) is hidden, and can be worked out to lie "
        + "within \(range.upperBound - range.lowerBound + 1) numbers"
    case .shownSmall(let figure): "\(figure) is shown, and is a few people"
    case .shownElsewhere(let figure): "\(figure) is hidden in one place and shown in another"
    case .printed(let figure, let output, _): "\(output) holds what \(figure) would read like"
    case .identifies(let attributes, let people):
      "\(attributes.joined(separator: ", ")): released, and shared by \(people)"
    case .differs(let figure, let release, let people):
      "\(figure) differs by \(people) people from release \(release + 1)"
    }
  }

  private var combinations: [String] {
    let released = verification.combinations.released
    guard let rarest = released.min(by: { $0.people < $1.people }) else { return [] }
    return [
      "",
      "\(released.count) combinations of attributes of people are released; the rarest is that of "
        + "\(max(rarest.people, verification.combinations.minimum)) people or more.",
    ]
  }

  private var hidden: [String] {
    guard !verification.hidden.isEmpty else { return ["No figure is hidden."] }
    var table = ResultTable([
      ResultTable.Column("figure", "hidden figure"),
      ResultTable.Column("open", "open by", .right),
      ResultTable.Column("needed", "needed", .right), ResultTable.Column("shields", "shielded by"),
    ])
    for figure in verification.hidden {
      table.append([
        .text(figure.figure.description),
        .count(figure.range.upperBound - figure.range.lowerBound), .count(figure.width),
        .text(shields(of: figure)),
      ])
    }
    return [
      "A figure is open by so many numbers at least; a small count must be open by as many as the",
      "smallest that is shown, any other hidden figure by one.",
      "", table.rendered(as: .text),
    ]
  }

  private func shields(of figure: DisclosureVerification.HiddenFigure) -> String {
    switch figure.shields.count {
    case 0: "no sum holds it"
    case 1: figure.shields[0].description
    default: "\(figure.shields[0]) and \(figure.shields.count - 1) more"
    }
  }
}

extension ReportFiles {
  /// What the files of a report would say, in every form, as text that can be searched.
  func searchable() throws -> [DisclosureVerification.Output] {
    let pages = try [Format.html, .text, .json].map { format in
      DisclosureVerification.Output(
        name: "\(name).\(format.ending)", text: String(decoding: try bytes(format), as: UTF8.self))
    }
    let documents = try [Format.docx, .xlsx].map { format in
      let file = "\(name).\(format.ending)"
      return DisclosureVerification.Output(
        name: file, text: try PackageText.text(of: bytes(format), named: file))
    }
    let csv = CSVRenderer()
    let tables = [csv.contents(of: report), csv.figures(of: report)] + csv.render(report)
    return pages + documents
      + [
        DisclosureVerification.Output(
          name: "\(name)-tables", text: tables.map(\.text).joined(separator: "\n"))
      ]
      + VegaLiteRenderer().render(report).map {
        DisclosureVerification.Output(name: $0.name, text: $0.text)
      }
      + companions.map { DisclosureVerification.Output(name: $0.name, text: $0.text) }
  }
}
