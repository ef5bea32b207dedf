import EvaluationModel
import Testing

@testable import ImpactAnalysis

@Suite("Nothing marked and not cleared is quoted")
struct QuotationGateTests {
  static let text = "Thank Mrs Patel of Hill School for time"

  private static func mark(
    _ words: String, _ state: RedactionMark.State = .open, _ kind: RedactionMark.Kind = .person
  ) -> RedactionMark {
    let start = text.firstRange(of: words).map {
      text.distance(from: text.startIndex, to: $0.lowerBound)
    }
    let first = start ?? 0
    return RedactionMark(
      text: "s:1:why", kind: kind, scalarStart: first, scalarEnd: first + words.count,
      utf8Start: first, utf8End: first + words.count, rule: "test", state: state)
  }

  private func quoted(
    _ approved: String, _ marks: [RedactionMark] = [], clearedBy: String? = nil
  ) throws -> QuotationGate.Quotable? {
    let comment = Comment(response: "s:1", prompt: "why", text: Self.text)
    return QuotationGate(
      AnalysisInput(
        plan: Example.plan(),
        records: EvaluationRecords(comments: [comment], redactionMarks: marks), codings: [],
        codebook: try Example.codebook.get(),
        approvals: [comment.id: QuotationApproval(text: approved, marksClearedBy: clearedBy)])
    ).quotable(comment)
  }

  @Test("An unmarked comment needs its own words; a marked one a decision on each mark")
  func marks() throws {
    let name = Self.mark("Mrs Patel")
    let school = Self.mark("Hill School", .open, .school)
    func isQuoted(
      _ marks: [RedactionMark], _ approved: String = Self.text, clearedBy: String? = nil
    ) throws -> Bool { try quoted(approved, marks, clearedBy: clearedBy) != nil }
    let cleared = Self.mark("Mrs Patel", .cleared)
    let hidden = Self.mark("Mrs Patel", .redacted)
    let cases: [(Bool, Bool)] = [
      (try isQuoted([]), true), (try isQuoted([], "Thank Mrs Patel"), false),
      (try isQuoted([name]), false), (try isQuoted([cleared]), true),
      (try isQuoted([cleared, school]), false), (try isQuoted([name], clearedBy: "MA"), true),
      (try isQuoted([hidden], clearedBy: "MA"), false),
      (try isQuoted([name], "Thank [name] of Hill School for time"), true),
      (try isQuoted([hidden], "Thank [name] of Hill School for time"), true),
      (try isQuoted([name, school], "Thank [name] of Hill School for time"), false),
      (try isQuoted([name, school], "Thank [name] of [school] for time"), true),
      (try isQuoted([name], "Thank [name] Patel of Hill School for time"), false),
      (try isQuoted([name], "Thank [name] of Hill School for money"), false),
      (try isQuoted([name], "[name] Thank Mrs Patel of Hill School for time"), false),
      (try isQuoted([name], "Thank Mrs Patel of [school] for time"), false),
      (try isQuoted([name], "[a name] for time"), true),
      (try isQuoted([name], "[see p. 3] for time"), false),
    ]
    for (number, (isQuoted, expected)) in cases.enumerated() {
      #expect(isQuoted == expected, "case \(number)")
    }
  }

  @Test("Coded passages are found again in the approved text, without what was replaced")
  func passages() throws {
    let approved = "Thank [name] of Hill School for time"
    let quotable = try #require(try quoted(approved, [Self.mark("Mrs Patel")]))
    #expect(quotable.text == approved)
    let scalars = Array(approved.unicodeScalars)
    let places = quotable.places(of: [35..<39, 0..<20]).map {
      String(String.UnicodeScalarView(scalars[$0]))
    }
    #expect(places == ["time", "Thank ", " of H"])
  }

  @Test("A recommendation is shown with words in brackets in the place of what is marked")
  func recommendations() throws {
    let marks = [
      Self.mark("Mrs Patel"), Self.mark("Patel of Hill School", .redacted, .school),
      Self.mark("time", .cleared),
    ]
    #expect(RedactionMark.hiding(marks, in: Self.text) == "Thank [name] for time")
    #expect(RedactionMark.hiding([], in: Self.text) == Self.text)
  }
}
