import Archive
import Diagnostics
import EvaluationModel
import Foundation
import Testing

@Suite("People: withdrawal, relinking and keys")
struct PeopleTests {
  let may: CalendarDate

  init() throws { may = try Example.date("2018-05-01") }

  private static let secret = "Zebediah’s words, which nobody may find again"

  private func fill(_ archive: Archive) throws {
    for source in ["sencos", "heads"] {
      var records = try Example.records(source, text: source == "sencos" ? Self.secret : "More")
      records.redactionMarks = [RedactionTests.mark("\(source):10:change", 0..<4)]
      _ = try archive.store(
        records, ledger: Example.ledger(source, rows: 10), mappingDigest: "m1", on: may)
    }
    try archive.storeCodings(
      [CodingTests.coding("sencos:10:change", "time", spans: CodingTests.spans)], byRulesOf: "1")
  }

  @Test("A withdrawal deletes one person everywhere, balances the ledgers and tells nobody who")
  func withdrawal() throws {
    try Example.withFolder { folder throws in
      let path = folder.appending(path: "evaluation.sqlite").path
      let archive = try Archive(at: path)
      try fill(archive)
      let before = try archive.records()
      let person = try archive.selection(named: "p017")
      #expect(person == PersonSelection(participants: ["P017"]))
      #expect(try archive.records(of: person) == ["sencos": [10], "heads": [10]])
      let held = try archive.holdings(of: person)
      let expected = Holdings(
        responses: 2, answers: 12, selections: 8, comments: 2, codings: 1, marks: 2)
      #expect(held == expected)
      let deleted = try archive.withdraw(person, remembering: ["d1", "d2", "d1"], on: may)
      #expect(deleted == held)
      #expect(try archive.holdings(of: person).isEmpty)
      let after = try archive.records()
      #expect(after.responses == before.responses.filter { $0.participant != "P017" })
      #expect(after.enrolments == before.enrolments && after.redactionMarks.isEmpty)
      #expect(try archive.codings().isEmpty)
      for ledger in try archive.ledgers() {
        #expect(ledger.isBalanced && ledger.imported == 9)
        #expect(ledger.exclusions.last == .init(rule: ImportLedger.withdrawn, rows: 1))
      }
      #expect(try archive.withdrawals() == ["d1": 2, "d2": 1])
      let event = PeopleEvent(date: may, action: .withdrawn, holdings: held)
      #expect(try archive.peopleEvents() == [event])
      let bytes = try Data(contentsOf: URL(filePath: path))
      #expect(bytes.range(of: Data(Self.secret.utf8)) == nil)
      #expect(bytes.range(of: Data("P017".utf8)) == nil)
      #expect(bytes.range(of: Data("More".utf8)) == nil)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["evaluation.sqlite"])
    }
  }

  @Test("A response names its SENCO; one without a participant, or a head's, is one response")
  func selection() throws {
    try Example.withArchive { archive throws in
      try fill(archive)
      #expect(try archive.selection(named: "sencos:10").participants == ["P017"])
      #expect(try archive.selection(named: "heads:2") == PersonSelection(responses: ["heads:2"]))
      #expect(try archive.selection(named: "heads:99") == PersonSelection())
      let head = PersonSelection(responses: ["heads:2"])
      #expect(try archive.withdraw(head, remembering: [], on: may).responses == 1)
      #expect(try archive.withdraw(head, remembering: [], on: may).isEmpty)
      #expect(try archive.ledgers().map { $0.imported } == [9, 10])
    }
  }

  @Test("Whoever is enrolled is deleted with their enrolment, once more in the same ledger")
  func enrolments() throws {
    try Example.withArchive { archive throws in
      try fill(archive)
      for (code, imported) in [("P3", 9), ("P4", 8)] {
        let deleted = try archive.withdraw(
          archive.selection(named: code), remembering: [], on: may)
        #expect(deleted.enrolments == 2 && deleted.responses == 0)
        let ledgers = try archive.ledgers()
        #expect(ledgers.map(\.imported) == [imported, imported])
        #expect(ledgers.allSatisfy { $0.isBalanced && $0.exclusions.count == 3 })
      }
      #expect(
        try archive.records().enrolments.allSatisfy { !["P3", "P4"].contains($0.participant) })
    }
  }

  @Test("Two pseudonyms become one, unless one file has both in one cohort")
  func relink() throws {
    try Example.withArchive { archive throws in
      try fill(archive)
      let changed = try archive.relink(from: "P017", to: "P3", on: may)
      #expect(changed.enrolments == 0 && changed.responses == 2)
      #expect(try archive.records().responses.compactMap(\.participant) == ["P3", "P3"])
      let problem = #expect(throws: Diagnostic.self) {
        try archive.relink(from: "P3", to: "P4", on: may)
      }
      #expect(problem?.code == "archive.enrolled-twice")
      #expect(try archive.peopleEvents().map(\.action) == [.relinked])
      #expect(try archive.records().enrolments.contains { $0.participant == "P3" })
    }
  }

  @Test("The salt stays, the key is remembered by its fingerprint, and the trail cannot be changed")
  func settings() throws {
    try Example.withArchive { archive throws in
      let salt = try archive.withdrawalSalt()
      #expect(salt.count > 40)
      #expect(try archive.withdrawalSalt() == salt)
      #expect(try archive.identityKey() == nil)
      try archive.importing(on: may) { batch throws in
        try batch.noteKey("k1")
        return ((), isKept: true)
      }
      #expect(try archive.identityKey() == "k1")
      try archive.beginKey("k2", on: may)
      #expect(try archive.identityKey() == "k2")
      #expect(try archive.peopleEvents().map(\.action) == [.newKey])
      let other = try Example.withArchive { try $0.withdrawalSalt() }
      #expect(other != salt)
    }
  }
}
