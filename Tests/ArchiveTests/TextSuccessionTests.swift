import EvaluationModel
import Testing

@testable import Archive

@Suite("What was found in a text follows its words to another row")
struct TextSuccessionTests {
  /// A comment a row: who wrote it, or nil, and its words.
  private typealias Row = (participant: String?, text: String)

  private static func records(_ rows: [Row]) -> EvaluationRecords {
    var records = EvaluationRecords()
    for (number, row) in rows.enumerated() {
      let id = "heads:\(number + 1)"
      records.responses.append(
        Response(
          id: id, source: .headteacher, instrument: "head", version: "1",
          participant: row.participant, cohort: "C7"))
      records.comments.append(Comment(response: id, prompt: "change", text: row.text))
    }
    return records
  }

  /// The row, counted from 1, that each row of a file has in the next, or 0 where it is gone.
  private static func moves(_ old: [Row], _ new: [Row]) -> [Int] {
    let succession = TextSuccession(
      from: WrittenTexts(records(old)), to: WrittenTexts(records(new)))
    return old.indices.map { row in
      succession["heads:\(row + 1):change"].flatMap { Int($0.split(separator: ":")[1]) } ?? 0
    }
  }

  @Test("Rows that are added, deleted or sorted move the others, known by person or by words")
  func moved() {
    let known: [Row] = [("A", "None"), ("B", "More time"), ("C", "None"), ("D", "Clearer tasks")]
    #expect(Self.moves(known, known) == [1, 2, 3, 4])
    #expect(Self.moves(known, Array(known.dropFirst())) == [0, 1, 2, 3])
    #expect(Self.moves(known, [("E", "None")] + known) == [2, 3, 4, 5])
    #expect(Self.moves(known, known.reversed()) == [4, 3, 2, 1])
    let unknown = known.map { Row(nil, $0.text) }
    #expect(Self.moves(unknown, [(nil, "New")] + unknown) == [2, 3, 4, 5])
    #expect(Self.moves(unknown, Array(unknown.dropFirst())) == [2, 1, 0, 3])
    #expect(Self.moves(unknown, known) == [1, 2, 3, 4])
  }

  @Test("Words that change, and words of somebody else in another row, are gone")
  func gone() {
    #expect(Self.moves([("A", "None")], [("A", "None.")]) == [0])
    #expect(Self.moves([("A", "e\u{301}")], [("A", "é")]) == [0])
    #expect(Self.moves([("A", "None"), ("B", "Time")], [("B", "Time"), ("C", "None")]) == [0, 1])
    // Where pseudonyms are made anew, the row still tells.
    #expect(Self.moves([("A", "None"), ("B", "Time")], [("X", "None"), ("Y", "Time")]) == [1, 2])
  }

  @Test("No two texts go to the same one, whatever moves where", arguments: 1...40)
  func distinct(seed: UInt64) {
    var generator = Generator(state: seed)
    func rows(_ count: Int) -> [Row] {
      (0..<count).map { _ in
        (
          [nil, "A", "B", "C"].randomElement(using: &generator) ?? nil,
          ["None", "Time", "n/a"].randomElement(using: &generator) ?? ""
        )
      }
    }
    let (old, new) = (rows(12), rows(12))
    let moves = Self.moves(old, new)
    let found = moves.enumerated().filter { $0.element > 0 }
    #expect(Set(found.map(\.element)).count == found.count)
    for (row, place) in found { #expect(old[row].text == new[place - 1].text) }
    // Of each person and words, as many are found as there are on both sides.
    for person in ["A", "B", "C"] {
      for text in ["None", "Time", "n/a"] {
        let before = old.indices.filter { old[$0].participant == person && old[$0].text == text }
        let after = new.count { $0.participant == person && $0.text == text }
        let kept = before.count { moves[$0] > 0 && new[moves[$0] - 1].participant == person }
        #expect(kept == min(before.count, after))
      }
    }
  }

  @Test("Readings, places in samples and decisions move with the row, and what would go is told")
  func stored() throws {
    let may = try Example.date("2018-05-01")
    let rows: [Row] = [("A", "Ask Mrs Poe"), ("B", "More time"), ("C", "None")]
    func marked(_ rows: [Row]) -> EvaluationRecords {
      var records = Self.records(rows)
      records.redactionMarks = records.comments.filter { $0.text.hasPrefix("Ask") }.map {
        RedactionMark(
          text: $0.id, kind: .person, scalarStart: 4, scalarEnd: 11, utf8Start: 4, utf8End: 11,
          rule: "title and surname")
      }
      return records
    }
    try Example.withArchive { archive throws in
      func store(_ rows: [Row], _ sha256: String) throws {
        _ = try archive.store(
          marked(rows), ledger: Example.ledger("heads", sha256: sha256), mappingDigest: "m1",
          on: may)
      }
      func reading(_ row: Int) -> CommentReading {
        CommentReading(
          comment: "heads:\(row):change", coder: "JB", codebookVersion: "1", date: may,
          codings: [CodingTests.coding("heads:\(row):change", "time", by: "JB")])
      }
      try store(rows, "aa")
      try archive.storeReadings([reading(1), reading(2), reading(3)])
      _ = try archive.decide(.redacted, onMarksOf: "heads:1:change", by: "MA", on: may)
      try store([("D", "None")] + rows, "bb")
      #expect(try archive.readings() == [reading(2), reading(3), reading(4)])
      #expect(try archive.records().redactionMarks.map(\.text) == ["heads:2:change"])
      #expect(try archive.records().redactionMarks.map(\.state) == [.redacted])
      #expect(try archive.auditTrail().last?.readingsDropped == 0)
      let next = Self.records([("A", "Ask Mrs Poe"), ("B", "Less time")])
      #expect(
        try archive.looking { try $0.readingCount(of: "heads", lostBy: next) } == 2)
      #expect(
        try archive.looking { try $0.readingCount(of: "heads", lostBy: Self.records(rows)) } == 0)
    }
  }

  /// The same numbers on every run.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }
}
