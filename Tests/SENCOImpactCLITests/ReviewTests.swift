import Archive
import EvaluationModel
import Foundation
import TestSupport
import TextCoding
import Testing

@testable import SENCOImpactCLI

@Suite("review: people code comments, and what they find counts")
struct ReviewTests {
  static let words = [
    "She is more confident in meetings", "=Parents' “evenings” went well – naïve?", "n/a",
    "He leads the team now,\n\"finally\"", "Less time for teaching",
  ]

  static func codebook(_ version: String) -> String {
    let themes = [
      ("confidence", "Confidence and self-belief", "benefit"), ("parents", "Parents", "benefit"),
      ("workload", "Workload, time", "burden"),
    ].map { id, label, valence in
      """
        - id: \(id)
          label: "\(label)"
          group: All
          guskey: [1]
          valence: \(valence)
          definition: The \(id).
          indicators: [\(id == "confidence" ? "confident" : id)]
          examples: {yes: ["\(id == "confidence" ? "confident" : id)"], no: [Other]}
      """
    }
    return """
      version: "\(version)"
      groups: [All]
      cues: {}
      themes:
      \(themes.joined(separator: "\n"))

      """
  }

  /// An evaluation that is imported, of 30 comments by each of two cohorts.
  func evaluation(
    in folder: URL, plan: String = SmallEvaluation.plan
  ) throws -> SmallEvaluation {
    var rows = "Cohort,Name,Confident,Changes\n"
    for number in 0..<60 {
      let words = Self.words[number % 5].replacing("\"", with: "\"\"")
      rows += "\(1 + number / 30),\(SmallEvaluation.secret),Agree,\"\(words) \(number)\"\n"
    }
    let evaluation = try SmallEvaluation(in: folder, plan: plan, rows: Array(rows.utf8))
    try Data(Self.codebook("1.0").utf8).write(to: folder.appending(path: "codebook.yaml"))
    let run = try evaluation.evaluate()
    #expect(run.exitCode == 0, "\(run.messages)")
    return evaluation
  }

  func review(_ folder: URL, _ arguments: String...) throws -> Program.Run {
    try Program.run(["review", folder.path, "--date", "2018-11-01"] + arguments)
  }

  /// Draws a sheet for MA.
  func sheet(in folder: URL, _ arguments: String...) throws -> FilledSheet {
    let url = folder.appending(path: "\(UUID().uuidString).csv")
    let run = try Program.run(
      ["review", folder.path, "--date", "2018-11-01", "--sheet", url.path, "--coder", "MA"]
        + arguments)
    #expect(run.exitCode == 0, "\(run.messages)")
    return try FilledSheet(url)
  }

  func archive(_ folder: URL) throws -> Archive {
    try Archive(at: folder.appending(path: "evaluation.sqlite").path)
  }

  @Test(
    "What is filled in comes back, however the sheet was saved",
    arguments: FilledSheet.Form.allCases)
  func roundTrip(form: FilledSheet.Form) throws {
    try Program.withFolder { folder in
      _ = try evaluation(in: folder)
      let url = folder.appending(path: "sheet.xlsx")
      let run = try review(folder, "--sheet", url.path, "--count", "20", "--coder", "MA")
      #expect(run.exitCode == 0 && run.messages.contains("drew 20 of 60 comments: random-"))
      var sheet = try FilledSheet(url)
      #expect(sheet.rows.count == 20 && !sheet.rows.joined().contains(SmallEvaluation.secret))
      try sheet.set(0, "confidence", " Gain ")
      try sheet.set(0, "workload", "x")
      try sheet.set(0, "note", "half a sentence")
      try sheet.set(1, "parents", "no change")
      try sheet.set(2, "no theme", "X")
      let path = try sheet.save(as: form, in: folder)
      let trial = try review(folder, "--read", path, "--check", "--format", "csv")
      #expect(trial.exitCode == 0, "\(trial.messages)")
      #expect(
        trial.output == "coder,read,no_theme,codings,left_blank,new,replaced\nMA,3,1,3,17,3,0\n")
      #expect(try archive(folder).readings().isEmpty)
      #expect(try review(folder, "--read", path).exitCode == 0)
      let ids = try sheet.cells("comment")
      let readings = try archive(folder).readings()
      let sample = try #require(archive(folder).samples().first)
      #expect(sample.kind == .random && sample.size == 20 && sample.comments == ids)
      #expect(sample.population == CodingSample.Population(count: 60))
      #expect(Set(readings.map(\.comment)) == Set(ids.prefix(3)))
      for reading in readings {
        #expect(reading.coder == "MA" && reading.sample == sample.id)
        #expect(reading.date == CalendarDate(iso: "2018-11-01"))
        #expect(reading.codebookVersion == sample.codebookVersion)
        let found = reading.codings.map { "\($0.theme) \($0.direction)" }
        switch reading.comment {
        case ids[0]:
          #expect(found == ["confidence gain", "workload unspecified"])
          #expect(reading.note == "half a sentence")
        case ids[1]: #expect(found == ["parents no_change"] && reading.note == nil)
        default: #expect(found.isEmpty)
        }
      }
      let again = try review(folder, "--read", path, "--format", "csv")
      #expect(again.output.hasSuffix("MA,3,1,3,17,0,0\n"))
    }
  }

  @Test("People win over rules in the report, whatever comes after")
  func peopleWin() throws {
    try Program.withFolder { folder in
      let plan = SmallEvaluation.plan.replacing(
        "cohort: c2}", with: "cohort: c2, reference_coder: MA}")
      let evaluation = try evaluation(in: folder, plan: plan)
      #expect(try !evaluation.report("txt").contains("Coded by people"))
      var sheet = try sheet(in: folder, "--count", "60", "--cohort", "c2")
      #expect(sheet.rows.count == 30)
      for row in sheet.rows.indices { try sheet.set(row, "no theme", "1") }
      #expect(try review(folder, "--read", try sheet.save(in: folder)).exitCode == 0)
      let readings = try archive(folder).readings()
      let run = try evaluation.evaluate()
      #expect(run.messages.contains("30 of them were read by people"))
      let report = try evaluation.report("txt").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(report.contains("30 of 60 comments, by one person; what they found is counted"))
      #expect(report.contains("No answer speaks of any theme that is reported."))
      // The rules' codings stay, and a new codebook and a new download leave the readings alone.
      #expect(try !archive(folder).codings(coder: StoredCoding.rules).isEmpty)
      try Data(Self.codebook("9.0").utf8).write(to: folder.appending(path: "codebook.yaml"))
      let heads = folder.appending(path: "exports/heads.csv")
      try (Data(contentsOf: heads) + Data("2,x,Agree,More\n".utf8)).write(to: heads)
      let later = try evaluation.evaluate()
      #expect(later.messages.contains("coded 61 comments with codebook 9.0"))
      #expect(later.messages.contains("30 of them were read by people"))
      #expect(try archive(folder).readings() == readings)
      let old = try review(folder, "--read", try sheet.save(in: folder), "--format", "csv")
      #expect(old.messages.contains("warning[review.other-version]"))
      #expect(old.output.hasSuffix("MA,30,30,0,0,0,0\n"))
    }
  }

  @Test("A different second reading needs a name of its own, or takes the place of the first")
  func replacing() throws {
    try Program.withFolder { folder in
      _ = try evaluation(in: folder)
      var sheet = try sheet(in: folder, "--count", "5")
      try sheet.set(0, "workload", "barrier")
      try sheet.set(1, "workload", "barrier")
      #expect(try review(folder, "--read", try sheet.save(in: folder)).exitCode == 0)
      try sheet.set(0, "workload", "gain")
      let path = try sheet.save(in: folder)
      let refused = try review(folder, "--read", path)
      #expect(
        refused.exitCode == 65 && refused.messages.contains("error[review.differs]"))
      let run = try review(folder, "--read", path, "--replace", "--format", "csv")
      #expect(run.output.hasSuffix("MA,2,0,2,3,0,1\n"))
      let archive = try archive(folder)
      #expect(
        try archive.readings().flatMap(\.codings).map(\.direction).sorted() == ["barrier", "gain"])
      #expect(try archive.readings(includingReplaced: true).count == 3)
      for row in sheet.rows.indices { try sheet.set(row, "coder", "MA again") }
      try sheet.set(0, "workload", "decline")
      #expect(try review(folder, "--read", try sheet.save(in: folder)).exitCode == 0)
      #expect(try archive.readings().count == 4)
    }
  }

  /// Something that happens to a sheet, and what is said of it.
  struct Mishap: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: String
    var says = ""
    var arguments: [String] = []
    let change: @Sendable (inout FilledSheet) throws -> Void
  }

  static let mishaps = [
    Mishap(
      testDescription: "a typing error", code: "unknown-direction",
      says:
        "\"Bariere\" is no direction of \"workload\"\n  expected: gain, no_change, decline, barrier, "
        + "x, or nothing\n  fix: did you mean barrier?"
    ) { try $0.set(0, "workload", "Bariere") },
    Mishap(
      testDescription: "a sentence in a theme", code: "unknown-direction",
      says: "a text of 44 characters is no direction"
    ) { try $0.set(0, "workload", "She told me that Zebediah hates the new room") },
    Mishap(testDescription: "a word in the mark", code: "unknown-tick", says: "\"maybe\"") {
      try $0.set(0, "no theme", "maybe")
    },
    Mishap(testDescription: "a theme and no theme", code: "contradiction") {
      try $0.set(0, "workload", "gain")
      try $0.set(0, "no theme", "x")
    },
    Mishap(
      testDescription: "another comment's id", code: "text-changed",
      says: "sort whole rows only"
    ) { sheet in
      let ids = try sheet.cells("comment")
      try sheet.set(0, "comment", ids[1])
      try sheet.set(1, "comment", ids[0])
      try sheet.set(0, "workload", "gain")
    },
    Mishap(
      testDescription: "a comment that is gone", code: "unknown-comment",
      says: "\"heads:61:change\"\n  fix: leave the column as it was written; where whoever wrote"
    ) {
      try $0.set(0, "comment", "heads:61:change")
      try $0.set(0, "workload", "gain")
    },
    Mishap(
      testDescription: "a column was moved", code: "unknown-comment",
      says: "a text of 40 characters"
    ) {
      try $0.set(0, "comment", "Zebediah came to school alone and cried.")
      try $0.set(0, "workload", "gain")
    },
    Mishap(testDescription: "a row without an id", code: "no-comment") {
      try $0.set(0, "comment", "")
    },
    Mishap(testDescription: "a comment that was not drawn", code: "not-on-sheet") { sheet in
      let ids = try Set(sheet.cells("comment"))
      let other = try #require((1...60).first { !ids.contains("heads:\($0):change") })
      try sheet.set(0, "comment", "heads:\(other):change")
      try sheet.set(0, "text", "\(ReviewTests.words[(other - 1) % 5]) \(other - 1)")
      try sheet.set(0, "workload", "gain")
    },
    Mishap(testDescription: "a row that was copied and changed", code: "twice", says: "line 2") {
      try $0.set(0, "workload", "gain")
      $0.rows.append($0.rows[0])
      try $0.set($0.rows.count - 1, "workload", "decline")
    },
    Mishap(
      testDescription: "a sheet of another archive", code: "unknown-sheet",
      says: "draw it again with the same seed"
    ) { sheet in
      for row in sheet.rows.indices { try sheet.set(row, "sheet", "elsewhere-77") }
      try sheet.set(0, "workload", "gain")
    },
    Mishap(testDescription: "another coder", code: "other-coder", arguments: ["--coder", "JB"]) {
      try $0.set(0, "workload", "gain")
    },
    Mishap(testDescription: "no coder", code: "no-coder", says: "add --coder") { sheet in
      for row in sheet.rows.indices { try sheet.set(row, "coder", "") }
    },
    Mishap(testDescription: "a coder called Rules", code: "reserved-coder") { sheet in
      for row in sheet.rows.indices { try sheet.set(row, "coder", "Rules") }
    },
    Mishap(testDescription: "a theme's column is gone", code: "missing-theme", says: "[workload]") {
      $0.header[try $0.column("workload")] = ""
      try $0.set(0, "parents", "gain")
    },
    Mishap(
      testDescription: "columns of themes and the sheet's id are gone", code: "missing-theme",
      says: "expected: [parents], [workload]"
    ) {
      for column in ["parents", "workload", "sheet"] { $0.header[try $0.column(column)] = "" }
      try $0.set(0, "confidence", "gain")
    },
    Mishap(
      testDescription: "a coder's name in small letters", code: "coder-spelling",
      says: "\"ma\" differs from the coder \"MA\" in case or blanks alone"
    ) { try $0.set(1, "coder", "ma") },
    Mishap(
      testDescription: "a heading was mistyped", code: "unknown-column",
      says: "did you mean \"no theme\"?"
    ) { $0.header[try $0.column("no theme")] = "no themes" },
    Mishap(testDescription: "a heading stands twice", code: "column-twice") {
      $0.header[try $0.column("note")] = "coder"
    },
    Mishap(testDescription: "the ids are gone", code: "no-comment-column") {
      $0.header[try $0.column("comment")] = "Antwortkennzeichen"
    },
  ]

  @Test("What is wrong with a sheet is said with its place, and nothing is stored")
  func mishaps() throws {
    try Program.withFolder { folder in
      _ = try evaluation(in: folder)
      var drawn = try sheet(in: folder, "--count", "5")
      try drawn.set(2, "parents", "gain")
      for mishap in Self.mishaps {
        var sheet = drawn
        try mishap.change(&sheet)
        let path = try sheet.save(in: folder)
        let run = try Program.run(["review", folder.path, "--read", path] + mishap.arguments)
        let isSaid =
          run.messages.contains("error[review.\(mishap.code)]")
          && (mishap.says.isEmpty || run.messages.contains(mishap.says))
          && run.messages.hasSuffix("nothing was stored: the archive is as it was\n")
          && run.messages.contains("filled.csv:") && !run.messages.contains("Zebediah")
        #expect(run.exitCode == 65 && isSaid, "\(mishap): \(run.messages)")
      }
      #expect(try archive(folder).readings().isEmpty)
    }
  }

  @Test("A row with a note or a no alone counts as not read, and added columns are passed over")
  func warnings() throws {
    try Program.withFolder { folder in
      _ = try evaluation(in: folder)
      var sheet = try sheet(in: folder, "--count", "5")
      try sheet.set(0, "note", "Zebediah?")
      for theme in ["workload", "parents"] { try sheet.set(1, theme, "0") }
      try sheet.set(2, "workload", "FALSE")
      try sheet.set(2, "no theme", "TRUE")
      try sheet.set(3, "no theme", "None")
      sheet.header.append("Ampel")
      sheet.rows = sheet.rows.map { $0 + [""] }
      let run = try review(folder, "--read", try sheet.save(in: folder), "--format", "csv")
      #expect(run.exitCode == 0 && run.output.hasSuffix("MA,2,2,0,3,2,0\n"))
      for warning in [
        "(cell I2): warning[review.note-only]", "warning[review.zeros]: 1 row holds",
        "(cell L1): warning[review.added-column]: column 12 is none",
      ] {
        #expect(run.messages.contains(warning), "\(run.messages)")
      }
      #expect(!run.messages.contains("Zebediah"))
    }
  }

  @Test("Where a comment's words change its reading goes, and import says so")
  func changedWords() throws {
    try Program.withFolder { folder in
      let evaluation = try evaluation(in: folder)
      var sheet = try sheet(in: folder, "--count", "60")
      for row in sheet.rows.indices { try sheet.set(row, "no theme", "x") }
      let path = try sheet.save(in: folder)
      #expect(try review(folder, "--read", path).exitCode == 0)
      let heads = folder.appending(path: "exports/heads.csv")
      let text = try String(contentsOf: heads, encoding: .utf8)
      try Data(text.replacing("n/a 2\"", with: "Zebediah\"").utf8).write(to: heads)
      let check = try evaluation.importFiles(["--check"])
      #expect(
        (check.output + check.messages).contains("what a person found in one comment goes"),
        "\(check.output)\(check.messages)")
      let run = try evaluation.importFiles(["--accept-changed"])
      #expect(
        run.messages.contains(
          "exports/heads.csv: warning[import.readings-dropped]: what a person found in one"),
        "\(run.messages)")
      #expect(!run.messages.contains("Zebediah"))
      #expect(try archive(folder).readings().count == 59)
      let again = try review(folder, "--read", path)
      #expect(again.exitCode == 65 && again.messages.contains("error[review.text-changed]"))
      var redrawn = try self.sheet(in: folder, "--count", "60", "--again")
      for row in redrawn.rows.indices { try redrawn.set(row, "no theme", "x") }
      let last = try review(
        folder, "--read", try redrawn.save(in: folder), "--format", "csv")
      #expect(last.output.hasSuffix("MA,60,60,0,0,1,0\n"), "\(last.messages)")
    }
  }

  @Test("Coding that was done without a sheet of the program is taken as no sample")
  func withoutSheet() throws {
    try Program.withFolder { folder in
      _ = try evaluation(in: folder)
      let url = folder.appending(path: "own.csv")
      try Data(
        "id;workload;Confidence and self-belief;Parents\nheads:1:change;;gain;\nheads:2:change;decline;;\n"
          .utf8
      )
      .write(to: url)
      let run = try review(folder, "--read", url.path, "--coder", "JB")
      #expect(run.exitCode == 0 && run.messages.contains("warning[review.no-sheet]"))
      let readings = try archive(folder).readings()
      #expect(readings.map(\.sample) == [nil, nil])
      #expect(readings.flatMap(\.codings).map(\.theme) == ["confidence", "workload"])
    }
  }

  @Test("The same seed draws the same comments, more of them begin alike, and none is asked twice")
  func draws() throws {
    try Program.withFolder { folder in
      _ = try evaluation(in: folder)
      let ten = try sheet(in: folder, "--count", "10").cells("comment")
      let twenty = try sheet(in: folder, "--count", "20").cells("comment")
      #expect(Array(twenty.prefix(10)) == ten)
      #expect(try sheet(in: folder, "--count", "10", "--seed", "2").cells("comment") != ten)
      var read = try sheet(in: folder, "--count", "10")
      for row in read.rows.indices { try read.set(row, "no theme", "x") }
      #expect(try review(folder, "--read", try read.save(in: folder)).exitCode == 0)
      #expect(
        try sheet(in: folder, "--count", "20").cells("comment") == Array(twenty.dropFirst(10)))
      #expect(try sheet(in: folder, "--count", "10", "--again").cells("comment") == ten)
      #expect(try archive(folder).samples().map(\.size) == [10, 20, 10])
      let nothing = try review(
        folder, "--sheet", folder.appending(path: "n.csv").path, "--count", "10", "--coder", "MA")
      #expect(nothing.exitCode == 65 && nothing.messages.contains("error[review.nothing-left]"))
      let two = try review(
        folder, "--sheet", folder.appending(path: "two.xlsx").path, "--coder", "MA", "--coder",
        "J/B", "--count", "20")
      #expect(
        two.output.split(separator: "\n").map { $0.split(separator: "/").last } == [
          "two-MA.xlsx", "two-J_B.xlsx",
        ])
      #expect(try FilledSheet(folder.appending(path: "two-MA.xlsx")).rows.count == 10)
      #expect(try FilledSheet(folder.appending(path: "two-J_B.xlsx")).rows.count == 20)
      let there = try review(folder, "--sheet", folder.appending(path: "two-MA.xlsx").path)
      #expect(there.exitCode == 73 && there.messages.contains("error[output.exists]"))
    }
  }

  @Test(
    "A stratified sample has every source and cohort, and disagreement what was coded otherwise")
  func otherSamples() throws {
    try Program.withFolder { folder in
      _ = try evaluation(in: folder)
      let stratified = try sheet(in: folder, "--sample", "stratified", "--count", "4")
      let numbers = try stratified.cells("comment").compactMap { Int($0.split(separator: ":")[1]) }
      #expect(numbers.count == 4 && numbers.count { $0 <= 30 } == 2)
      let none = try review(
        folder, "--sheet", folder.appending(path: "d.csv").path, "--sample", "disagreement")
      #expect(none.exitCode == 65 && none.messages.contains("coded in two different ways"))
      // The rules find confidence in the first, and nothing in the third ("n/a").
      let own = folder.appending(path: "own.csv")
      try Data(
        """
        id;confidence;no theme;parents;workload
        heads:1:change;gain;;;
        heads:3:change;gain;;;
        heads:6:change;;x;;
        heads:8:change;;x;;

        """.utf8
      )
      .write(to: own)
      #expect(try review(folder, "--read", own.path, "--coder", "JB").exitCode == 0)
      let differ = try sheet(in: folder, "--sample", "disagreement", "--with-suggestions")
      #expect(try Set(differ.cells("comment")) == ["heads:3:change", "heads:6:change"])
      #expect(try Set(differ.cells("suggestions")) == ["", "confidence: gain"])
    }
  }

  @Test(
    "What cannot be meant is wrong usage, and help shows examples",
    arguments: [
      ([], "Say either --sheet"), (["--sheet", "a.xlsx", "--read", "b"], "Say either --sheet"),
      (["--sheet", "a.docx"], "writes .xlsx or .csv"),
      (["--sheet", "a.csv", "--count", "0"], "1 or more"),
      (["--sheet", "a.csv", "--coder", " "], "a name or code is needed"),
      (["--sheet", "a.csv", "--coder", "rules"], "not of a person"),
      (["--sheet", "a.csv", "--coder", "M A", "--coder", "ma"], "in case or blanks alone"),
      (["--read", "a.csv", "--coder", "A", "--coder", "B"], "takes one --coder"),
      (["--sheet", "a.csv", "--source", "head-teacher"], "did you mean headteacher?"),
      (["--sheet", "a.csv", "--date", "yesterday"], "is not a day"),
    ])
  func usage(arguments: [String], says: String) throws {
    try Program.withFolder { folder in
      // Options are looked at before the archive, but for those that need one.
      if arguments.contains("--source") { _ = try evaluation(in: folder) }
      let run = try Program.run(["review", folder.path] + arguments)
      #expect(run.exitCode == 64 && run.messages.contains(says), "\(run.messages)")
    }
    #expect(try Program.run(["review", "--help"]).output.contains("EXAMPLES"))
  }
}

@Suite("review: drawing and reading cells")
struct SheetTests {
  @Test("Every comment has the same chance")
  func chance() {
    let candidates = (0..<100).map { SampleDraw.Candidate(id: "heads:\($0):q", stratum: "") }
    var counts: [String: Int] = [:]
    for seed in 0..<2_000 {
      for id in SampleDraw(kind: .random, count: 10, seed: seed).drawn(from: candidates) {
        counts[id, default: 0] += 1
      }
    }
    // Each is drawn 200 times on average, with variance 2000 · 0.1 · 0.9; the sum of squares over
    // 180 has, but for the fixed total, a chi-square distribution of 99 degrees of freedom, whose
    // 0.1 % tails begin at 60 and 149.
    let statistic = candidates.reduce(0.0) { sum, candidate in
      let difference = Double(counts[candidate.id] ?? 0) - 200
      return sum + difference * difference / 180
    }
    #expect((60...149).contains(statistic), "\(statistic)")
  }

  @Test(
    "Places are divided in proportion, at least one each",
    arguments: [
      (10, [50, 30, 20], [5, 3, 2]), (10, [97, 2, 1], [8, 1, 1]), (2, [5, 5, 5], [1, 1, 1]),
      (100, [3, 2], [3, 2]), (7, [1, 1, 1], [1, 1, 1]), (1, [4], [1]), (3, [], []),
    ])
  func places(total: Int, counts: [Int], places: [Int]) {
    #expect(SampleDraw.places(total, in: counts) == places)
  }

  @Test(
    "A cell is read as it was left",
    arguments: [
      ("", SheetMark.blank), ("  ", .blank), ("0", .blank), ("No", .blank), ("–", .blank),
      ("x", .present), (" X\u{a0}", .present), ("1", .present), ("1.0", .present),
      ("TRUE", .present),
      ("'yes", .present), ("✓", .present), ("gain", .direction(.gain)),
      ("GAIN ", .direction(.gain)),
      ("no change", .direction(.noChange)), ("No-Change", .direction(.noChange)),
      ("nochange", .direction(.noChange)), ("gian", .unknown(suggestion: nil)),
      ("gains", .unknown(suggestion: "gain")), ("declne", .unknown(suggestion: "decline")),
      ("better", .unknown(suggestion: nil)), ("2", .unknown(suggestion: nil)),
    ])
  func mark(text: String, mark: SheetMark) {
    #expect(SheetMark(text) == mark)
  }

  @Test(
    "A text is that of the comment where spreadsheets alone have changed it",
    arguments: [
      ("Thank you", "Thank you", true), ("  thank\nyou ", "Thank\r\nyou", true),
      ("'=Parents? “evenings”", "=Parents’ \"evenings\"", true), ("na?ve", "naïve", true),
      ("Thank [name] at [school] again", "Thank Tamsyn at Bere Road again", true),
      ("Thank Tamsyn", "Thank [name]", false), ("[name]", "Tamsyn", true),
      ("[name] thanks [name]", "Tamsyn thanks", true),
      ("Thank [name] twice", "Thank Tamsyn once", false),
      ("Thank", "Thank you", false), ("", "", true), ("", "Thank you", false), ("👍", "🎉", true),
      ("aba[name]ba", "aba", false),
    ])
  func text(cell: String, text: String, isSame: Bool) {
    #expect(SheetText.shows(cell, text: text) == isSame)
  }

  @Test("A text that no cell can hold is cut, and is still that of the comment")
  func cut() {
    let text = String(repeating: "👩‍👧 and ", count: 6_000)
    let shown = SheetText.shown(text)
    #expect(shown.utf16.count <= 32_767 && shown.utf16.count > 32_750)
    #expect(SheetText.shows(shown, text: text) && !SheetText.shows("b" + shown, text: text))
  }
}
