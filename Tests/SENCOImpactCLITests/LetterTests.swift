import Foundation
import TestSupport
import Testing

@Suite("report: letters, drafts and what has changed")
struct LetterTests {
  /// An archive of the demonstration, which the tests share and which goes with the tests' process.
  private static let archive = Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "archive.sqlite").path
    let run = try Program.run([
      "import", Repository.data.path, "--archive", path, "--identities",
      folder.appending(path: "identities.csv").path,
    ])
    try #require(run.exitCode == 0, "\(run.messages)")
    return path
  }

  /// Runs `report` on it.
  private func report(_ options: [String], input: String = "") throws -> Program.Run {
    try Program.run(
      ["report", Repository.data.path, "--archive", Self.archive.get(), "--date", "2018-10-31"]
        + options, input: input)
  }

  private func flowing(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Every run of the program takes its time, so this is one story.
  @Test(
    "The paragraph for a letter has the basis of each number; the check backs it, and not the rest")
  func letter() throws {
    let letter = try report(["--letter", "--format", "text", "--out", "-"])
    #expect(letter.exitCode == 0, "\(letter.messages)")
    let words = flowing(letter.output)
    #expect(words.contains("55 of 65 headteachers; Headteacher impact questionnaire, 2017–18"))
    #expect(words.contains("Disclosure profile: public."))
    let start = try #require(words.range(of: "More than 1,600 people have gained"))
    let end = try #require(words.range(of: "These are the views"))

    let run = try report(
      ["--check-claims", "-", "--format", "csv"],
      input: """
        \(words[start.lowerBound..<end.lowerBound])

        60% of SENCOs said the workload was manageable, and 58% said that pupils make better progress.

        We have 17 minibuses.
        """)
    #expect(run.exitCode == 1)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    func status(_ number: String) throws -> String {
      let line = try #require(lines.first { $0.contains(number) }, "\(number): \(run.output)")
      return line[3]
    }
    // Counts of people are rounded in the letter, as published ones are.
    for number in ["65", "90%", "130", "85%", "90", "2.4", "3.9", "58%"] {
      #expect(try status(number) == "backed", "\(number): \(run.output)")
    }
    #expect(run.output.contains("\"More than 1,600\",backed,\"1,683\""))
    #expect(try status("60%") == "differs")
    #expect(run.output.contains("60%,differs,40%,\"Workload was manageable, Favourable"))
    #expect(try status("17") == "not backed")
    #expect(run.messages.contains("1 the data contradict; 1 no figure backs."), "\(run.messages)")
  }

  @Test("A draft whose numbers are all backed ends well; one that is not there is named")
  func ends() throws {
    let backed = try report(
      ["--check-claims", "-"], input: "Of SENCOs, 85% would recommend the Award to other SENCOs.")
    #expect(backed.exitCode == 0, "\(backed.output)")
    #expect(backed.messages.contains("1 of 1 numbers are backed."))
    let missing = try report(["--check-claims", "no-such-file.docx"])
    #expect(missing.exitCode == 66, "\(missing.messages)")
    #expect(missing.messages.contains("no-such-file.docx"))
  }

  @Test("What has changed since an earlier report is told in five lines and in full")
  func since() throws {
    try Program.withFolder { folder in
      let earlier = try report([
        "--cohort", "2016-17", "--format", "json", "--out", folder.path, "--quiet",
      ])
      #expect(earlier.exitCode == 0, "\(earlier.messages)")
      let json = folder.appending(path: "annual-evaluation.json").path
      let run = try report(["--since", json, "--format", "text", "--out", "-"])
      #expect(run.exitCode == 0, "\(run.messages)")
      let words = flowing(run.output)
      for said in [
        "What has changed since the report of 31 October 2018", "1. Another cohort.",
        "Files: 53 are the same, none has changed, none is new, and none is no longer read.",
        "End-of-course Answered 168 140",
      ] {
        #expect(words.contains(said), "\(said): \(words.prefix(3_000))")
      }
      let wrong = try report(["--since", Repository.data.appending(path: "codebook.yaml").path])
      #expect(wrong.exitCode == 65, "\(wrong.messages)")
      #expect(wrong.messages.contains("codebook.yaml"))
    }
  }
}
