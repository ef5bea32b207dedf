/// A numbered table with one row of headings and a heading for each row.
public struct Table: Hashable, Sendable {
  /// The anchor, unique in the report.
  public let id: String
  /// What the table shows, without its number.
  public let caption: Text
  /// The columns; the first is that of the row headings.
  public let columns: [Column]
  /// The rows in reading order.
  public let rows: [Row]
  /// What the tints of a heat map mean, where it is one; its cells come from ``TintScale/cell(of:)``.
  public let tints: TintScale?
  /// Remarks, printed under the table as note 1, note 2 and so on.
  public let notes: [Text]

  public init(
    id: String, caption: Text, columns: [Column], rows: [Row], tints: TintScale? = nil,
    notes: [Text] = []
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.tints = tints
    self.notes = notes
  }

  /// The shorthand in the cells, each once, in the order of `Shorthand`.
  public var shorthandUsed: [Shorthand] {
    let used = Set(rows.flatMap { $0.cells.flatMap(\.marks) })
    return Shorthand.allCases.filter { used.contains($0) }
  }

  /// The accords in the cells, each once, in the order of `Accord`.
  public var accordsUsed: [Accord] {
    let used = Set(rows.flatMap { $0.cells.compactMap(\.accord) })
    return Accord.allCases.filter { used.contains($0) }
  }
}

/// A column of a table.
public struct Column: Hashable, Sendable {
  /// How the cells are set.
  public enum Kind: Hashable, Sendable {
    /// Words, to the left.
    case text
    /// Numbers, to the right.
    case number
  }

  /// The heading without the unit; unique in its table and never empty.
  public let title: String
  /// How the cells are set.
  public let kind: Kind
  /// The unit, printed in round brackets after the heading, as `per cent`.
  public let unit: String?

  public init(_ title: String, kind: Kind = .text, unit: String? = nil) {
    self.title = title
    self.kind = kind
    self.unit = unit
  }

  /// A column of words.
  public static func text(_ title: String) -> Column { Column(title) }

  /// A column of numbers.
  public static func number(_ title: String, unit: String? = nil) -> Column {
    Column(title, kind: .number, unit: unit)
  }

  /// The heading as printed, with the unit.
  public var heading: String {
    unit.map { "\(title) (\($0))" } ?? title
  }
}

/// A row of a table.
public struct Row: Hashable, Sendable {
  /// The heading of the row.
  public let header: Text
  /// The cells after the heading, one for each further column.
  public let cells: [Cell]
  /// Whether the row sums up the others.
  public let isTotal: Bool
  /// The anchor, where something links to the row.
  public let id: String?

  public init(_ header: Text, _ cells: [Cell], isTotal: Bool = false, id: String? = nil) {
    self.header = header
    self.cells = cells
    self.isTotal = isTotal
    self.id = id
  }
}
