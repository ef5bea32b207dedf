public import Diagnostics

/// Reads delimited text (RFC 4180) as it comes, chunk by chunk, wherever the chunks are cut.
///
/// Records end with LF, CR, or CR and LF. A line with nothing on it is no record. A quotation mark
/// in the wrong place is kept as it is and reported; where text follows a closing mark, the mark is
/// left out, the text joins the cell, and that is reported too.
public struct DelimitedReader: Sendable {
  private enum State {
    case cellStart, plain, quoted, afterQuote
  }

  /// The character between cells.
  public let delimiter: Delimiter
  /// The records read so far, header included, each with its `number` in the file from 1.
  public private(set) var records: [TableRecord] = []
  /// What was wrong so far, in the order of the file.
  public private(set) var findings: [Diagnostic] = []
  /// How many lines had nothing on them.
  public private(set) var blankLineCount = 0
  /// Whether the last record was ended by a line break, as most programs write it.
  public private(set) var endsWithLineBreak = false

  private let file: String
  private let limits: DelimitedLimits
  private var state = State.cellStart
  private var lines: LineCounter
  private var cell: [UInt8] = []
  private var cells: [String] = []
  private var cellLines: [Int] = []
  private var cellLine: Int
  private var row = 1
  private var isAfterCarriageReturn = false
  private var isCellReported = false

  /// A reader at the start of a text.
  ///
  /// - Parameters:
  ///   - delimiter: The character between cells.
  ///   - file: The file's name in messages.
  ///   - line: The physical line of the first byte, from 1.
  ///   - limits: When reading is given up.
  public init(
    delimiter: Delimiter, file: String, line: Int = 1, limits: DelimitedLimits = .standard
  ) {
    self.delimiter = delimiter
    self.file = file
    self.limits = limits
    lines = LineCounter(line: line)
    cellLine = line
  }

  /// Reads the next bytes.
  ///
  /// - Parameter chunk: Valid UTF-8, apart from where a chunk cuts a character.
  /// - Throws: A `Diagnostic` where a limit is passed.
  public mutating func read(_ chunk: ArraySlice<UInt8>) throws(Diagnostic) {
    try chunk.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in
      var index = 0
      while index < bytes.count {
        let start = index
        switch state {
        case .plain:
          while index < bytes.count, !isSpecial(bytes[index]) { index += 1 }
        case .quoted:
          while index < bytes.count, bytes[index] != 0x22, bytes[index] != 0x0a,
            bytes[index] != 0x0d
          {
            index += 1
          }
        case .cellStart, .afterQuote: break
        }
        if index > start {
          isAfterCarriageReturn = false
          lines.count(bytes[start])
          try append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
          guard index < bytes.count else { return }
        }
        try read(bytes[index])
        index += 1
      }
    }
  }

  /// Ends the text: the record that is open, if any, is complete.
  ///
  /// - Throws: A `Diagnostic` where a limit is passed.
  public mutating func finish() throws(Diagnostic) {
    endsWithLineBreak = state == .cellStart && cells.isEmpty && row > 1
    if state == .quoted {
      let swallowed = lines.line - cellLine
      report(
        .error, "csv.unclosed-quote",
        "the quotation mark that opens the cell is never closed"
          + (swallowed > 0
            ? ": \(swallowed) more \(swallowed > 1 ? "lines" : "line") to the end of the file "
              + "\(swallowed > 1 ? "are" : "is") in this one cell" : ""),
        fix: "the file may be cut short: export or download it again; or close the mark")
    }
    guard state != .cellStart || !cells.isEmpty else { return }
    try endRecord()
  }

  private func isSpecial(_ byte: UInt8) -> Bool {
    byte == delimiter.rawValue || byte == 0x0a || byte == 0x0d || byte == 0x22
  }

  private mutating func read(_ byte: UInt8) throws(Diagnostic) {
    let followsCarriageReturn = isAfterCarriageReturn
    isAfterCarriageReturn = byte == 0x0d
    lines.count(byte)
    switch (state, byte) {
    case (.quoted, 0x22): state = .afterQuote
    case (.quoted, _): try append(byte)
    case (.afterQuote, 0x22):
      state = .quoted
      try append(byte)
    case (_, delimiter.rawValue): try endCell()
    case (.cellStart, 0x0a) where followsCarriageReturn && cells.isEmpty:
      cellLine = lines.line
    case (_, 0x0a), (_, 0x0d): try endLine()
    case (.cellStart, 0x22): state = .quoted
    case (.afterQuote, _):
      report(
        .warning, "csv.text-after-quote", "text follows the closing quotation mark of the cell",
        fix: "look at the cell; a quotation mark inside one is written twice")
      state = .plain
      try append(byte)
    case (_, 0x22):
      report(
        .warning, "csv.stray-quote",
        "a quotation mark stands inside a cell that does not begin with one",
        fix: "look at the cell; the mark is kept as it is")
      try append(byte)
    default:
      state = .plain
      try append(byte)
    }
  }
}

extension DelimitedReader {
  private mutating func endLine() throws(Diagnostic) {
    guard state != .cellStart || !cells.isEmpty else {
      blankLineCount += 1
      row += 1
      cellLine = lines.line
      return
    }
    try endRecord()
  }

  private mutating func endCell() throws(Diagnostic) {
    guard cells.count < limits.columns else {
      throw overflow("record has more than \(limits.columns) cells", "csv.too-many-columns")
    }
    cells.append(String(decoding: cell, as: UTF8.self))
    cellLines.append(cellLine)
    cell.removeAll(keepingCapacity: true)
    state = .cellStart
    cellLine = lines.line
    isCellReported = false
  }

  private mutating func endRecord() throws(Diagnostic) {
    try endCell()
    guard records.count < limits.records else {
      throw overflow("file has more than \(limits.records) records", "csv.too-many-records")
    }
    records.append(
      TableRecord(number: records.count + 1, row: row, cells: cells, lines: cellLines))
    let width = cells.count
    cells = []
    cells.reserveCapacity(width)
    cellLines.removeAll(keepingCapacity: true)
    row += 1
  }

  private mutating func append(_ byte: UInt8) throws(Diagnostic) {
    guard cell.count < limits.cellBytes else { throw cellOverflow() }
    cell.append(byte)
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) throws(Diagnostic) {
    guard cell.count + bytes.count <= limits.cellBytes else { throw cellOverflow() }
    cell.append(contentsOf: bytes)
  }

  private func cellOverflow() -> Diagnostic {
    overflow(
      "cell that begins here has more than \(limits.cellBytes) bytes", "csv.cell-too-long",
      fix: state == .quoted ? "its quotation mark may never be closed" : nil)
  }

  private func overflow(_ message: String, _ code: String, fix: String? = nil) -> Diagnostic {
    Diagnostic(
      code: code, "the \(message)", at: place,
      fix: fix ?? "check that this is the right file and the right delimiter")
  }

  /// The place of the cell that is being read.
  private var place: Place {
    let column = cells.count + 1
    return Place(
      file: file, line: cellLine, column: column, cell: Place.cellName(column: column, row: row))
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, _ message: String, fix: String
  ) {
    // One finding a cell; but a mark that is never closed is always said.
    guard !isCellReported || severity == .error else { return }
    isCellReported = true
    findings.append(Diagnostic(severity, code: code, message, at: place, fix: fix))
  }
}
