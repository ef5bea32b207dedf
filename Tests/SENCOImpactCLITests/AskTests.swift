import Foundation
import ImpactReport
import TestSupport
import Testing

@Suite("ask: the 71 questions on the demonstration")
struct AskTests {
  /// All answers, by the question's number.
  private static let answers = Result {
    try Program.withFolder { folder in
      let archive = folder.appending(path: "archive.sqlite").path
      let run = try Program.run([
        "evaluate", Repository.data.path, "--out", folder.path, "--date", "2018-10-31",
        "--archive", archive, "--identities", folder.appending(path: "identities.json").path, "-q",
      ])
      try #require(run.exitCode == 0, "\(run.messages)")
      let asked = try Program.run([
        "ask", Repository.data.path, "--all", "--format", "json", "--date", "2018-10-31",
        "--archive", archive,
      ])
      try #require(asked.exitCode == 0, "\(asked.messages)")
      let document = try JSONSerialization.jsonObject(with: Data(asked.output.utf8))
      let sections = (document as? [String: Any])?["sections"] as? [[String: Any]] ?? []
      var answers: [String: String] = [:]
      for section in sections {
        let title = section["title"] as? String ?? ""
        guard let number = title.split(separator: ".").first else { continue }
        let blocks = try JSONSerialization.data(withJSONObject: section["blocks"] ?? [])
        answers[String(number)] = String(decoding: blocks, as: UTF8.self)
      }
      return answers
    }
  }

  /// Questions that the demonstration's data do not answer: the reply says which data would.
  private static let unanswered: Set<String> = [
    "C6", "C21", "R1", "R2", "E6", "E14", "E15",
  ]

  @Test(
    "Each has an answer, or a sentence that says which data would be needed",
    arguments: QuestionID.all)
  func answer(question: QuestionID) throws {
    let number = String(describing: question)
    let answer = try #require(try Self.answers.get()[number])
    #expect(answer.utf8.count > 60, "\(answer)")
    if Self.unanswered.contains(number) {
      #expect(answer.contains("eeded") || answer.contains("need"), "\(answer)")
    } else {
      #expect(answer.contains { $0.isNumber } || answer.contains("senco-impact"), "\(answer)")
    }
  }

  @Test(
    "A question is found by its number however it is written, and by its words",
    arguments: [
      ("C4", "C4"), ("c 04", "C4"), ("e-23", "E23"), ("which location is slipping", "C2"),
      ("open recommendations", "C16"),
    ])
  func found(words: String, number: String) throws {
    let listed = try SmallQuestions.nearest(words)
    #expect(listed == number)
  }

  @Test("A number that there is not is no question", arguments: ["C25", "E24", "X1", "C0", "C"])
  func absent(number: String) { #expect(QuestionID(number) == nil) }
}

/// Which question a user means, as the command decides it.
private enum SmallQuestions {
  static func nearest(_ words: String) throws -> String {
    if let question = QuestionID(words) { return String(describing: question) }
    return try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder)
      _ = try evaluation.evaluate()
      let run = try Program.run(
        ["ask", folder.path] + words.split(separator: " ").map(String.init))
      return String(run.output.prefix { $0 != "." })
    }
  }
}
