import ArgumentParser
import Evidence
import TextExploration

/// Compares the themes of heads and SENCOs of the same schools.
struct TextPairsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs",
    abstract: "Compare the themes of heads and SENCOs of the same schools.",
    discussion: """
      A pair is a participant on whom a head has commented and who has commented too, in any \
      questionnaire; they are matched by the participant's code. McNemar's test compares how often \
      only the head and only the SENCO speaks of a theme: the exact p, the same after Holm's \
      correction for the number of themes, and mid-p. Where only one of both was asked about \
      something, that alone makes a difference.

      EXAMPLE
        senco-impact text pairs Data
      """)

  @OptionGroup var given: TextArguments

  @Option(name: .long, help: "The least number of people who speak of a theme.")
  var minimum = 5

  func validate() throws {
    if minimum < 1 { throw ValidationError("--minimum is a number of people, 1 or more.") }
    if given.group != nil { throw ValidationError("Pairs are not grouped: leave out --group.") }
    if !given.isFolder {
      throw ValidationError("A table does not say who belongs together: name an evaluation folder.")
    }
  }

  func run() throws {
    let texts = try ExploredFolder(given)
    let pairs = texts.pairs
    var table = ResultTable([
      ResultTable.Column("theme", "theme"), ResultTable.Column("both", "both", .right),
      ResultTable.Column("only_head", "only head", .right),
      ResultTable.Column("only_senco", "only SENCO", .right),
      ResultTable.Column("neither", "neither", .right), ResultTable.Column("n", "n", .right),
      ResultTable.Column("p_exact", "p exact", .right),
      ResultTable.Column("p_holm", "p Holm", .right),
      ResultTable.Column("p_mid", "mid-p", .right),
    ])
    for theme in MatchedTheme.compare(texts.themes, in: pairs, minimum: minimum) {
      let neither = theme.pairs - theme.both - theme.onlyFirst - theme.onlySecond
      table.append([
        .text(theme.theme), .count(theme.both), .count(theme.onlyFirst), .count(theme.onlySecond),
        .count(neither), .count(theme.pairs), .number(theme.exact.value?.p, decimals: 4),
        .number(theme.exact.value?.adjustedP, decimals: 4),
        .number(theme.midP.value?.p, decimals: 4),
      ])
    }
    try ExplorationOutput.write(
      table,
      summary: ExplorationOutput.counted(pairs.count, "pair")
        + " of a head and a SENCO who both commented", as: given.format)
  }
}
