import Archive
import Diagnostics
import EvaluationModel
import Foundation
import GRDB
import Testing

@Suite("An import is stored whole or not at all")
struct AtomicityTests {
  /// One record that the archive refuses, after many that it takes.
  struct Flaw: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let spoil: @Sendable (inout EvaluationRecords) -> Void
    let message: String
  }

  static let secret = "Tom in 4B bites"

  static let flaws = [
    Flaw(
      testDescription: "a response of another source",
      spoil: {
        $0.responses.append(
          Response(
            id: "heads:4", source: .senco, instrument: "senco-end", version: "2", cohort: "C7"))
      },
      message: """
        error[archive.foreign-response]: source "sencos": the response "heads:4" is not one of \
        the source
          expected: the id "sencos:" followed by the number of the record, from 1
        """),
    Flaw(
      testDescription: "a record number that is not written as one",
      spoil: {
        $0.responses.append(
          Response(
            id: "sencos:04", source: .senco, instrument: "senco-end", version: "2", cohort: "C7"))
      },
      message: """
        error[archive.foreign-response]: source "sencos": the response "sencos:04" is not one of \
        the source
          expected: the id "sencos:" followed by the number of the record, from 1
        """),
    Flaw(
      testDescription: "a response twice", spoil: { $0.responses.append($0.responses[0]) },
      message: """
        error[archive.duplicate-record]: source "sencos": the response "sencos:2" comes twice
        """),
    Flaw(
      testDescription: "an enrolment twice", spoil: { $0.enrolments.append($0.enrolments[0]) },
      message: """
        error[archive.duplicate-record]: source "sencos": the enrolment "P0:C7" comes twice
        """),
    Flaw(
      testDescription: "an answer twice", spoil: { $0.answers.append($0.answers[0]) },
      message: """
        error[archive.duplicate-record]: source "sencos": the answer to item "use-answered" (post) \
        of response "sencos:10" comes twice
        """),
    Flaw(
      testDescription: "a skipped item with a rating",
      spoil: {
        $0.answers.append(
          Answer(response: "sencos:2", item: "x", occasion: .pre, state: .skipped, value: 4))
      },
      message: """
        error[archive.invalid-record]: source "sencos": the answer to item "x" (pre) of response \
        "sencos:2" contradicts itself
        """),
    Flaw(
      testDescription: "an answer without its response",
      spoil: {
        $0.answers.append(
          Answer(response: "sencos:3", item: "x", occasion: .pre, state: .unknown, value: nil))
      },
      message: """
        error[archive.unknown-response]: source "sencos": an answer belongs to the response \
        "sencos:3", which does not come with it
        """),
    Flaw(
      testDescription: "a comment twice",
      spoil: { $0.comments.append(Comment(response: "sencos:10", prompt: "change", text: secret)) },
      message: """
        error[archive.duplicate-record]: source "sencos": the comment "sencos:10:change" comes twice
        """),
    Flaw(
      testDescription: "a null character in a comment",
      spoil: {
        $0.comments.append(Comment(response: "sencos:10", prompt: "x", text: "\(secret)\0 hard"))
      },
      message: """
        error[archive.null-character]: source "sencos": the comment "sencos:10:x" holds a null \
        character
          fix: remove the character U+0000 from the file
        """),
    Flaw(
      testDescription: "a recommendation twice",
      spoil: { $0.recommendations.append($0.recommendations[0]) },
      message: """
        error[archive.duplicate-record]: source "sencos": the recommendation "sencos:11:r2" comes \
        twice
        """),
  ]

  @Test("a record that is refused leaves the archive as it was", arguments: flaws)
  func refusedRecord(flaw: Flaw) throws {
    let may = try Example.date("2018-05-01")
    try Example.withArchive { archive throws in
      var spoilt = try Example.records("sencos")
      flaw.spoil(&spoilt)
      for isReplacement in [false, true] {
        if isReplacement {
          _ = try archive.store(
            try Example.records("sencos"), ledger: Example.ledger("sencos"), mappingDigest: "m1",
            on: may)
        }
        let before = try Contents(of: archive)
        let failure = #expect(throws: Diagnostic.self) {
          _ = try archive.store(
            spoilt, ledger: Example.ledger("sencos", sha256: "bb"), mappingDigest: "m1", on: may)
        }
        #expect(failure?.description == "\(archive.path): \(flaw.message)")
        #expect(failure?.description.contains(Self.secret) == false)
        #expect(try Contents(of: Archive(at: archive.path)) == before)
      }
    }
  }

  @Test("a ledger that does not balance is refused")
  func unbalancedLedger() throws {
    try Example.withArchive { archive throws in
      let ledger = ImportLedger(
        source: "sencos", path: "exports/sencos.csv", sha256: "aa", encoding: "UTF-8", read: 9,
        imported: 3, exclusions: [.init(rule: "test-rows", rows: 5)], rejections: [],
        columnsNotStored: 0)
      let failure = #expect(throws: Diagnostic.self) {
        _ = try archive.store(
          try Example.records("sencos"), ledger: ledger, mappingDigest: "m1",
          on: Example.date("2018-05-01"))
      }
      #expect(
        failure?.description == """
          exports/sencos.csv: error[archive.unbalanced-ledger]: 9 rows were read, but 3 were \
          imported, 5 excluded and 0 rejected
            expected: numbers that balance
          """)
      #expect(try archive.auditTrail().isEmpty)
    }
  }

  @Test("a full disk leaves the archive as it was, and is said so")
  func fullDisk() throws {
    try Example.withFolder { folder in
      let may = try Example.date("2018-05-01")
      let path = folder.appending(path: "evaluation.sqlite").path
      let archive = try Archive(at: path, patience: 0, maximumPageCount: 80)
      _ = try archive.store(
        try Example.records("sencos"), ledger: Example.ledger("sencos"), mappingDigest: "m1",
        on: may)
      let before = try Contents(of: archive)
      let failure = #expect(throws: Diagnostic.self) {
        _ = try archive.store(
          try Self.bulky("sencos", comments: 400), ledger: Example.ledger("sencos", sha256: "bb"),
          mappingDigest: "m1", on: may)
      }
      #expect(
        failure?.description == """
          \(path): error[archive.disk-full]: the disk is full; the archive is as it was before
            fix: free some space and run the command again
          """)
      #expect(try Contents(of: archive) == before)
      _ = try archive.store(
        try Self.bulky("sencos", comments: 20), ledger: Example.ledger("sencos", sha256: "bb"),
        mappingDigest: "m1", on: may)
      #expect(try archive.records().comments.count == 20)
    }
  }

  @Test("a program that is killed in the middle of an import leaves the archive as it was")
  func killed() async throws {
    let folder = URL(filePath: NSTemporaryDirectory()).appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "evaluation.sqlite").path
    let may = try Example.date("2018-05-01")
    _ = try Archive(at: path).store(
      try Example.records("sencos"), ledger: Example.ledger("sencos"), mappingDigest: "m1", on: may)
    let before = try Contents(of: Archive(at: path))

    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let size = try Self.size(of: path)
      let records = try Self.bulky("sencos", comments: 30_000)
      // Once the file has grown by much, SQLite has written pages that were never committed.
      Thread.detachNewThread {
        while ((try? Self.size(of: path)) ?? 0) < size + 4_000_000 { usleep(200) }
        kill(getpid(), SIGKILL)
      }
      _ = try Archive(at: path).store(
        records, ledger: Example.ledger("sencos", sha256: "bb"), mappingDigest: "m1",
        on: Example.date("2018-06-01"))
    }

    let journal = try Self.size(of: "\(path)-journal")
    #expect(journal > 0, "the import was not in the middle when it was killed")
    let archive = try Archive(at: path)
    #expect(try Contents(of: archive) == before)
    #expect(try Self.integrity(of: path) == ["ok"])
    let outcome = try archive.store(
      try Example.records("sencos", text: "again"), ledger: Example.ledger("sencos", sha256: "bb"),
      mappingDigest: "m1", on: may)
    #expect(outcome == .replaced)
  }

  /// Everything that can be read from an archive.
  struct Contents: Equatable {
    let records: EvaluationRecords
    let ledgers: [ImportLedger]
    let trail: [ImportEvent]
    let codings: [StoredCoding]

    init(of archive: Archive) throws {
      records = try archive.records()
      ledgers = try archive.ledgers()
      trail = try archive.auditTrail()
      codings = try archive.codings()
    }
  }

  static func bulky(_ source: String, comments: Int) throws -> EvaluationRecords {
    let text = String(repeating: "The course helped. ", count: 50)
    var records = EvaluationRecords()
    for number in 1...comments {
      let id = "\(source):\(number)"
      records.responses.append(
        Response(id: id, source: .senco, instrument: "senco-end", version: "2", cohort: "C7"))
      records.comments.append(Comment(response: id, prompt: "change", text: text))
    }
    return records
  }

  static func integrity(of path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { database in
      try String.fetchAll(database, sql: "PRAGMA integrity_check")
    }
  }

  static func size(of path: String) throws -> Int {
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber
    return try #require(size).intValue
  }

  @Test("Of several files all are stored or none")
  func files() throws {
    try Example.withArchive { archive in
      let heads = FileRecords(
        try Example.records("heads"), ledger: Example.ledger("heads"), mappingDigest: "m")
      var spoilt = try Example.records("sencos")
      spoilt.responses.append(spoilt.responses[0])
      let sencos = FileRecords(spoilt, ledger: Example.ledger("sencos"), mappingDigest: "m")
      let date = try Example.date("2018-09-01")
      #expect(throws: Diagnostic.self) { try archive.store([heads, sencos], on: date) }
      #expect(try archive.sources().isEmpty)
      #expect(try archive.store([heads], on: date) == [.imported])
    }
  }
}
