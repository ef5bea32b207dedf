/// One cell of a sheet as text.
public struct SheetCell: Hashable, Sendable {
  /// What the workbook says that the cell holds.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    case text
    /// A number in plain digits, as `4`, `0.5` or `639386386546291459`.
    case number
    /// A number that is shown as a percentage; the text is the number, as `0.45` for 45 %.
    case percentage
    /// A day as `2018-07-05`.
    case date
    /// A day and a time as `2018-07-05 14:30:00`.
    case dateTime
    /// A time of day, or a duration, as `14:30:00`; the hours of a duration can pass 24.
    case time
    /// `TRUE` or `FALSE`.
    case boolean
    /// An error as the spreadsheet shows it, as `#N/A`.
    case error
    /// A formula whose result the file does not hold; the text is empty.
    case uncachedFormula
  }

  /// The content as text.
  public let text: String
  /// Narrow, so that a cell takes 24 bytes: a workbook has millions.
  private let narrowColumn: Int32
  /// What the workbook says that it holds.
  public let kind: Kind

  /// The column, from 1.
  public var column: Int { Int(narrowColumn) }

  public init(column: Int, kind: Kind, text: String) {
    self.text = text
    narrowColumn = Int32(clamping: column)
    self.kind = kind
  }
}
