import ArgumentParser
import TextExploration

/// Shows pairs of words that no theme rests on.
struct TextCollocationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collocations",
    abstract: "Show pairs of words that belong together and that no theme rests on.",
    discussion: """
      They are candidates for the codebook: two neighbours in a sentence that stand together more \
      often than by chance, most of the time outside all passages that a theme rests on. G² is the \
      log-likelihood ratio (Dunning 1993); NPMI is 1 where neither word stands without the other \
      (Bouma 2009).

      EXAMPLE
        senco-impact text collocations Data --limit 30
      """)

  @OptionGroup var given: TextArguments

  @Option(name: .long, help: "The least number of answers in which a pair stands without a theme.")
  var minimum = 5

  @Option(name: .long, help: "How many pairs are shown at the most.")
  var limit = 50

  func validate() throws {
    if minimum < 1 { throw ValidationError("--minimum is a number of answers, 1 or more.") }
    if limit < 0 { throw ValidationError("--limit is a number of pairs, 0 or more.") }
  }

  func run() throws {
    let input = try given.read()
    let pairs = Collocation.uncovered(
      in: input.texts, words: WordIndex(input.texts), minimum: minimum)
    var table = ResultTable([
      ResultTable.Column("pair", "pair"), ResultTable.Column("count", "count", .right),
      ResultTable.Column("uncovered", "without theme", .right),
      ResultTable.Column("answers", "answers", .right), ResultTable.Column("g2", "G²", .right),
      ResultTable.Column("npmi", "NPMI", .right),
    ])
    for pair in pairs.prefix(limit) {
      table.append([
        .text("\(pair.first) \(pair.second)"), .count(pair.count), .count(pair.uncovered),
        .count(pair.texts), .number(pair.logLikelihoodRatio, decimals: 1),
        .number(pair.mutualInformation, decimals: 2),
      ])
    }
    try ExplorationOutput.write(
      table,
      summary: ExplorationOutput.counted(pairs.count, "pair") + " in "
        + ExplorationOutput.counted(input.texts.count, "answer"), as: given.format)
  }
}
