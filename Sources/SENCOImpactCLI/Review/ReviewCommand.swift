import ArgumentParser
import Diagnostics
import EvaluationModel
import Foundation

/// Writes sheets on which people code comments, and takes them and examiners' sheets back.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Have people code comments, and take back their sheets and the external examiners'.",
    discussion: """
      --sheet draws comments and writes a sheet for each coder, with the definitions and \
      instructions on further pages: a workbook (.xlsx), or CSV files. What the codebook's rules \
      found is not shown. Passages that may identify somebody are hidden as in reports.

      random: every comment has the same chance. The same seed draws the same comments, and a \
      larger --count begins with them. What is read of it, in the order of the sheet, corrects the \
      report's figures for errors of coding.
      stratified: by source and cohort in proportion, at least one of each.
      disagreement: comments that rules and people, two people, or two versions of the codebook \
      coded differently.

      --read takes sheets back, also after a spreadsheet program has saved them: all of them or, \
      where anything is wrong, none. A blank row counts as not read. Of one person the latest reading \
      of a comment counts. A person's sheet that was drawn before one that is back already, and says \
      something else, is refused unless --replace is given; of two that come back together the one \
      drawn later counts. What people found counts in \
      the evaluation in place of what the rules found, and no coding by rules, import or new \
      version of the codebook overwrites it.

      --examiner-sheet takes back the sheet that senco-impact report --for examiner wrote, filled in \
      and signed, as CSV, workbook or JSON. It is refused where the report says something else by \
      now. The archive keeps the role, the date, the answers and the comments, never a name; the next \
      reports show them.

      EXAMPLES
        senco-impact review Data --sheet coding.xlsx --count 100 --coder MA --coder JB
            Write coding-MA.xlsx and coding-JB.xlsx with the same 100 comments, drawn at random.
        senco-impact review Data --read coding-MA.xlsx coding-JB.xlsx --check
            Say what is wrong with them, and store nothing.
        senco-impact review Data --read coding-MA.xlsx coding-JB.xlsx
            Store them.
        senco-impact review Data --sheet differ.csv --sample disagreement --coder KT
            Have a third person read what the two and the rules coded differently.
        senco-impact review Data --examiner-sheet examiner-sheet.csv
            Take back what an external examiner has signed.

      Sheets hold what people wrote: they are confidential. Exit codes: 0 done, 64 wrong usage, 65 \
      the sheet cannot be used, 66 no archive or no such file, 73 cannot write.
      """)

  /// How comments are drawn.
  enum Sample: String, CaseIterable, ExpressibleByArgument {
    case random, stratified, disagreement

    var kind: CodingSample.Kind {
      switch self {
      case .random: .random
      case .stratified: .stratified
      case .disagreement: .disagreement
      }
    }
  }

  @OptionGroup var place: FolderArguments

  @Option(
    name: .long,
    help: ArgumentHelp("Draw comments and write the sheet.", valueName: "file.xlsx|file.csv"),
    completion: .file(extensions: ["xlsx", "csv"]))
  var sheet: String?

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("Take these sheets back.", valueName: "file"),
    completion: .file(extensions: ["xlsx", "csv", "ods"]))
  var read: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("Take back an external examiner's sheet.", valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "ods", "json"]))
  var examinerSheet: String?

  @Option(
    name: .long,
    help: "Who codes, by a name or code; with --sheet once for each coder.")
  var coder: [String] = []

  @Option(name: .long, help: "How the comments are drawn.")
  var sample: Sample = .random

  @Option(name: .long, help: "How many comments are drawn.")
  var count: Int = 50

  @Option(name: .long, help: "What the draw begins with.")
  var seed: Int = 1

  @Option(
    name: .long, parsing: .upToNextOption,
    help: "Draw from these cohorts alone, by their ids in the plan.")
  var cohort: [String] = []

  @Option(
    name: .long, parsing: .upToNextOption,
    help: "Draw from what these wrote alone: headteacher, senco, examiner.")
  var source: [String] = []

  @Flag(
    name: .long,
    help:
      "Show what the rules found. Whoever sees it is no independent coder: what is read counts, and is left out of agreement and of the correction of shares."
  )
  var withSuggestions = false

  @Flag(name: .long, help: "Ask again about comments that the coder has read before.")
  var again = false

  @Flag(name: .long, help: "With --read or --examiner-sheet: store nothing.")
  var check = false

  @Flag(
    name: .long,
    help:
      "With --examiner-sheet: take it back although the report has changed, where it still asks the same."
  )
  var acceptChanges = false

  @Flag(
    name: .long,
    help:
      "A reading takes the place of a different one by the same coder, a sheet of one in the same role; the earlier one is kept."
  )
  var replace = false

  @Option(
    name: .long, help: "The day of the draw or of the reading, as 2018-10-31; today by default.")
  var date: String?

  @Option(name: .long, help: "The form of the account that --read and --examiner-sheet give.")
  var format: TableFormat = .text

  func validate() throws {
    guard [sheet != nil, !read.isEmpty, examinerSheet != nil].filter({ $0 }).count == 1 else {
      throw ValidationError(
        "Say either --sheet with a file to write, or --read or --examiner-sheet with what to take back."
      )
    }
    if let sheet, !["xlsx", "csv"].contains(URL(filePath: sheet).pathExtension.lowercased()) {
      throw ValidationError("--sheet writes .xlsx or .csv; \"\(sheet)\" is neither.")
    }
    if sheet == nil, coder.count > 1 {
      throw ValidationError("--read takes one --coder; sheets of several coders name them.")
    }
    guard count > 0 else { throw ValidationError("--count is \(count); it must be 1 or more.") }
    for name in coder {
      guard name.contains(where: { !$0.isWhitespace }), name == SheetText.trimmed(name) else {
        throw ValidationError(
          "--coder is \"\(name)\": a name or code is needed, without blanks around it.")
      }
      guard name.lowercased() != StoredCoding.rules else {
        throw ValidationError("\"\(name)\" is the name of the codebook's rules, not of a person.")
      }
    }
    var names = CoderNames([])
    for name in coder {
      if let spelling = names.otherSpelling(of: name) {
        throw ValidationError("--coder: \(spelling.message); \(spelling.fix).")
      }
      names.add(name)
    }
    guard Set(coder).count == coder.count else {
      throw ValidationError("--coder names somebody twice.")
    }
  }

  func run() throws {
    let date = try CalendarDate.given(date)
    let say: (String) -> Void = { StandardError.write($0 + "\n") }
    if let examinerSheet {
      let account = try ExaminerSheetRecording(
        folder: place.folderURL, archivePath: place.archivePath, sheet: examinerSheet, date: date,
        acceptsChanges: acceptChanges, isReplacing: replace, isTrial: check, say: say
      ).run()
      try StandardOutput.write(account.table.rendered(as: format))
      say(check ? "nothing was stored: this was a trial" : "the sheet is in the archive")
      return
    }
    if let sheet {
      let files = try SheetDrawing(
        folder: place.folderURL, archive: try place.openArchive(), output: URL(filePath: sheet),
        kind: sample.kind, count: count, seed: seed, cohorts: cohort, sources: try sources(),
        coders: coder, hasSuggestions: withSuggestions, isAskingAgain: again, date: date, say: say
      ).run()
      for file in files { try StandardOutput.writeLine(file) }
      return
    }
    let accounts = try SheetRecording(
      folder: place.folderURL, archive: try place.openArchive(), sheets: read,
      coder: coder.first, date: date, isReplacing: replace, isTrial: check, say: say
    ).run()
    try StandardOutput.write(Self.table(of: accounts).rendered(as: format))
    say(closing(of: accounts))
  }

  private func closing(of accounts: [SheetRecording.Account]) -> String {
    guard accounts.contains(where: { $0.read > 0 }) else {
      return "nothing was read: no row has a mark, under a theme or under \"no theme\""
    }
    return check ? "nothing was stored: this was a trial" : "the readings are in the archive"
  }

  private func sources() throws -> [FeedbackSource] {
    try source.map { name in
      guard let source = FeedbackSource(rawValue: name) else {
        let names = FeedbackSource.allCases.map(\.rawValue)
        let near = NearMiss.suggestion(for: name, among: names)
        throw ValidationError(
          "--source is \"\(name)\"; "
            + (near.map { "did you mean \($0)?" }
              ?? "it is one of \(names.joined(separator: ", "))."))
      }
      return source
    }
  }

  private static func table(of accounts: [SheetRecording.Account]) -> ResultTable {
    var table = ResultTable([
      .init("coder", "Coder"), .init("read", "Read", .right),
      .init("no_theme", "No theme", .right), .init("codings", "Codings", .right),
      .init("left_blank", "Left blank", .right), .init("new", "New", .right),
      .init("replaced", "Replaced", .right),
    ])
    for account in accounts {
      table.append([
        .text(account.coder), .count(account.read), .count(account.themeless),
        .count(account.codings), .count(account.blank), .count(account.new),
        .count(account.replaced),
      ])
    }
    return table
  }
}
