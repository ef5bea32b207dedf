import Archive
import Diagnostics
import EvaluationModel
import Foundation
import GRDB
import Testing

@Suite("Storing codings")
struct CodingTests {
  let may: CalendarDate

  init() throws { may = try Example.date("2018-05-01") }

  static func coding(
    _ comment: String, _ theme: String, by coder: String = StoredCoding.rules,
    version: String = "1", spans: [StoredCoding.Span] = []
  ) -> StoredCoding {
    StoredCoding(
      comment: comment, theme: theme, direction: "improvement", isHedged: theme == "time",
      isMixed: theme == "support", rule: coder == StoredCoding.rules ? "\(theme)-1" : nil,
      codebookVersion: version, coder: coder, spans: spans)
  }

  func withComments(_ body: (Archive) throws -> Void) throws {
    try Example.withArchive { archive throws in
      for source in ["sencos", "heads"] {
        _ = try archive.store(
          try Example.records(source), ledger: Example.ledger(source), mappingDigest: "m1", on: may)
      }
      try body(archive)
    }
  }

  static let spans = [
    StoredCoding.Span(scalarStart: 0, scalarEnd: 4, utf8Start: 0, utf8End: 6),
    StoredCoding.Span(scalarStart: 7, scalarEnd: 9, utf8Start: 9, utf8End: 15),
  ]

  @Test("codings come back as they were, in the order of the comments")
  func roundTrip() throws {
    try withComments { archive throws in
      let codings = [
        Self.coding("heads:2:change", "support", spans: Self.spans),
        Self.coding("heads:10:change", "time", spans: Array(Self.spans.reversed())),
        Self.coding("heads:10:change", "confidence"),
        Self.coding("sencos:2:other", "time"),
      ]
      try archive.storeCodings(
        [codings[3], codings[1], codings[0], codings[2]], byRulesOf: "1")
      #expect(try archive.codings() == codings)
    }
  }

  @Test("rules replace what the same version found, and nothing else")
  func rulesReplaceTheirOwn() throws {
    try withComments { archive throws in
      let first = Self.coding("heads:2:change", "support", spans: Self.spans)
      let other = Self.coding("heads:2:change", "support", version: "2")
      let person = Self.coding("heads:2:change", "support", by: "JB")
      let second = Self.coding("heads:2:change", "confidence")
      try archive.storeCodings([first], byRulesOf: "1")
      try archive.storeCodings([other], byRulesOf: "2")
      #expect(try archive.storeCodings([person], by: "JB") == 1)
      try archive.storeCodings([second], byRulesOf: "1")
      #expect(try archive.codings() == [other, person, second])
      #expect(try archive.codings(codebookVersion: "1") == [person, second])
      #expect(try archive.codings(coder: StoredCoding.rules) == [other, second])
      #expect(try archive.codings(codebookVersion: "2", coder: "JB").isEmpty)
      try archive.storeCodings([], byRulesOf: "1")
      #expect(try archive.codings() == [other, person])
    }
  }

  @Test("a person's coding is stored once and never overwritten")
  func peopleAreKept() throws {
    try withComments { archive throws in
      let both = [
        Self.coding("heads:2:change", "support", by: "JB"),
        Self.coding("heads:2:change", "time", by: "JB"),
      ]
      let later = Self.coding("heads:10:change", "time", by: "JB")
      #expect(try archive.storeCodings(both, by: "JB") == 2)
      #expect(try archive.storeCodings(both.reversed() + [later], by: "JB") == 1)
      #expect(try archive.codings() == both + [later])
      let failure = #expect(throws: Diagnostic.self) {
        try archive.storeCodings([both[0]], by: "JB")
      }
      #expect(
        failure?.description == """
          \(archive.path): error[archive.coding-differs]: "JB" coded the comment "heads:2:change" \
          differently before, with version 1 of the codebook
            fix: give the second reading a name of its own, as "JB again"
          """)
      #expect(try archive.codings() == both + [later])
    }
  }

  @Test("a coding stays with its comment as long as the words stay")
  func codingsOutliveReplacement() throws {
    try withComments { archive throws in
      let kept = [
        Self.coding("heads:2:change", "support", by: "JB", spans: Self.spans),
        Self.coding("heads:2:change", "support", spans: Self.spans),
      ]
      let changed = Self.coding("heads:10:change", "time", by: "JB")
      let elsewhere = Self.coding("sencos:10:change", "time", by: "JB")
      try archive.storeCodings([kept[0], changed, elsewhere], by: "JB")
      try archive.storeCodings([kept[1]], byRulesOf: "1")
      _ = try archive.store(
        try Example.records("heads", text: "Less time"),
        ledger: Example.ledger("heads", sha256: "bb"), mappingDigest: "m1", on: may)
      #expect(try archive.codings() == kept + [elsewhere])
      #expect(try archive.auditTrail().map(\.codingsDropped) == [0, 0, 1])
      try archive.remove(source: "heads", on: may)
      #expect(try archive.codings() == [elsewhere])
      #expect(try archive.auditTrail().last?.codingsDropped == 2)
      let orphans = try DatabaseQueue(path: archive.path).read { database in
        try Int.fetchOne(database, sql: "SELECT count(*) FROM spans")
      }
      #expect(orphans == 0)
    }
  }

  @Test(
    "codings that cannot be meant are refused, and those before them too",
    arguments: [
      (
        coding("heads:9:change", "time"),
        """
        error[archive.unknown-comment]: there is no comment "heads:9:change" to be coded
          fix: import the file that holds it, or code the comments that the archive holds
        """
      ),
      (
        coding("heads:2:change", "time", by: "JB"),
        """
        error[archive.mixed-codings]: a coding of the comment "heads:2:change" is by "JB" with \
        version 1 of the codebook
          expected: codings by "rules" with version 1
        """
      ),
      (
        coding("heads:2:change", "time", version: "2"),
        """
        error[archive.mixed-codings]: a coding of the comment "heads:2:change" is by "rules" with \
        version 2 of the codebook
          expected: codings by "rules" with version 1
        """
      ),
    ])
  func refused(coding: StoredCoding, message: String) throws {
    try withComments { archive throws in
      let held = [Self.coding("heads:2:change", "support")]
      try archive.storeCodings(held, byRulesOf: "1")
      let failure = #expect(throws: Diagnostic.self) {
        try archive.storeCodings(
          [Self.coding("heads:10:change", "time"), coding], byRulesOf: "1")
      }
      #expect(failure?.description == "\(archive.path): \(message)")
      #expect(try archive.codings() == held)
    }
  }

  @Test("no person is called rules")
  func reservedName() throws {
    try withComments { archive throws in
      let failure = #expect(throws: Diagnostic.self) { try archive.storeCodings([], by: "rules") }
      #expect(failure?.code == "archive.mixed-codings")
    }
  }
}
