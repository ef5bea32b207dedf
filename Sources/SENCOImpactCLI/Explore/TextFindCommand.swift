import ArgumentParser
import TextExploration

/// Shows a phrase in context.
struct TextFindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Show every place in which a phrase stands, with the words around it (KWIC).",
    discussion: """
      The phrase is written as in the codebook: "stem*" for any ending, " .. " for up to three \
      words, "a|b" for alternatives, "<list>" for a word list of the codebook. It is found within \
      one sentence, and long words are found though they are misspelt.

      EXAMPLE
        senco-impact text find "staff .. confident" Data --words 6 --group cohort
      """)

  @Argument(help: "The phrase, in the codebook's notation.")
  var phrase: String

  @OptionGroup var given: TextArguments

  @Option(name: .long, help: "How many words are shown on each side.")
  var words = 8

  func validate() throws {
    if words < 0 { throw ValidationError("--words is a number of words, 0 or more.") }
  }

  func run() throws {
    let input = try given.read()
    let found = try Concordance(
      of: phrase, in: input.texts, codebook: input.codebook, window: words)
    var table = ResultTable(
      [
        ResultTable.Column("before", "before", .right), ResultTable.Column("match", "match"),
        ResultTable.Column("after", "after"), ResultTable.Column("themes", "themes"),
        ResultTable.Column("id", "id"),
      ] + (given.group == nil ? [] : [ResultTable.Column("group", "group")]))
    for line in found.lines {
      let text = input.texts[line.text]
      table.append(
        [
          .text(line.before), .text(line.match), .text(line.after),
          .text(text.codes.map(\.theme).joined(separator: " ")), .text(text.id),
        ] + (given.group == nil ? [] : [text.group.map { .text($0) } ?? .absent("–")]))
    }
    let places = ExplorationOutput.counted(found.lines.count, "place")
    let texts = Set(found.lines.map(\.text)).count.grouped
    try ExplorationOutput.write(
      table,
      summary: "\(places) in \(texts) of "
        + ExplorationOutput.counted(input.texts.count, "answer"), as: given.format)
  }
}
