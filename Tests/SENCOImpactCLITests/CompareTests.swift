import Foundation
import TestSupport
import Testing

@Suite("compare: outcomes of any table between groups")
struct CompareTests {
  /// Eight rated answers, a score with decimals, a choice, a text and a theme by group.
  static let table = """
    id,group,rated,score,passed,kind,theme
    a,before,1,2.5,no,red,0
    b,before,2,3.25,no,blue,0
    c,before,2,3,yes,red,1
    d,before,3,,no,green,0
    e,before,3,4.75,yes,red,0
    a,after,3,3.5,yes,red,1
    b,after,4,4.25,yes,blue,1
    c,after,2,3,yes,blue,1
    d,after,5,5,no,red,0
    f,after,5,6,yes,blue,1

    """

  /// Runs the command on the table.
  private func run(_ arguments: [String], table: String = Self.table) throws -> Program.Run {
    try Program.run(["compare", "-"] + arguments, input: table)
  }

  /// The comparisons that JSON holds, after a check against the schema.
  private func comparisons(
    _ arguments: [String], table: String = Self.table
  ) throws -> [[String: Any]] {
    let run = try run(arguments + ["--format", "json"], table: table)
    #expect(run.exitCode == 0, "\(run.messages)")
    let schema = try Program.run(["compare", "--schema"])
    let faults = try JSONSchemaChecker(schema.output).faults(in: run.output)
    #expect(faults.isEmpty, "\(arguments): \(faults.prefix(5))")
    let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require((root as? [String: Any])?["comparisons"] as? [[String: Any]])
  }

  @Test(
    "Workbooks and statistics files are tables like any other, with their labels",
    arguments: [
      (
        "end-of-course-2016-17.sav", "Q3_4_a", "Q2", "The taught days were well taught", "ordinal",
        "Strongly agree"
      ),
      (
        "headteachers-2016-17(1-80).xlsx", "Who paid the fee?", "Are you also the SENCO?", nil,
        "nominal", "Self"
      ),
    ] as [(String, String, String, String?, String, String)])
  func formats(
    file: String, outcome: String, by: String, label: String?, measure: String, answer: String
  ) throws {
    let path = Repository.data.appending(path: "exports").appending(path: file).path
    let run = try Program.run(
      ["compare", path, "--outcome", outcome, "--by", by, "--format", "json"])
    #expect(run.exitCode == 0, "\(run.messages)")
    let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let comparison = try #require((root?["comparisons"] as? [[String: Any]])?.first)
    #expect(comparison["measure"] as? String == measure)
    #expect(comparison["outcomeLabel"] as? String == label)
    let answers = try #require(comparison["answers"] as? [[String: Any]])
    #expect(answers.contains { $0["name"] as? String == answer })
  }

  @Test(
    "Every kind of outcome gives JSON that the schema describes",
    arguments: [
      ["--outcome", "rated"], ["--outcome", "score"], ["--outcome", "passed"],
      ["--outcome", "kind"], ["--outcome", "theme", "--measure", "themes"],
      ["--outcome", "rated..kind", "--adjust", "bh"], ["--outcome", "rated", "--pair", "id"],
      ["--outcome", "score", "--pair", "id"], ["--outcome", "passed", "--pair", "id"],
      ["--outcome", "rated", "--by-order", "before|after", "--level", "0.9"],
      ["--outcome", "score", "--bootstrap", "200", "--seed", "7"],
      ["--outcome", "kind", "--pair", "id"], ["--outcome", "passed", "--equivalence", "0.2"],
      ["--outcome", "score", "--equivalence", "0.5sd", "--pair", "id"],
    ])
  func schemaFits(arguments: [String]) throws {
    let found = try comparisons(arguments + ["--by", "group"])
    #expect(!found.isEmpty)
    for comparison in found {
      #expect((comparison["estimates"] as? [Any])?.isEmpty == false)
      #expect((comparison["tests"] as? [Any])?.isEmpty == false)
    }
  }

  @Test("JSON holds counts by level and every number in full")
  func json() throws {
    let found = try comparisons([
      "--outcome", "score", "--by", "group", "--reference", "before",
    ])
    let comparison = try #require(found.first)
    #expect(comparison["measure"] as? String == "continuous")
    #expect(comparison["n"] as? [String: Int] == ["before": 4, "after": 5])
    #expect(comparison["missing"] as? [String: Int] == ["before": 1, "after": 0])
    let estimates = try #require(comparison["estimates"] as? [[String: Any]])
    let difference = try #require(estimates.first { $0["name"] as? String == "mean_difference" })
    #expect(difference["levels"] as? [String] == ["after", "before"])
    // 21.75 / 5 − 13.5 / 4, without the last figures that a subtraction of the means would lose.
    #expect(difference["value"] as? Double == 0.975)
    #expect(difference["method"] as? String == "welch")
    let tests = try #require(comparison["tests"] as? [[String: Any]])
    #expect(tests.first?["name"] as? String == "welch_t")
    #expect(tests.first?["p"] as? Double == tests.first?["pAdjusted"] as? Double)
  }

  @Test("Respondents are paired by their id, and those who answered once are counted")
  func pairs() throws {
    let found = try comparisons([
      "--outcome", "rated", "--by", "group", "--pair", "id", "--by-order", "before|after",
    ])
    let pairing = try #require(found.first?["pairing"] as? [String: Any])
    let match = try #require((pairing["matches"] as? [[String: Any]])?.first)
    #expect(match["pairs"] as? Int == 4)
    #expect(match["onlyFirst"] as? Int == 1 && match["onlySecond"] as? Int == 1)
    let shuffled =
      Self.table.split(separator: "\n").prefix(1)
      + Self.table.split(separator: "\n").dropFirst().reversed()
    let other = try comparisons(
      ["--outcome", "rated", "--by", "group", "--pair", "id", "--by-order", "before|after"],
      table: shuffled.joined(separator: "\n") + "\n")
    let tests = [found, other].map { ($0.first?["tests"] as? [[String: Any]])?.first?["p"] }
    #expect(tests[0] as? Double == tests[1] as? Double)
    let repeated = try run(
      ["--outcome", "rated", "--by", "group", "--pair", "id"],
      table: Self.table + "a,after,1,1,no,red,0\n")
    #expect(repeated.exitCode == 65)
    #expect(repeated.messages.contains("error[pair.duplicate]"))
  }

  @Test(
    "Each level against the rest: all tests are one family, and a level of that name goes first")
  func rest() throws {
    let rows = (0..<30).map {
      "\($0 % 5 + ($0 % 3 == 2 ? 2 : 0)),\($0 % 4 / 2),\(["a", "b", "c"][$0 % 3])"
    }
    let table = "rated,ok,group\n" + rows.joined(separator: "\n") + "\n"
    let arguments = ["--outcome", "rated", "--outcome", "ok", "--by", "group"]
    let found = try comparisons(arguments + ["--reference", "rest"], table: table)
    for comparison in found {
      #expect(comparison["reference"] as? String == "rest")
      let tests = try #require(comparison["tests"] as? [[String: Any]])
      let main = tests.filter { $0["family"] as? String == "comparisons" }
      #expect(
        main.compactMap { $0["levels"] as? [String] } == [
          ["a", "rest"], ["b", "rest"], ["c", "rest"],
        ])
      #expect(!tests.contains { $0["family"] as? String == "overall" })
    }
    // 8 of 10 of c are set against the 20 of a and b: means 4 and 2.
    let estimates = try #require(found[0]["estimates"] as? [[String: Any]])
    let difference = estimates.first {
      $0["name"] as? String == "mean_difference" && $0["levels"] as? [String] == ["c", "rest"]
    }
    #expect(difference?["value"] as? Double == 2 && difference?["n"] as? Int == 30)
    let text = try run(arguments + ["--reference", "rest"], table: table).output
    #expect(
      text.split(separator: "\n").joined(separator: " ").contains(
        "the 6 tests of whether a level of group differs from all others together, in 2 outcomes"))
    let named = try comparisons(
      ["--outcome", "rated", "--by", "group", "--reference", "rest"],
      table: table.replacing(",a\n", with: ",rest\n"))
    let pairs = (named[0]["readings"] as? [[String: Any]])?.compactMap { $0["levels"] as? [String] }
    #expect(pairs?.filter { $0.count == 2 } == [["b", "rest"], ["c", "rest"]])
    for refused in [["--by", "group"], ["--by", "group", "--pair", "id"]] {
      let run = try run(["--outcome", "rated", "--reference", "rest"] + refused)
      #expect(run.exitCode == 65 && run.messages.contains("by.no-rest"))
    }
  }

  @Test(
    "The text is as a researcher reads it", arguments: ["rated", "score", "passed", "kind"])
  func text(outcome: String) throws {
    let run = try run([
      "--outcome", outcome, "--by", "group", "--by-order", "before|after",
    ])
    try expectSnapshot(run.output, named: "compare-\(outcome).txt")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!run.output.lowercased().contains("significant"))
  }

  @Test("CSV has a row an estimate or test, and Markdown a section an outcome")
  func tables() throws {
    let csv = try run(["--outcome", "rated", "--by", "group", "--format", "csv"])
    let rows = csv.output.split(separator: "\n")
    #expect(rows[0].hasPrefix("outcome,by,measure,kind,name,level,against,answer,basis,value,"))
    #expect(
      rows.contains { $0.hasPrefix("rated,group,ordinal,estimate,cliffs_delta,after,before") })
    let markdown = try run([
      "--outcome", "rated", "--outcome", "kind", "--by", "group", "--format", "markdown",
    ])
    #expect(markdown.output.split(separator: "\n").count { $0.hasPrefix("## ") } == 2)
  }

  @Test(
    "What cannot be compared is refused with the way out",
    arguments: [
      (["--outcome", "rate", "--by", "group"], 65, "did you mean --outcome \"rated\"?"),
      (["--outcome", "rated", "--by", "groups"], 65, "did you mean --by \"group\"?"),
      (
        ["--outcome", "rated", "--by", "group", "--reference", "befor"], 65,
        "did you mean \"before\"?"
      ),
      (["--outcome", "kind", "--by", "group", "--measure", "continuous"], 65, "column.no-numbers"),
      (["--outcome", "id", "--by", "group"], 65, "column.free-text"),
      (["--outcome", "rated", "--by", "id", "--reference", "z"], 65, "level.unknown"),
      (["--outcome", "rated", "--by", "group", "--level", "95"], 64, "--level lies between"),
      (["--outcome", "rated", "--by", "group", "--sheet", "x"], 65, "leave --sheet out"),
      (["--outcome", "group", "--by", "group"], 65, "outcome.has-other-part"),
      (["--outcome", "kind", "--by", "group", "--order", "red|Red"], 65, "name each answer once"),
      (["--by", "group"], 64, "--outcome"), (["--outcome", "rated"], 64, "--by"),
    ] as [([String], Int32, String)])
  func refusals(arguments: [String], exitCode: Int32, words: String) throws {
    let run = try run(arguments)
    #expect(run.exitCode == exitCode, "\(run.messages)")
    #expect(run.messages.contains(words), "\(run.messages)")
    #expect(run.output.isEmpty)
  }

  @Test(
    "Hostile tables end in words, never in a crash or a number that is none",
    arguments: [
      ("", 65), ("score,group\n", 65), ("score,group\n1,a\n", 65),
      ("score,group\n1,a\n2,a\n", 65), ("score,group\n,a\n,b\n", 65),
      ("score,group\n1,a\n2,b\n", 0), ("score,group\n4,a\n4,a\n4,b\n4,b\n", 0),
      ("score,group\n2.5,a\n3.5,a\nNA,b\nNA,b\n", 0),
      ("score;group\n2,5;Ynys Môn\n3,5;Ynys Môn\n4,25;Αθήνα\n6,5;Αθήνα\n", 0),
      ("score,group\n1e308,a\n-1e308,a\n1e308,b\n-1e308,b\n", 0),
      ("score,group\n1,a|b\n2,a|b\n3,\"c,d\"\n4,\"c,d\"\n", 0),
      (
        "score,group\n"
          + (0..<240).map { "\(($0 * 7919) % 101)," + "g\($0 % 60)" }.joined(separator: "\n"), 0
      ),
    ] as [(String, Int32)])
  func hostile(table: String, exitCode: Int32) throws {
    for format in ["text", "csv", "json", "markdown"] {
      let reference = table.contains("g59") ? ["--reference", "g1"] : []
      let run = try run(
        ["--outcome", "score", "--by", "group", "--format", format] + reference, table: table)
      #expect(run.exitCode == exitCode, "\(run.messages)")
      #expect(!run.output.lowercased().contains("nan"))
      if exitCode == 0, format == "json" {
        let schema = try Program.run(["compare", "--schema"]).output
        #expect(try JSONSchemaChecker(schema).faults(in: run.output).isEmpty)
      }
    }
  }
}

@Suite("compare: how the rows were drawn")
struct CompareDesignTests {
  /// Forty rows of two groups in eight schools, with weights and areas.
  static let table =
    "score,ok,group,school,weight,area\n"
    + (0..<40).map { row in
      let score = 2 + (row * 7) % 5 + (row % 2) + (row % 8) / 4
      return "\(score).5,\(row % 3 == 0 ? "yes" : "no"),\(row % 2 == 0 ? "a" : "b"),"
        + "s\(row % 8),\(1 + row % 3),\(row % 4 == 0 ? "north" : "south")"
    }.joined(separator: "\n") + "\n"

  /// The comparison of an outcome, after a check against the schema.
  private func comparison(
    _ outcome: String, _ arguments: [String], population: String? = nil
  ) throws -> [String: Any] {
    try Program.withFolder { folder in
      var arguments = arguments
      if let population {
        let file = folder.appending(path: "population.csv")
        try Data(population.utf8).write(to: file)
        arguments += ["--population", file.path]
      }
      let run = try Program.run(
        ["compare", "-", "--outcome", outcome, "--by", "group", "--format", "json"] + arguments,
        input: Self.table)
      #expect(run.exitCode == 0, "\(run.messages)")
      let schema = try Program.run(["compare", "--schema"]).output
      #expect(try JSONSchemaChecker(schema).faults(in: run.output).isEmpty)
      let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      return try #require((root?["comparisons"] as? [[String: Any]])?.first)
    }
  }

  /// The main test's name, and the bases of the estimates of one name.
  private func bases(_ comparison: [String: Any], of name: String) throws -> (String, [String]) {
    let tests = try #require(comparison["tests"] as? [[String: Any]])
    let main = tests.filter { $0["family"] is String }
    #expect(main.count == 1)
    let estimates = try #require(comparison["estimates"] as? [[String: Any]])
    return (
      main.first?["name"] as? String ?? "",
      estimates.filter { $0["name"] as? String == name && ($0["level"] as? Double) == 0.95 }
        .compactMap { $0["basis"] as? String }
    )
  }

  @Test("Weights stand beside the answers as they are, and decide the test")
  func weights() throws {
    for arguments in [["--weights", "weight"], ["--strata", "area"]] {
      let found = try bases(comparison("score", arguments), of: "mean_difference")
      #expect(found.0 == "survey_t" && found.1 == ["weighted", "answers"])
    }
    let shares = try bases(
      comparison("ok", ["--weights", "weight"]), of: "difference_of_proportions")
    #expect(shares.0 == "survey_t" && shares.1 == ["weighted", "answers", "answers"])
  }

  @Test("Designs know the rest of the levels", arguments: ["--weights", "--cluster"])
  func rest(option: String) throws {
    let column = option == "--weights" ? "weight" : "school"
    let run = try Program.run(
      [
        "compare", "-", "--outcome", "score", "--outcome", "ok", "--by", "weight", "--reference",
        "rest", option, column, "--format", "csv",
      ], input: Self.table)
    #expect(run.exitCode == 0, "\(run.messages)")
    let basis = option == "--weights" ? "weighted" : "clustered"
    let rows = run.output.split(separator: "\n").filter {
      $0.contains(",test,") && $0.contains(",rest,,\(basis),") && $0.contains(",comparisons,")
    }
    #expect(rows.count == 6)
  }

  @Test("Clusters bring CR2 errors")
  func clusters() throws {
    let found = try bases(comparison("score", ["--cluster", "school"]), of: "mean_difference")
    #expect(found.0 == "cluster_robust_t" && found.1 == ["clustered", "answers"])
    let comparison = try comparison("score", ["--cluster", "school"])
    let warnings = try #require(comparison["warnings"] as? [[String: Any]])
    #expect(warnings.contains { $0["code"] as? String == "few-clusters" })
  }

  @Test("The sizes of the levels correct for a finite population, other totals weight the answers")
  func population() throws {
    let sizes = "variable,level,count\ngroup,a,25\ngroup,b,30\n"
    let finite = try comparison("score", [], population: sizes)
    let plain = try comparison("score", [])
    func width(_ comparison: [String: Any], _ basis: String) throws -> Double {
      let estimates = try #require(comparison["estimates"] as? [[String: Any]])
      let found = try #require(
        estimates.first {
          $0["name"] as? String == "mean_difference" && $0["basis"] as? String == basis
        })
      let bounds = ["lower", "upper"].compactMap { found[$0] as? Double }
      return bounds[1] - bounds[0]
    }
    #expect(try width(finite, "weighted") < 0.6 * width(plain, "answers"))
    let raked = try bases(
      comparison(
        "score", [], population: sizes + "area,north,15\narea,south,40\n"), of: "mean_difference")
    #expect(raked.0 == "survey_t")
  }

  @Test("A smallest difference that matters gives two one-sided tests and a verdict")
  func equivalence() throws {
    let near = try comparison("score", ["--equivalence", "9"])
    let readings = try #require(near["readings"] as? [[String: Any]])
    #expect(readings.first?["equivalent"] as? Bool == true)
    let tests = try #require(near["tests"] as? [[String: Any]])
    #expect(tests.contains { $0["name"] as? String == "tost" })
    let text = try Program.run(
      ["compare", "-", "--outcome", "score", "--by", "group", "--equivalence", "0.1sd"],
      input: Self.table)
    #expect(text.output.contains("not shown to be smaller than what matters"))
  }

  @Test(
    "Where there is a design, equivalence is shown by its errors or not at all",
    arguments: [("--weights", "weight", "weighted"), ("--cluster", "school", "clustered")])
  func designedEquivalence(option: String, column: String, basis: String) throws {
    for outcome in ["score", "ok"] {
      let found = try comparison(outcome, [option, column, "--equivalence", "0.9"])
      let tests = try #require(found["tests"] as? [[String: Any]])
      let tost = try #require(
        tests.first { $0["name"] as? String == "tost" && $0["basis"] as? String == basis })
      let estimates = try #require(found["estimates"] as? [[String: Any]])
      // Two one-sided tests say what the interval at 90% says.
      let interval = try #require(
        estimates.first { $0["basis"] as? String == basis && $0["level"] as? Double == 0.9 })
      let (lower, upper) = (interval["lower"] as? Double, interval["upper"] as? Double)
      let isWithin = (lower ?? -1) > -0.9 && (upper ?? 1) < 0.9
      #expect(((tost["p"] as? Double ?? 1) < 0.05) == isWithin)
      let readings = try #require(found["readings"] as? [[String: Any]])
      #expect(readings.first?["equivalent"] as? Bool == isWithin)
    }
  }

  @Test("Where there are many levels, the number beside a p-value is the one that it is of")
  func manyLevels() throws {
    for (option, column, heading) in [
      ("--weights", "weight", "weighted  interval"),
      ("--cluster", "school", "difference  interval"),
    ] {
      let by = option == "--cluster" ? "weight" : "school"
      let arguments = ["compare", "-", "--outcome", "score", "--by", by, option, column]
      let run = try Program.run(arguments, input: Self.table)
      #expect(run.exitCode == 0 && run.output.contains(heading), "\(run.messages)\(run.output)")
      let words = run.output.split(separator: "\n").joined(separator: " ")
        .split(separator: " ").joined(separator: " ")
      #expect(words.contains("the test of all levels takes answers as they are"))
      #expect(!words.contains("with a chance of 80%"))
      let csv = try Program.run(arguments + ["--format", "csv"], input: Self.table)
      let basis = option == "--weights" ? "weighted" : "clustered"
      let row = try #require(
        csv.output.split(separator: "\n").first {
          $0.contains(",mean_difference,") && $0.contains(",\(basis),")
        })
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      let value = try #require(Double(cells[9]))
      let shown = String(format: "%.2f", abs(value))
      let line = run.output.split(separator: "\n").first {
        $0.contains("\(cells[5]) against \(cells[6]) ")
      }
      #expect(line?.contains(shown) == true, "\(row)\n\(run.output)")
    }
  }

  @Test(
    "Designs that do not fit are refused",
    arguments: [
      (["--weights", "area"], 65, "weights.not-a-weight"),
      (["--pair", "school", "--weights", "weight"], 64, "--pair compares"),
      (["--equivalence", "-1"], 64, "equivalence"), (["--cluster", "scool"], 65, "\"school\""),
    ] as [([String], Int32, String)])
  func refusals(arguments: [String], exitCode: Int32, words: String) throws {
    let run = try Program.run(
      ["compare", "-", "--outcome", "score", "--by", "group"] + arguments, input: Self.table)
    #expect(run.exitCode == exitCode)
    #expect(run.messages.contains(words), "\(run.messages)")
  }
}
