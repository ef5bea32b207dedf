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
        senco-impact report Data --for examiner
            Write the external examiners' report, and the sheet that they send back.
        senco-impact report Data --cohort 2016-17
            Write it of an earlier cohort.
        senco-impact report Data --for authority
            Write a page for each local authority, which identifies nobody.
        senco-impact report Data --for authority Devon Torbay
            Write it for two of them.
        senco-impact report Data --format docx
            Write it as a Word document, for the papers of a committee.
        senco-impact report Data --format xlsx --format csv --format json
            Write a workbook of all tables, a CSV file for each, and the whole report as JSON.
        senco-impact report --schema
            Print the JSON schema of that.
      """)

  @OptionGroup var given: ReportArguments

  @Argument(help: "With --for authority: the authorities, by id, name or alias; all by default.")
  var authorities: [String] = []

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      """
      Whom the report is for: \(ReportKind.listed); the committee by default. May be given several \
      times.
      """, valueName: "reader"), transform: ReportKind.init(named:))
  var kinds: [ReportKind] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      The form: html, text, docx (Word), xlsx (a workbook of the tables), csv (a file for each table) or \
      json; html and text by default. May be given several times.
      """
    ))
  var format: [ReportFiles.Format] = []

  @Option(
    name: .long,
    help: "The folder for the reports, reports/ in the evaluation folder by default; - prints one.",
    completion: .directory)
  var out: String?

  @Flag(name: .shortAndLong, help: "Say nothing but what went wrong.")
  var quiet = false

  func validate() throws {
    if !authorities.isEmpty, !kinds.contains(.authority) {
      throw ValidationError(
        "\"\(authorities[0])\" is one word too many; local authorities go with --for authority.")
    }
    guard out == "-" else { return }
    guard format.count == 1, kinds.count < 2,
      kinds.first != .authority || authorities.count == 1
    else {
      throw ValidationError("With --out - give one --format, and ask for one report.")
    }
  }

  func run() throws {
    let say: (String) -> Void = quiet ? { _ in } : { StandardError.write($0 + "\n") }
    let kinds = kinds.isEmpty ? [.reader(.committee)] : kinds
    let command =
      "senco-impact report FOLDER" + kinds.map { " --for \($0.name)" }.joined() + given.given
    let prepared = try given.prepared(
      command: command, profile: kinds == [.authority] ? .authority : nil, say: say)
    say("analysing \(prepared.plan.cohort(prepared.plan.reporting.cohort)?.name ?? "")")
    let annual = try prepared.annualReport(isForResearch: kinds.contains(.reader(.researcher)))
    for kind in kinds {
      for files in try self.files(of: kind, annual, prepared) { try write(files) }
    }
  }

  private func files(
    of kind: ReportKind, _ annual: AnnualReport, _ prepared: PreparedEvaluation
  ) throws -> [ReportFiles] {
    switch kind {
    case .reader(let reader):
      [
        ReportFiles(
          report: annual.report(for: reader), name: reader.fileName,
          companions: try annual.companions(of: reader))
      ]
    case .authority:
      try AuthorityPages(prepared: prepared, annual: annual).files(for: authorities)
    }
  }

  private func write(_ files: ReportFiles) throws {
    if out == "-" {
      FileHandle.standardOutput.write(Data(try files.bytes(format[0])))
      return
    }
    let folder =
      out.map { URL(filePath: $0, directoryHint: .isDirectory) }
      ?? given.place.folderURL.appending(path: "reports")
    for file in try files.write(format.isEmpty ? ReportFiles.Format.usual : format, to: folder) {
      print(file)
    }
  }
}
