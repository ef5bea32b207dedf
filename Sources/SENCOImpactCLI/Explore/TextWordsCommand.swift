import ArgumentParser
import TextExploration

/// Shows what sets one group apart.
struct TextWordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Show the words and themes that set one group's answers apart (keyness).",
    discussion: """
      Answers are counted, not occurrences. G² is the log-likelihood ratio (Dunning 1993); the log \
      ratio says how many times as common a word is, as a power of two: 1 is twice, −1 half as \
      common (Hardie 2014, ½ added to every count), with its 95 % interval. p is corrected for the \
      number of words, and of themes, by Holm's method and by Benjamini and Hochberg's.

      EXAMPLE
        senco-impact text words Data --group cohort --compare c8 --with c7
      """)

  @OptionGroup var given: TextArguments

  @Option(name: .long, help: "The group that is compared, a value of what --group names.")
  var compare: String

  @Option(name: .long, help: "The group that it is compared with; all other groups by default.")
  var with: String?

  @Option(name: .long, help: "The least number of answers with a word, in both groups together.")
  var minimum = 5

  @Option(name: .long, help: "How many words are shown at the most.")
  var limit = 50

  @Flag(name: .long, help: "Compare words such as \"the\" too.")
  var functionWords = false

  func validate() throws {
    if given.group == nil {
      throw ValidationError(
        "--compare names a group: say with --group what answers are grouped by.")
    }
    if minimum < 1 { throw ValidationError("--minimum is a number of answers, 1 or more.") }
    if limit < 0 { throw ValidationError("--limit is a number of words, 0 or more.") }
  }

  func run() throws {
    let input = try given.read()
    let first = try input.members(of: compare, option: "--compare")
    let second =
      try with.map { try input.members(of: $0, option: "--with") }
      ?? input.texts.indices.filter {
        input.texts[$0].group != nil && input.texts[$0].group != compare
      }
    let words = Keyness(
      words: WordIndex(input.texts), of: first, against: second, minimum: minimum,
      withFunctionWords: functionWords, level: ExplorationOutput.level)
    let themes = Keyness(
      themes: input.themes, of: first.map { input.texts[$0] },
      against: second.map { input.texts[$0] }, minimum: minimum, level: ExplorationOutput.level)
    var output = KeynessTable()
    output.append(themes.features, of: themes, kind: "theme")
    output.append(words.features.prefix(limit), of: words, kind: "word")
    try ExplorationOutput.write(
      output.table,
      summary: ExplorationOutput.counted(themes.features.count, "theme") + " and "
        + ExplorationOutput.counted(words.features.count, "word") + " compared in "
        + ExplorationOutput.counted(first.count, "answer") + " and \(second.count.grouped)",
      as: given.format)
  }
}
