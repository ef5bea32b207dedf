import ArgumentParser
import CodebookLearning
import Diagnostics
import Foundation
import TextCoding

/// Suggests changes of a codebook from texts that people have coded.
struct CodebookSuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Suggest changes of a codebook from texts that people have coded.",
    discussion: """
      EXAMPLES
        senco-impact codebook suggest codebook.yaml --texts coded.csv --text Comment --id Number \\
          --themes Themes --model --output weighed.yaml
            Learn how much words speak for each theme, and write the weights into the codebook.
      """)

  @Argument(help: "The codebook.", completion: .file(extensions: ["yaml", "yml"]))
  var codebook: String

  @OptionGroup var coded: SampleArguments

  @Flag(
    name: .long,
    help: "Learn weights of words beside the indicators (logistic regression), theme by theme.")
  var model = false

  @Flag(name: .long, help: "Show the weights rather than how well the themes are found.")
  var weights = false

  @Option(name: .shortAndLong, help: "The codebook to write, with what is suggested in place.")
  var output: String?

  @Flag(name: .long, help: "Write over a file that is there.")
  var force = false

  @Option(name: .long, help: "The form of the result: text, csv, json or markdown.")
  var format: TableFormat = .text

  func run() throws {
    if let output, !force, FileManager.default.fileExists(atPath: output) {
      throw Diagnostic(
        code: "output.exists", "the file is there already", at: Place(file: output),
        fix: "choose another name, or add --force to write over it")
    }
    let text = try CodebookFile.text(codebook)
    let written = try CodebookFile.read(codebook).written.withoutEvidence
    let indicators = try Codebook(written, file: codebook)
    let sample = try coded.read(known: indicators.themes.map(\.id)).sample
    let learned = EvidenceTrainer().evidence(for: indicators, from: sample)
    let table = weights ? EvidenceTable.weights(learned) : EvidenceTable.accuracy(learned)
    print(table.rendered(as: format), terminator: "")
    guard let output else { return }
    let taken = learned.filter(\.isTaken)
    let changed = CodebookFileText.replacingEvidence(in: text, with: taken)
    _ = try Codebook(reading: changed, file: output)
    try TextFile.write(changed, to: URL(filePath: output))
    StandardError.write(
      "evidence of \(taken.count.counted("theme", "themes")) written to \(output)\n")
    for problem in Codebook.problems(in: changed, file: output) {
      StandardError.write("\(problem)\n")
    }
  }
}
