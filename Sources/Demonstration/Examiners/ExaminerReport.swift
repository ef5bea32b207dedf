/// A report of an external examiner: who, when and about whom; its text is drawn.
struct ExaminerReport {
  /// The short name of the university in file names.
  let university: String
  /// The cohort's index.
  let cohort: Int
  /// A further cohort that the report covers.
  var alsoCovers: Int?
  let date: Day
  var attribution: String?
  var isPublished = true
  /// How the report was sent in.
  var format = Format.text
  /// One of the consortium's own quotations, with the number of its section.
  var quotation: (section: Int, text: String, themes: [PlantedTheme])?
  let recommendations: [ExaminerRecommendation]

  /// The source's id in the plan.
  var id: String { "examiner-\(DemonstrationCohort.all[cohort].slug)-\(university.lowercased())" }
  /// The plan's mapping: the form in Word asks for ticks as well.
  var mapping: String { format == .word ? "examiner-form" : "examiner-report" }
  var path: String { "exports/\(id).\(format.rawValue)" }

  /// How a report was sent in, by the ending of its file.
  enum Format: String {
    case text = "txt"
    case word = "docx"
    case pdf
  }

  private static func gain(_ themes: String...) -> [PlantedTheme] {
    themes.map { PlantedTheme(theme: $0, direction: .gain) }
  }

  /// Two reports a year, one from each university.
  ///
  /// Exeter's examiner covered Cohorts 3 and 4 in one report, and that on Cohort 8 came four months
  /// late.
  static let all: [ExaminerReport] = [
    ExaminerReport(
      university: "Plymouth", cohort: 0, date: Day(2011, 1, 20),
      recommendations: [.duplication(.advisable, .closed), .sample(.desirable, .closed)]),
    ExaminerReport(
      university: "Exeter", cohort: 0, date: Day(2011, 2, 3),
      recommendations: [.referencing(.desirable, .closed)]),
    ExaminerReport(
      university: "Plymouth", cohort: 1, date: Day(2012, 1, 18),
      recommendations: [.turnaround(.essential, .closed), .secondMarking(.advisable, .closed)]),
    ExaminerReport(
      university: "Exeter", cohort: 1, date: Day(2012, 1, 27),
      recommendations: [.boardPapers(.essential, .closed), .earlyYears(.desirable, .notAccepted)]),
    ExaminerReport(
      university: "Plymouth", cohort: 2, date: Day(2012, 7, 19),
      recommendations: [.tutorials(.advisable, .closed), .duplication(.advisable, .partly)]),
    ExaminerReport(
      university: "Exeter", cohort: 3, alsoCovers: 2, date: Day(2013, 7, 25),
      recommendations: [
        .grading(.advisable, .notAccepted), .virtualLearning(.advisable, .closed),
        .sample(.advisable, .closed),
      ]),
    ExaminerReport(
      university: "Plymouth", cohort: 3, date: Day(2013, 7, 18),
      recommendations: [.deadlines(.desirable, .closed)]),
    ExaminerReport(
      university: "Plymouth", cohort: 4, date: Day(2014, 7, 17),
      recommendations: [.outcomes2014(.essential, .closed), .turnaround(.advisable, .closed)]),
    ExaminerReport(
      university: "Exeter", cohort: 4, date: Day(2014, 7, 24),
      recommendations: [.outcomes2014(.essential, .closed)]),
    ExaminerReport(
      university: "Plymouth", cohort: 5, date: Day(2015, 7, 16),
      recommendations: [.goodwill(.advisable, .partly), .secondMarking(.advisable, .closed)]),
    ExaminerReport(
      university: "Exeter", cohort: 5, date: Day(2015, 7, 23),
      recommendations: [.referencing(.desirable, .closed), .grading(.desirable, .notAccepted)]),
    ExaminerReport(
      university: "Plymouth", cohort: 6, date: Day(2016, 11, 21),
      attribution: "External Examiner November 2016",
      quotation: (
        11, LetterQuotation.examinerOfNovember2016, gain("course_quality", "partnership")
      ),
      recommendations: [.duplication(.advisable, .partly), .tutorials(.advisable, .closed)]),
    ExaminerReport(
      university: "Exeter", cohort: 6, date: Day(2017, 7, 20), attribution: "External Examiner",
      quotation: (8, LetterQuotation.examiner, gain("partnership")),
      recommendations: [
        .turnaround(.essential, .closed), .earlyYears(.desirable, .open),
        .virtualLearning(.advisable, .partly),
      ]),
    ExaminerReport(
      university: "Plymouth", cohort: 7, date: Day(2018, 7, 19), format: .word,
      recommendations: [
        .secondMarking(.essential, .open), .duplication(.advisable, .open),
        .venues(.advisable, .open),
      ]),
    ExaminerReport(
      university: "Exeter", cohort: 7, date: Day(2018, 11, 12), isPublished: false, format: .pdf,
      recommendations: [.goodwill(.advisable, .open), .boardPapers(.desirable, .open)]),
  ]
}
