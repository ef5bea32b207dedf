public import Diagnostics
import LocatedYAML

/// A row of an examiner's sheet as it came back.
public struct ExaminerSheetEntry: Hashable, Sendable {
  /// A cell and where it stands.
  public struct Cell: Hashable, Sendable {
    /// What is written there, without blanks around it.
    public let text: String
    /// Where it stands.
    public let place: Place

    public init(_ text: String, at place: Place) {
      self.text = text
      self.place = place
    }
  }

  /// The row's id, as the form gave it.
  public let id: Cell
  /// What was chosen, or what the row of the signature asks for.
  public let answer: Cell
  /// What was added.
  public let comment: Cell
  /// The SHA-256 of the report.
  public let report: Cell
  /// The day of the report.
  public let reportDate: Cell
  /// The cohort of the report.
  public let cohort: Cell
  /// The disclosure profile of the report.
  public let profile: Cell

  public init(
    id: Cell, answer: Cell, comment: Cell, report: Cell, reportDate: Cell, cohort: Cell,
    profile: Cell
  ) {
    self.id = id
    self.answer = answer
    self.comment = comment
    self.report = report
    self.reportDate = reportDate
    self.cohort = cohort
    self.profile = profile
  }

  /// Reads the rows of a sheet that came back as JSON.
  ///
  /// JSON is YAML too, and a reader of YAML knows the line and the column of everything in it.
  ///
  /// - Parameters:
  ///   - json: The text of the file.
  ///   - file: Its name, for messages.
  /// - Returns: The rows in the order of the file.
  /// - Throws: A `Diagnostic` with line and column at the first thing that is no such sheet.
  public static func entries(json: String, file: String) throws -> [ExaminerSheetEntry] {
    let root = try YAMLValue(parsing: json, file: file)
    let group = try root.group(allowing: [
      "format", "report", "reportDate", "cohort", "profile", "rows",
    ])
    let format = try group.required("format")
    guard try format.text() == ExaminerSheetForm.format else {
      throw format.problem(
        "review.sheet-format", "this is not the sheet of an examiner's report",
        expected: "\"\(ExaminerSheetForm.format)\"",
        fix: "take back the file that senco-impact report --for examiner wrote")
    }
    func cell(_ value: YAMLValue?, in group: YAMLGroup) throws -> Cell {
      guard let value else { return Cell("", at: group.node.place) }
      return Cell(value.isNull ? "" : try value.text(), at: value.place)
    }
    let report = try cell(group.required("report"), in: group)
    let reportDate = try cell(group.required("reportDate"), in: group)
    let cohort = try cell(group.required("cohort"), in: group)
    let profile = try cell(group.required("profile"), in: group)
    return try group.required("rows").items().map { item in
      let row = try item.group(allowing: [
        "id", "kind", "statement", "choices", "answer", "comment",
      ])
      return ExaminerSheetEntry(
        id: try cell(row.required("id"), in: row), answer: try cell(row["answer"], in: row),
        comment: try cell(row["comment"], in: row), report: report, reportDate: reportDate,
        cohort: cohort, profile: profile)
    }
  }
}
