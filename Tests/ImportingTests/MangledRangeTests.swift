import Testing

@testable import Importing

@Suite("A range that a spreadsheet has turned into a day")
struct MangledRangeTests {
  @Test(
    "is recognised, and only suggested",
    arguments: [
      ("03-Jan", "1-3"), ("Jan-03", "1-3"), ("3 January", "1-3"), ("45294", "1-3"),
      ("2024-01-03", "1-3"), ("2024-03-01 00:00:00", "1-3"), ("05-Oct", "5 – 10"), ("20", nil),
      ("1-3", nil), ("03-Feb", nil), ("Jan", nil), ("", nil), ("more-than-one", nil),
    ] as [(String, String?)])
  func label(cell: String, expected: String?) {
    #expect(MangledRange.label(of: cell, among: ["None", "1-3", "5 – 10", "10+"]) == expected)
  }
}
