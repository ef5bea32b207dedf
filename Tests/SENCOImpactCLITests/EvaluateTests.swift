import Foundation
import TestSupport
import Testing

@Suite("evaluate: from downloads to the report")
struct EvaluateTests {
  @Test("A second run imports nothing and writes the same bytes")
  func again() throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder)
      let first = try evaluation.evaluate()
      #expect(first.exitCode == 0)
      #expect(first.messages.contains("imported 1 of 1 files (40 rows in all)"))
      let reports = [try evaluation.report("txt"), try evaluation.report("html")]
      let second = try evaluation.evaluate()
      #expect(second.messages.contains("the archive holds all 1 files already"))
      #expect(try [evaluation.report("txt"), evaluation.report("html")] == reports)
    }
  }

  @Test("What a dropped column holds is nowhere in the archive, the messages or the reports")
  func privacy() throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder)
      let run = try evaluation.evaluate()
      let secret = Data(SmallEvaluation.secret.utf8)
      #expect(evaluation.archive?.range(of: secret) == nil)
      #expect(!run.messages.contains(SmallEvaluation.secret))
      for ending in ["txt", "html"] {
        #expect(try !evaluation.report(ending).contains(SmallEvaluation.secret))
      }
    }
  }

  @Test("A changed file replaces what was stored of it")
  func changed() throws {
    try Program.withFolder { folder in
      var evaluation = try SmallEvaluation(in: folder)
      #expect(try evaluation.evaluate().exitCode == 0)
      let more = SmallEvaluation.rows + "2,x,Agree,fine\n"
      evaluation = try SmallEvaluation(in: folder, rows: Array(more.utf8))
      let run = try evaluation.evaluate()
      #expect(run.messages.contains("imported 1 of 1 files (41 rows in all)"))
    }
  }

  @Test("The report has no script and forbids them")
  func html() throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder)
      #expect(try evaluation.evaluate().exitCode == 0)
      let page = try evaluation.report("html")
      #expect(!page.contains("<script"))
      #expect(page.contains("default-src &#39;none&#39;"))
    }
  }

  /// A plan for a public survey, and the files that it needs.
  struct RealPlan: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rows: String
    let says: [String]
  }

  static let realPlans = [
    RealPlan(
      testDescription: "carpentries", rows: "imported 1 of 1 files (9",
      says: ["Instructor training, what trainees said", "95% interval"]),
    RealPlan(
      testDescription: "research-software-engineers", rows: "imported 2 of 2 files (",
      says: ["Research software engineers, 2016 and 2017", "Could be chance"]),
  ]

  @Test(
    "Surveys of others are evaluated with a plan of their own",
    .enabled(
      if: Repository.shared("data/surveys") != nil, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: realPlans)
  func real(_ plan: RealPlan) throws {
    let files = try #require(Repository.shared("data/surveys"))
    let source = Repository.data.appending(path: "Examples/\(plan.testDescription)")
    try Program.withFolder { folder in
      var reports: [String] = []
      for run in 1...2 {
        let out = folder.appending(path: "out\(run)")
        let result = try Program.run([
          "evaluate", source.path, "--files", files.path, "--out", out.path, "--archive",
          folder.appending(path: "\(run).sqlite").path, "--date", "2018-10-31",
        ])
        #expect(result.exitCode == 0)
        #expect(result.messages.contains(plan.rows))
        reports.append(
          try String(
            contentsOf: out.appending(path: "annual-evaluation.txt"), encoding: .utf8))
      }
      #expect(reports[0] == reports[1])
      for words in plan.says where !reports[0].contains(words) {
        Issue.record("“\(words)” is missing from the report")
      }
    }
  }
}
