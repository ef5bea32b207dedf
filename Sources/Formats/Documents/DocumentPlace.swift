/// Where something stands in a document; everything is counted from 1.
public enum DocumentPlace: Hashable, Sendable {
  /// A physical line of a text.
  case line(Int)
  /// A line of a page.
  case page(Int, line: Int)
  /// A paragraph, counted through the whole document, tables included.
  case paragraph(Int)
  /// A paragraph in a cell of a table, counted as any other.
  case cell(table: Int, row: Int, cell: Int, paragraph: Int)

  /// The number of the line, on its page where there are pages, or of the paragraph.
  public var number: Int {
    switch self {
    case .line(let number), .page(_, let number), .paragraph(let number),
      .cell(_, _, _, let number):
      number
    }
  }

  /// The place as a part of a file, as `paragraph 12`; `nil` for a line, which stands by itself.
  public var part: String? {
    switch self {
    case .line: nil
    case .page(let page, let line): "page \(page), line \(line)"
    case .paragraph(let number): "paragraph \(number)"
    case .cell(let table, let row, let cell, _): "table \(table), row \(row), cell \(cell)"
    }
  }

  /// The place in a sentence, as `line 12` or `table 1, row 3, cell 2`.
  public var inWords: String { part ?? "line \(number)" }
}
