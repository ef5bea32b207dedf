import ArgumentParser
import Diagnostics
import Foundation
import TableAnalysis

/// Compares outcomes of any table between groups.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare outcomes between groups, in any table.",
    discussion: """
      Each outcome is compared between the levels of a column: later levels with earlier ones, or all \
      with a reference. The method follows from what the answers are (amounts, a scale, two answers, \
      kinds), and the output says which it is, why, and what else there was. Every number has its \
      interval, every p-value is corrected in a family that is named, and what cannot be estimated \
      says why.

      EXAMPLES
        senco-impact compare answers.csv --outcome q1..q12 --by cohort
            Twelve questions between all cohorts, corrected as one family.
        senco-impact compare answers.sav --outcome q1 --by cohort --reference 2010
            One question, each cohort with that of 2010.
        senco-impact compare audits.xlsx --outcome "item_*" --by when --pair id
            The same people before and after, matched by their id.
        senco-impact compare answers.csv --outcome q1 --by year --population roll.csv
            Weighted to the roll, and corrected for its size.
        senco-impact compare answers.csv --outcome score --by area --cluster school
            Answers of one school may be alike.
        senco-impact compare answers.csv --outcome q1 --by area --equivalence 0.2sd
            Is the difference too small to matter?
        senco-impact compare my-evaluation --outcome confident --by cohort
            A question of an evaluation's own archive.
        senco-impact compare answers.csv --outcome q1 --by cohort --format json
            Every number in full, for programs; --schema prints the form.

      Differences are those of the first level named to the second: without --reference, of the later \
      to the earlier. Results are for the analyst: small groups are not protected, as they are in the \
      report of evaluate.
      """)

  @OptionGroup var table: TableArguments

  @OptionGroup var options: CompareOptions

  func run() throws {
    let given = try table.read()
    let by = try Grouping(
      table.column(options.by, option: "--by", of: given), reference: options.reference,
      order: options.byOrder.map(OutcomeColumns.names))
    let outcomes = try OutcomeColumns.measured(
      table.outcomes(
        options.outcome,
        besides: [
          ("--by", options.by), ("--pair", options.pair), ("--weights", options.weights),
          ("--cluster", options.cluster), ("--strata", options.strata),
        ], of: given),
      as: options.measure.measure, order: options.order)
    let design = try design(of: given)
    let pair = try options.pair.map { try table.column($0, option: "--pair", of: given) }
    let set = try ComparisonRequest(
      outcomes: outcomes, by: by, pair: pair, design: design,
      settings: options.settings
    ).run()
    let report = ComparisonReport(
      set: set, source: given.source, rowCount: given.rowCount,
      design: [
        ("pair", pair?.name), ("weights", design.weights?.name), ("strata", design.strata?.name),
        ("cluster", design.clusters?.name), ("population", options.population),
      ])
    let output =
      switch options.result.format {
      case .json: ComparisonJSON(report).document
      case .csv: ComparisonTable(set).table.rendered(as: .csv)
      case .text: ComparisonText(report).text
      case .markdown: ComparisonMarkdown(report).text
      }
    try StandardOutput.write(output)
  }

  /// How the rows were drawn, as far as the user says.
  private func design(of given: AnalysedTable) throws -> SampleDesign {
    func column(_ name: String?, _ option: String) throws -> Column? {
      try name.map { try table.column($0, option: option, of: given) }
    }
    let population = try options.population.map { try PopulationFile($0).variables } ?? []
    return SampleDesign(
      weights: try column(options.weights, "--weights").map { column throws(Diagnostic) in
        try RowWeights(column)
      },
      strata: try column(options.strata, "--strata"),
      clusters: try column(options.cluster, "--cluster"),
      population: try population.map {
        PopulationTotals(
          column: try table.column($0.variable, option: "the variable", of: given),
          totals: $0.totals)
      })
  }
}

/// What a comparison says, with what it is of.
struct ComparisonReport {
  let set: ComparisonSet
  let source: AnalysedTable.Source
  let rowCount: Int
  /// The columns and files that say how rows belong together.
  let design: [(key: String, value: String?)]
}
