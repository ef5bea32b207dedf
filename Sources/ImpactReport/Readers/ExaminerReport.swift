import EvaluationModel
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// The report for external examiners: two pages to read before the board, what they rest on, and a
  /// sheet to comment and sign.
  var examinerReport: Report {
    report(
      sayPlainly("examiner-brief.title", ["title": .init(plan.reporting.title)]),
      examinerSections + [sheetSection])
  }

  /// The report's sections without the sheet, which has their digest on it.
  private var examinerSections: [Section] {
    [
      briefSection, ledgerSection, standardsSection, voicesSection, recurringSection,
      sampleSection, privacySection, examinerMethods,
    ].compactMap { $0 }
  }

  /// Whether the report has a section with an anchor: those that would be empty are left out.
  func examinerReportHolds(_ anchor: String) -> Bool {
    func holds(_ section: Section) -> Bool {
      section.id == anchor || section.subsections.contains(where: holds)
    }
    return examinerSections.contains(where: holds)
  }

  /// The sheet that belongs to the report.
  public var examinerSheet: ExaminerSheetForm {
    ExaminerSheetForm(
      report: unsigned.digest, date: context.date, cohort: evaluation.cohort.id,
      profile: evaluation.disclosure.profile.name, rows: sheetRows,
      choices: ExaminerChoice.allCases.map { .init(choice: $0, words: words(of: $0)) })
  }

  /// The same report as it was before anybody signed it: what is signed does not change it.
  private var unsigned: AnnualReport {
    AnnualReport(evaluation: evaluation.withoutSignatures(), plan: plan, context: context)
  }

  /// Whether the report of a sheet's day says something else by now.
  ///
  /// Only reports of one disclosure profile can be compared.
  func hasChanged(since sheet: ExaminerSheet) -> Bool {
    guard sheet.profile == evaluation.disclosure.profile.name else { return false }
    var past = context
    past.date = sheet.reportDate
    return AnnualReport(evaluation: evaluation.withoutSignatures(), plan: plan, context: past)
      .digest != sheet.report
  }

  /// The SHA-256 of what the report says: of its title and its sections as text, without the
  /// day on which it was made, the program and the files that it was made from.
  private var digest: String {
    ReportDigest.sha256(
      of: report(
        sayPlainly("examiner-brief.title", ["title": .init(plan.reporting.title)]),
        examinerSections))
  }
}

extension AnnualReport {
  /// The files that go with a report beside its forms, by their names.
  ///
  /// - Parameter reader: Whom the report is for.
  /// - Returns: The names and texts: of an examiner's report the sheet as CSV and as JSON.
  /// - Throws: What encoding throws.
  public func companions(of reader: Reader) throws -> [(name: String, text: String)] {
    guard reader == .examiner else { return [] }
    let sheet = examinerSheet
    let prompts: [ExaminerSheetForm.Signature: String] = [
      .overall: sayPlainly("examiner-brief.sheet.overall"),
      .role: sayPlainly("examiner-brief.sheet.role"),
      .signed: sayPlainly("examiner-brief.sheet.date"),
    ]
    return [
      // With a byte order mark, or spreadsheet programs take the text for an old encoding.
      ("examiner-sheet.csv", "\u{FEFF}" + sheet.csv(asking: prompts)),
      ("examiner-sheet.json", try sheet.json(asking: prompts)),
    ]
  }
}
