import ArgumentParser
import EvaluationModel
import Foundation
import ImpactReport
import Reporting

/// Writes the reports of what an archive holds.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the reports of an evaluation that was imported.",
    discussion: """
      The archive is read and not changed: senco-impact import and evaluate fill it. Small numbers are \
      hidden as the plan's disclosure profile says, or another that is named with --profile.

      EXAMPLES
        senco-impact report Data
            Write the annual evaluation as HTML and as text into Data/reports.
        senco-impact report Data --format text --out -
            Print it.
        senco-impact report Data --profile public --out for-the-website
            Write it for anybody to read.
        senco-impact report Data --cohort 2016-17
            Write it of an earlier cohort.
      """)

  @OptionGroup var given: ReportArguments

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Whom the report is for: \(Reader.listed); the committee by default. May be given several times.",
      valueName: "reader"), transform: Reader.named)
  var readers: [Reader] = []

  @Option(
    name: .long,
    help: "The form; html and text by default. May be given several times.")
  var format: [ReportFiles.Format] = []

  @Option(
    name: .long,
    help: "The folder for the reports, reports/ in the evaluation folder by default; - prints one.",
    completion: .directory)
  var out: String?

  @Flag(name: .shortAndLong, help: "Say nothing but what went wrong.")
  var quiet = false

  func validate() throws {
    guard out == "-" else { return }
    guard format.count == 1, readers.count < 2 else {
      throw ValidationError("With --out - give one --format, and one --for at most.")
    }
  }

  func run() throws {
    let say: (String) -> Void = quiet ? { _ in } : { StandardError.write($0 + "\n") }
    let readers = readers.isEmpty ? [.committee] : readers
    let command =
      "senco-impact report FOLDER" + readers.map { " --for \($0.rawValue)" }.joined() + given.given
    let prepared = try given.prepared(command: command, say: say)
    say("analysing \(prepared.plan.cohort(prepared.plan.reporting.cohort)?.name ?? "")")
    let annual = try prepared.annualReport()
    for reader in readers {
      let files = ReportFiles(report: annual.report(for: reader), name: reader.fileName)
      if out == "-" {
        FileHandle.standardOutput.write(Data(try files.bytes(format[0])))
        continue
      }
      let folder =
        out.map { URL(filePath: $0, directoryHint: .isDirectory) }
        ?? given.place.folderURL.appending(path: "reports")
      for file in try files.write(format.isEmpty ? ReportFiles.Format.usual : format, to: folder) {
        print(file)
      }
    }
  }
}

extension Reader {
  /// The names of those whom reports are for.
  static let listed = allCases.map(\.rawValue).joined(separator: ", ")

  /// Those whom a user names.
  ///
  /// - Parameter name: Their name.
  /// - Returns: The reader.
  /// - Throws: A `ValidationError` where there is no report for them.
  static func named(_ name: String) throws -> Reader {
    guard let reader = Reader(rawValue: name.lowercased()) else {
      throw ValidationError("There is no report for \"\(name)\"; write one of: \(listed).")
    }
    return reader
  }
}
