import ArgumentParser
import Diagnostics
import TextCoding

/// Says what is wrong with a codebook, or what is in it.
struct CodebookCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong with a codebook, with line and column, or count it.",
    discussion: """
      EXIT CODES
        0 the codebook can be used, 65 something is wrong with it, 66 there is no such file.
      """)

  @Argument(help: "The codebook.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(name: .long, help: "The form of the counts: text, csv, json or markdown.")
  var format: TableFormat = .text

  func run() throws {
    let text = try CodebookFile.text(file)
    let problems: [Diagnostic]
    if let codebook = try? Codebook(reading: text, file: file) {
      try StandardOutput.write(counts(of: codebook.written).rendered(as: format))
      problems = codebook.exampleProblems()
    } else {
      problems = Codebook.problems(in: text, file: file)
    }
    guard !problems.isEmpty else {
      StandardError.write("nothing is wrong with it\n")
      return
    }
    throw CommandFailure(problems, closing: problems.count.counted("problem", "problems"))
  }

  private func counts(of codebook: WrittenCodebook) -> ResultTable {
    var table = ResultTable([
      ResultTable.Column("theme", "Theme"),
      ResultTable.Column("indicators", "Indicators", .right),
      ResultTable.Column("directed", "With direction", .right),
      ResultTable.Column("conditional", "With conditions", .right),
      ResultTable.Column("hints", "Hints", .right), ResultTable.Column("masks", "Masks", .right),
      ResultTable.Column("examples", "Examples", .right),
      ResultTable.Column("counterexamples", "Counterexamples", .right),
    ])
    for theme in codebook.themes {
      let counts = [
        theme.lists[.indicators]?.count ?? 0,
        theme.lists.filter { $0.key.direction != nil }.values.joined().count,
        theme.rules.reduce(0) { $0 + $1.match.count }, theme.lists[.hints]?.count ?? 0,
        theme.masks.count, theme.examples.count, theme.counterexamples.count,
      ]
      table.append([.text(theme.id)] + counts.map { .count($0) })
    }
    return table
  }
}
