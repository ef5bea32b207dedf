import ArgumentParser
import Diagnostics
import Formats
import Foundation
import Importing

/// Says what files are, before anything is imported.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Say what a survey download is, column by column; nothing is changed.",
    discussion: """
      Recognises the kind of export, its encoding, delimiter, sheets and header rows, and says of \
      each column what it seems to be: a rating and on which scale, a tick, a comment, a date, or \
      something that identifies a person and is not to be stored. Answers in free text and \
      identifying values are counted and never printed. What is found is a suggestion: the plan \
      decides.

      EXAMPLES
        senco-impact inspect exports/heads.csv
        senco-impact inspect responses.csv --key response-key.csv
            Coded answers of Jisc Online Surveys with what the codes stand for.
        senco-impact inspect feedback.xlsx --sheet 2023-24 --format json
        senco-impact inspect exports/heads.csv --write-mapping draft.yaml --cohort c8
            Draft the plan's part: scales, instrument, mapping and source.
        senco-impact inspect exports/heads.xlsx --cells --format csv
            Every cell as it is read, names and free text too: not for passing on.

      EXIT CODES
        0 all files were read, 65 one could not be read, 66 one is not there.
      """)

  /// How the result is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
  }

  @Argument(help: "The files.", completion: .file())
  var files: [String]

  @Option(
    name: .long, help: "The key file of a coded Jisc export; found by itself among the files.",
    completion: .file(extensions: ["csv"]))
  var key: String?

  @Option(name: .long, help: "The sheet of a workbook; all that are not hidden by default.")
  var sheet: String?

  @Option(
    name: .long, help: "text or json; with --cells csv or json. The JSON has a format_version.")
  var format: Format?

  @Option(
    name: .long,
    help: "Draft the plan's part for the files into a file, or to standard output with -.",
    completion: .file(extensions: ["yaml", "yml"]))
  var writeMapping: String?

  @Flag(name: .long, help: "With --write-mapping, write over a file that is there.")
  var force = false

  @Option(
    name: .long, help: "With --write-mapping, the id of the cohort that the files are of.")
  var cohort: String?

  @Flag(
    name: .long,
    help: "Print every cell of one file as it is read: everything, identifying data too.")
  var cells = false

  func validate() throws {
    if cells {
      guard files.count == 1 else { throw ValidationError("--cells reads one file at a time.") }
      if format == .text || writeMapping != nil {
        throw ValidationError("--cells goes with --format csv or json, and with --sheet.")
      }
    } else if format == .csv {
      throw ValidationError("--format csv goes with --cells; otherwise text or json.")
    }
    if cohort != nil, writeMapping == nil {
      throw ValidationError("--cohort goes with --write-mapping.")
    }
  }

  func run() throws {
    guard !cells else {
      var listing = CellListing(format == .json ? .json : .csv)
      try listing.write(files[0], sheet: sheet)
      return
    }
    if writeMapping != "-" {
      try OutputFile.checkIsFree(
        writeMapping, inputs: files + [key].compactMap { $0 }, force: force)
    }
    let (inspections, failure) = try inspected()
    if let writeMapping {
      try write(PlanDraft(inspections, cohort: cohort), to: writeMapping)
    } else if format == .json {
      try StandardOutput.writeLine(try InspectionJSON(inspections).text())
    } else {
      let texts = inspections.map { InspectionText(inspection: $0).lines().joined(separator: "\n") }
      if !texts.isEmpty { try StandardOutput.writeLine(texts.joined(separator: "\n\n")) }
    }
    if let failure { throw ExitCode(failure) }
  }

  /// What the files are, and the exit code of the first that could not be read; a fault of one does
  /// not keep the others from being read.
  private func inspected() throws -> (inspections: [FileInspection], failure: Int32?) {
    var failure: Int32?
    func attempt<Value>(_ body: () throws -> Value) throws -> Value? {
      do {
        return try body()
      } catch let diagnostic as Diagnostic {
        StandardError.write("\(diagnostic)\n")
        failure = failure ?? CommandFailure([diagnostic]).exitCode
        return nil
      }
    }
    let inputs = try files.compactMap { file in try attempt { try InputFile(reading: file) } }
    let key = try self.key.map { try JiscKey(InputFile(reading: $0)) } ?? Self.key(among: inputs)
    let inspector = FileInspector(key: key, sheet: sheet)
    let inspections = try inputs.compactMap { input in
      try attempt { try inspector.inspection(of: input) }
    }
    // What is damaged is shown as far as it goes; it is bad data all the same.
    let damage = inspections.flatMap(\.findings).filter { $0.severity == .error }
    if !damage.isEmpty { failure = failure ?? CommandFailure(damage).exitCode }
    return (inspections, failure)
  }

  private func write(_ draft: PlanDraft, to path: String) throws {
    guard !draft.isEmpty else {
      throw Diagnostic(
        code: "inspect.nothing-to-bind", "no file holds a column or section that can be bound",
        fix: "name a file with answers")
    }
    guard path != "-" else {
      try StandardOutput.write(draft.text)
      return
    }
    try TextFile.write(draft.text, to: URL(filePath: path))
    StandardError.write("wrote \(path): check it line by line, and add its lists to the plan\n")
  }

  /// The key file among the files, where there is one.
  private static func key(among files: [InputFile]) -> JiscKey? {
    files.lazy.compactMap { try? JiscKey($0) }.first
  }
}
