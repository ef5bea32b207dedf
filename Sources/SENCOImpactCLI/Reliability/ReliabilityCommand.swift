import ArgumentParser
import Diagnostics
import Foundation
import Statistics
import TableAnalysis

/// Says how consistent the items of a scale are.
struct ReliabilityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reliability",
    abstract: "Say how consistent the items of a scale are, in any table.",
    discussion: """
      Cronbach's α with Feldt's interval; McDonald's ω by a one-factor model with a bootstrap interval; \
      for each item its correlation with the others and α without it. Only rows that answer every \
      item count, and their number is said. An item that runs against the others is named with a \
      question; it is turned only where --reverse names it. In an evaluation folder the plan's \
      reversed items are turned already.

      With --by, each level has its own α and ω, and Hakstian and Whalen's test says whether the α \
      differ: means of a scale that is consistent in one cohort and not in another are hard to \
      compare.

      EXAMPLES
        senco-impact reliability answers.csv --items q1..q12 --reverse q4 q9
            Twelve items, two of which are asked the other way round.
        senco-impact reliability Data --items h1..h10 --by cohort
            What heads see in the demonstration, cohort by cohort.
        senco-impact reliability answers.sav --items "conf_*" --format json
            Every number in full, for programs.

      Results are for the analyst: small groups are not protected, as they are in the report of \
      evaluate.
      """)

  @OptionGroup var table: TableArguments

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      "The items by heading or number; q1..q12 and item_* stand for several.",
      valueName: "column"))
  var items: [String]

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      "Items that are asked the other way round, and are turned.", valueName: "column"))
  var reverse: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("The column whose levels are looked at one by one.", valueName: "column"))
  var by: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The least and the greatest answer that can be given, as 1..5.", valueName: "ends"))
  var range: ScaleEnds?

  @Option(name: .long, help: "How many samples the interval of ω is made of; 0 for none.")
  var resamples = 1000

  @Option(name: .long, help: "The seed of what is drawn at random.")
  var seed: UInt32 = 1

  @OptionGroup var result: ResultArguments

  func validate() throws {
    guard resamples == 0 || resamples >= 100 else {
      throw ValidationError("--resamples is 100 or more, or 0 for no interval.")
    }
  }

  func run() throws {
    let given = try table.read()
    let columns = try table.columns(items, option: "--items", of: given)
    let turned = try table.columns(reverse, option: "--reverse", of: given).map(\.name)
    if let stray = turned.first(where: { name in !columns.contains { $0.name == name } }) {
      throw Diagnostic(
        code: "reliability.not-an-item", "--reverse names \"\(stray)\", which is none of the items",
        fix: "name it with --items too, or leave it out of --reverse")
    }
    let grouping = try by.map { try Grouping(table.column($0, option: "--by", of: given)) }
    let found = try ReliabilityRequest(
      items: columns, reversed: turned, range: range?.range, by: grouping, level: result.level,
      resampling: UnitResampling(samples: resamples, seed: seed)
    ).run()
    let report = ReliabilityReport(
      scale: found, source: given.source, rowCount: given.rowCount, by: grouping?.column.name,
      level: result.level,
      resamples: resamples, seed: seed)
    let output =
      switch result.format {
      case .text, .markdown: ReliabilityText(report).rendered(as: result.format)
      case .csv: ReliabilityTable(report).table.rendered(as: .csv)
      case .json: ReliabilityJSON(report).document
      }
    try StandardOutput.write(output)
  }
}

/// What is said of a scale, with what it is of.
struct ReliabilityReport {
  let scale: ScaleReliability
  let source: AnalysedTable.Source
  let rowCount: Int
  let by: String?
  let level: Double
  let resamples: Int
  let seed: UInt32
}

/// The ends of a scale as a user writes them: `1..5`.
struct ScaleEnds: ExpressibleByArgument {
  let range: ClosedRange<Double>

  init?(argument: String) {
    let ends = argument.split(separator: "..", omittingEmptySubsequences: false)
      .compactMap { DecimalMark.point.number(String($0)) }
    guard ends.count == 2, ends[0] < ends[1] else { return nil }
    range = ends[0]...ends[1]
  }
}
