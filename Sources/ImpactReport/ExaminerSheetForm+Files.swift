import EvaluationModel
import Foundation
import Reporting

extension ExaminerSheetForm {
  /// The columns of the sheet as a table, by their headings.
  public enum Column: String, Hashable, Sendable, CaseIterable {
    case id, kind, statement, choices, answer, comment, report
    case reportDate = "report date"
    case cohort, profile
  }

  /// What `kind` is of the rows with the signature.
  private static let signatureKind = "signature"

  /// The sheet as CSV: a row for each statement and for each part of the signature, with empty cells for
  /// the answer and the comment.
  ///
  /// - Parameter prompts: What the rows of the signature ask for.
  /// - Returns: The lines.
  public func csv(asking prompts: [Signature: String]) -> String {
    let lines = entries(asking: prompts).map { entry in
      Reporting.Row(
        Text(entry.id),
        [
          entry.kind, entry.statement, entry.choices.joined(separator: " / "), "", "", report,
          date.description, cohort, profile,
        ].map { .text(Text($0)) })
    }
    return CSVRenderer().render(
      Table(
        id: "examiner-sheet", caption: "",
        columns: Column.allCases.map { Reporting.Column($0.rawValue) }, rows: lines))
  }

  /// The sheet as JSON: the same rows, with empty texts for the answer and the comment.
  ///
  /// - Parameter prompts: What the rows of the signature ask for.
  /// - Returns: The document.
  /// - Throws: What encoding throws; text alone gives it no reason.
  public func json(asking prompts: [Signature: String]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document = Document(
      format: Self.format, report: report, reportDate: date.description, cohort: cohort,
      profile: profile, rows: entries(asking: prompts))
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  /// What the file says that it is.
  static let format = "senco-impact examiner sheet 1"

  private struct Document: Encodable {
    let format: String
    let report: String
    let reportDate: String
    let cohort: String
    let profile: String
    let rows: [Entry]
  }

  private struct Entry: Encodable {
    let id: String
    let kind: String
    let statement: String
    let choices: [String]
    var answer = ""
    var comment = ""
  }

  private func entries(asking prompts: [Signature: String]) -> [Entry] {
    let words = choices.map(\.words)
    return rows.map {
      Entry(id: $0.id, kind: $0.kind.rawValue, statement: $0.statement, choices: words)
    }
      + Signature.allCases.map { part in
        Entry(
          id: part.rawValue, kind: Self.signatureKind, statement: prompts[part] ?? "",
          choices: part == .overall ? words : [])
      }
  }
}
