import Diagnostics
import Testing

@Suite("A diagnostic says where, what and how to put it right")
struct DiagnosticTests {
  @Test("It is written with place, expectation and fix, a line each")
  func description() {
    let diagnostic = Diagnostic(
      code: "scale.off", "the answer \"6\" is not on the scale",
      at: Place(file: "heads.csv", line: 4, column: 2, cell: "B4"), expected: "1 to 5",
      fix: "mend the cell")
    #expect(
      diagnostic.description == """
        heads.csv:4:2 (cell B4): error[scale.off]: the answer "6" is not on the scale
          expected: 1 to 5
          fix: mend the cell
        """)
  }

  @Test(
    "Cells are named as in a spreadsheet",
    arguments: [(1, "A4"), (26, "Z4"), (27, "AA4"), (52, "AZ4"), (702, "ZZ4"), (16384, "XFD4")])
  func cell(column: Int, name: String) {
    #expect(Place.cellName(column: column, row: 4) == name)
  }

  @Test(
    "A near miss is suggested, a far one is not",
    arguments: [
      ("cohrt", "cohort"), ("Strongly agre", "Strongly agree"), ("CONFIDENCE", "confidence"),
      ("x", nil), ("banana", nil), ("", nil),
    ] as [(String, String?)])
  func nearMiss(word: String, suggestion: String?) {
    let candidates = ["cohort", "Strongly agree", "confidence"]
    #expect(NearMiss.suggestion(for: word, among: candidates) == suggestion)
  }
}
