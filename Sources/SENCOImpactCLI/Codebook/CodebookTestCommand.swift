import ArgumentParser
import Diagnostics
import TextCoding

/// Runs the examples of a codebook as tests of its rules.
struct CodebookTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the examples of a codebook as tests, theme by theme.",
    discussion: """
      An example under "yes" must get its theme, and its direction where it has one; an example under \
      "no" must not get the theme. What fails is said with line and column.

      EXIT CODES
        0 all examples pass, 1 some fail, 65 the codebook cannot be used, 66 there is no such file.
      """)

  @Argument(help: "The codebook.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(name: .long, help: "The form of the result: text, csv, json or markdown.")
  var format: TableFormat = .text

  func run() throws {
    let codebook = try CodebookFile.read(file)
    let outcomes = codebook.exampleOutcomes()
    var table = ResultTable([
      ResultTable.Column("theme", "Theme"), ResultTable.Column("examples", "Examples", .right),
      ResultTable.Column("passed", "Passed", .right),
      ResultTable.Column("failed", "Failed", .right),
    ])
    for theme in codebook.themes {
      let own = outcomes.filter { $0.themeID == theme.id }
      let failed = own.count { $0.problem != nil }
      table.append([
        .text(theme.id), .count(own.count), .count(own.count - failed), .count(failed),
      ])
    }
    try StandardOutput.write(table.rendered(as: format))
    let problems = outcomes.compactMap(\.problem)
    guard !problems.isEmpty else {
      StandardError.write("\(outcomes.count.counted("example passes", "examples pass"))\n")
      return
    }
    let failure = CommandFailure(
      problems, closing: "\(problems.count.grouped) of \(outcomes.count.grouped) examples fail")
    throw CommandFailure(message: failure.message, exitCode: 1)
  }
}
