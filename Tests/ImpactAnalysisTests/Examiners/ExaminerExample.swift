import EvaluationModel
import TextCoding

@testable import ImpactAnalysis

/// A programme with examiners' reports, which tests bend to their purpose.
enum ExaminerExample {
  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(iso: text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  static let scale = Scale(
    id: "yes-no",
    levels: [
      Scale.Level(value: 1, label: "No", role: .negative),
      Scale.Level(value: 2, label: "Yes", role: .positive),
    ], positivePhrase: "said yes")

  static let form = Instrument(
    id: "report", title: "Report", source: .examiner,
    versions: [
      InstrumentVersion(
        id: "v1",
        items: [Item(id: "standards", text: "Standards", label: "Standards", scale: "yes-no")],
        prompts: [
          Prompt(id: "E2", text: "Academic standards"),
          Prompt(id: "E9", text: "Good practice", role: .good),
        ])
    ])

  static let questions = Instrument(
    id: "form", title: "Form", source: .senco,
    versions: [
      InstrumentVersion(
        id: "v1", items: [Example.item("a")], prompts: [Prompt(id: "why", text: "Why?")])
    ])

  static func plan(
    cohorts: Int = 3, followUps: [RecommendationFollowUp] = [],
    disclosure: DisclosureProfile = .internal
  ) -> EvaluationPlan {
    EvaluationPlan(
      programme: Programme(name: "Award", consortium: "Consortium", qualification: "Award"),
      universities: [University(id: "u1", name: "North"), University(id: "u2", name: "South")],
      authorities: [Authority(id: "a1", name: "Ayr"), Authority(id: "a2", name: "Βέροια")],
      locations: [
        Location(id: "l1", name: "One", university: "u1"),
        Location(id: "l2", name: "Two", university: "u1"),
        Location(id: "l3", name: "Three", university: "u2"),
      ],
      participantTypes: [Category(id: "new", name: "New"), Category(id: "old", name: "Old")],
      cohorts: (1...cohorts).map(Example.cohort), scales: [Example.scale, scale],
      instruments: [questions, form],
      mappings: [
        FileMapping(
          id: "ee", kind: .examinerReport, instrument: "report", version: "v1",
          sections: [
            SectionBinding(
              number: "10", title: "Recommendations", prompt: nil, recommendations: "E10")
          ])
      ],
      sources: (1...cohorts).map {
        SourceFile(
          id: "ee\($0)", path: "ee\($0).txt", mapping: "ee", cohort: "c\($0)", university: "u1",
          isPublished: true)
      }, followUps: followUps, disclosure: disclosure,
      reporting: ReportSettings(title: "Report", cohort: "c\(cohorts)", seed: 7))
  }

  /// A report on a cohort with its recommendations, in July of the year in which the cohort ends.
  static func report(
    on cohort: Int, _ recommendations: [(text: String, priority: String?)] = [],
    comments: [String: String] = [:], tick: Int? = nil, isPublished: Bool = true
  ) -> EvaluationRecords {
    let id = "ee\(cohort):1"
    return EvaluationRecords(
      responses: [
        Response(
          id: id, source: .examiner, instrument: "report", version: "v1", cohort: "c\(cohort)",
          date: day("\(2011 + cohort)-07-20"), mayBeQuoted: isPublished)
      ],
      answers: tick.map {
        [
          Answer(
            response: id, item: "standards", occasion: .single, state: .answered, value: $0)
        ]
      } ?? [],
      comments: comments.keys.sorted().map {
        Comment(response: id, prompt: $0, text: comments[$0] ?? "")
      },
      recommendations: recommendations.enumerated().map {
        Recommendation(
          report: id, number: $0 + 1, text: $1.text, priority: $1.priority, section: "E10",
          year: 2011 + cohort)
      })
  }

  static func joined(_ all: [EvaluationRecords]) -> EvaluationRecords {
    all.reduce(into: EvaluationRecords()) { sum, records in
      sum.responses += records.responses
      sum.answers += records.answers
      sum.comments += records.comments
      sum.enrolments += records.enrolments
      sum.recommendations += records.recommendations
    }
  }

  static func evaluation(
    _ plan: EvaluationPlan, _ records: [EvaluationRecords], codings: [StoredCoding] = [],
    sheets: [ExaminerSheet] = [], isProtected: Bool = true
  ) throws -> ImpactEvaluation? {
    let analysis = ImpactAnalysis(
      AnalysisInput(
        plan: plan, records: joined(records), codings: codings,
        codebook: try Example.codebook.get(), examinerSheets: sheets))
    return isProtected ? analysis.evaluation() : analysis.unprotected()
  }

  static func coding(_ comment: String, _ direction: ThemeDirection) -> StoredCoding {
    StoredCoding(
      comment: comment, theme: "time", direction: direction.rawValue, codebookVersion: "1",
      coder: StoredCoding.rules)
  }
}
