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

      EXIT CODES
        0 all files were read, 65 one could not be read, 66 one is not there.
      """)

  /// How the result is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "The files.", completion: .file())
  var files: [String]

  @Option(
    name: .long, help: "The key file of a coded Jisc export; found by itself among the files.",
    completion: .file(extensions: ["csv"]))
  var key: String?

  @Option(name: .long, help: "The sheet of a workbook; all that are not hidden by default.")
  var sheet: String?

  @Option(name: .long, help: "The form of the result.")
  var format: Format = .text

  func run() throws {
    var failure: Int32?
    var inspections: [FileInspection] = []
    func attempt(_ body: () throws -> Void) throws {
      do {
        try body()
      } catch let diagnostic as Diagnostic {
        StandardError.write("\(diagnostic)\n")
        failure = failure ?? CommandFailure([diagnostic]).exitCode
      }
    }
    var inputs: [InputFile] = []
    for file in files { try attempt { inputs.append(try InputFile(reading: file)) } }
    let key = try self.key.map { try JiscKey(InputFile(reading: $0)) } ?? Self.key(among: inputs)
    let inspector = FileInspector(key: key, sheet: sheet)
    for input in inputs { try attempt { inspections.append(try inspector.inspection(of: input)) } }
    switch format {
    case .text:
      let texts = inspections.map { InspectionText(inspection: $0).lines().joined(separator: "\n") }
      if !texts.isEmpty { print(texts.joined(separator: "\n\n")) }
    case .json: print(try InspectionJSON(inspections).text())
    }
    if let failure { throw ExitCode(failure) }
  }

  /// The key file among the files, where there is one.
  private static func key(among files: [InputFile]) -> JiscKey? {
    files.lazy.compactMap { try? JiscKey($0) }.first
  }
}
