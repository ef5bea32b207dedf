/// The kinds of export that are known by their marks and have rules of their own.
public enum SurveyExport: String, Hashable, Sendable, CaseIterable {
  /// Jisc Online Surveys, version 2, with codes; a second file is the key.
  case jiscCodes = "jisc-codes"
  /// Jisc Online Surveys, version 2, with labels.
  case jiscLabels = "jisc-labels"
  /// The key of a coded Jisc export: no answers.
  case jiscKey = "jisc-key"
  /// Jisc Online Surveys, version 2, as an SPSS file.
  case jiscSPSS = "jisc-spss"
  case microsoftForms = "microsoft-forms"
  case googleForms = "google-forms"
  /// Qualtrics before 2016: two header rows.
  case qualtricsLegacy = "qualtrics-legacy"
  /// Qualtrics of 2016 and 2017: three header rows, the third in single quotes.
  case qualtricsInsights = "qualtrics-insights"
  /// Qualtrics since: three header rows, the third in JSON.
  case qualtrics
  /// Qualtrics as an SPSS file.
  case qualtricsSPSS = "qualtrics-spss"
  case surveyMonkey = "survey-monkey"
  case limeSurvey = "lime-survey"
  /// LimeSurvey's VV survey file, which marks questions that were not shown.
  case limeSurveyVV = "lime-survey-vv"
  /// An SPSS file of no known survey site.
  case spss
  /// A workbook with one sheet a cohort.
  case cohortWorkbook = "cohort-workbook"
  /// An external examiner's report as a document.
  case examinerReport = "examiner-report"
  /// External examiners' reports as answers to a web form.
  case examinerForm = "examiner-form"
  /// Any other table.
  case table
}
