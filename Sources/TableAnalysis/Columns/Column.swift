/// A column of a table: a name, and for each row an answer or the reason why there is none.
///
/// Each different answer is held once, however many rows give it: what a text means is found once, and
/// a column of ten million ratings is ten million small numbers.
public struct Column: Hashable, Sendable {
  /// An answer that rows of the column give, or a reason why they give none.
  public struct Value: Hashable, Sendable {
    /// The answer as it is written; for rows without one, what stands there.
    public let text: String
    /// What the file says that the answer stands for, or `nil`.
    public let label: String?
    /// The answer as a number, or `nil` where it is none.
    public let number: Double?
    /// Why this is no answer, or `nil` where it is one.
    public let missing: MissingReason?

    public init(
      text: String, label: String? = nil, number: Double? = nil, missing: MissingReason? = nil
    ) {
      self.text = text
      self.label = label
      self.number = number
      self.missing = missing
    }

    /// The answer as people read it: its label, or else its text.
    public var shown: String { label ?? text }
  }

  /// The name in the table's header.
  public let name: String
  /// What the file says that the column asks, or `nil`.
  public let label: String?
  /// The different values, in the order in which rows first give them.
  public let values: [Value]
  /// For each row the position of its value in `values`.
  public private(set) var rows: [Int32]
  /// The sign that its numbers were read by.
  public let decimalMark: DecimalMark
  /// How many of its different texts are another number by the other sign, as `1,250`.
  public let ambiguousNumbers: Int
  /// What is known of its answers beforehand, or `nil` where they must tell.
  public let declared: DeclaredMeasure?

  /// A column of values that are already known.
  ///
  /// - Parameters:
  ///   - name: The name in the table's header.
  ///   - label: What the column asks, or `nil`.
  ///   - values: The different values.
  ///   - rows: For each row the position of its value in `values`.
  ///   - declared: What is known of the answers beforehand, or `nil`.
  public init(
    name: String, label: String? = nil, values: [Value], rows: [Int32],
    declared: DeclaredMeasure? = nil
  ) {
    self.name = name
    self.label = label
    self.values = values
    self.rows = rows
    self.declared = declared
    decimalMark = .point
    ambiguousNumbers = 0
  }

  /// A column of cells as they are written.
  ///
  /// - Parameters:
  ///   - name: The name in the table's header.
  ///   - label: What the file says that the column asks, or `nil`.
  ///   - cells: The cells, row by row; white space around them is no part of an answer.
  ///   - missing: What is no answer beside empty cells.
  ///   - labels: What codes stand for, by the code as a cell shows it.
  ///   - decimalMark: The sign that numbers are read by, or `nil` to find it from the column.
  public init(
    name: String, label: String? = nil, cells: some Sequence<String>,
    missing: MissingCodes = .usual, labels: [String: String] = [:],
    decimalMark: DecimalMark? = nil
  ) {
    var positions: [String: Int32] = [:]
    var texts: [String] = []
    var rows: [Int32] = []
    rows.reserveCapacity(cells.underestimatedCount)
    for cell in cells {
      if let position = positions[cell] {
        rows.append(position)
        continue
      }
      let text = cell.trimmed
      let position = positions[text] ?? Int32(texts.count)
      if position == texts.count { texts.append(text) }
      positions[text] = position
      positions[cell] = position
      rows.append(position)
    }
    let mark = decimalMark ?? .detected(in: texts)
    self.name = name
    self.label = label
    self.rows = rows
    self.decimalMark = mark
    declared = nil
    ambiguousNumbers =
      decimalMark == nil ? texts.reduce(0) { $0 + (DecimalMark.isAmbiguous($1) ? 1 : 0) } : 0
    values = texts.map { text in
      let number = mark.number(text)
      let reason: MissingReason? =
        text.isEmpty ? .empty : missing.contain(text, number) ? .declared : nil
      return Value(
        text: text, label: labels[text].flatMap { $0.isEmpty ? nil : $0 }, number: number,
        missing: reason)
    }
  }

  /// How many rows it has.
  public var count: Int { rows.count }

  /// The value of a row.
  ///
  /// - Parameter row: The row, from 0.
  public subscript(row: Int) -> Value { values[Int(rows[row])] }

  /// How many rows give each of `values`.
  public var counts: [Int] {
    var counts = [Int](repeating: 0, count: values.count)
    for row in rows { counts[Int(row)] += 1 }
    return counts
  }

  /// The column with those rows alone.
  ///
  /// - Parameter kept: Rows, from 0.
  /// - Returns: The column, its values as they were.
  public func rows(_ kept: [Int]) -> Column {
    var column = self
    column.rows = kept.map { rows[$0] }
    return column
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.properties.isWhitespace || last.properties.isWhitespace
    else { return self }
    let scalars = unicodeScalars
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.properties.isWhitespace }.map(scalars.index(after:))
    return String(scalars[start..<(end ?? start)])
  }
}
