import Foundation
import TestSupport
import Testing

@Suite("code: themes of any table of comments")
struct CodeTests {
  private var codebook: String { Repository.data.appending(path: "codebook.yaml").path }

  private static let table = """
    no,comment
    7,She is much more confident; she leads staff meetings. Confidence is everything.
    8,n/a
    9,
    10,"She leads, and ""shares"", 👩‍🏫 her\r\nmore confident voice with staff."

    """

  private func code(
    _ arguments: String..., input: String = table, text: String = "comment"
  ) throws -> Program.Run {
    try Program.run(
      ["code", "-", "--text", text, "--codebook", codebook] + arguments, input: input)
  }

  @Test("csv: a row a coding; several passages are joined, and their words are the comment's own")
  func csv() throws {
    let run = try code("--id", "no")
    #expect(run.exitCode == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines[0] == "id,theme,direction,hedged,mixed,start,end,quote,rule")
    #expect(
      lines[1].hasPrefix("7,confidence,gain,0,0,7; 54,26; 64,much more confident; Confidence,"))
    #expect(run.output.contains("\n10,confidence,gain,0,0,"))
    #expect(!run.output.contains("\n8,") && !run.output.contains("\n9,"))
  }

  /// A line of `--format jsonl`, as far as these tests look at it.
  private struct CodedComment: Decodable {
    struct Coding: Decodable {
      struct Span: Decodable {
        let start, end, utf8Start, utf8End: Int
        let quote: String
      }
      struct Mention: Decodable {
        let state, indicator, quote: String
        let clause: Int
      }
      let theme, direction, codebook: String
      let hedged, mixed: Bool
      let spans: [Span]
      let mentions: [Mention]
    }
    let id: String
    let codings: [Coding]
  }

  private func comments(_ run: Program.Run) throws -> [CodedComment] {
    try run.output.split(separator: "\n").map {
      try JSONDecoder().decode(CodedComment.self, from: Data($0.utf8))
    }
  }

  @Test("jsonl: an object a comment; spans count scalars and bytes of the comment")
  func jsonl() throws {
    let found = try comments(code("--id", "no", "--format", "jsonl"))
    #expect(found.map(\.id) == ["7", "8", "9", "10"])
    #expect(found[1].codings.isEmpty && found[2].codings.isEmpty)
    let text = "She leads, and \"shares\", 👩‍🏫 her\r\nmore confident voice with staff."
    for span in found[3].codings.flatMap(\.spans) {
      #expect(
        String(String.UnicodeScalarView(Array(text.unicodeScalars)[span.start..<span.end]))
          == span.quote)
      #expect(
        String(decoding: Array(text.utf8)[span.utf8Start..<span.utf8End], as: UTF8.self)
          == span.quote)
    }
    #expect(found[0].codings[0].mentions.map(\.clause) == [1, 3])
    #expect(found[3].codings.contains { $0.theme == "confidence" && $0.direction == "gain" })
  }

  @Test("wide: a row a comment, 0 and 1 and a direction for each theme, nothing for no comment")
  func wide() throws {
    let run = try code("--id", "no", "--format", "wide")
    let rows = run.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.map { $0[0] } == ["id", "7", "8", "9", "10"])
    #expect(Set(rows.map(\.count)) == [49])
    let theme = try #require(rows[0].firstIndex(of: "confidence"))
    let direction = try #require(rows[0].firstIndex(of: "confidence_direction"))
    #expect(rows.dropFirst().map { $0[theme] } == ["1", "0", "", "1"])
    #expect(rows.dropFirst().map { $0[direction] } == ["gain", "", "", "gain"])
  }

  @Test("A long table comes out in its order, whatever processors code it")
  func order() throws {
    let rows = (1...9_000).map { "\($0),She is more confident. \($0 % 7 == 0 ? "She leads." : "")" }
    let run = try code(
      "--id", "no", "--format", "wide", input: "no,comment\n" + rows.joined(separator: "\n"))
    let ids = run.output.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } }
    #expect(ids == (1...9_000).map { Substring(String($0)) })
  }

  @Test("--explain shows clauses, codings, indicators and cues of one comment")
  func explain() throws {
    let run = try code("--id", "no", "--explain", "7")
    #expect(run.exitCode == 0)
    for part in [
      "Comment 7", "1 She is much more confident\n", "2 … she leads staff meetings\n",
      "confidence: gain", "1 “much more confident”  confidence:", " is affirmed, by ",
    ] {
      #expect(run.output.contains(part), "\(part) is missing")
    }
  }

  /// What is asked and wrong, and what is said about it.
  static let faults: [(arguments: [String], exitCode: Int32, message: String)] = [
    (["-", "--codebook", "c.yaml"], 64, "Name the column of the comments with --text"),
    (["-", "--text", "comment"], 64, "Name the codebook with --codebook"),
    (["-", "--text", "comment", "--codebook", "none.yaml"], 66, "file.missing"),
    (["none.csv", "--text", "comment"], 66, "file.missing"),
    (["-", "--text", "coment"], 65, "did you mean --text \"comment\"?"),
    (["-", "--text", "comment", "--id", "nmber"], 65, "column.absent"),
    (["-", "--text", "comment", "--explain", "99"], 65, "comment.absent"),
    (["-", "--text", "comment", "--explain", "7", "--format", "csv"], 64, "leave --format out"),
    (["-", "--text", "comment", "--archive", "a.sqlite"], 64, "is for an evaluation folder"),
    ([".", "--text", "comment"], 64, "--text is for tables"),
    (["-", "--text", "comment", "--format", "xml"], 64, "format"),
    (
      ["-", "--text", "comment", "--source", "examiners"], 64,
      "'headteacher', 'senco' or 'examiner'"
    ),
  ]

  @Test("What cannot be done is said, and nothing is written", arguments: faults.indices)
  func fault(index: Int) throws {
    let fault = Self.faults[index]
    let isBare =
      fault.exitCode == 64 && index < 2 || fault.arguments[0] == "."
      || fault.arguments.contains("--codebook")
    let run = try Program.run(
      ["code"] + fault.arguments + (isBare ? [] : ["--codebook", codebook]), input: Self.table)
    #expect(run.exitCode == fault.exitCode)
    #expect(run.messages.contains(fault.message))
    #expect(run.output.isEmpty)
  }

  @Test("Ids that cannot tell comments apart are said by their lines, and not repeated")
  func ids() throws {
    let run = try code(
      "--id", "no", "--format", "wide",
      input: "no,comment\nZoe,a\n,b\nZoe,c\nZoe,d\n \u{20},e\n2,f\n")
    #expect(run.exitCode == 0)
    let ids = run.output.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } }
    #expect(ids == ["Zoe", "2", "Zoe", "Zoe", "5", "2"])
    for part in [
      "standard input:3: warning[id.absent]: 2 records have no id and go by their number (also line 6)",
      "standard input:4: warning[id.repeated]: 3 records have an id that stands further up "
        + "(also line 5, line 7)",
    ] where !run.messages.contains(part) {
      Issue.record("“\(part)” is missing from \(run.messages)")
    }
    #expect(!run.messages.contains("Zoe"))
  }

  @Test(
    "A file without a header is refused, whatever mark it begins with", arguments: ["", "\u{FEFF}"])
  func headless(input: String) throws {
    let run = try code(input: input, text: "Nope")
    #expect(run.exitCode == 65 && run.output.isEmpty)
  }

  @Test("Of an evaluation's comment nothing is shown that waits for review; offsets stay its own")
  func hidden() throws {
    try Program.withFolder { folder in
      let plan = SmallEvaluation.plan.replacing("reason: names a person}", with: "names: person}")
      var rows = "Cohort,Name,Confident,Changes\n"
      for _ in 1...6 { rows += "2,Tamsyn Penhallow,Agree,Tamsyn is more confident now\n" }
      let evaluation = try SmallEvaluation(in: folder, plan: plan, rows: Array(rows.utf8))
      #expect(try evaluation.importFiles().exitCode == 0)
      func run(_ arguments: String...) throws -> Program.Run {
        try Program.run(["code", evaluation.folder.path] + arguments)
      }
      let explained = try run("--explain", "heads:2:change")
      #expect(explained.output.contains("1 [name] is more confident now"), "\(explained.output)")
      let words = "Tamsyn is more confident"
      let start = try #require(words.firstRange(of: "more")?.lowerBound)
      let offset = words.distance(from: words.startIndex, to: start)
      for format in ["csv", "jsonl"] {
        let coded = try run("--format", format).output
        #expect(!coded.contains("Tamsyn"), "\(coded)")
        #expect(
          coded.contains(format == "csv" ? ",\(offset),24,more confident," : "more confident"))
      }
      #expect(!explained.output.contains("Tamsyn"))
    }
  }

  @Test("A record that is too short is coded as far as it goes, and said")
  func uneven() throws {
    let run = try code("--id", "no", input: "no,comment\n1\n2,She is more confident.,x\n")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("\n2,confidence,gain"))
    #expect(run.messages.contains("csv.short-record") && run.messages.contains("csv.long-record"))
  }

  /// The bytes of a file, and what becomes of them: the exit code, what is written and what is said.
  static let hostileFiles: [(bytes: [UInt8], exitCode: Int32, output: String, message: String)] = [
    (
      utf16("no,comment\n1,She is more confident.\n2,a\u{0}b", lone: 0xd800), 0, "1,confidence",
      "U+FFFD"
    ),
    (
      Array("no,comment\n1,She is more confident \0 now\n".utf8), 0, "1,confidence",
      "encoding.zero-byte"
    ),
    // A surrogate pair, each half in three bytes: no UTF-8, so it is read as Windows-1252.
    (
      Array("no,comment\n1,She is more confident ".utf8) + [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
      0, "1,confidence", ""
    ),
    (
      Array("no,comment\n1,".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000), 65,
      "", "csv.cell-too-long"
    ),
    (
      Array("no,comment\n1,".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000)
        + Array("\n2,She is more confident\n".utf8), 0, "2,confidence", ""
    ),
    (Array("no,comment\n1,\"She is more confident\n2,x\n".utf8), 65, "", "csv."),
    ([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00], 65, "", "error["),
    ([], 65, "", "file.empty"),
  ]

  private static func utf16(_ text: String, lone: UInt16) -> [UInt8] {
    ([0xfeff] + Array(text.utf16) + [lone, 0x0a]).flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
  }

  @Test("Hostile files are coded or refused", arguments: hostileFiles.indices)
  func hostile(index: Int) throws {
    let hostile = Self.hostileFiles[index]
    try Program.withFolder { folder in
      let file = folder.appending(path: "hostile.csv")
      try Data(hostile.bytes).write(to: file)
      let run = try Program.run([
        "code", file.path, "--text", "comment", "--id", "no", "--codebook", codebook,
      ])
      #expect(run.exitCode == hostile.exitCode)
      #expect(run.output.contains(hostile.output) || hostile.output.isEmpty)
      #expect(run.messages.contains(hostile.message) || hostile.message.isEmpty)
    }
  }

  @Test("An evaluation is coded anew: what differs is said, codings are stored, one is explained")
  func folder() throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder)
      func run(_ arguments: String...) throws -> Program.Run {
        try Program.run(["code", evaluation.folder.path] + arguments)
      }
      #expect(try run().exitCode == 66)
      let imported = try Program.run(["import", evaluation.folder.path])
      #expect(imported.exitCode == 0)
      let first = try run()
      #expect(first.exitCode == 0)
      #expect(first.messages.contains("there were no codings before"))
      #expect(first.output.contains { $0.isNewline })
      let confidence = try #require(
        first.output.split(separator: "\n").first {
          $0.hasPrefix("confidence")
        })
      #expect(confidence.split(separator: " ") == ["confidence", "0", "40", "40", "0", "0"])
      #expect(try run().messages.contains("as with "))
      let other = folder.appending(path: "other.yaml")
      let text = try String(contentsOf: URL(filePath: codebook), encoding: .utf8)
      try Data(
        text.replacing("  praise: [", with: "  praise: [in meetings, ")
          .replacing("version: \"1.0\"", with: "version: \"1.1\"").utf8
      ).write(to: other)
      #expect(try run("--codebook", other.path).messages.contains("codebook 1.1+"))
      let wide = try run("--format", "wide")
      let id = try #require(wide.output.split(separator: "\n").last?.prefix { $0 != "," })
      #expect(wide.output.split(separator: "\n").count == 41)
      let explained = try run("--explain", String(id))
      #expect(explained.output.contains("confidence: gain"))
      #expect(try run("--explain", "nobody").messages.contains("comment.absent"))
    }
  }

  @Test(
    "The letter's quotations get exactly their themes and directions, with overlapping spans",
    .enabled(
      if: Repository.shared("data/comments/letter_spans.csv") != nil,
      Comment(rawValue: Repository.sharedIsAbsent)))
  func letter() throws {
    let quotations = try #require(Repository.shared("data/comments/letter_quotations.csv"))
    let spans = try #require(Repository.shared("data/comments/letter_spans.csv"))
    let run = try Program.run([
      "code", quotations.path, "--text", "text", "--id", "quote", "--codebook", codebook,
      "--format", "jsonl",
    ])
    #expect(run.exitCode == 0)
    struct Span { let quote, theme, direction: String; let range: Range<Int> }
    func parse(_ text: String, _ columns: [Int]) -> [Span] {
      text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
        // No cell is quoted before the columns that are read here.
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard cells.count > 4, let start = Int(cells[columns[1]]), let end = Int(cells[columns[2]])
        else { return nil }
        return Span(
          quote: cells[0], theme: cells[columns[0]], direction: cells[columns[3]],
          range: start..<end)
      }
    }
    let made = try comments(run).flatMap { comment in
      comment.codings.flatMap { coding in
        coding.spans.map {
          Span(
            quote: comment.id, theme: coding.theme, direction: coding.direction,
            range: $0.start..<$0.end)
        }
      }
    }
    // quote,start,end,span,theme,direction: the span holds no comma in any row.
    let given = parse(try String(contentsOf: spans, encoding: .utf8), [4, 1, 2, 5])
    #expect(given.count == 15)
    let pairs = { (spans: [Span]) in Set(spans.map { "\($0.quote) \($0.theme) \($0.direction)" }) }
    #expect(pairs(made) == pairs(given))
    for span in given {
      let isFound = made.contains {
        $0.quote == span.quote && $0.theme == span.theme && $0.range.overlaps(span.range)
      }
      if !isFound { Issue.record("\(span.quote) \(span.theme) \(span.range) is not found") }
    }
  }

  @Test("Help shows an example")
  func help() throws {
    let run = try Program.run(["code", "--help"])
    #expect(run.exitCode == 0)
    for part in ["EXAMPLES", "--explain", "jsonl", "wide"] { #expect(run.output.contains(part)) }
  }
}
