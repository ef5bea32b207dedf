import ArgumentParser
import Statistics
import TableAnalysis

/// What is compared, and how.
struct CompareOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .upToNextOption,
    help: "The outcomes by heading or number; q1..q12 and item_* stand for several.")
  var outcome: [String]

  @Option(name: .long, help: "The column whose levels are compared.")
  var by: String

  @Option(
    name: .long,
    help: """
      The level that the others are compared with, or rest: each level with all others together; \
      else each with each.
      """)
  var reference: String?

  @Option(name: .long, help: "The column that names respondents, to compare them with themselves.")
  var pair: String?

  @Option(name: .long, help: "The column that says how much a row counts for.")
  var weights: String?

  @Option(name: .long, help: "The column of clusters whose answers may be alike, as schools.")
  var cluster: String?

  @Option(name: .long, help: "The column of the strata that rows were drawn from.")
  var strata: String?

  @Option(
    name: .long,
    help: """
      A table of the population, with the columns variable, level and count: its totals weight the \
      answers, and those of --by or --strata correct for its size.
      """, completion: .file())
  var population: String?

  @Option(
    name: .long, help: "How p-values are corrected: holm, bh, by, hochberg, bonferroni or none.")
  var adjust: PValueCorrection = .holm

  @Option(
    name: .long,
    help: "What outcomes are: auto, ordinal, binary, nominal, continuous or themes (0 and 1).")
  var measure: MeasureOption = .auto

  @Option(name: .long, help: "The answers from the lowest, as \"never|sometimes|always\".")
  var order: String?

  @Option(name: .long, help: "The levels of --by in their order, as \"before|after\".")
  var byOrder: String?

  @Option(
    name: .long,
    help: """
      The smallest difference that matters, in the unit of the outcome (a share as 0.1), or in \
      standard deviations as 0.2sd.
      """)
  var equivalence: EquivalenceMargin?

  @Option(name: .long, help: "The chance of detection that the detectable difference has.")
  var power: Double = 0.8

  @Option(
    name: .long,
    help: "How many samples to draw for bootstrap (BCa) intervals of differences; 0 for none.")
  var bootstrap = 0

  @Option(name: .long, help: "The seed of what is drawn at random.")
  var seed: UInt32 = 1

  @OptionGroup var result: ResultArguments

  func validate() throws {
    guard !outcome.isEmpty else { throw ValidationError("Name an outcome with --outcome COLUMN.") }
    guard power > 1 - result.level, power < 1 else {
      throw ValidationError("--power lies between 1 − level and 1, as 0.8.")
    }
    guard bootstrap == 0 || (100...1_000_000).contains(bootstrap) else {
      throw ValidationError("--bootstrap is a number of samples from 100 to 1000000, or 0.")
    }
    if let pair, by == pair {
      throw ValidationError("--pair names respondents, and --by what they are compared between.")
    }
    if pair != nil, weights != nil || cluster != nil || strata != nil || population != nil {
      throw ValidationError(
        "--pair compares respondents with themselves, which --weights, --cluster, --strata and"
          + " --population do not go with.")
    }
  }

  /// What the user decides beside the columns.
  var settings: ComparisonSettings {
    ComparisonSettings(
      level: result.level, adjustment: adjust, equivalence: equivalence, power: power,
      resamples: bootstrap, seed: seed)
  }
}
