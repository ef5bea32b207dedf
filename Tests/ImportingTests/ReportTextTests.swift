import EvaluationModel
import Formats
import Testing

@testable import Importing

@Suite("Texts of examiners' reports")
struct ReportTextTests {
  @Test(
    "A report's date is read as people write it",
    arguments: [
      ("12 July 2018", "2018-07-12"), ("12th July 2018", "2018-07-12"),
      ("  1st  September 2017 ", "2017-09-01"), ("July 12, 2018", "2018-07-12"),
      ("2018-07-12", "2018-07-12"), ("12/7/2018", "2018-07-12"), ("12.07.2018", "2018-07-12"),
      ("July 2018", nil), ("31 June 2018", nil), ("43286", nil), ("soon", nil),
    ] as [(String, String?)])
  func dates(text: String, expected: String?) {
    #expect(ReportDate.date(in: text)?.description == expected)
  }

  static let lists: [(text: String, entries: [String])] = [
    (
      """
      I recommend the following to the consortium:

      1. Essential: publish the marking criteria
         before the first assignment.

      2) Moderate across all five locations:
         (a) in autumn
         (b) in spring

      (3) 2 of the modules should share a handbook.

      This was said last year.

      R4: Review the portfolio.
      Recommendation 5: Meet earlier.
      """,
      [
        "1 Essential: publish the marking criteria before the first assignment.",
        "2 Moderate across all five locations: (a) in autumn (b) in spring",
        "3 2 of the modules should share a handbook. This was said last year.",
        "4 Review the portfolio.", "5 Meet earlier.",
      ]
    ),
    ("- Publish the criteria.\n- Meet earlier.", ["1 Publish the criteria.", "2 Meet earlier."]),
    ("All is well.", []),
  ]

  @Test("A list of recommendations is read entry by entry", arguments: lists)
  func list(text: String, entries: [String]) throws {
    let section = try Document(
      text:
        InputFile(path: "report.txt", bytes: Array("1. Recommendations\n\n\(text)\n".utf8))
    ).section("1")
    let list = NumberedList(try #require(section).blocks)
    #expect(list.entries.map { "\($0.number) \($0.text)" } == entries)
  }

  @Test(
    "A recommendation's priority is told from its words",
    arguments: [
      ("Essential: publish the criteria.", "essential", "publish the criteria."),
      ("(essential) Publish the criteria.", "essential", "Publish the criteria."),
      ("[Advisable] Share a handbook.", "advisable", "Share a handbook."),
      ("Desirable – meet earlier.", "desirable", "meet earlier."),
      ("Meet earlier (advisable)", "advisable", "Meet earlier"),
      ("Essential reading should be listed.", nil, "Essential reading should be listed."),
      ("Meet earlier.", nil, "Meet earlier."),
    ] as [(String, String?, String)])
  func priorities(entry: String, priority: String?, text: String) {
    let read = RecommendationText(entry)
    #expect(read.priority == priority)
    #expect(read.text == text)
  }
}
