import Archive
import EvaluationModel
import Foundation
import GRDB
import Testing

@Suite("Storing the records of a file")
struct StoringTests {
  let may: CalendarDate
  let june: CalendarDate

  init() throws {
    may = try Example.date("2018-05-01")
    june = try Example.date("2018-06-01")
  }

  @Test("what was stored comes back as it was, and the ledger with it")
  func roundTrip() throws {
    try Example.withFolder { folder in
      let path = folder.appending(path: "evaluation.sqlite").path
      let records = try Example.records("sencos")
      let outcome = try Archive(at: path).store(
        records, ledger: Example.ledger("sencos"), mappingDigest: "m1", on: may)
      let reopened = try Archive(at: path, creatingIfAbsent: false)
      #expect(outcome == .imported)
      #expect(try reopened.records() == records)
      #expect(try reopened.ledgers() == [Example.ledger("sencos")])
      #expect(try reopened.sources() == ["sencos"])
      // Equality of strings overlooks how letters are composed: the bytes must be the same too.
      let bytes = try reopened.records().comments.map { Array($0.text.utf8) }
      #expect(bytes == records.comments.map { Array($0.text.utf8) })
    }
  }

  @Test(
    "a file is stored again only when its bytes or the mapping have changed",
    arguments: [
      ("aa", "m1", StoreOutcome.unchanged), ("bb", "m1", .replaced), ("aa", "m2", .replaced),
      ("bb", "m2", .replaced),
    ])
  func idempotence(sha256: String, mapping: String, expected: StoreOutcome) throws {
    try Example.withArchive { archive throws in
      let first = try Example.records("sencos", text: "first")
      let second = try Example.records("sencos", text: "second")
      _ = try archive.store(
        first, ledger: Example.ledger("sencos"), mappingDigest: "m1", on: may)
      let isHeld = try archive.contains(source: "sencos", sha256: sha256, mappingDigest: mapping)
      let outcome = try archive.store(
        second, ledger: Example.ledger("sencos", sha256: sha256), mappingDigest: mapping, on: june)
      #expect(outcome == expected)
      #expect(isHeld == (expected == .unchanged))
      #expect(try archive.records() == (expected == .unchanged ? first : second))
      #expect(try archive.ledgers().map(\.sha256) == [sha256])
      #expect(try archive.contains(source: "sencos", sha256: sha256, mappingDigest: mapping))
      #expect(try !archive.contains(source: "heads", sha256: sha256, mappingDigest: mapping))
    }
  }

  @Test(
    "replacing or removing one source leaves the others alone and its words nowhere in the file")
  func replacedTextIsWiped() throws {
    try Example.withFolder { folder in
      let file = folder.appending(path: "evaluation.sqlite")
      let archive = try Archive(at: file.path)
      let secrets = ["heads", "sencos"].map { String(repeating: "\($0) said this; ", count: 900) }
      for (source, secret) in zip(["heads", "sencos"], secrets) {
        _ = try archive.store(
          try Example.records(source, text: secret), ledger: Example.ledger(source),
          mappingDigest: "m1", on: may)
      }
      func isInFile(_ text: String) throws -> Bool {
        try Data(contentsOf: file).range(of: Data(text.utf8)) != nil
      }
      #expect(try isInFile("heads said this") && isInFile("sencos said this"))
      _ = try archive.store(
        try Example.records("heads"), ledger: Example.ledger("heads", sha256: "bb"),
        mappingDigest: "m1", on: june)
      #expect(try !isInFile("heads said this"))
      #expect(try isInFile("sencos said this"))
      #expect(try archive.remove(source: "sencos", on: june))
      #expect(try !isInFile("sencos said this"))
      #expect(try !archive.remove(source: "sencos", on: june))
      #expect(try archive.records() == Example.records("heads"))
      #expect(try archive.ledgers().map(\.source) == ["heads"])
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names == ["evaluation.sqlite"])
    }
  }

  @Test("records come in the order of sources and of record numbers, whatever was imported first")
  func order() throws {
    let sources = ["heads", "sencos", "sencos-2", "examiner"]
    let orders = [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]]
    let read = try orders.map { order in
      try Example.withArchive { archive throws in
        for source in order.map({ sources[$0] }) {
          var records = try Example.records(source)
          // The order of the responses in the file is not asked for: their numbers say it.
          records.responses.reverse()
          _ = try archive.store(
            records, ledger: Example.ledger(source), mappingDigest: "m1", on: may)
        }
        return try archive.records()
      }
    }
    #expect(
      read[0].responses.map(\.id) == [
        "examiner:2", "examiner:10", "examiner:11", "heads:2", "heads:10", "heads:11", "sencos:2",
        "sencos:10", "sencos:11", "sencos-2:2", "sencos-2:10", "sencos-2:11",
      ])
    #expect(read[0] == read[1])
    #expect(read[0] == read[2])
    let expected = try ["examiner", "heads", "sencos", "sencos-2"].map { try Example.records($0) }
    #expect(read[0].answers == expected.flatMap(\.answers))
    #expect(read[0].comments == expected.flatMap(\.comments))
    #expect(read[0].enrolments == expected.flatMap(\.enrolments))
  }

  @Test("the audit trail says what was done when, and cannot be altered")
  func auditTrail() throws {
    try Example.withArchive { archive throws in
      func offer(_ sha256: String, from path: String? = nil) throws {
        let ledger = Example.ledger("sencos", sha256: sha256)
        let moved = ImportLedger(
          source: ledger.source, path: path ?? ledger.path, sha256: sha256,
          encoding: ledger.encoding, read: ledger.read, imported: ledger.imported,
          exclusions: ledger.exclusions, rejections: ledger.rejections,
          columnsNotStored: ledger.columnsNotStored)
        _ = try archive.store(
          try Example.records("sencos"), ledger: moved, mappingDigest: "m1",
          on: sha256 == "aa" ? may : june)
      }
      try offer("aa")
      try offer("aa", from: "exports/moved.csv")
      #expect(try archive.noteUnchanged(source: "sencos", on: june))
      try offer("bb")
      try archive.remove(source: "sencos", on: june)
      #expect(try !archive.noteUnchanged(source: "sencos", on: june))
      try offer("aa")
      let trail = try archive.auditTrail()
      #expect(
        trail.map(\.action) == [
          .imported, .unchanged, .unchanged, .replaced, .withdrawn, .imported,
        ])
      #expect(trail.map(\.date) == [may, may, june, june, june, may])
      #expect(trail.map(\.sha256) == ["aa", "aa", "aa", "bb", "bb", "aa"])
      #expect(trail[1].path == "exports/moved.csv" && trail[2].path == "exports/moved.csv")
      #expect(
        trail[0]
          == ImportEvent(
            date: may, action: .imported, source: "sencos", path: "exports/sencos.csv",
            sha256: "aa", mappingDigest: "m1", encoding: "Windows-1252", read: 7, imported: 3,
            excluded: 2, rejected: 2))
      for change in ["DELETE FROM imports", "UPDATE imports SET date = '2001-01-01'"] {
        #expect(throws: DatabaseError.self) {
          try DatabaseQueue(path: archive.path).write { try $0.execute(sql: change) }
        }
      }
      #expect(try archive.auditTrail() == trail)
    }
  }
}
