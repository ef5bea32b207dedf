import ArgumentParser
import Evidence
import Foundation
import TextExploration

/// Shows answers without a theme.
struct TextUncodedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uncoded",
    abstract: "Show answers in which no theme was found, and how many they are.",
    discussion: """
      With --words, the words that set these answers apart from the others are shown in the place \
      of the answers, with the columns of senco-impact text words: candidates for the codebook.

      EXAMPLE
        senco-impact text uncoded comments.csv --text Comment --codebook codebook.yaml --sample 20
      """)

  @OptionGroup var given: TextArguments

  @Option(name: .long, help: "How many answers are drawn by chance; all by default.")
  var sample: Int?

  @Option(name: .long, help: "The seed of the draw: the same seed draws the same answers.")
  var seed: UInt64 = 1

  @Flag(name: .long, help: "Show the words that set these answers apart.")
  var words = false

  @Option(name: .long, help: "The least number of answers with a word.")
  var minimum = 5

  func validate() throws {
    if let sample, sample < 1 { throw ValidationError("--sample is a number, 1 or more.") }
    if minimum < 1 { throw ValidationError("--minimum is a number of answers, 1 or more.") }
  }

  func run() throws {
    let input = try given.read()
    let index = WordIndex(input.texts)
    let uncoded = Uncoded(input.texts, words: index, level: ExplorationOutput.level)
    try ExplorationOutput.write(
      words ? characteristicWords(of: uncoded, in: index) : answers(of: uncoded, in: input),
      summary: summary(of: uncoded), as: given.format)
  }

  private func answers(of uncoded: Uncoded, in input: ExploredInput) -> ResultTable {
    var table = ResultTable(
      [ResultTable.Column("id", "id")]
        + (given.group == nil ? [] : [ResultTable.Column("group", "group")])
        + [ResultTable.Column("text", "answer")])
    let chosen =
      sample.map { uncoded.sample($0, seed: seed, from: input.texts) } ?? uncoded.texts
    for position in chosen {
      let text = input.texts[position]
      table.append(
        [.text(text.id)]
          + (given.group == nil ? [] : [text.group.map { .text($0) } ?? .absent("–")])
          + [.text(text.shown)])
    }
    return table
  }

  private func characteristicWords(of uncoded: Uncoded, in index: WordIndex) -> ResultTable {
    let keyness = uncoded.words(in: index, minimum: minimum, level: ExplorationOutput.level)
    var output = KeynessTable()
    output.append(
      keyness.features.filter { $0.logRatio.value > 0 }, of: keyness, kind: "word")
    return output.table
  }

  private func summary(of uncoded: Uncoded) -> String {
    let all = ExplorationOutput.counted(uncoded.texts.count + uncoded.coded.count, "answer")
    let count = "\(uncoded.texts.count.grouped) of \(all) without a theme"
    guard let share = uncoded.share.value, let interval = share.interval else { return count }
    let numbers = [share.value, interval.lower, interval.upper].map {
      String(format: "%.1f", 100 * $0)
    }
    return "\(count): \(numbers[0]) % (95 % interval \(numbers[1]) to \(numbers[2]))"
  }
}
