import Archive
import Diagnostics
import EvaluationModel
import Foundation
import GRDB
import TestSupport
import Testing

@Suite("Opening an archive")
struct OpeningTests {
  /// A path at which no archive can be used, and what the user is told.
  struct Obstacle: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var name = "evaluation.sqlite"
    var creating = true
    let prepare: @Sendable (URL) throws -> Void
    let message: String
  }

  static let obstacles = [
    Obstacle(
      testDescription: "a text file",
      prepare: { try Data("school,usefulness\nA,4\n".utf8).write(to: $0) },
      message: """
        error[archive.not-a-database]: the file is not an SQLite database
          expected: an archive of this program, or no file at all
          fix: move the file elsewhere, or give another path for the archive
        """),
    Obstacle(
      testDescription: "a database of another program",
      prepare: { file in
        try DatabaseQueue(path: file.path).write { try $0.execute(sql: "CREATE TABLE pupils (x)") }
      },
      message: """
        error[archive.of-another-program]: the file is a database that another program made
          expected: an archive of this program, or no file at all
          fix: move the file elsewhere, or give another path for the archive
        """),
    Obstacle(
      testDescription: "an archive of a newer version",
      prepare: { file in
        _ = try Archive(at: file.path)
        try DatabaseQueue(path: file.path).write {
          try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999')")
        }
      },
      message: """
        error[archive.newer]: the archive was made by a newer version of this program
          fix: use that version, or move the archive elsewhere and import the files again
        """),
    Obstacle(
      testDescription: "a path below a file", name: "notes.txt/evaluation.sqlite",
      prepare: { try Data("x".utf8).write(to: $0.deletingLastPathComponent()) },
      message: """
        error[archive.cannot-open]: the archive cannot be opened or made
          expected: a file in a folder that exists
          fix: make the folder, and allow yourself to read and write in it
        """),
    Obstacle(
      testDescription: "a folder",
      prepare: {
        try FileManager.default.createDirectory(at: $0, withIntermediateDirectories: false)
      },
      message: """
        error[archive.cannot-open]: the archive cannot be opened or made
          expected: a file in a folder that exists
          fix: make the folder, and allow yourself to read and write in it
        """),
    Obstacle(
      testDescription: "no file where one is needed", creating: false, prepare: { _ in },
      message: """
        error[archive.absent]: there is no archive yet
          fix: import the evaluation's files first
        """),
    Obstacle(
      testDescription: "an archive whose pages were overwritten",
      prepare: { file in
        _ = try Archive(at: file.path)
        var bytes = try Data(contentsOf: file)
        bytes.replaceSubrange(100..<4096, with: Data(repeating: 0xAA, count: 3996))
        try bytes.write(to: file)
      },
      message: """
        error[archive.damaged]: the archive is damaged
          fix: put back a copy of it, or move it elsewhere and import the files again
        """),
  ]

  @Test("a file that is no archive is left alone, and the user is told", arguments: obstacles)
  func obstacle(_ obstacle: Obstacle) throws {
    try Example.withFolder { folder in
      let file = folder.appending(path: obstacle.name)
      try obstacle.prepare(file)
      let before = try? Data(contentsOf: file)
      let failure = #expect(throws: Diagnostic.self) {
        _ = try Archive(at: file.path, creatingIfAbsent: obstacle.creating)
      }
      #expect(failure?.description == "\(file.path): \(obstacle.message)")
      #expect((try? Data(contentsOf: file)) == before)
    }
  }

  @Test(
    "an archive that another program writes to is not waited for without end",
    arguments: ["IMMEDIATE", "EXCLUSIVE"])
  func locked(transaction: String) throws {
    try Example.withFolder { folder in
      let may = try Example.date("2018-05-01")
      let path = folder.appending(path: "evaluation.sqlite").path
      let archive = try Archive(at: path, patience: 0.05, maximumPageCount: nil)
      _ = try archive.store(
        try Example.records("sencos"), ledger: Example.ledger("sencos"), mappingDigest: "m1",
        on: may)
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let other = try DatabaseQueue(path: path, configuration: configuration)
      try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN \(transaction)") }
      let message = """
        \(path): error[archive.locked]: another program is using the archive
          fix: wait until it has finished, or save and close the archive there, then run again
        """
      let failure = #expect(throws: Diagnostic.self) {
        _ = try archive.store(
          try Example.records("heads"), ledger: Example.ledger("heads"), mappingDigest: "m1",
          on: may)
      }
      #expect(failure?.description == message)
      if transaction == "EXCLUSIVE" {
        let opening = #expect(throws: Diagnostic.self) {
          _ = try Archive(at: path, patience: 0.05, maximumPageCount: nil)
        }
        #expect(opening?.description == message)
      } else {
        // Who only reads is not kept from it by one who has not finished writing.
        let reader = try Archive(at: path, patience: 0.05, maximumPageCount: nil)
        #expect(try reader.sources() == ["sencos"])
      }
      try other.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
      #expect(try archive.sources() == ["sencos"])
    }
  }

  @Test(
    "an archive is made in an empty file, and where making one was interrupted",
    arguments: [nil, "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"])
  func madeFromEmpty(statement: String?) throws {
    try Example.withFolder { folder in
      let file = folder.appending(path: "evaluation.sqlite")
      try Data().write(to: file)
      if let statement {
        try DatabaseQueue(path: file.path).write { try $0.execute(sql: statement) }
      }
      #expect(try Archive(at: file.path).records() == EvaluationRecords())
    }
  }

  @Test("opening an archive that is up to date does not write to it")
  func openingDoesNotWrite() throws {
    try Example.withFolder { folder in
      let file = folder.appending(path: "evaluation.sqlite")
      _ = try Archive(at: file.path)
      let before = try Data(contentsOf: file)
      #expect(try Archive(at: file.path).auditTrail().isEmpty)
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test("the tables are those that were published")
  func tables() throws {
    try Example.withArchive { archive throws in
      let statements = try DatabaseQueue(path: archive.path).read { database in
        try String.fetchAll(
          database,
          sql: """
            SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'
            ORDER BY type, name
            """)
      }
      try expectSnapshot(statements.joined(separator: ";\n\n") + ";\n", named: "tables.sql")
    }
  }

  @Test("a database browser shows words and not numbers")
  func views() throws {
    try Example.withArchive { archive throws in
      let records = try Example.records("sencos")
      _ = try archive.store(
        records, ledger: Example.ledger("sencos"), mappingDigest: "m1",
        on: Example.date("2018-05-01"))
      try DatabaseQueue(path: archive.path).read { database in
        let answers = try Row.fetchAll(
          database, sql: "SELECT response, item, occasion, state, value FROM v_answers"
        ).map { row -> String in
          "\(row[0] as String) \(row[1] as String) \(row[2] as String) \(row[3] as String) "
            + ((row[4] as Int?).map(String.init) ?? "")
        }
        let expected = records.answers.map {
          "\($0.response) \($0.item) \($0.occasion.rawValue) \($0.state.rawValue) "
            + ($0.value.map(String.init) ?? "")
        }
        #expect(answers == expected)
        let selections = try String.fetchAll(
          database,
          sql:
            "SELECT response || ' ' || question || ' ' || option || ' ' || state FROM v_selections"
        )
        #expect(
          selections
            == records.selections.map {
              "\($0.response) \($0.question) \($0.option) \($0.state.rawValue)"
            })
        let comments = try String.fetchAll(
          database, sql: "SELECT comment || ' ' || informant || ' ' || text FROM v_comments")
        #expect(comments.first == "sencos:2:other headteacher ")
        #expect(comments.last == "sencos:10:change senco More time, please")
      }
    }
  }
}
