import ArgumentParser
import TextExploration

/// Shows typical and deviant comments on a theme.
struct TextTypicalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "typical",
    abstract: "Show the comments on a theme that are most and least like the others.",
    discussion: """
      The measure is the mean cosine to all other comments with the theme over their words, each \
      weighted by tf-idf: it says how usual a comment's words are, not how right it is. All \
      comments on the theme are compared; of an archive only those are shown whose writers agreed \
      to be quoted.

      EXAMPLE
        senco-impact text typical confidence Data --count 5
      """)

  @Argument(help: "The theme, by its id in the codebook.")
  var theme: String

  @OptionGroup var given: TextArguments

  @Option(name: .long, help: "How many comments are shown of each kind at the most.")
  var count = 3

  @Option(name: .long, help: "The least number of content words in a comment.")
  var words = 4

  func validate() throws {
    if count < 1 { throw ValidationError("--count is a number of comments, 1 or more.") }
    if words < 1 { throw ValidationError("--words is a number of words, 1 or more.") }
  }

  func run() throws {
    let input = try given.read()
    try input.checkTheme(theme)
    let ranking = Typicality.ranking(
      of: theme, in: input.texts, words: WordIndex(input.texts), minimumWords: words)
    let shown = ranking.filter { input.texts[$0.text].mayBeQuoted }
    // With few comments no comment is both typical and deviant.
    let typical = shown.prefix(min(count, (shown.count + 1) / 2))
    let deviant = shown.suffix(min(count, shown.count / 2)).reversed()
    var table = ResultTable([
      ResultTable.Column("kind", "kind"), ResultTable.Column("cosine", "mean cosine", .right),
      ResultTable.Column("id", "id"), ResultTable.Column("text", "comment"),
    ])
    for (kind, comments) in [("typical", Array(typical)), ("deviant", Array(deviant))] {
      for comment in comments {
        let text = input.texts[comment.text]
        table.append([
          .text(kind), .number(comment.meanCosine, decimals: 3), .text(text.id),
          .text(text.shown),
        ])
      }
    }
    let all = input.texts.count { $0.has(theme) }
    var summary =
      "\(ranking.count.grouped) of \(ExplorationOutput.counted(all, "comment")) on the theme compared"
    if shown.count < ranking.count {
      summary += "; \((ranking.count - shown.count).grouped) not shown: no consent to be quoted"
    }
    try ExplorationOutput.write(table, summary: summary, as: given.format)
  }
}
