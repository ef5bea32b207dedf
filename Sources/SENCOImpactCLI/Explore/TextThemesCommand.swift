import ArgumentParser
import Evidence
import TextExploration

/// Shows how often themes are spoken of.
struct TextThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Show how often each theme is spoken of, in answers and in every 100 words.",
    discussion: """
      The share is that of the answers with the theme, with Wilson's 95 % interval. Mentions are \
      the passages that a theme rests on, counted in every 100 words of all answers.

      EXAMPLE
        senco-impact text themes Data --group cohort --format csv
      """)

  @OptionGroup var given: TextArguments

  func run() throws {
    let input = try given.read()
    let rates = ThemeRate.rates(
      of: input.themes, in: input.texts, words: WordIndex(input.texts),
      level: ExplorationOutput.level)
    var table = ResultTable([
      ResultTable.Column("theme", "theme"), ResultTable.Column("group", "group"),
      ResultTable.Column("answers", "answers", .right), ResultTable.Column("n", "n", .right),
      ResultTable.Column("share", "share", .right), ResultTable.Column("lower", "lower", .right),
      ResultTable.Column("upper", "upper", .right),
      ResultTable.Column("mentions", "mentions", .right),
      ResultTable.Column("words", "words", .right),
      ResultTable.Column("per_100_words", "per 100 words", .right),
    ])
    for rate in rates {
      let share = rate.share.value
      table.append([
        .text(rate.theme), rate.group.map { .text($0) } ?? .absent("all"), .count(rate.texts),
        .count(rate.count), .number(share?.value, decimals: 3),
        .number(share?.interval?.lower, decimals: 3), .number(share?.interval?.upper, decimals: 3),
        .count(rate.mentions), .count(rate.words), .number(rate.perHundredWords, decimals: 2),
      ])
    }
    try ExplorationOutput.write(
      table, summary: ExplorationOutput.counted(input.texts.count, "answer"), as: given.format)
  }
}
