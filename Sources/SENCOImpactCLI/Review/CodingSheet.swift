import EvaluationModel
import Formats
import TextCoding

/// A sheet on which a person codes comments, with the definitions and instructions at hand.
struct CodingSheet {
  /// A comment that is to be read.
  struct Row {
    let comment: String
    let question: String
    let writer: String
    /// The words, with others in brackets in the place of what may identify somebody.
    let text: String
    /// What the rules found, as `time: barrier; parents: gain`.
    let suggestions: String
  }

  /// A page: a sheet of the workbook, or a file of its own.
  struct Page {
    let name: String
    let rows: [[WorkbookFile.Cell]]
    let layout: SheetLayout
  }

  /// The name of the page that is filled in.
  static let codingPage = "Coding"

  let sample: CodingSample
  let codebook: Codebook
  /// Who is to fill it in, or `nil` where anybody may.
  let coder: String?
  let hasSuggestions: Bool
  let rows: [Row]

  /// The pages: what is filled in, the definitions, the instructions.
  var pages: [Page] { [codingPage, definitions, instructions] }

  /// The themes that are asked about.
  var themes: [Theme] { sample.themes.compactMap(codebook.theme) }

  private var columns: [SheetColumn] {
    [.comment, .question, .writer, .text] + (hasSuggestions ? [.suggestions] : [])
      + sample.themes.map(SheetColumn.theme) + [.noTheme, .note, .sheet, .coder]
  }

  private var codingPage: Page {
    let columns = columns
    let header = columns.map { column in
      WorkbookFile.Cell.laidOut(column.heading(codebook), Self.look(ofHeading: column))
    }
    let body = rows.map { row in columns.map { cell($0, of: row) } }
    let first = columns.firstIndex { if case .theme = $0 { true } else { false } }
    var choices: [SheetLayout.Choice] = []
    if let first, !rows.isEmpty {
      let lines = 2...(rows.count + 1)
      choices = [
        SheetLayout.Choice(
          columns: first + 1...first + sample.themes.count, rows: lines,
          words: Direction.allCases.map(\.rawValue) + [SheetMark.cross],
          refusal: "Leave the cell blank, or choose a direction; x where none fits."),
        SheetLayout.Choice(
          columns: first + sample.themes.count + 1...first + sample.themes.count + 1, rows: lines,
          words: [SheetMark.cross], refusal: "Put x where the comment speaks of no theme."),
      ]
    }
    return Page(
      name: Self.codingPage, rows: [header] + body,
      layout: SheetLayout(
        widths: columns.map(Self.width), headingRows: 1, headingColumns: 4, headingHeight: 190,
        isWide: true, choices: choices))
  }

  private func cell(_ column: SheetColumn, of row: Row) -> WorkbookFile.Cell {
    switch column {
    case .comment: .laidOut(row.comment, .quiet)
    case .question: .laidOut(row.question, .quiet)
    case .writer: .laidOut(row.writer, .quiet)
    case .text: .laidOut(row.text, .body)
    case .suggestions: .laidOut(row.suggestions, .quiet)
    case .theme, .noTheme: .laidOut("", .entry)
    case .note: .laidOut("", .body)
    case .sheet: .laidOut(sample.id, .quiet)
    case .coder: .laidOut(coder ?? "", .quiet)
    }
  }

  private static func look(ofHeading column: SheetColumn) -> WorkbookFile.Look {
    switch column {
    case .theme, .noTheme: .uprightHeading
    default: .columnHeading
    }
  }

  private static func width(_ column: SheetColumn) -> Double {
    switch column {
    case .comment: 13
    case .question: 18
    case .writer: 12
    case .text: 50
    case .suggestions: 20
    case .theme, .noTheme: 7.5
    case .note: 22
    case .sheet: 13
    case .coder: 8
    }
  }
}

extension CodingSheet {
  /// The workbook.
  func workbook(named file: String) throws -> [UInt8] {
    try WorkbookFile(
      sheets: pages.map {
        WorkbookFile.Sheet(name: $0.name, rows: $0.rows, layout: $0.layout)
      }
    ).bytes(named: file)
  }
}

extension CodingSheet.Page {
  /// The page as comma-separated values that Excel knows for UTF-8.
  var csv: [UInt8] {
    DelimitedWriter(lineEnding: .carriageReturnLineFeed, hasByteOrderMark: true).bytes(
      rows.map { row in
        row.map { cell in
          switch cell {
          case .text(let text), .heading(let text), .laidOut(let text, _): text
          case .number(let number): number
          case .empty, .moment, .day, .formula: ""
          }
        }
      })
  }
}
