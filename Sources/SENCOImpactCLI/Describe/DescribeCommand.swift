import ArgumentParser
import Foundation
import TableAnalysis

/// Describes the columns of any table.
struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Describe what the columns of any table hold.",
    discussion: """
      For each column: how many rows answer and why others do not, what its answers are and why they \
      are taken for that, and what describes such answers. On a scale: mean, spread, median, \
      quartiles, the top box with Wilson's interval, floor and ceiling. Amounts: mean, spread, \
      quartiles, skewness. Two answers: the share of the second. Kinds: the share of each. The top \
      box is what the plan of an evaluation calls favourable, in other tables the answers above the \
      middle of the scale; --top says otherwise.

      In an evaluation folder a row is what one response says of one occasion. Items are called by \
      their ids; a version of a questionnaire that must not be compared has columns of its own, as \
      h1@v1. Further columns are cohort, source, instrument, occasion, location, authority, \
      participant-type, score:DOMAIN and theme:THEME (1 where any comment of the response speaks of \
      the theme).

      EXAMPLES
        senco-impact describe answers.csv
            Every column of a table.
        senco-impact describe Data --where source=headteacher --columns "h*" --by cohort
            Heads' ratings of the demonstration, cohort by cohort.
        senco-impact describe answers.sav --columns q1..q12 --weights weight --answers
            Twelve questions, weighted beside unweighted, with every answer's share.
        senco-impact describe answers.xlsx --format json
            Every number in full, for programs.

      Results are for the analyst: small groups are not protected, as they are in the report of \
      evaluate.
      """)

  @OptionGroup var table: TableArguments

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      "Columns by heading or number; q1..q12 and item_* stand for several. All that have an answer by default.",
      valueName: "column"))
  var columns: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The column whose levels are described one by one, after all rows.", valueName: "column"))
  var by: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The column that says how much a row counts for.", valueName: "column"))
  var weights: String?

  @Option(
    name: .long,
    help: "What the columns are: auto, ordinal, binary, nominal, continuous or themes (0 and 1).")
  var measure: MeasureOption = .auto

  @Option(
    name: .long,
    help: ArgumentHelp("How many answers from the top are the top box.", valueName: "number"))
  var top: Int?

  @Flag(name: .long, help: "List how often each answer was given, in text and Markdown.")
  var answers = false

  @OptionGroup var result: ResultArguments

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is a number of answers, 1 or more.") }
  }

  func run() throws {
    let given = try table.read()
    let weights = try weights.map { name in
      try RowWeights(table.column(name, option: "--weights", of: given))
    }
    let grouping = try by.map {
      try Grouping(table.column($0, option: "--by", of: given), atLeast: 1)
    }
    let described = try DescriptionRequest(
      columns: columns.isEmpty
        ? given.describedColumns() : table.columns(columns, option: "--columns", of: given),
      by: grouping, weights: weights, measure: measure.measure, topBox: top, level: result.level
    ).run()
    let report = DescriptionReport(
      columns: described, source: given.source, rowCount: given.rowCount, by: grouping?.column.name,
      weights: weights?.name, level: result.level)
    let output =
      switch result.format {
      case .text, .markdown:
        DescriptionText(report, listsAnswers: answers).rendered(as: result.format)
      case .csv: DescriptionTable(report).table.rendered(as: .csv)
      case .json: DescriptionJSON(report).document
      }
    try StandardOutput.write(output)
  }
}

/// What a description says, with what it is of.
struct DescriptionReport {
  let columns: [ColumnDescription]
  let source: AnalysedTable.Source
  let rowCount: Int
  /// The column whose levels are described one by one, or `nil`.
  let by: String?
  /// The column of weights, or `nil`.
  let weights: String?
  let level: Double
}
