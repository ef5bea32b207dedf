import ArgumentParser
import CodingExchange
import Demonstration
import Diagnostics
import Formats
import Foundation
import TextCoding

/// Makes a codebook of another program's codebook or dictionary.
struct CodebookImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a codebook of another program's codebook or dictionary.",
    discussion: """
      Reads REFI-QDA codebooks (qdc), dictionaries of LIWC (liwc, dicx), WordStat (wordstat) and \
      quanteda (quanteda), and tables (csv: the columns theme and phrase, and any of those that export \
      writes; what describes a theme may stand in any of its rows). Categories with terms become \
      themes, those that only hold others become groups. What cannot be carried over, and what was made \
      up in its place, is said; --all lists every term.

      EXAMPLE
        senco-impact codebook import dictionary.cat --output codebook.yaml
      """)

  /// Where cues come from that the file has not.
  enum Cues: String, CaseIterable, ExpressibleByArgument {
    case standard, none
  }

  @Argument(help: "The file, or - for standard input.", completion: .file())
  var file: String

  @Option(
    name: .long,
    help: "The format: qdc, liwc, dicx, wordstat, quanteda or csv; found by itself by default.")
  var from: ExchangeFormat?

  @Option(
    name: .long,
    help: "Where cues, which tell directions, come from: standard (the program's codebook) or none."
  )
  var cues: Cues = .standard

  @Flag(
    name: .long, help: "List everything that is left out, where else the first of a kind is named.")
  var all = false

  @Option(name: .shortAndLong, help: "The codebook to write; standard output by default.")
  var output: String?

  @Flag(name: .long, help: "Write over a file that is there.")
  var force = false

  func run() throws {
    try OutputFile.checkIsFree(output, inputs: [file], force: force)
    let input = try GivenFile.read(file)
    guard let format = from ?? ExchangeFormat.detected(in: input) else {
      throw Diagnostic(
        code: "import.format", "neither the file nor its name tells its format",
        at: Place(file: input.path),
        fix:
          "name it: --from \(ExchangeFormat.allCases.map(\.rawValue).joined(separator: ", --from "))"
      )
    }
    let words =
      cues == .standard
      ? try Codebook(reading: standardCodebook, file: "standard codebook").written : nil
    let imported = try format.imported(input, taking: words)
    let warnings = imported.findings.filter { $0.severity == .warning }
    let lines =
      all
      ? warnings.map(\.description) : FindingSummary.lines(warnings, listedBy: "--all")
    for line in lines { StandardError.write("\(line)\n") }
    let faults = imported.findings.filter { $0.severity == .error }
    guard faults.isEmpty else { throw CommandFailure(faults) }
    let yaml = imported.codebook.yaml
    if let output {
      try TextFile.write(yaml, to: URL(filePath: output))
    } else {
      try StandardOutput.write(yaml)
    }
    let count = imported.codebook.themes.count.counted("theme", "themes")
    let problems = Codebook.problems(in: yaml, file: output ?? "standard output")
    guard problems.isEmpty else {
      throw CommandFailure(
        problems,
        closing:
          "the codebook was written with \(count), and cannot be used before this is put right")
    }
    StandardError.write("a codebook of \(count), from a file of the format \(format.rawValue)\n")
  }
}
