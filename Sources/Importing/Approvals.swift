public import Diagnostics
public import EvaluationModel
public import Formats

/// The comments that a person has read and approved for quotation.
public struct Approvals: Hashable, Sendable {
  /// One approval.
  public struct Approval: Hashable, Sendable {
    /// The comment's id.
    public let comment: String
    /// Who approved it, by role or initials.
    public let approvedBy: String
    /// When.
    public let approvedOn: CalendarDate
    /// The text that was approved, with line breaks as line feeds.
    public let text: String
    /// Who looked at what the redaction scan had marked and found that it identifies nobody; `nil`
    /// where nobody says so.
    public let marksClearedBy: String?
    /// Where it stands in the file.
    public let place: Place
  }

  private static let columns = ["comment", "approved_by", "approved_on", "text"]

  /// The approvals, in the order of the file.
  public let approvals: [Approval]

  /// The SHA-256 of the file's bytes, in hexadecimal.
  public let sha256: String

  /// What was approved of each comment, by the comment's id.
  public var quotations: [String: QuotationApproval] {
    Dictionary(
      approvals.map {
        (
          $0.comment,
          QuotationApproval(
            text: $0.text, marksClearedBy: $0.marksClearedBy, approvedBy: $0.approvedBy)
        )
      }
    ) { first, _ in first }
  }

  /// Reads a table with the columns `comment`, `approved_by`, `approved_on` (as `2018-07-12`) and
  /// `text`, in any order; the column `marks_cleared_by` may be there; others are passed over.
  ///
  /// - Parameter file: The file.
  /// - Throws: `ImportFailure` with everything that is wrong; an approval counts for nothing where
  ///   who or when is missing.
  public init(_ file: InputFile) throws(ImportFailure) {
    let table: Table
    do {
      table = try Table(delimited: file)
    } catch {
      throw ImportFailure(path: file.path, diagnostics: [error])
    }
    var problems = table.findings.filter { $0.severity == .error }
    var positions: [String: Int] = [:]
    for column in 1...max(table.columnCount, 1) {
      let key = LabelKey.key(of: table.headings(ofColumn: column).first ?? "")
      if positions[key] == nil { positions[key] = column }
    }
    for column in Self.columns where positions[column] == nil {
      problems.append(
        Diagnostic(
          code: "approvals.column", "the file has no column \"\(column)\"",
          at: Place(file: file.path, line: 1),
          expected: Self.columns.joined(separator: ","), fix: "add the column"))
    }
    guard problems.isEmpty else {
      throw ImportFailure(path: file.path, diagnostics: problems)
    }
    var approvals: [Approval] = []
    var lines: [String: Int] = [:]
    for record in table.records {
      func cell(_ column: String) -> String {
        CommentText.trimmed(positions[column].flatMap { record[$0] } ?? "")
      }
      func problem(_ column: String, _ code: String, _ message: String, _ fix: String) {
        problems.append(
          Diagnostic(
            code: "approvals.\(code)", message,
            at: table.place(record: record, column: positions[column]), fix: fix))
      }
      let comment = cell("comment")
      let date = CalendarDate(iso: cell("approved_on"))
      for column in Self.columns where column != "approved_on" && cell(column).isEmpty {
        problem(column, "blank", "the cell is empty", "fill in \(column), or remove the row")
      }
      if date == nil {
        problem(
          "approved_on", "date", "the cell holds no day", "write the day as 2018-07-12")
      }
      if let first = lines[comment], !comment.isEmpty {
        problem(
          "comment", "twice", "comment \(comment) is approved twice, first on line \(first)",
          "remove one of the two")
      }
      lines[comment] = lines[comment] ?? record.line
      if let date {
        approvals.append(
          Approval(
            comment: comment, approvedBy: cell("approved_by"), approvedOn: date,
            text: CommentText.kept(cell("text")) ?? "",
            marksClearedBy: cell("marks_cleared_by").isEmpty ? nil : cell("marks_cleared_by"),
            place: table.place(record: record, column: positions["comment"])))
      }
    }
    guard problems.isEmpty else {
      throw ImportFailure(path: file.path, diagnostics: problems)
    }
    self.approvals = approvals
    sha256 = file.sha256
  }

  /// What does not hold any more, and what keeps an approved comment from being quoted.
  ///
  /// - Parameters:
  ///   - comments: The comments that may be approved.
  ///   - marks: What the redaction scan marked in them.
  /// - Returns: Warnings of approvals of comments that are not there, that read otherwise, or in
  ///   which passages are marked that nobody has looked at.
  public func findings(
    against comments: [Comment], marks: [RedactionMark] = []
  ) -> [Diagnostic] {
    let texts = Dictionary(comments.map { ($0.id, $0.text) }) { first, _ in first }
    let unsettled = Dictionary(grouping: marks.filter(\.isUnsettled), by: \.text)
    return approvals.compactMap { approval in
      guard let text = texts[approval.comment] else {
        return Diagnostic(
          .warning, code: "approvals.unknown", "there is no comment \(approval.comment)",
          at: approval.place,
          expected: "source id, record number and prompt, as heads-2018:12:change",
          fix: "correct the id, or remove the row")
      }
      guard text == approval.text else {
        // Words in brackets take the place of what identifies somebody.
        guard !approval.text.contains("[") else { return nil }
        return Diagnostic(
          .warning, code: "approvals.changed",
          "comment \(approval.comment) does not read as it did when it was approved",
          at: approval.place, expected: "the comment's words, unchanged",
          fix: "read the comment again, and approve it anew if it may be quoted")
      }
      let held = (unsettled[approval.comment] ?? []).filter {
        $0.state == .redacted || approval.marksClearedBy == nil
      }
      guard !held.isEmpty else { return nil }
      let kinds = RedactionMark.Kind.allCases.filter { kind in held.contains { $0.kind == kind } }
      return Diagnostic(
        .warning, code: "approvals.marked",
        """
        comment \(approval.comment) is not quoted: it may hold a \
        \(kinds.map(\.placeholder).joined(separator: ", a "))
        """, at: approval.place,
        expected: "words such as [name] in its place, or who looked at it in marks_cleared_by",
        fix: "look at it with: senco-impact redact list FOLDER --comment \(approval.comment)")
    }
  }
}
