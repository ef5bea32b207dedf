import Foundation
import TestSupport
import Testing

@Suite("describe, reliability and trend: any table, as an analyst asks of it")
struct DescribeTests {
  /// Three rated items, of which c is asked the other way round, an amount, a choice, texts and weights,
  /// over four years.
  static let table =
    "id,year,a,b,c,score,passed,note,weight\n"
    + (0..<48).map { row in
      let year = 2014 + row / 12
      let base = [1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 2][row % 12] + (row / 12) / 2
      let a = min(5, base)
      let b = min(5, max(1, base + [0, 1, -1][row % 3]))
      let c = 6 - min(5, max(1, base + [0, -1, 0, 1][row % 4]))
      let score = row % 11 == 7 ? "" : "\(Double(base) * 2.5 + Double(row % 5))"
      return "r\(row),\(year),\(a),\(row % 10 == 9 ? "" : "\(b)"),\(c),\(score),"
        + "\((row * 7) % 12 < 4 + row / 12 ? "yes" : "no"),remark number \(row),\(1 + row % 3)"
    }.joined(separator: "\n") + "\n"

  private func run(_ arguments: [String], table: String = Self.table) throws -> Program.Run {
    try Program.run(arguments, input: table)
  }

  /// Runs a command for JSON and checks it against the schema that the command prints.
  private func document(
    _ arguments: [String], table: String = Self.table
  ) throws -> [String: Any] {
    let run = try run(arguments + ["--format", "json"], table: table)
    #expect(run.exitCode == 0, "\(run.messages)")
    let schema = try Program.run([arguments[0], "--schema"]).output
    let faults = try JSONSchemaChecker(schema).faults(in: run.output)
    #expect(faults.isEmpty, "\(arguments): \(faults.prefix(5))")
    let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(root as? [String: Any])
  }

  @Test(
    "The schema that is printed is the one that is committed",
    arguments: ["compare", "describe", "reliability", "trend"])
  func schema(command: String) throws {
    let file = Repository.data.appending(path: "schemas/results.schema.json")
    #expect(
      try Program.run([command, "--schema"]).output == String(contentsOf: file, encoding: .utf8))
  }

  static let texts: [(name: String, arguments: [String])] = [
    ("describe", ["describe", "-", "--answers"]),
    ("describe-by", ["describe", "-", "--columns", "a", "score", "passed", "--by", "year"]),
    ("describe-weighted", ["describe", "-", "--columns", "a", "passed", "--weights", "weight"]),
    ("reliability", ["reliability", "-", "--items", "a..c", "--resamples", "200"]),
    (
      "reliability-by",
      [
        "reliability", "-", "--items", "a..c", "--reverse", "c", "--range", "1..5", "--by", "year",
        "--resamples", "0",
      ]
    ),
    ("trend", ["trend", "-", "--outcome", "a", "score", "passed", "--by", "year"]),
    ("trend-break", ["trend", "-", "--outcome", "a", "--by", "year", "--break", "2016"]),
  ]

  @Test("The text is as an analyst reads it", arguments: texts.indices)
  func text(index: Int) throws {
    let (name, arguments) = Self.texts[index]
    let run = try run(arguments)
    #expect(run.exitCode == 0, "\(run.messages)")
    try expectSnapshot(run.output, named: "\(name).txt")
    #expect(!run.output.contains("remark number"))
    #expect(!run.output.lowercased().contains("significant"))
  }

  @Test("JSON is what the schemas describe, with every number in full")
  func json() throws {
    let described = try document(["describe", "-", "--by", "year", "--weights", "weight"])
    let columns = try #require(described["columns"] as? [[String: Any]])
    let note = try #require(columns.first { $0["name"] as? String == "note" })
    #expect(note["measure"] as? String == "text")
    let groups = try #require(columns[2]["groups"] as? [[String: Any]])
    #expect(groups.map { $0["level"] as? String } == [nil, "2014", "2015", "2016", "2017"])
    let scale = try document(["reliability", "-", "--items", "a", "b", "c", "--by", "year"])
    let warnings = try #require(scale["warnings"] as? [[String: Any]])
    #expect(warnings.contains { $0["code"] as? String == "negative-item-rest" })
    let trend = try document(["trend", "-", "--outcome", "a", "b", "passed", "--by", "2"])
    let families = try #require(trend["families"] as? [[String: Any]])
    #expect(families.first?["count"] as? Int == 3)
    #expect((trend["trends"] as? [[String: Any]])?.first?["by"] as? String == "year")
    _ = try document([
      "trend", "-", "--outcome", "a", "--by", "year", "--break", "2016", "--adjust", "hochberg",
    ])
    _ = try document([
      "trend", "-", "--outcome", "score", "--by", "year", "--weights", "weight",
    ])
  }

  @Test("CSV has a row a column and group, or a row a number; Markdown has sections")
  func tables() throws {
    let described = try run(["describe", "-", "--by", "year", "--format", "csv"])
    let rows = described.output.split(separator: "\n")
    #expect(rows[0].hasPrefix("column,label,level,measure,because,rows,n,missing,"))
    #expect(rows.count { $0.hasPrefix("a,") } == 5)
    let trend = try run(["trend", "-", "--outcome", "a", "--by", "year", "--format", "csv"])
    #expect(
      trend.output.contains("a,ordinal,2014|2015|2016|2017,test,jonckheere_terpstra,answers,"))
    let scale = try run(["reliability", "-", "--items", "a..c", "--format", "csv"])
    #expect(scale.output.contains("\n,,cronbach_alpha,"))
    let markdown = try run(["describe", "-", "--format", "markdown"])
    #expect(markdown.output.contains("## Answers on a scale\n\n| column | n |"))
  }

  @Test("Rows are chosen by what they hold")
  func choice() throws {
    func rows(_ arguments: [String]) throws -> Int? {
      let found = try document(["describe", "-", "--columns", "a"] + arguments)
      return (found["source"] as? [String: Any])?["rows"] as? Int
    }
    #expect(try rows([]) == 48)
    #expect(try rows(["--where", "year=2014"]) == 12)
    #expect(try rows(["--where", "year=2014", "--where", "year=2016"]) == 24)
    let passed = Self.table.split(separator: "\n").count {
      $0.hasPrefix("r") && $0.contains(",yes,")
    }
    #expect(try rows(["--where", "passed=yes"]) == passed)
    #expect(try rows(["--where", "score="]) == 4)
  }

  @Test(
    "What cannot be done is refused with the way out",
    arguments: [
      (["describe", "-", "--columns", "scor"], 65, "did you mean --columns \"score\"?"),
      (["describe", "-", "--where", "passed=Yess"], 65, "did you mean --where \"passed=yes\"?"),
      (["describe", "-", "--where", "note=x"], 65, "write the value as the table has it"),
      (["describe", "-", "--where", "year"], 65, "--where COLUMN=VALUE"),
      (["describe", "-", "--where", "year=2014", "--where", "id=r40"], 65, "where.no-rows"),
      (["describe", "-", "--weights", "note"], 65, "weights.not-a-weight"),
      (["describe", "-", "--columns", "note", "--measure", "continuous"], 65, "column.no-numbers"),
      (["describe", "-", "--level", "95"], 64, "--level lies between"),
      (["describe", "no-such-file.csv"], 66, "no-such-file.csv"),
      (["describe", Repository.data.path, "--sheet", "x"], 64, "this is an evaluation"),
      (["describe", "-", "--archive", "x"], 64, "this is none"),
      (["reliability", "-", "--items", "a"], 65, "reliability.one-item"),
      (["reliability", "-", "--items", "a..c", "--reverse", "score"], 65, "none of the items"),
      (["reliability", "-", "--items", "a..c", "--range", "5..1"], 64, "--range"),
      (["reliability", "-"], 64, "--items"),
      (["trend", "-", "--outcome", "a", "--by", "passed"], 65, "trend.no-order"),
      (["trend", "-", "--outcome", "a", "--by", "year", "--break", "2014"], 65, "break-at-start"),
      (["trend", "-", "--outcome", "a", "--by", "year", "--break", "2041"], 65, "level.unknown"),
      (["trend", "-", "--outcome", "a", "--by", "year", "--order", "1|2"], 65, "order.incomplete"),
      (["trend", "-", "--outcome", "note", "--by", "year"], 65, "column.free-text"),
      (["trend", "-", "--outcome", "year", "--by", "year"], 65, "outcome.has-other-part"),
    ] as [([String], Int32, String)])
  func refusals(arguments: [String], exitCode: Int32, words: String) throws {
    let run = try run(arguments)
    #expect(run.exitCode == exitCode, "\(run.messages)")
    #expect(run.messages.contains(words), "\(run.messages)")
    #expect(!run.messages.contains("remark number"))
  }

  @Test(
    "Numbers near the end of what can be written end in words, never in a crash",
    arguments: ["text", "csv", "json", "markdown"])
  func huge(format: String) throws {
    let table = "year,a,b\n2014,1.7e308,1\n2015,-1.7e308,2\n2016,5,1e20\n2017,7,2e20\n"
    for arguments in [
      ["describe", "-"], ["reliability", "-", "--items", "a", "b", "--reverse", "b"],
      ["trend", "-", "--outcome", "a", "b", "--by", "year", "--measure", "continuous"],
    ] {
      let run = try run(arguments + ["--format", format], table: table)
      #expect(run.exitCode == 0, "\(run.messages)")
      #expect(!run.output.lowercased().contains("nan"))
    }
  }

  @Test(
    "Help shows examples and says that small groups are not protected",
    arguments: ["describe", "reliability", "trend"])
  func help(command: String) throws {
    let run = try Program.run([command, "--help"])
    #expect(run.exitCode == 0 && run.output.contains("senco-impact \(command)"))
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("EXAMPLES") && text.contains("small groups are not protected"))
  }
}
