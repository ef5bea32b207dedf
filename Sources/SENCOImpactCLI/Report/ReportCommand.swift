import ArgumentParser
import Diagnostics
import EvaluationModel
import Formats
import Foundation
import ImpactAnalysis
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
        senco-impact report Data --for researcher --format vega-lite
            Write a specification of each figure, to draw it again in Vega-Lite.
        senco-impact report --schema
            Print the JSON schema of that.
        senco-impact report Data --profile public --record published.json
            Record what is published, so that a later report (--beside published.json) hides what would \
      differ from it by a few people.
        senco-impact report Data --letter --format text --out -
            Print a paragraph on the evidence for a letter, with the basis of each number.
        senco-impact report Data --check-claims letter.docx
            Tell which numbers of a draft the data do not back.
        senco-impact report Data --verify-disclosure
            Prove that nothing hidden can be recovered from the reports.
        senco-impact report Data --since last-year/annual-evaluation.json
            Tell what has changed since an earlier report, in five lines and in full.
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
    help: "Record the figures that are published in a file, for --beside of later reports.",
    completion: .file(extensions: ["json"]))
  var record: String?

  @Flag(name: .long, help: "A paragraph on the evidence for a letter, by the public profile.")
  var letter = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Check the numbers of a draft: text, Markdown, Word, PDF or e-mail; - for standard input.",
      discussion: """
        The table says of each number whether it is backed. --format is text, csv or json. The \
        exit code is 1 where one is not backed.
        """, valueName: "file"), completion: .file())
  var checkClaims: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Tell what has changed since an earlier report, written with --format json.",
      valueName: "report"), completion: .file(extensions: ["json"]))
  var since: String?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      "Write nothing, and prove that nothing hidden can be recovered from what would be written.",
      discussion: """
        All forms of the reports are searched: those for the committee, researchers and examiners where \
        none is named with --for. The exit code is 1 where something can be recovered.
        """))
  var verifyDisclosure = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      The form: html, text, docx (Word), xlsx (a workbook of the tables), csv (a file for each table), \
      json or vega-lite (a file for each figure); html and text by default. May be given several times.
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
    if verifyDisclosure, out != nil || !format.isEmpty || letter || checkClaims != nil {
      throw ValidationError(
        "--verify-disclosure prints a listing: leave --out, --format, --letter and --check-claims out."
      )
    }
    guard [letter, checkClaims != nil, since != nil].filter({ $0 }).count < 2,
      since != nil || !(letter || checkClaims != nil) || kinds.isEmpty
    else {
      throw ValidationError("Ask for one of --letter, --check-claims, --since and --for at a time.")
    }
    if checkClaims != nil, out != nil || format.count > 1 {
      throw ValidationError(
        "--check-claims prints one table: leave --out out, and give one --format.")
    }
    guard out == "-" else { return }
    guard format.count == 1, kinds.count < 2,
      kinds.first != .authority || authorities.count == 1
    else {
      throw ValidationError("With --out - give one --format, and ask for one report.")
    }
  }

  func run() throws {
    if let record { try OutputFile.checkIsNoInput(record, inputs: try given.inputs()) }
    let say: (String) -> Void = quiet ? { _ in } : { StandardError.write($0 + "\n") }
    let prepared = try given.prepared(
      command: "senco-impact report FOLDER" + options + given.given,
      profile: letter ? .public : kinds == [.authority] ? .authority : nil, say: say)
    say("analysing \(prepared.plan.cohort(prepared.plan.reporting.cohort)?.name ?? "")")
    let annual = try prepared.annualReport(
      isForResearch: checkClaims != nil || verifyDisclosure || kinds.contains(.reader(.researcher)),
      isShown: kinds != [.authority])
    if verifyDisclosure {
      try verify(annual, prepared)
      return
    }
    if let checkClaims {
      let isBacked = try DraftListing(annual: annual).write(
        checkClaims, as: try tableFormat())
      if !isBacked { throw CommandFailure(message: "", exitCode: 1) }
      return
    }
    for files in try files(of: annual, prepared, kinds) { try write(files) }
    if let record { try ReleaseFile.write(annual.published, to: record) }
  }

  private func verify(_ annual: AnnualReport, _ prepared: PreparedEvaluation) throws {
    let kinds = kinds.isEmpty ? Reader.allCases.map(ReportKind.reader) : kinds
    let cohort = prepared.plan.cohort(prepared.plan.reporting.cohort)?.name ?? ""
    var isProven = true
    func show(_ verification: DisclosureVerification, of subject: String) throws {
      try StandardOutput.write(
        DisclosureListing(verification: verification, subject: subject).text)
      isProven = isProven && verification.isProven
    }
    let readers = kinds.filter { $0 != .authority }
    if !readers.isEmpty {
      let outputs = try files(of: annual, prepared, readers).flatMap { try $0.searchable() }
      try show(try prepared.verification(of: annual, outputs: outputs), of: cohort)
    }
    if kinds.contains(.authority) {
      // Somebody may hold the pages of all authorities, whichever are written now.
      let outputs = try AuthorityPages(prepared: prepared, annual: annual).files(for: [])
        .flatMap { try $0.searchable() }
      if !readers.isEmpty { try StandardOutput.writeLine("") }
      try show(
        try prepared.authorityVerification(of: outputs),
        of: "the local authorities' pages, \(cohort)")
    }
    if !isProven { throw CommandFailure(message: "", exitCode: 1) }
  }

  /// The form of a table that a command prints.
  private func tableFormat() throws -> TableFormat {
    switch format.first {
    case nil, .text: .text
    case .csv: .csv
    case .json: .json
    default: throw ValidationError("The check of a draft is printed as text, csv or json.")
    }
  }

  /// What is asked for, as the command that makes the report again names it.
  private var options: String {
    kinds.map { " --for \($0.name)" }.joined() + (letter ? " --letter" : "")
      + (since == nil ? "" : " --since REPORT")
  }

  private func files(
    of annual: AnnualReport, _ prepared: PreparedEvaluation, _ kinds: [ReportKind]
  ) throws -> [ReportFiles] {
    if letter { return [ReportFiles(report: annual.letter, name: "evidence-paragraph")] }
    let kinds = kinds.isEmpty ? [.reader(.committee)] : kinds
    if let since { return [try changes(since: since, kinds, annual)] }
    return try kinds.flatMap { kind -> [ReportFiles] in
      switch kind {
      case .reader(let reader):
        [
          ReportFiles(
            report: annual.report(for: reader), name: reader.fileName,
            companions: try annual.companions(of: reader),
            extras: reader == .researcher ? [.csv, .vegaLite] : [])
        ]
      case .authority:
        try AuthorityPages(prepared: prepared, annual: annual).files(for: authorities)
      }
    }
  }

  private func changes(
    since path: String, _ kinds: [ReportKind], _ annual: AnnualReport
  ) throws -> ReportFiles {
    guard case .reader(let reader) = kinds[0], kinds.count == 1 else {
      throw ValidationError("--since goes with the report for one reader.")
    }
    let earlier: ReportSnapshot
    do {
      earlier = try ReportSnapshot(json: Data(GivenFile.read(path).bytes))
    } catch let fault as ReportSnapshot.Fault {
      throw Diagnostic(
        code: "report.not-one", fault.message, at: Place(file: path),
        expected: "a report as senco-impact report --format json writes it",
        fix: "name the .json file of the earlier report")
    }
    let now = try ReportSnapshot(annual.report(for: reader))
    return ReportFiles(
      report: annual.changes(to: now, since: earlier), name: "\(reader.fileName)-changes")
  }

  private func write(_ files: ReportFiles) throws {
    if out == "-" {
      try StandardOutput.write(try files.bytes(format[0]))
      return
    }
    let folder =
      out.map { URL(filePath: $0, directoryHint: .isDirectory) }
      ?? given.place.folderURL.appending(path: "reports")
    for file in try files.write(format.isEmpty ? ReportFiles.Format.usual : format, to: folder) {
      try StandardOutput.writeLine(file)
    }
  }
}
