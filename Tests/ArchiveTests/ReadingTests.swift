import Diagnostics
import EvaluationModel
import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("Readings: which comments people have read, and what they found")
struct ReadingTests {
  let may: CalendarDate
  let june: CalendarDate

  init() throws {
    may = try Example.date("2018-05-01")
    june = try Example.date("2018-06-01")
  }

  private func reading(
    _ comment: String, _ themes: [String] = [], by coder: String = "JB", version: String = "1",
    sample: String? = nil, note: String? = nil, replacedOn: CalendarDate? = nil
  ) -> CommentReading {
    CommentReading(
      comment: comment, coder: coder, codebookVersion: version, date: may, sample: sample,
      note: note,
      codings: themes.map {
        CodingTests.coding(
          comment, $0, by: coder, version: version, spans: $0 == "support" ? CodingTests.spans : [])
      }, replacedOn: replacedOn)
  }

  private func sample(_ comments: [String]) -> CodingSample {
    CodingSample(
      id: "random-3f9a2c1b", kind: .random, seed: -7, date: may, codebookVersion: "1",
      themes: ["time", "support"],
      population: CodingSample.Population(
        cohorts: ["C7", "C6"], sources: [.senco, .headteacher], count: 6), size: 3,
      comments: comments)
  }

  private func withComments(_ body: (Archive) throws -> Void) throws {
    try CodingTests().withComments(body)
  }

  @Test("A reading comes back as it was, also one that found nothing")
  func roundTrip() throws {
    try withComments { archive throws in
      let ids = ["sencos:10:change", "heads:2:change", "heads:2:other"]
      try archive.store(sample(ids))
      let readings = [
        reading(ids[1], ["time", "support"], sample: "random-3f9a2c1b", note: "too short"),
        reading(ids[1], ["support"], by: "MA"), reading(ids[1], version: "2"), reading(ids[0]),
      ]
      let stored = try archive.storeReadings([readings[3]] + readings.prefix(3))
      #expect(stored == StoredReadings(new: 4, codings: 3))
      #expect(try archive.readings() == readings)
      #expect(try archive.readings(coder: "MA") == [readings[1]])
      #expect(try archive.codings() == readings.flatMap(\.codings))
      #expect(try archive.samples() == [sample(ids)])
      let again = try archive.storeReadings(readings)
      #expect(again == StoredReadings(unchanged: 4))
      try archive.store(sample([]))
      #expect(try archive.samples() == [sample(ids)])
    }
  }

  @Test("A differing reading is refused, or counts from its day while the earlier one is kept")
  func replacing() throws {
    try withComments { archive throws in
      let id = "heads:2:change"
      let first = reading(id, ["support", "time"])
      let others = [reading(id, ["time"], by: "MA"), reading(id, ["time"], version: "2")]
      try archive.storeReadings([first] + others)
      let second = reading(id)
      for different in [second, reading(id, ["support", "time"], note: "but only just")] {
        let failure = #expect(throws: Diagnostic.self) {
          try archive.storeReadings([reading("heads:10:change"), different])
        }
        #expect(failure?.code == "archive.coding-differs")
      }
      #expect(try archive.readings() == [first] + others)
      let stored = try archive.storeReadings([second], replacingOn: june)
      #expect(stored == StoredReadings(replaced: 1))
      #expect(try archive.readings() == others + [second])
      #expect(try archive.codings() == others.flatMap(\.codings))
      let kept = reading(id, ["support", "time"], replacedOn: june)
      #expect(try archive.readings(includingReplaced: true) == [kept] + others + [second])
      try archive.storeCodings([CodingTests.coding(id, "time")], byRulesOf: "1")
      try archive.storeCodings([], byRulesOf: "1")
      #expect(try archive.readings(includingReplaced: true) == [kept] + others + [second])
    }
  }

  @Test("Readings and places in samples stay with their comments as long as the words stay")
  func replacement() throws {
    try withComments { archive throws in
      let ids = ["heads:10:change", "sencos:2:change", "heads:2:change"]
      try archive.store(sample(ids))
      let kept = [
        reading(ids[2], ["time"], replacedOn: june), reading(ids[2], sample: "random-3f9a2c1b"),
        reading(ids[1], ["support"]),
      ]
      try archive.storeReadings([reading(ids[2], ["time"]), reading(ids[0], ["time"]), kept[2]])
      try archive.storeReadings([kept[1]], replacingOn: june)
      _ = try archive.store(
        try Example.records("heads", text: "Less time"),
        ledger: Example.ledger("heads", sha256: "bb"), mappingDigest: "m1", on: may)
      #expect(try archive.readings(includingReplaced: true) == kept)
      #expect(try archive.samples() == [sample([ids[1], ids[2]])])
      #expect(try archive.auditTrail().last?.codingsDropped == 1)
      #expect(try archive.auditTrail().last?.readingsDropped == 1)
      try archive.remove(source: "heads", on: may)
      #expect(try archive.readings(includingReplaced: true) == [kept[2]])
      #expect(try archive.auditTrail().last?.readingsDropped == 2)
      #expect(try archive.samples() == [sample([ids[1]])])
    }
  }

  @Test("Whoever withdraws takes readings, remarks and places in samples along")
  func withdrawal() throws {
    try withComments { archive throws in
      let ids = ["heads:10:change", "sencos:10:change", "heads:2:change"]
      try archive.store(sample(ids))
      let note = "reminds me of Zebediah"
      try archive.storeReadings([
        reading(ids[0], ["time"], note: note), reading(ids[1]), reading(ids[2]),
      ])
      try archive.storeReadings([reading(ids[0], note: note)], replacingOn: june)
      let deleted = try archive.withdraw(
        archive.selection(named: "P017"), remembering: [], on: june)
      #expect(deleted.comments == 2 && deleted.codings == 1)
      #expect(try archive.readings(includingReplaced: true) == [reading(ids[2])])
      #expect(try archive.samples() == [sample([ids[2]])])
      let bytes = try Data(contentsOf: URL(filePath: archive.path))
      #expect(bytes.range(of: Data(note.utf8)) == nil)
    }
  }

  @Test("Readings that cannot be meant are refused, and those before them too")
  func refused() throws {
    try withComments { archive throws in
      let id = "heads:2:change"
      let foreign = CommentReading(
        comment: id, coder: "JB", codebookVersion: "1",
        codings: reading(id, ["time"], by: "MA").codings)
      let elsewhere = CommentReading(
        comment: id, coder: "JB", codebookVersion: "1",
        codings: reading("heads:2:other", ["time"]).codings)
      let cases = [
        (reading("heads:9:change"), "unknown-comment"),
        (reading(id, sample: "x"), "unknown-sample"),
        (reading(id, by: StoredCoding.rules), "mixed-codings"), (foreign, "mixed-codings"),
        (elsewhere, "mixed-codings"),
      ]
      for (wrong, code) in cases {
        let failure = #expect(throws: Diagnostic.self) {
          try archive.storeReadings([reading("heads:10:change"), wrong])
        }
        #expect(failure?.code == "archive.\(code)")
      }
      let failure = #expect(throws: Diagnostic.self) { try archive.store(sample(["heads:9:x"])) }
      #expect(failure?.code == "archive.unknown-comment")
      #expect(try archive.readings().isEmpty && archive.samples().isEmpty)
    }
  }

  @Test("What people coded before readings were kept is a reading of an unknown day")
  func migration() throws {
    try Example.withFolder { folder in
      let path = folder.appending(path: "evaluation.sqlite").path
      let queue = try DatabaseQueue(path: path)
      try Schema.migrator.migrate(queue, upTo: "withdrawals")
      try queue.write { database in
        try database.execute(
          sql: """
            INSERT INTO sources VALUES (1, 'heads', 'h.csv', 'aa', 'm', 'UTF-8', 1, 1, 0);
            INSERT INTO responses (id, source, record, informant, instrument, version, cohort,
              is_self_report, may_be_quoted) VALUES (1, 1, 4, 'headteacher', 'h', '1', 'C7', 0, 0);
            INSERT INTO comments VALUES (1, 1, 'change', 'More time');
            INSERT INTO codings (comment, theme, direction, is_hedged, is_mixed, codebook_version,
              coder) VALUES (1, 'time', 'gain', 0, 0, '1', 'JB'), (1, 'time', 'gain', 0, 0, '1', 'rules'),
              (1, 'support', 'gain', 0, 0, '1', 'JB'), (1, 'time', 'gain', 0, 0, '2', 'JB');
            """)
      }
      let earlier = try Archive(lookingAt: path)
      #expect(try earlier.readings().isEmpty && earlier.samples().isEmpty)
      #expect(try earlier.codings().count == 4 && earlier.auditTrail().isEmpty)
      let readings = try Archive(at: path).readings()
      #expect(readings.map { $0.codings.map(\.theme) } == [["time", "support"], ["time"]])
      #expect(readings.allSatisfy { $0.date == nil && $0.coder == "JB" && $0.sample == nil })
      #expect(try Archive(at: path).codings().count == 4)
    }
  }

  @Test("Whether a sheet shows what the rules find is kept; of samples before that, nobody says so")
  func suggestions() throws {
    try withComments { archive throws in
      let shown = CodingSample(
        id: "random-1", kind: .random, seed: 1, showsSuggestions: true, date: may,
        codebookVersion: "1", themes: ["time"], population: CodingSample.Population(count: 1),
        size: 1, comments: ["heads:2:change"])
      try archive.store(sample([]))
      try archive.store(shown)
      #expect(try archive.samples().map(\.showsSuggestions) == [false, true])
    }
    try Example.withFolder { folder in
      let path = folder.appending(path: "evaluation.sqlite").path
      let queue = try DatabaseQueue(path: path)
      try Schema.migrator.migrate(queue, upTo: "examiner-sheets")
      try queue.write {
        try $0.execute(
          sql: """
            INSERT INTO coding_samples (name, kind, seed, date, codebook_version, population, size)
            VALUES ('random-2', 'random', 1, '2018-05-01', '1', 3, 2)
            """)
      }
      #expect(try Archive(lookingAt: path).samples().map(\.showsSuggestions) == [false])
      #expect(try Archive(at: path).samples().map(\.showsSuggestions) == [false])
    }
  }
}
