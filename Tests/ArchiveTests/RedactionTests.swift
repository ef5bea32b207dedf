import Archive
import Diagnostics
import EvaluationModel
import Testing

@Suite("Marks of what may identify somebody")
struct RedactionTests {
  let may: CalendarDate

  init() throws { may = try Example.date("2018-05-01") }

  static func mark(
    _ text: String, _ bytes: Range<Int>, rule: String = "title and surname",
    _ state: RedactionMark.State = .open, by person: String? = nil, on date: CalendarDate? = nil
  ) -> RedactionMark {
    RedactionMark(
      text: text, kind: .person, scalarStart: bytes.lowerBound, scalarEnd: bytes.upperBound,
      utf8Start: bytes.lowerBound, utf8End: bytes.upperBound, rule: rule, state: state,
      decidedBy: person, decidedOn: date)
  }

  static let comment = "sencos:10:change"
  static let recommendation = "sencos:11:r2"

  private func store(
    _ marks: [RedactionMark], in archive: Archive, sha256: String = "aa",
    text: String = "More time, please"
  ) throws {
    var records = try Example.records("sencos", text: text)
    records.redactionMarks = marks
    _ = try archive.store(
      records, ledger: Example.ledger("sencos", sha256: sha256), mappingDigest: "m1", on: may)
  }

  @Test("Marks of comments and recommendations come back as they were")
  func roundTrip() throws {
    try Example.withArchive { archive throws in
      let marks = [
        Self.mark(Self.comment, 0..<4), Self.mark(Self.comment, 5..<9, .cleared, by: "MA", on: may),
        Self.mark(Self.recommendation, 0..<7, .redacted, by: "JB", on: may),
      ]
      try store(marks, in: archive)
      #expect(try archive.records().redactionMarks == marks)
      #expect(throws: Diagnostic.self) {
        try store([Self.mark("sencos:99:change", 0..<1)], in: archive, sha256: "bb")
      }
      #expect(try archive.records().redactionMarks == marks)
    }
  }

  @Test("A decision is recorded with who and when, for all marks of a text or for some")
  func decisions() throws {
    try Example.withArchive { archive throws in
      try store(
        [Self.mark(Self.comment, 0..<4), Self.mark(Self.comment, 5..<9)], in: archive)
      let count = try archive.decide(
        .redacted, onMarksOf: Self.comment, numbers: [2], by: "MA", on: may)
      #expect(count == 1)
      let hidden = Self.mark(Self.comment, 5..<9, .redacted, by: "MA", on: may)
      #expect(try archive.records().redactionMarks == [Self.mark(Self.comment, 0..<4), hidden])
      #expect(try archive.decide(.cleared, onMarksOf: Self.comment, by: "JB", on: may) == 2)
      #expect(try archive.records().redactionMarks.allSatisfy { $0.decidedBy == "JB" })
      for (text, numbers) in [("sencos:2:other", nil), (Self.comment, [3])] as [(String, [Int]?)] {
        let problem = #expect(throws: Diagnostic.self) {
          try archive.decide(.cleared, onMarksOf: text, numbers: numbers, by: "JB", on: may)
        }
        #expect(problem?.code == "archive.no-mark")
      }
    }
  }

  @Test(
    "Decisions, and what a roll led to, outlive a new import as long as the words stay",
    arguments: ["aa", "bb"])
  func reimport(sha256: String) throws {
    try Example.withArchive { archive throws in
      try store(
        [
          Self.mark(Self.comment, 0..<4), Self.mark(Self.comment, 5..<9, rule: "name on the roll"),
          Self.mark(Self.comment, 11..<17), Self.mark(Self.recommendation, 0..<7),
        ], in: archive)
      _ = try archive.decide(.cleared, onMarksOf: Self.comment, numbers: [1], by: "MA", on: may)
      let found = [Self.mark(Self.comment, 0..<4), Self.mark(Self.comment, 3..<6)]
      try store([], in: archive, sha256: sha256)
      try archive.importing(on: may) { batch throws in
        #expect(try !batch.isSearched(by: "1"))
        try batch.searchTexts(version: "1") { text, id in
          #expect(id != Self.comment || text == "More time, please")
          return found.filter { $0.text == id }
        }
        #expect(try batch.isSearched(by: "1"))
        return ((), isKept: true)
      }
      #expect(
        try archive.records().redactionMarks == [
          Self.mark(Self.comment, 0..<4, .cleared, by: "MA", on: may),
          Self.mark(Self.comment, 3..<6),
          Self.mark(Self.comment, 5..<9, rule: "name on the roll"),
        ])
      try store(found, in: archive, sha256: "cc", text: "More time, thanks")
      #expect(try archive.records().redactionMarks == found)
      try store([], in: archive, sha256: "dd")
      #expect(try archive.records().redactionMarks.isEmpty)
    }
  }
}
