import Foundation
import TestSupport
import Testing

@Suite("The demonstration evaluation, end to end")
struct DemonstrationReportTests {
  private func evaluate(_ change: (String) -> String = { $0 }) throws -> (
    text: String, html: String
  ) {
    try Program.withFolder { folder in
      let data = folder.appending(path: "Data")
      try FileManager.default.copyItem(at: Repository.data, to: data)
      let plan = data.appending(path: "evaluation.yaml")
      let text = try String(contentsOf: plan, encoding: .utf8)
      try Data(change(text).utf8).write(to: plan)
      let run = try Program.run([
        "evaluate", data.path, "--out", folder.path, "--date", "2018-10-31", "--archive",
        folder.appending(path: "archive.sqlite").path,
      ])
      #expect(run.exitCode == 0)
      func report(_ ending: String) throws -> String {
        try String(
          contentsOf: folder.appending(path: "annual-evaluation.\(ending)"), encoding: .utf8)
      }
      return (try report("txt"), try report("html"))
    }
  }

  /// A report with its line breaks and runs of spaces made single spaces.
  private func flowing(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("The committed sample is what the program makes of the committed data")
  func sample() throws {
    let made = try evaluate()
    let reports = Repository.root.appending(path: "Reports")
    for (ending, text) in [("txt", made.text), ("html", made.html)] {
      let kept = try String(
        contentsOf: reports.appending(path: "annual-evaluation.\(ending)"), encoding: .utf8)
      #expect(text == kept, "run make report, and read the diff of Reports/")
    }
  }

  @Test("The planted decline at Ilminster is found, and nothing else of that kind")
  func decline() throws {
    let text = flowing(try evaluate().text)
    #expect(text.contains("Course organisation at Ilminster is rated lower than in 2016–17"))
    #expect(
      text.contains(
        "After correction for the number of comparisons, course organisation at Ilminster (lower) is beyond chance."
      ))
  }

  @Test("The planted dip of nine heads at Dorchester is called chance")
  func dip() throws {
    let text = flowing(
      try evaluate { $0.replacing("  cohort: c8\n", with: "  cohort: c7\n") }.text)
    let table = try #require(text.firstRange(of: "What heads see at each location"))
    let row = try #require(text[table.upperBound...].firstRange(of: "Dorchester")).lowerBound
    // Nine replied; one of them is the SENCO and does not count as a head.
    #expect(text[row...].prefix(40).contains("3.75 8"))
    let verdicts = try #require(text[row...].firstRange(of: "part 2 of 2"))
    let again = try #require(text[verdicts.upperBound...].firstRange(of: "Dorchester"))
    #expect(text[again.upperBound...].prefix(60).contains("Could be chance"))
  }

  @Test("The change of instrument in 2014 stops comparison item by item")
  func instrumentBreak() throws {
    let text = flowing(
      try evaluate { $0.replacing("  cohort: c8\n", with: "  cohort: c6\n") }.text)
    #expect(
      text.contains(
        "13 items are not compared with 2013–14, because the learning outcomes were replaced in September 2014."
      ))
  }

  @Test("It is called synthetic on each part, and the letter's words are marked as real")
  func synthetic() throws {
    let made = try evaluate()
    #expect(made.text.components(separatedBy: "Synthetic demonstration data").count > 10)
    #expect(made.html.contains("Synthetic demonstration data"))
  }

  @Test("Every line of the plain text fits 72 columns")
  func width() throws {
    let long = try evaluate().text.split(separator: "\n").filter { $0.count > 72 }
    #expect(long.isEmpty)
  }
}
