/// A table in a document.
public struct DocumentTable: Hashable, Sendable {
  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// The column that it begins in, from 1; a cell that spans columns counts once.
    public let column: Int
    /// The paragraphs and list entries in it; empty where the cell is.
    public let blocks: [DocumentBlock]

    public init(column: Int, blocks: [DocumentBlock]) {
      self.column = column
      self.blocks = blocks
    }

    /// The text of the cell, a paragraph or entry a line.
    public var text: String { blocks.text }
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// The cells from left to right.
    public let cells: [Cell]
    /// Where the row is.
    public let place: DocumentPlace

    public init(cells: [Cell], place: DocumentPlace) {
      self.cells = cells
      self.place = place
    }
  }

  /// The rows from top to bottom.
  public let rows: [Row]
  /// The number of the table in the document, from 1.
  public let number: Int

  public init(number: Int, rows: [Row]) {
    self.number = number
    self.rows = rows
  }

  /// How many columns the widest row has.
  public var columnCount: Int { rows.map { $0.cells.last?.column ?? 0 }.max() ?? 0 }
}
