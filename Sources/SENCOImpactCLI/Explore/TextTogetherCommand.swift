import ArgumentParser
import TextExploration

/// Shows which themes go together.
struct TextTogetherCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "together",
    abstract: "Show which themes stand in the same answers more often than by chance.",
    discussion: """
      Expected is the number of answers that would have both themes if neither had to do with the \
      other; lift is how many times as many have both. Pairs with fewer answers than --minimum, \
      found and expected, are left out.

      EXAMPLE
        senco-impact text together Data --minimum 10
      """)

  @OptionGroup var given: TextArguments

  @Option(name: .long, help: "The least number of answers with both themes, found or expected.")
  var minimum = 5

  func validate() throws {
    if minimum < 1 { throw ValidationError("--minimum is a number of answers, 1 or more.") }
  }

  func run() throws {
    let input = try given.read()
    var table = ResultTable([
      ResultTable.Column("first", "theme"), ResultTable.Column("second", "with"),
      ResultTable.Column("both", "both", .right),
      ResultTable.Column("expected", "expected", .right),
      ResultTable.Column("lift", "lift", .right),
      ResultTable.Column("first_answers", "first", .right),
      ResultTable.Column("second_answers", "second", .right),
      ResultTable.Column("n", "n", .right),
    ])
    let pairs = ThemePair.pairs(of: input.themes, in: input.texts, minimum: minimum)
    for pair in pairs {
      table.append([
        .text(pair.first), .text(pair.second), .count(pair.both),
        .number(pair.expected, decimals: 1), .number(pair.lift, decimals: 2),
        .count(pair.firstCount), .count(pair.secondCount), .count(pair.count),
      ])
    }
    try ExplorationOutput.write(
      table,
      summary: ExplorationOutput.counted(pairs.count, "pair") + " in "
        + ExplorationOutput.counted(input.texts.count, "answer"), as: given.format)
  }
}
