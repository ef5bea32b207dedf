import ArgumentParser
import Diagnostics
import Foundation
import Statistics
import TableAnalysis

/// Says whether outcomes rise or fall over groups in an order.
struct TrendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Say whether outcomes rise or fall over groups in an order, in any table.",
    discussion: """
      For each outcome: every group's mean or share with its interval, the rise from group to group, \
      and a test: Jonckheere–Terpstra's for answers on a scale, of the slope for amounts, \
      Cochran–Armitage's for two answers. Beside them stand Mann and Kendall's test with Sen's slope \
      of the groups' figures, and all groups pooled with random effects. The tests of all outcomes \
      are corrected as one family, which is named.

      Where a question or its scale changed, figures before and after are no one line: --break LEVEL \
      names the first group after the change. The groups on either side are then followed apart, \
      and the step between them is estimated. In an evaluation folder the plan's breaks between \
      versions of a questionnaire are taken by themselves.

      EXAMPLES
        senco-impact trend Data --where source=headteacher --outcome "h?" h10 --by cohort
            Heads' ratings in the demonstration, over its cohorts.
        senco-impact trend Data --where occasion=post --outcome "score:*" --by cohort
            Domain scores, with the break of the questionnaire in 2014.
        senco-impact trend answers.csv --outcome q1..q12 --by year --break 2015 --format csv
            Twelve questions, asked in new words from 2015 on.

      Results are for the analyst: small groups are not protected, as they are in the report of \
      evaluate.
      """)

  @OptionGroup var table: TableArguments

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      "The outcomes by heading or number; q1..q12 and item_* stand for several.",
      valueName: "column"))
  var outcome: [String]

  @Option(name: .long, help: ArgumentHelp("The column of the groups.", valueName: "column"))
  var by: String

  @Option(
    name: .long,
    help: ArgumentHelp("The groups in their order, as \"before|after|later\".", valueName: "order"))
  var byOrder: String?

  @Option(
    name: .customLong("break"), parsing: .singleValue,
    help: ArgumentHelp(
      "The first group from which on figures are not compared with those before.",
      valueName: "level"))
  var breaks: [String] = []

  @Option(
    name: .long,
    help: """
      How far the groups lie apart: even, or numbers for the numbers that they are called by, which \
      is the default where all are numbers.
      """)
  var spacing: TrendRequest.Spacing?

  @Option(
    name: .long,
    help: ArgumentHelp("The column that says how much a row counts for.", valueName: "column"))
  var weights: String?

  @Option(
    name: .long,
    help: "What outcomes are: auto, ordinal, binary, continuous or themes (0 and 1).")
  var measure: MeasureOption = .auto

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The answers from the lowest, as \"never|sometimes|always\".", valueName: "answers"))
  var order: String?

  @Option(
    name: .long, help: "How p-values are corrected: holm, bh, by, hochberg, bonferroni or none.")
  var adjust: PValueCorrection = .holm

  @OptionGroup var result: ResultArguments

  func validate() throws {
    guard !outcome.isEmpty else { throw ValidationError("Name an outcome with --outcome COLUMN.") }
    if measure == .nominal {
      throw ValidationError("Kinds neither rise nor fall: compare them instead.")
    }
  }

  func run() throws {
    let given = try table.read()
    let grouping = try Grouping(
      table.column(by, option: "--by", of: given), order: byOrder.map(OutcomeColumns.names))
    let weights = try weights.map { name in
      try RowWeights(table.column(name, option: "--weights", of: given))
    }
    let outcomes = try OutcomeColumns.measured(
      table.outcomes(
        outcome, besides: [("--by", by), ("--weights", self.weights)], of: given),
      as: measure.measure, order: order, refusing: Self.refusal)
    let set = try TrendRequest(
      outcomes: outcomes, by: grouping, breaks: breaks, spacing: spacing, weights: weights,
      level: result.level, adjustment: adjust
    ).run()
    let report = TrendReport(
      set: set, source: given.source, rowCount: given.rowCount, by: grouping.column.name,
      weights: weights?.name)
    let output =
      switch result.format {
      case .text, .markdown: TrendText(report).rendered(as: result.format)
      case .csv: TrendTable(report).table.rendered(as: .csv)
      case .json: TrendJSON(report).document
      }
    try StandardOutput.write(output)
  }

  /// Why an outcome has no trend, whatever its answers are.
  private static func refusal(_ outcome: MeasuredColumn) -> Diagnostic? {
    guard outcome.measure == .nominal else { return nil }
    return Diagnostic(
      code: "trend.kinds",
      "the answers in \"\(outcome.column.name)\" are kinds, which neither rise nor fall",
      fix: "compare them with senco-impact compare, or give their order with --order \"a|b|c\"")
  }
}

/// What is said of trends, with what they are of.
struct TrendReport {
  let set: TrendSet
  let source: AnalysedTable.Source
  let rowCount: Int
  let by: String
  /// The column of weights, or `nil`.
  let weights: String?
}
