import ArgumentParser
import Diagnostics
import Formats
import Foundation
import TextCoding

/// Tags themes in any table of comments.
struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: "Tag the themes in any table of comments.",
    discussion: """
      Reads a CSV (comma, semicolon, tab or bar; UTF-8, UTF-16 or Windows-1252) and writes a row for \
      each coded passage: id, theme, direction, start, end, quote, rule. Start and end count Unicode \
      characters (scalars) of the comment from 0. Columns are named by their heading or their \
      number.

      EXAMPLE
        senco-impact code comments.csv --text Comment --id Number --codebook codebook.yaml
        cat comments.csv | senco-impact code - --text 3 --codebook codebook.yaml
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

  /// How codings are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv
  }

  @Argument(
    help: "The table, or - for standard input.", completion: .file(extensions: ["csv", "tsv"]))
  var file: String

  @Option(name: .long, help: "The column of the comments: its heading, or its number from 1.")
  var text: String

  @Option(
    name: .long,
    help: "The column of the ids: its heading or number; the record's number by default.")
  var id: String?

  @Option(name: .long, help: "The codebook.", completion: .file(extensions: ["yaml", "yml"]))
  var codebook: String

  @Option(
    name: .long,
    help: "Who wrote the comments, as the codebook's rules name it: headteacher, senco or examiner."
  )
  var source: String = ""

  @Option(name: .long, help: "What was asked for: improve, good, change or other.")
  var question: Question = .other

  @Option(name: .long, help: "The form of the result.")
  var format: Format = .csv

  func run() throws {
    let codebookText = try TextFile.read(
      URL(filePath: codebook), named: codebook,
      fix: "name the codebook with --codebook; senco-impact init FOLDER writes one"
    ).text
    let coder = Coder(codebook: try Codebook(parsing: codebookText, file: codebook))
    let table = try Table(delimited: GivenFile.read(file))
    for finding in table.findings {
      StandardError.write("\(finding)\n")
    }
    if table.findings.contains(where: { $0.severity == .error }) {
      throw ExitCode(CommandFailure.badData)
    }
    let columns = NamedColumn(table: table, file: file)
    let column = try columns.position(of: text, option: "--text")
    let idColumn = try id.map { try columns.position(of: $0, option: "--id") }
    let texts = table.records.map { record in
      IdentifiedText(
        id: idColumn.flatMap { record[$0] } ?? String(record.number), text: record[column] ?? "",
        questionRole: question.role, source: source)
    }
    var rows = [CodingTable.header]
    // One record at a time: ids of a table need not be unique.
    for text in texts {
      for coding in coder.code([text]) { rows += CodingTable.rows(of: coding, in: text.text) }
    }
    FileHandle.standardOutput.write(
      Data(DelimitedWriter().bytes(rows)))
  }
}
