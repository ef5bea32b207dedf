public import EvaluationModel

/// What kind of export a table is, where its header stands, and what speaks for it.
///
/// Recognition only suggests: the plan decides.
public struct RecognisedExport: Hashable, Sendable {
  /// The kind of export.
  public let export: SurveyExport
  /// The kind whose rules its cells follow, where an examiners' form or a sheet of a cohort comes
  /// from a survey site; otherwise the same.
  public let site: SurveyExport
  /// What speaks for it, a clause each.
  public let evidence: [String]
  /// The spreadsheet row that the header begins in, from 1.
  public let headerRow: Int
  /// How many rows the header has.
  public let headerRows: Int

  init(
    _ export: SurveyExport, site: SurveyExport? = nil, evidence: [String], headerRow: Int = 1,
    headerRows: Int = 1
  ) {
    self.export = export
    self.site = site ?? export
    self.evidence = evidence
    self.headerRow = headerRow
    self.headerRows = headerRows
  }

  /// The same header, taken for another kind of export that is read by the rules of this one.
  func taken(for export: SurveyExport, because clause: String) -> RecognisedExport {
    RecognisedExport(
      export, site: site, evidence: evidence + [clause], headerRow: headerRow,
      headerRows: headerRows)
  }
}

extension SurveyExport {
  /// What people call the export.
  public var title: String {
    switch self {
    case .jiscCodes: "Jisc Online Surveys (version 2), coded answers"
    case .jiscLabels: "Jisc Online Surveys (version 2), answers as text"
    case .jiscKey: "key file of a coded Jisc Online Surveys export"
    case .jiscSPSS: "Jisc Online Surveys (version 2), SPSS file"
    case .microsoftForms: "Microsoft Forms"
    case .googleForms: "Google Forms"
    case .qualtricsLegacy: "Qualtrics, the old export (two header rows)"
    case .qualtricsInsights: "Qualtrics, the export of 2016 and 2017 (three header rows)"
    case .qualtrics: "Qualtrics (three header rows)"
    case .qualtricsSPSS: "Qualtrics, SPSS file"
    case .surveyMonkey: "SurveyMonkey (two header rows)"
    case .limeSurvey: "LimeSurvey"
    case .limeSurveyVV: "LimeSurvey VV file (two header rows)"
    case .spss: "SPSS file of no known survey site"
    case .cohortWorkbook: "workbook with one sheet a cohort"
    case .examinerReport: "external examiner's report"
    case .examinerForm: "external examiners' reports from a web form"
    case .table: "plain table"
    }
  }

  /// Whether it comes from Qualtrics.
  var isQualtrics: Bool {
    switch self {
    case .qualtrics, .qualtricsInsights, .qualtricsLegacy, .qualtricsSPSS: true
    default: false
    }
  }

  /// Whether it comes from LimeSurvey.
  var isLimeSurvey: Bool { self == .limeSurvey || self == .limeSurveyVV }

  /// Whether it comes from Jisc Online Surveys.
  var isJisc: Bool { [.jiscCodes, .jiscLabels, .jiscSPSS].contains(self) }
}
