import ArgumentParser

/// In which form a command for statistics gives its results, and at which level.
struct ResultArguments: ParsableArguments {
  @Option(name: .long, help: "The confidence level of intervals; tests are judged by the rest.")
  var level = 0.95

  @Option(name: .long, help: "The form of the result: text, csv, json or markdown.")
  var format: TableFormat = .text

  @Flag(name: .long, help: "Print the JSON Schema of --format json and do nothing else.")
  var schema = false

  func validate() throws {
    guard level > 0, level < 1 else {
      throw ValidationError("--level lies between 0 and 1, as 0.95.")
    }
  }
}
