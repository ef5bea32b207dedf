import Diagnostics
import EvaluationModel
import Importing
import Testing

@Suite("Registry")
struct RegistryTests {
  private func failure(_ rows: String, registry: [Enrolment] = []) throws -> String {
    try Example.failure(
      rows, headings: Example.registryHeadings, Example.registryMapping, registry: registry)
  }

  @Test("Enrolments are imported without names, and a person may enrol in two cohorts")
  func enrolments() throws {
    let file = try Example.imported(
      """
      P017,Jane Austen,8,Exeter,Award gained,2018-07-12
      P018,Fanny Burney,7,,Left,
      P018,Fanny Burney,8,Dorchester,in-progress,

      """, headings: Example.registryHeadings, Example.registryMapping)
    #expect(
      file.records.enrolments == [
        Enrolment(
          participant: "P017", cohort: "c8", location: "exeter", outcome: .nationalAward,
          awardedOn: Example.day("2018-07-12")),
        Enrolment(participant: "P018", cohort: "c7", outcome: .withdrawn),
        Enrolment(
          participant: "P018", cohort: "c8", location: "dorchester", outcome: .inProgress),
      ])
    #expect(file.records.responses.isEmpty)
    #expect(file.ledger.columnsNotStored == 1)
  }

  @Test("An enrolment that is incomplete or there already is refused")
  func refusals() throws {
    let before = [Enrolment(participant: "p020", cohort: "c8", outcome: .inProgress)]
    #expect(
      try failure(
        """
        P017,,8,,Award gained,
        P018,,,,Award gaine,
        P017,,8,,Left,
        P020,,8,,,

        """, registry: before) == """
          heads.csv:3:5 (cell E3): error[value.unlisted]: "Award gaine" is no value of the outcome
            expected: "award gained", "left", "national-award", "national-award-late", \
          "certificate-only", "referred", "interrupted", "withdrawn", "in-progress"
            fix: did you mean "award gained"? If not, add it to the "values" of the column in the plan
          heads.csv:3:3 (cell C3): error[enrolment.incomplete]: the enrolment has no cohort
            fix: fill in the cell
          heads.csv:4: error[enrolment.twice]: participant P017 is enrolled in cohort "c8" twice, \
          first on line 2
            fix: remove one of the two, or add the rule {rule: …, when: earlier-submission} to the \
          mapping
          heads.csv:5:5 (cell E5): error[enrolment.incomplete]: the enrolment has no outcome
            fix: fill in the cell
          """)
    #expect(
      try failure("P020,,8,,Left,\n", registry: before) == """
        heads.csv:2: error[enrolment.twice]: participant P020 is enrolled in cohort "c8" twice, \
        first in another registry of the plan
          fix: remove one of the two, or add the rule {rule: …, when: earlier-submission} to the \
        mapping
        """)
  }
}
