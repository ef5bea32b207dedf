import ArgumentParser
import Diagnostics
import EvaluationModel
import Foundation
import TextCoding

/// Tags themes in any table of comments, or in an evaluation's archive.
struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: "Tag the themes in any table of comments, or in an evaluation.",
    discussion: """
      A table is a CSV (comma, semicolon, tab or bar; UTF-8, UTF-16 or Windows-1252) of any size. \
      Columns are named by their heading or their number. Start and end count Unicode characters \
      (scalars) of the comment from 0.

        csv    a row a coding: id, theme, direction, hedged, mixed, start, end, quote, rule; where it \
      rests on several passages, these are joined by semicolons
        jsonl  an object a comment, one a line, with every passage in characters and in bytes of UTF-8
        wide   a row a comment: its id, a column of 0 and 1 for each theme, then a column for the \
      direction of each; those of an empty comment are empty

      An evaluation is coded anew with its codebook: what has changed since the last version is said, \
      theme by theme, and the codings are stored. What people coded stays as it is.

      EXAMPLES
        senco-impact code comments.csv --text Comment --id Number --codebook codebook.yaml
        cat comments.csv | senco-impact code - --text 3 --codebook codebook.yaml --format wide
        senco-impact code comments.csv --text Comment --codebook codebook.yaml --explain 17
            Show for the comment 17 every rule that fired, was masked or was out of scope.
        senco-impact code my-evaluation
            Code the comments of an evaluation's archive, and say what has changed.
      """)

  /// What was asked for, as the codebook's rules tell it apart.
  enum Question: String, CaseIterable, ExpressibleByArgument {
    case improve, good, change, other

    var role: QuestionRole {
      switch self {
      case .improve: .improve
      case .good: .good
      case .change: .change
      case .other: .other
      }
    }
  }

  @Argument(
    help: "The table, - for standard input, or the evaluation folder.",
    completion: .file(extensions: ["csv", "tsv"]))
  var file: String

  @Option(name: .long, help: "The column of the comments: its heading, or its number from 1.")
  var text: String?

  @Option(
    name: .long,
    help: "The column of the ids: its heading or number; the record's number by default.")
  var id: String?

  @Option(
    name: .long, help: "The codebook; an evaluation's own by default.",
    completion: .file(extensions: ["yaml", "yml"]))
  var codebook: String?

  @Option(
    name: .long,
    help: "Who wrote the comments, as the codebook's rules name it: headteacher, senco or examiner."
  )
  var source: FeedbackSource?

  @Option(name: .long, help: "What was asked for: improve, good, change or other.")
  var question: Question?

  @Option(
    name: .long, help: "The form of the result; csv by default, in an evaluation the changes.")
  var format: CodingTable.Format?

  @Option(
    name: .long,
    help: "Show for the comment of this id every rule that fired, was masked or was out of scope.")
  var explain: String?

  @Option(
    name: .long, help: "The archive; evaluation.sqlite in the evaluation folder by default.",
    completion: .file(extensions: ["sqlite"]))
  var archive: String?

  private var isFolder: Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: file, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  func validate() throws {
    if explain != nil, format != nil {
      throw ValidationError("--explain writes text for people: leave --format out.")
    }
    if isFolder {
      for (name, value) in [("text", text), ("id", id), ("source", source?.rawValue)]
      where value != nil {
        throw ValidationError("--\(name) is for tables; an evaluation's plan says it.")
      }
      if question != nil {
        throw ValidationError("--question is for tables; an evaluation's plan says it.")
      }
    } else {
      guard text != nil else {
        throw ValidationError("Name the column of the comments with --text.")
      }
      guard codebook != nil else { throw ValidationError("Name the codebook with --codebook.") }
      if archive != nil {
        throw ValidationError("--archive is for an evaluation folder, and \(file) is none.")
      }
    }
  }

  func run() throws {
    if isFolder {
      let url = URL(filePath: file, directoryHint: .isDirectory)
      let run = FolderCoding(
        folder: url, archivePath: archive ?? url.appending(path: "evaluation.sqlite").path,
        codebookPath: codebook)
      if let explain { try run.explain(explain) } else { try run.run(format: format) }
    } else {
      try runTable()
    }
  }

  private func runTable() throws {
    let coder = Coder(codebook: try CodebookText.read(codebook ?? ""))
    var table = try CommentTable(
      file,
      columns: CommentTable.Columns(
        text: text ?? "", id: id, questionRole: question?.role ?? .other,
        source: source?.rawValue ?? ""))
    let findings: [Diagnostic]
    if let explain {
      findings = try self.explain(explain, in: &table, coder)
    } else {
      findings = try TableCoding(coder: coder, format: format ?? .csv).run(&table)
    }
    for finding in findings { StandardError.write("\(finding)\n") }
    if findings.contains(where: { $0.severity == .error }) {
      throw ExitCode(CommandFailure.badData)
    }
  }

  /// Explains the comments of an id, of which a table may have several.
  private func explain(
    _ id: String, in table: inout CommentTable, _ coder: Coder
  ) throws -> [Diagnostic] {
    var found: [IdentifiedText] = []
    let findings = try table.forEachBatch { found += $0.filter { $0.id == id } }
    guard !found.isEmpty else {
      throw Diagnostic(
        code: "comment.absent", "there is no comment with the id \"\(id)\"", at: Place(file: file),
        fix: self.id == nil
          ? "without --id the id is the record's number, from 1 below the header"
          : "look for it in the column \"\(self.id ?? "")\"")
    }
    for text in found {
      try StandardOutput.write(TraceText.text(coder.trace(text), of: text))
    }
    return findings
  }
}
