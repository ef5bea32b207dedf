/// Writes delimited text (RFC 4180).
///
/// A cell is quoted only where it must be: where it holds the delimiter, a quotation mark or a line
/// break, where it would be taken for a `sep=` line or a byte order mark, or where it is empty and
/// alone in its record, since a line with nothing on it is no record.
public struct DelimitedWriter: Hashable, Sendable {
  /// What ends a record.
  public enum LineEnding: String, Hashable, Sendable {
    /// LF, as most programs write it.
    case lineFeed = "\n"
    /// CR and LF, as RFC 4180 and spreadsheets have it.
    case carriageReturnLineFeed = "\r\n"
  }

  /// The character between cells.
  public let delimiter: Delimiter
  /// What ends a record.
  public let lineEnding: LineEnding
  /// Whether an apostrophe is put before a cell that a spreadsheet would run as a formula: one that
  /// begins with `=`, `+`, `-`, `@`, a tab or CR and is not a number.
  public let neutralisesFormulas: Bool
  /// Whether the bytes begin with a byte order mark, by which Excel knows UTF-8.
  public let hasByteOrderMark: Bool

  public init(
    delimiter: Delimiter = .comma, lineEnding: LineEnding = .lineFeed,
    neutralisesFormulas: Bool = true, hasByteOrderMark: Bool = false
  ) {
    self.delimiter = delimiter
    self.lineEnding = lineEnding
    self.neutralisesFormulas = neutralisesFormulas
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// Writes rows in UTF-8.
  ///
  /// - Parameter rows: The rows, the header first; a row without cells is left out.
  /// - Returns: The file's bytes.
  public func bytes(_ rows: some Sequence<[String]>) -> [UInt8] {
    var output: [UInt8] = hasByteOrderMark ? TextEncoding.utf8.byteOrderMark : []
    for row in rows { append(row, to: &output) }
    return output
  }

  /// Writes one more row in UTF-8.
  ///
  /// - Parameters:
  ///   - row: The row; one without cells is left out.
  ///   - output: What it is appended to.
  public func append(_ row: [String], to output: inout [UInt8]) {
    guard !row.isEmpty else { return }
    for (index, cell) in row.enumerated() {
      var cell = cell
      cell.withUTF8 {
        append($0, isFirst: index == 0, isAlone: row.count == 1, to: &output)
      }
    }
    endRow(&output)
  }

  /// Writes one more cell of a row of several, given in UTF-8, where rows are so many that each should
  /// cost no strings; `endRow` ends the row.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - isFirst: Whether it is the row's first.
  ///   - output: What it is appended to.
  public func append(cell: Span<UInt8>, isFirst: Bool = false, to output: inout [UInt8]) {
    cell.withUnsafeBufferPointer { append($0, isFirst: isFirst, isAlone: false, to: &output) }
  }

  /// Ends a row whose cells were written one by one.
  ///
  /// - Parameter output: What the cells were appended to.
  public func endRow(_ output: inout [UInt8]) {
    output += lineEnding.rawValue.utf8
  }

  /// Writes rows as a string.
  ///
  /// - Parameter rows: The rows, the header first; a row without cells is left out.
  /// - Returns: The file's text.
  public func text(_ rows: some Sequence<[String]>) -> String {
    String(decoding: bytes(rows), as: UTF8.self)
  }

  private func append(
    _ cell: UnsafeBufferPointer<UInt8>, isFirst: Bool, isAlone: Bool, to output: inout [UInt8]
  ) {
    if !isFirst { output.append(delimiter.rawValue) }
    let isNeutralised = neutralisesFormulas && Self.isFormula(cell)
    guard mustQuote(cell, isAlone: isAlone) else {
      if isNeutralised { output.append(0x27) }
      output += cell
      return
    }
    output.append(0x22)
    if isNeutralised { output.append(0x27) }
    for byte in cell {
      if byte == 0x22 { output.append(byte) }
      output.append(byte)
    }
    output.append(0x22)
  }

  private func mustQuote(_ cell: UnsafeBufferPointer<UInt8>, isAlone: Bool) -> Bool {
    guard let first = cell.first else { return isAlone }
    // One comparison rules out most bytes.
    for byte in cell
    where byte <= 0x22 && (byte == 0x22 || byte == 0x0a || byte == 0x0d)
      || byte == delimiter.rawValue
    {
      return true
    }
    // The first byte is asked first, since cells are many and these beginnings rare.
    switch first {
    case UInt8(ascii: "s"), UInt8(ascii: "S"): return SeparatorLine.begins(cell.prefix(4))
    case 0xef: return cell.starts(with: TextEncoding.utf8.byteOrderMark)
    default: return false
    }
  }

  /// Whether a spreadsheet would run a cell: it begins as a formula does and is no number.
  static func isFormula(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    switch cell.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0d: true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): !isNumber(cell[1...])
    default: false
    }
  }

  /// Whether bytes are digits, with a decimal point and an exponent perhaps.
  private static func isNumber(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    func digits(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    var rest = bytes
    var count = digits(&rest)
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      count += digits(&rest)
    }
    guard count > 0 else { return false }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard digits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }
}
