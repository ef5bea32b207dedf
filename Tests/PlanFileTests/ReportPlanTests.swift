import Diagnostics
import EvaluationModel
import PlanFile
import Testing

@Suite("Examiners' reports in a plan")
struct ReportPlanTests {
  static let plan = """
    format: 1
    programme: {name: Award, consortium: Consortium, qualification: Award}
    universities: [{id: exeter, name: University of Exeter}]
    cohorts: [{id: c1, name: Cohort 1, starts: 2020-09-01, ends: 2021-08-31}]
    scales:
      - {id: yes-no, levels: [{value: 1, label: "No", role: negative}, {value: 2, label: "Yes", role: positive}]}
    instruments:
      - id: ee
        title: Report
        source: examiner
        versions:
          - id: v1
            items: [{id: standards, text: Standards, scale: yes-no}]
            prompts: [{id: E2, text: Standards}, {id: E5, text: Marking}]
    mappings:
      - id: report
        kind: examiner-report
        instrument: ee
        version: v1
        sections:
          - {number: 1, title: Standards, prompt: E2, item: standards}
          - {title: Marking, prompt: E5, recommendations: E5}
          - {number: 3, title: Recommendations}
      - id: form
        kind: responses
        export: examiner-form
        instrument: ee
        version: v1
        columns:
          - {at: 1, header: A, as: recommendations}
          - {at: 2, header: B, as: recommendations, section: E5}
    sources:
      - {file: ee.docx, mapping: report, cohort: c1, university: exeter}
      - {file: forms.csv, mapping: form, cohort: c1}
    recommendations:
      - {report: ee, number: 1, status: open}
      - {report: forms, record: 2, number: 1, status: closed, answered: 2021-09-20, closed: 2022-01-10, evidence: Minutes, verdict: agree-in-part}
    report: {title: Report, cohort: c1}
    """

  @Test("Sections say what takes their tick, their text and their list")
  func right() throws {
    let plan = try EvaluationPlan(parsing: Self.plan, file: "evaluation.yaml")
    #expect(
      plan.mappings[0].sections == [
        SectionBinding(number: "1", title: "Standards", prompt: "E2", item: "standards"),
        SectionBinding(number: nil, title: "Marking", prompt: "E5", recommendations: "E5"),
        SectionBinding(number: "3", title: "Recommendations", prompt: nil, recommendations: "E10"),
      ])
    #expect(plan.mappings[0].sections[0].recommendations == nil)
    #expect(
      plan.mappings[1].columns.map(\.role) == [
        .recommendations(section: "E10"), .recommendations(section: "E5"),
      ])
    #expect(plan.followUps.map(\.record) == [1, 2])
    #expect(plan.sources.map(\.university) == ["exeter", nil])
    #expect(
      plan.followUps[1]
        == RecommendationFollowUp(
          source: "forms", record: 2, number: 1, status: .closed,
          answered: CalendarDate(year: 2021, month: 9, day: 20),
          closed: CalendarDate(year: 2022, month: 1, day: 10), evidence: "Minutes",
          verdict: .agreeInPart))
  }

  @Test(
    "A slip is told with its place",
    arguments: [
      ("item: standards", "item: standard", "plan.unknown-item"),
      ("prompt: E5, recommendations", "prompt: E7, recommendations", "plan.unknown-prompt"),
      ("as: recommendations, section", "as: date, section", "plan.column-key"),
      ("university: exeter", "university: exter", "plan.unknown-university"),
      ("verdict: agree-in-part", "verdict: agreed", "yaml.choice"),
      ("status: closed", "status: partly", "plan.closed-open"),
      ("closed: 2022-01-10", "closed: 2021-09-10", "plan.closed-before-answer"),
    ])
  func slips(right: String, wrong: String, code: String) throws {
    let text = Self.plan.replacing(right, with: wrong)
    let diagnostic = #expect(throws: Diagnostic.self) {
      try EvaluationPlan(parsing: text, file: "evaluation.yaml")
    }
    #expect(diagnostic?.code == code)
    #expect(diagnostic?.place?.line != nil)
  }
}
