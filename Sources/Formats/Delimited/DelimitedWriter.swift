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
    var output = ByteBuffer()
    if hasByteOrderMark { output.append(TextEncoding.utf8.byteOrderMark) }
    for row in rows { append(row, to: &output) }
    return output.array
  }

  /// Writes one more row in UTF-8.
  ///
  /// - Parameters:
  ///   - row: The row; one without cells is left out.
  ///   - output: What it is appended to.
  public func append(_ row: [String], to output: inout ByteBuffer) {
    guard !row.isEmpty else { return }
    for (index, cell) in row.enumerated() {
      cell.utf8.span.withUnsafeBufferPointer {
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
  public func append(
    cell: UnsafeBufferPointer<UInt8>, isFirst: Bool = false, to output: inout ByteBuffer
  ) {
    append(cell, isFirst: isFirst, isAlone: false, to: &output)
  }

  /// Begins one more cell of a row, which the caller writes: one in which nothing must be quoted, as a
  /// number, and which is not the row's first.
  ///
  /// - Parameter output: What the cell is appended to.
  public func beginPlainCell(_ output: inout ByteBuffer) {
    output.append(delimiter.rawValue)
  }

  /// Ends a row whose cells were written one by one.
  ///
  /// - Parameter output: What the cells were appended to.
  public func endRow(_ output: inout ByteBuffer) {
    if lineEnding == .carriageReturnLineFeed { output.append(0x0d) }
    output.append(0x0a)
  }

  /// Writes rows as a string.
  ///
  /// - Parameter rows: The rows, the header first; a row without cells is left out.
  /// - Returns: The file's text.
  public func text(_ rows: some Sequence<[String]>) -> String {
    String(decoding: bytes(rows), as: UTF8.self)
  }

  private func append(
    _ cell: UnsafeBufferPointer<UInt8>, isFirst: Bool, isAlone: Bool, to output: inout ByteBuffer
  ) {
    if !isFirst { output.append(delimiter.rawValue) }
    let isNeutralised = neutralisesFormulas && Self.isFormula(cell)
    guard mustQuote(cell, isAlone: isAlone) else {
      if isNeutralised { output.append(0x27) }
      output.append(cell)
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
    guard let first = cell.first, let base = cell.baseAddress else { return isAlone }
    if breaks(cell, base) { return true }
    // The first byte is asked first, since cells are many and these beginnings rare.
    switch first {
    case UInt8(ascii: "s"), UInt8(ascii: "S"): return SeparatorLine.begins(cell.prefix(4))
    case 0xef: return cell.starts(with: TextEncoding.utf8.byteOrderMark)
    default: return false
    }
  }

  /// Whether a cell holds the delimiter, a quotation mark or a line break.
  private func breaks(
    _ cell: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>
  ) -> Bool {
    let delimiter = delimiter.rawValue
    let pattern = UInt64(delimiter) &* ByteWord.low
    var place = 0
    while place + 8 <= cell.count, ByteWord(at: base + place).special(with: pattern) == 0 {
      place += 8
    }
    while place < cell.count {
      let byte = cell[place]
      if byte == delimiter || byte == 0x22 || byte == 0x0a || byte == 0x0d { return true }
      place += 1
    }
    return false
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
