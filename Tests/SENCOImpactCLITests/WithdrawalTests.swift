import Diagnostics
import EvaluationModel
import Foundation
import TestSupport
import Testing

@testable import SENCOImpactCLI

@Suite("Withdrawal: one person is deleted everywhere, and stays so")
struct WithdrawalTests {
  private func withdraw(
    _ respondent: String, from evaluation: AddressedEvaluation
  ) throws -> [String] {
    let day = try #require(CalendarDate(iso: "2018-11-01"))
    return try Withdrawal(
      folder: evaluation.folder,
      archivePath: evaluation.folder.appending(path: "evaluation.sqlite").path,
      identities: evaluation.identitiesFile?.path, isConfirmed: true
    ).run(respondent, on: day)
  }

  private func holds(_ words: String, _ evaluation: AddressedEvaluation) -> Bool {
    evaluation.evaluation.archive?.range(of: Data(words.utf8)) != nil
  }

  @Test("By identity: the archive, its bytes and the identities file forget the person")
  func identity() throws {
    try Program.withFolder { root in
      let evaluation = try AddressedEvaluation(in: root)
      #expect(try evaluation.run("evaluate", ["--date", "2018-10-31"]).exitCode == 0)
      let pseudonym = try #require(
        try evaluation.pseudonyms()["person7.penrose@school7.example"])
      #expect(holds("Words of number 7 alone", evaluation) && holds(pseudonym, evaluation))
      let lines = try withdraw(" person7.PENROSE@school7.example", from: evaluation)
      #expect(
        lines[0].hasPrefix(
          "deleted 1 enrolment, 1 response, 1 answer, 0 selections, 1 comment, 0 codings"))
      #expect(lines.contains("  exports/registry.csv") && lines.contains("  exports/heads.csv"))
      #expect(!lines.joined().lowercased().contains("penrose"))
      #expect(!holds("Words of number 7 alone", evaluation) && !holds(pseudonym, evaluation))
      #expect(try evaluation.pseudonyms().count == 11)
      // The same files are unchanged, and changed ones do not bring the person back.
      let same = try evaluation.run("import")
      #expect(same.output.contains("2 files: 2 unchanged."), "\(same.output)")
      let more = try AddressedEvaluation(in: root, extra: "new@school.example")
      let changed = try more.run("import", ["--accept-changed"])
      #expect(changed.exitCode == 0, "\(changed.messages)")
      #expect(changed.output.contains("1 withdrawn"))
      #expect(!holds("Words of number 7 alone", evaluation) && !holds(pseudonym, evaluation))
      #expect(try evaluation.pseudonyms().count == 12)
      let problem = #expect(throws: Diagnostic.self) {
        try withdraw("person7.penrose@school7.example", from: more)
      }
      #expect(problem?.code == "withdraw.unknown")
    }
  }

  @Test("From the command line: it asks first, and says what it deleted and never whom")
  func command() throws {
    try Program.withFolder { root in
      let evaluation = try AddressedEvaluation(in: root)
      #expect(try evaluation.run("import").exitCode == 0)
      let person = "person7.penrose@school7.example"
      let unasked = try evaluation.run("import", ["--withdraw", person])
      #expect(unasked.exitCode == 64 && unasked.messages.contains("--yes"))
      #expect(holds("Words of number 7 alone", evaluation))
      let mixed = try evaluation.run("import", ["--withdraw", person, "--yes", "--check"])
      #expect(mixed.exitCode == 64 && mixed.messages.contains("--withdraw imports nothing"))
      let done = try evaluation.run("import", ["--withdraw", person, "--yes"])
      #expect(done.exitCode == 0 && done.output.hasPrefix("deleted 1 enrolment, 1 response"))
      #expect(!(done.output + done.messages).lowercased().contains("penrose"))
      #expect(!holds("Words of number 7 alone", evaluation))
      let again = try evaluation.run("import", ["--withdraw", person, "--yes"])
      #expect(again.exitCode == 65 && again.messages.contains("withdraw.unknown"))
    }
  }

  @Test("By the response of somebody without a code: the row is known when it is met again")
  func response() throws {
    try Program.withFolder { root in
      let evaluation = try AddressedEvaluation(in: root, extra: "anonymous")
      let registry = evaluation.folder.appending(path: "exports/registry.csv")
      let rows = try String(contentsOf: registry, encoding: .utf8)
      try rows.replacing("ANONYMOUS,2,Gained\n", with: "")
        .write(to: registry, atomically: true, encoding: .utf8)
      #expect(try evaluation.run("import").exitCode == 0)
      let lines = try withdraw("heads:13", from: evaluation)
      #expect(lines[0].hasPrefix("deleted 0 enrolments, 1 response"))
      #expect(!holds("Words of number 13 alone", evaluation))
      #expect(try evaluation.run("import").output.contains("2 files: 2 unchanged."))
      let heads = evaluation.folder.appending(path: "exports/heads.csv")
      var text = try String(contentsOf: heads, encoding: .utf8)
      text = text.replacing(
        "Confident,Changes,E-mail\n",
        with: "Confident,Changes,E-mail\n"
          + "2,New Person,Agree,Words of somebody else,\n")
      try text.write(to: heads, atomically: true, encoding: .utf8)
      let changed = try evaluation.run("import", ["--accept-changed"])
      #expect(changed.exitCode == 0, "\(changed.messages)")
      #expect(holds("Words of somebody else", evaluation))
      #expect(!holds("Words of number 13 alone", evaluation))
    }
  }
}
