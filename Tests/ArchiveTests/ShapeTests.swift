import Archive
import EvaluationModel
import Foundation
import GRDB
import Testing

@Suite("What columns looked like outlives their file")
struct ShapeTests {
  private static let columns = [
    ColumnShape(position: 1, wording: "", vendorID: "URN", holding: .fact("response")),
    ColumnShape(
      position: 2, wording: "I lead “others”", vendorID: "Q1", holding: .item("h1", .followUp),
      answers: [
        .init(written: "Agree", meaning: .level(4)),
        .init(written: "9", label: "Too early", meaning: .state(.tooEarly)),
        .init(written: "7", label: "?", meaning: nil),
      ]),
    ColumnShape(
      position: 3, wording: "Days", holding: .attribute("days"),
      answers: [.init(written: "2", meaning: .choice("two"))]),
    ColumnShape(position: 4, wording: "Why?", holding: .comment("why")),
    ColumnShape(position: 5, wording: "Tick", holding: .choice(question: "q", option: "a")),
    ColumnShape(position: 6, wording: "Tick all", holding: .choice(question: "q", option: nil)),
    ColumnShape(position: 7, wording: "E-mail", holding: .dropped),
    ColumnShape(position: 8, wording: "Phase", holding: .unbound),
    // A column may be bound to two things.
    ColumnShape(position: 8, wording: "Phase", holding: .attribute("phase")),
  ]

  private static func shape(_ columns: [ColumnShape] = columns, cohort: String? = "C7")
    -> SourceShape
  {
    SourceShape(
      source: "sencos", path: "exports/sencos.csv", instrument: "senco-end", version: "2",
      cohort: cohort, columns: columns)
  }

  private static func store(_ shape: SourceShape?, in archive: Archive) throws -> StoreOutcome {
    try archive.store(
      [
        FileRecords(
          Example.records("sencos"), ledger: Example.ledger("sencos"), mappingDigest: "m",
          shape: shape)
      ], on: Example.date("2018-05-01")
    )[0]
  }

  @Test("A shape comes out as it was put in, and is replaced by another of the same file")
  func roundTrip() throws {
    try Example.withArchive { archive throws in
      let outcomes: [(SourceShape?, StoreOutcome)] = [
        (nil, .imported), (Self.shape(), .unchanged), (Self.shape(cohort: nil), .unchanged),
        (Self.shape([]), .unchanged),
      ]
      for (shape, outcome) in outcomes {
        #expect(try Self.store(shape, in: archive) == outcome)
        #expect(try archive.looking { try $0.file("sencos")?.shape } == shape)
      }
      #expect(try Self.store(nil, in: archive) == .unchanged)
      #expect(try archive.looking { try $0.file("sencos")?.shape } == Self.shape([]))
    }
  }

  @Test("A shape goes with its source")
  func removal() throws {
    try Example.withArchive { archive throws in
      _ = try Self.store(Self.shape(), in: archive)
      #expect(try archive.remove(source: "sencos", on: Example.date("2018-06-01")))
      let rows = try DatabaseQueue(path: archive.path).read { database in
        try ["source_shapes", "column_shapes", "written_answers"].map {
          try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0)")
        }
      }
      #expect(rows == [0, 0, 0])
    }
  }

  @Test("One source is read as it is among all, and its ratings are counted")
  func oneSource() throws {
    try Example.withArchive { archive throws in
      let may = try Example.date("2018-05-01")
      for source in ["heads", "sencos"] {
        _ = try archive.store(
          try Example.records(source, text: source), ledger: Example.ledger(source),
          mappingDigest: "m", on: may)
      }
      let all = try archive.records()
      let (own, counts) = try archive.looking { held in
        (try held.records(of: "sencos"), try held.ratings(of: "sencos"))
      }
      #expect(own.responses == all.responses.filter { $0.id.hasPrefix("sencos:") })
      #expect(own.answers == all.answers.filter { $0.response.hasPrefix("sencos:") })
      #expect(own.selections == all.selections.filter { $0.response.hasPrefix("sencos:") })
      #expect(own.comments == all.comments.filter { $0.response.hasPrefix("sencos:") })
      #expect(own.recommendations == all.recommendations.filter { $0.report.hasPrefix("sencos:") })
      #expect(own.enrolments.count * 2 == all.enrolments.count)
      #expect(counts == RatingCounts(own.answers))
    }
  }

  @Test("An archive that is looked at is not written to, and may be of an earlier version")
  func looking() throws {
    try Example.withArchive { archive throws in
      _ = try Self.store(Self.shape(), in: archive)
      try DatabaseQueue(path: archive.path).write { database in
        try database.execute(
          sql: """
            DROP TABLE written_answers; DROP TABLE column_shapes; DROP TABLE source_shapes;
            DELETE FROM grdb_migrations WHERE identifier = 'source-shapes'
            """)
      }
      let before = try Data(contentsOf: URL(filePath: archive.path))
      let file = try Archive(lookingAt: archive.path).looking { try $0.file("sencos") }
      #expect(file?.ledger == Example.ledger("sencos"))
      #expect(file?.shape == nil)
      #expect(try Data(contentsOf: URL(filePath: archive.path)) == before)
    }
  }

  @Test("What a batch does is kept when its caller says so, and undone when it does not or throws")
  func batch() throws {
    struct Change: Error {}
    try Example.withArchive { archive throws in
      let may = try Example.date("2018-05-01")
      func store(_ end: () throws -> Bool) throws {
        try archive.importing(on: may) { batch in
          let file = FileRecords(
            try Example.records("sencos"), ledger: Example.ledger("sencos"), mappingDigest: "m")
          #expect(try batch.store(file) == .imported)
          #expect(try batch.held.sources() == ["sencos"])
          return ((), isKept: try end())
        }
      }
      try store { false }
      #expect(try archive.sources().isEmpty)
      #expect(throws: Change.self) { try store { throw Change() } }
      #expect(try archive.sources().isEmpty)
      try store { true }
      #expect(try archive.sources() == ["sencos"])
    }
  }
}
