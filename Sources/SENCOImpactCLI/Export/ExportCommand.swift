import ArgumentParser
import Archive
import CodingExchange
import Diagnostics
import EvaluationModel
import Formats
import Foundation
import PlanFile
import TextCoding

/// Takes coded comments to other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Take coded comments elsewhere: as a project, or as a table.",
    discussion: """
      INPUT is an evaluation folder; a project of another program (REFI-QDA, .qdpx or .qde); or a \
      table of comments, which is then coded with --codebook.

      qdpx        a project that NVivo, MAXQDA, ATLAS.ti, QualCoder and others open: comments as \
      texts, respondents as cases with variables, rules and people as users, passages as \
      quotations. Directions, hedges and mixed views are codes of a tree "Direction" beside the \
      theme's; a comment that was read and speaks of no theme has the code "No theme".
      codings     a row a comment: who read it, what is known of it, a column of 0 and 1 for each \
      theme, then a column for the direction of each. Theme cells are empty where nobody read it.
      quotations  a row a quotation: text, theme, group, direction, coder and what is known of it. \
      Start and end count Unicode characters (scalars) of the comment from 0. A theme without a \
      passage has the whole comment and no positions. Who read a comment and found nothing has a row \
      without a theme.

      Of a folder, tables hold what counts in reports (people's codings where people have read a \
      comment, else the rules'), and projects hold everybody's; --coder asks for some. Passages that \
      may identify somebody are hidden as in reports. The files hold what people wrote: they are \
      confidential, and nothing in them is approved for quotation.

      EXAMPLES
        senco-impact export Data --to qdpx --output evaluation.qdpx --cohort c8
            Write the comments of one cohort as a project.
        senco-impact export Data --to quotations --bom --output quotations.csv
            Write all quotations as a table that Excel opens.
        senco-impact export Data --to codings --coder MA --coder rules
            Write what MA and the rules found, a row a comment and coder.
        senco-impact export team.qdpx --to quotations
            Make a table of a project that was coded in another program; with the columns id, \
      coder and theme it is what senco-impact agreement takes. Other programs do not keep who read a \
      text and found nothing: unless such texts have the code "No theme", they count as not read.
        senco-impact export comments.csv --text Comment --codebook codebook.yaml --to qdpx \
      --output comments.qdpx
            Code any table of comments, and write it as a project.

      Exit codes: 0 done, 64 wrong usage, 65 the input cannot be used, 66 no such input, 73 cannot \
      write.
      """)

  /// What is written.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case qdpx, codings, quotations
  }

  @Argument(
    help: ArgumentHelp(
      "An evaluation folder, a project of another program, or a table of comments.",
      valueName: "input"))
  var input: String

  @Option(name: .long, help: "What is written.")
  var to: Form

  @Option(
    name: .shortAndLong, help: "The file to write; standard output by default for tables.",
    completion: .file())
  var output: String?

  @Flag(name: .long, help: "Write over a file that is there.")
  var force = false

  @Option(name: .long, help: "Of a folder: comments of this cohort alone, by its id in the plan.")
  var cohort: [String] = []

  @Option(name: .long, help: "What this coder found alone: a name or code, or rules.")
  var coder: [String] = []

  @Option(
    name: .long,
    help: "Of a folder: the archive; evaluation.sqlite in the folder by default.",
    completion: .file(extensions: ["sqlite"]))
  var archive: String?

  @Option(name: .long, help: "Of a table: the column of the comments, by heading or number.")
  var text: String?

  @Option(name: .long, help: "Of a table: the column of the ids; the record's number by default.")
  var id: String?

  @Option(name: .long, help: "Of a table: a column to take along, as one of cohorts.")
  var attribute: [String] = []

  @Option(
    name: .long, help: "Of a table: the codebook.", completion: .file(extensions: ["yaml", "yml"]))
  var codebook: String?

  @Option(
    name: .long, help: "Of a table: who wrote the comments: headteacher, senco or examiner.")
  var source: FeedbackSource?

  @Option(name: .long, help: "Of a table: what was asked for: improve, good, change or other.")
  var question: CodeCommand.Question = .other

  @Flag(name: .long, help: "Begin tables with a byte order mark, by which Excel knows UTF-8.")
  var bom = false

  func validate() throws {
    if to == .qdpx, output == nil {
      throw ValidationError("A project needs a file: add --output evaluation.qdpx.")
    }
  }

  func run() throws {
    let say: (String) -> Void = { StandardError.write($0 + "\n") }
    try OutputFile.checkIsFree(output, inputs: try inputs(), force: force)
    let texts = try texts(say)
    let bytes: [UInt8]
    switch to {
    case .qdpx:
      let file = output ?? "project.qdpx"
      let (archive, findings) = try texts.project(origin: ProgramVersion.named).archive(named: file)
      FindingSummary.lines(findings).forEach(say)
      bytes = archive
    case .codings: bytes = DelimitedWriter(hasByteOrderMark: bom).bytes(texts.codingRows())
    case .quotations: bytes = DelimitedWriter(hasByteOrderMark: bom).bytes(texts.quotationRows())
    }
    guard let output else {
      try StandardOutput.write(bytes)
      return
    }
    try TextFile.write(bytes, to: URL(filePath: output))
    try StandardOutput.writeLine(output)
  }

  // MARK: Where the texts come from

  private var isFolder: Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: input, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  private var folder: URL { URL(filePath: input, directoryHint: .isDirectory) }

  private var archivePath: String {
    archive ?? folder.appending(path: "evaluation.sqlite").path
  }

  /// The files that are read.
  private func inputs() throws -> [String] {
    guard isFolder else { return [input] + [codebook].compactMap { $0 } }
    return try PlanText.read(in: folder).plan.inputs(in: folder, archive: archivePath)
  }

  private func texts(_ say: @escaping (String) -> Void) throws -> CodedTexts {
    if isFolder { return try folderTexts(say) }
    guard cohort.isEmpty, archive == nil else {
      throw ValidationError("--cohort and --archive belong to an evaluation folder.")
    }
    let ending = URL(filePath: input).pathExtension.lowercased()
    if ["qdpx", "qde"].contains(ending) { return try ofCoders(projectTexts(say)) }
    guard let text, let codebook else {
      throw ValidationError(
        "A table of comments needs --text with the column and --codebook with the codebook; a "
          + "project ends in .qdpx or .qde.")
    }
    let themes = try CodebookText.read(codebook)
    sayLosses(of: themes, file: codebook, say)
    return try ofCoders(
      TableTexts(
        file: input, text: text, id: id, attributes: attribute, codebook: themes,
        source: source?.rawValue ?? "",
        question: question.role, say: say
      ).texts())
  }

  /// Says what of the codebook a project cannot hold.
  private func sayLosses(of codebook: Codebook, file: String, _ say: (String) -> Void) {
    guard to == .qdpx else { return }
    FindingSummary.lines(REFICodebook.losses(of: codebook.written, file: file, inProject: true))
      .forEach(say)
  }

  private func folderTexts(_ say: @escaping (String) -> Void) throws -> CodedTexts {
    let (plan, _) = try PlanText.read(in: folder)
    let (codebook, file) = try CodebookText.read(of: plan, in: folder, say: say)
    sayLosses(of: codebook, file: file.name, say)
    return try ArchiveTexts(
      plan: plan, codebook: codebook,
      archive: try Archive(lookingAt: archivePath), cohorts: cohort,
      coders: coder.isEmpty ? to == .qdpx ? .all : .counted : .named(coder), say: say
    ).texts()
  }

  private func projectTexts(_ say: (String) -> Void) throws -> CodedTexts {
    let file = try InputFile(reading: input)
    let (project, found) = try QDAProject.reading(file)
    let (texts, further) = CodedTexts.reading(project, file: input)
    FindingSummary.lines(found + further).forEach(say)
    return texts
  }

  /// What the coders found that the user asks for; texts that none of them read are left out.
  private func ofCoders(_ texts: CodedTexts) throws -> CodedTexts {
    guard !coder.isEmpty else { return texts }
    let known = texts.coders
    for name in coder where !known.contains(name) {
      throw ArchiveTexts.unknown("coder", name, among: known)
    }
    var kept = texts.readings(by: Set(coder))
    kept.texts = kept.texts.filter { !$0.readings.isEmpty }
    return kept
  }
}
