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

  @Test(
    "The paragraph for a letter is printed with the basis of each number, and its check backs it")
  func letter() throws {
    let letter = try report(["--letter", "--format", "text", "--out", "-"])
    #expect(letter.exitCode == 0, "\(letter.messages)")
    let words = flowing(letter.output)
    #expect(words.contains("More than 1,600 people have gained the National Award"))
    #expect(words.contains("55 of 65 headteachers; Headteacher impact questionnaire, 2017–18"))
    #expect(words.contains("Disclosure profile: public."))
    let start = try #require(words.range(of: "More than 1,600 people"))
    let end = try #require(words.range(of: "These are the views"))
    // Counts of people are rounded in the letter, so that its shares alone are what a draft takes over.
    let draft = String(words[start.lowerBound..<end.lowerBound])
    let check = try report(["--check-claims", "-", "--format", "csv"], input: draft)
    let lines = check.output.split(separator: "\n").dropFirst()
    for share in ["More than 1,600", "90%", "85%", "2.4", "3.9"] {
      let line = try #require(lines.first { $0.contains(share) }, "\(share)")
      #expect(line.contains("backed"), "\(line)")
      #expect(!line.contains("not backed"), "\(line)")
    }
  }

  @Test("Numbers of a draft that the data contradict are told with the figure that they speak of")
  func draft() throws {
    let run = try report(
      ["--check-claims", "-", "--format", "csv"],
      input: """
        In 2017-18, 90% of headteachers agreed that their SENCO is more confident in the role.

        60% of SENCOs said the workload was manageable, and 58% said that pupils make better progress.

        We have 17 minibuses.
        """)
    #expect(run.exitCode == 1)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 5)
    func line(_ number: String) throws -> String {
      try #require(lines.first { $0.contains(number) }, "\(number)")
    }
    #expect(try line("90%").contains("backed"))
    let workload = try line("60%")
    #expect(workload.contains("differs") && workload.contains("40%"), "\(workload)")
    #expect(workload.contains("Favourable"), "\(workload)")
    #expect(try line("58%").contains("backed"))
    #expect(try line("17").contains("not backed"))
    #expect(run.messages.contains("1 the data contradict; 1 no figure backs."), "\(run.messages)")
  }

  @Test("A draft whose numbers are all backed ends well; one that cannot be read says what can")
  func ends() throws {
    let backed = try report(
      ["--check-claims", "-"],
      input: "Of SENCOs, 85% would recommend the Award to other SENCOs.")
    #expect(backed.exitCode == 0, "\(backed.output)")
    let none = try report(["--check-claims", "-"], input: "Thank you all.")
    #expect(none.exitCode == 0)
    #expect(none.messages.contains("no number"))
    let missing = try report(["--check-claims", "no-such-file.docx"])
    #expect(missing.exitCode == 66, "\(missing.messages)")
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
      #expect(words.contains("What has changed since the report of 31 October 2018"))
      #expect(words.contains("1. Another cohort."))
      #expect(words.contains("Files: 53 are the same, none has changed, none is new"))
      #expect(words.contains("Self-audit against the learning Asked 245 205"))
      let same = try report([
        "--cohort", "2016-17", "--since", json, "--format", "text", "--out", "-",
      ])
      #expect(flowing(same.output).contains("The front page says the same."))
      let wrong = try report(["--since", Repository.data.appending(path: "codebook.yaml").path])
      #expect(wrong.exitCode == 65, "\(wrong.messages)")
    }
  }
}
