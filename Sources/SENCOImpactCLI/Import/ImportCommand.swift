import ArgumentParser
import Diagnostics
import EvaluationModel
import Formats
import Foundation
import Importing

/// Imports the files of an evaluation, or says what would come of it.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import the files that the plan binds into the archive, or try it first.",
    discussion: """
      The folder holds the plan (evaluation.yaml) and the files that it names. All files are \
      imported or none: where one cannot be used, the archive (evaluation.sqlite) stays as it was. \
      Of every file the ledger is printed: rows read = imported + excluded by a rule + rejected.

      A file that the archive holds already is passed over. Of a file that has changed since, the \
      difference is shown, and it is imported with --accept-changed. A file that was deleted stays \
      in the archive as long as the plan names it.

      --check writes nothing. It shows how the cells of each column would be understood, with \
      sample answers to closed questions, and what is different from the files of earlier cohorts. \
      The exit code is 65 where the import would be refused.

      EXAMPLES
        senco-impact import Data --check
            Try all files of Data/evaluation.yaml.
        senco-impact import Data
            Import them.
        senco-impact import Data --only headteachers-2017-18 --accept-changed
            Import one file again after it was downloaded anew.
        senco-impact import Data --check --format json
            The same for a program; "format_version" says which form the result has.
        senco-impact import Data --withdraw SW8-0042
            Delete one participant's answers, and those that others gave about them.
      """)

  /// How the result is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
  }

  @OptionGroup var given: SourceArguments

  @Flag(name: .long, help: "Say what would be imported, and write nothing.")
  var check = false

  @Option(
    name: .long, parsing: .upToNextOption,
    help: "Import these sources only, each by its id or its path in the plan.")
  var only: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Take one person out of the archive for good, and import nothing.",
      discussion: """
        A participant's code or pseudonym, what identifies the person, or a response's id. The person \
        stays out, also when the files are imported again.
        """, valueName: "respondent"))
  var withdraw: String?

  @Flag(name: .long, help: "Withdraw without being asked.")
  var yes = false

  @Option(name: .long, help: "The form of the result.")
  var format: Format = .text

  @Flag(name: .long, help: "Replace what was imported of files that have changed since.")
  var acceptChanged = false

  @Flag(name: .shortAndLong, help: "Say nothing but the result and what went wrong.")
  var quiet = false

  func validate() throws {
    guard withdraw != nil else {
      guard !yes else { throw ValidationError("--yes goes with --withdraw.") }
      return
    }
    guard !check, only.isEmpty, !acceptChanged, format == .text else {
      throw ValidationError(
        "--withdraw imports nothing: leave out --check, --only, --accept-changed and --format.")
    }
  }

  func run() throws {
    let folder = given.place.folderURL
    if let withdraw {
      let lines = try Withdrawal(
        folder: folder, files: given.filesURL,
        archivePath: given.place.archivePath,
        identities: given.identities, isConfirmed: yes
      ).run(withdraw, on: try CalendarDate.today())
      for line in lines { try StandardOutput.writeLine(line) }
      return
    }
    let plan = try PlanText.read(in: folder).plan
    let run = ImportRun(
      plan: plan,
      importer: EvaluationImporter(
        plan: plan, folder: folder,
        files: given.filesURL),
      archivePath: given.place.archivePath,
      date: try CalendarDate.today(), identities: given.identities, only: try sources(of: plan),
      changes: changes,
      say: quiet ? { _ in } : { StandardError.write($0 + "\n") },
      progress: quiet ? nil : ReadingProgress())
    let account = try check ? run.check() : run.run()
    try StandardOutput.write(try result(account, of: plan))
    if check, account.isRefused || account.needsAcceptance(acceptChanged) {
      throw ExitCode(CommandFailure.badData)
    }
  }

  private var changes: ImportRun.ChangePolicy {
    if acceptChanged { return .accept }
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return .refuse }
    return .ask {
      StandardError.write("Replace what was imported of the changed files? [y/N] ")
      return readLine()?.lowercased().hasPrefix("y") ?? false
    }
  }

  private func result(_ account: ImportAccount, of plan: EvaluationPlan) throws -> [UInt8] {
    switch format {
    case .text:
      let lines =
        check
        ? CheckText(
          plan: plan, account: account, folder: given.place.folder, acceptsChanges: acceptChanged
        )
        .lines
        : ImportText(account: account, folder: given.place.folder).lines
      return Array((lines.joined(separator: "\n") + "\n").utf8)
    case .json: return try ImportDocument(account, isCheck: check).json()
    case .csv: return DelimitedWriter().bytes(ImportRows(account, isCheck: check).rows)
    }
  }

  /// The ids of the sources that were asked for, or `nil` for all.
  private func sources(of plan: EvaluationPlan) throws -> Set<String>? {
    guard !only.isEmpty else { return nil }
    return Set(
      try only.map { name in
        if let source = plan.sources.first(where: { $0.id == name || $0.path == name }) {
          return source.id
        }
        let near = NearMiss.suggestion(for: name, among: plan.sources.flatMap { [$0.id, $0.path] })
        throw ValidationError(
          "The plan has no source \"\(name)\"."
            + (near.map { " Did you mean \"\($0)\"?" } ?? " Name one by its id or its path."))
      })
  }
}

extension ImportAccount {
  /// Whether something is wrong with a file, or has changed that the plan does not acknowledge.
  var isRefused: Bool { !errors.isEmpty || drifts.contains(where: \.stops) }

  /// Whether files have changed and that is not accepted.
  func needsAcceptance(_ isAccepted: Bool) -> Bool { !isAccepted && !changed.isEmpty }
}
