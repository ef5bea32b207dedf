import Diagnostics
import EvaluationModel
import Formats
import Foundation
import ImpactReport
import Reporting

/// Which numbers of a draft are not backed by the data, as a table.
struct DraftListing {
  let annual: AnnualReport

  /// Checks a draft and writes what is said of each of its numbers.
  ///
  /// - Parameters:
  ///   - path: The draft: text, Markdown, Word, PDF or e-mail.
  ///   - format: The form of the table.
  /// - Returns: Whether all numbers are backed.
  /// - Throws: A `Diagnostic` where the draft cannot be read.
  func write(_ path: String, as format: TableFormat) throws -> Bool {
    let findings = DraftCheck(
      Reader.allCases.map { (annual.report(for: $0), $0.fileName) }, people: annual.speakers,
      main: annual.mainColumns, bounds: annual.boundTitles, statements: annual.statements,
      roundingBase: DisclosureProfile.public.roundingBase
    ).findings(in: try Self.text(of: path))
    var table = ResultTable([
      ResultTable.Column("line", "line", .right), ResultTable.Column("column", "column", .right),
      ResultTable.Column("number", "number"), ResultTable.Column("status", "status"),
      ResultTable.Column("data", "the data say"), ResultTable.Column("what", "what of"),
      ResultTable.Column("place", "where"),
    ])
    for finding in findings {
      table.append([
        .count(finding.number.line), .count(finding.number.column), .text(finding.number.words),
        .text(finding.status.rawValue), .text(finding.figure?.printed ?? "–"),
        .text(finding.figure?.label ?? "–"), .text(finding.figure?.place ?? "–"),
      ])
    }
    try StandardOutput.write(table.rendered(as: format))
    StandardError.write(Self.summary(of: findings) + "\n")
    return findings.allSatisfy { $0.status == .backed }
  }

  private static func summary(of findings: [DraftCheck.Finding]) -> String {
    guard !findings.isEmpty else {
      return "The draft has no number that says something of the data."
    }
    let counts = DraftCheck.Status.allCases.map { status in
      (status, findings.count { $0.status == status })
    }.filter { $0.1 > 0 }
    return counts.map { status, count in
      switch status {
      case .backed: "\(count) of \(findings.count) numbers are backed"
      case .unclear: "\(count) may be: say nearby what it is of and who answered"
      case .differs: "\(count) the data contradict"
      case .unbacked: "\(count) no figure backs"
      }
    }.joined(separator: "; ") + "."
  }

  /// The words of a draft; in a document, a line is a paragraph.
  private static func text(of path: String) throws -> String {
    let file = try GivenFile.read(path)
    switch try FileFormat(file) {
    case .docx, .pdf, .mail:
      let document = try Document(reading: file)
      let blocks =
        document.preamble
        + document.sections.flatMap { section in
          [DocumentBlock(text: section.title, place: section.place)] + section.blocks
        }
      return blocks.map(\.text).joined(separator: "\n")
    default: return try DecodedText(file).text
    }
  }
}
