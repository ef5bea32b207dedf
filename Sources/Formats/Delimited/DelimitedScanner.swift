import Diagnostics

/// Finds the records and cells of delimited text (RFC 4180) in bytes, and copies none of them.
///
/// The rules are those of `DelimitedReader`. Only delimiters, quotation marks and line ends are
/// looked at one by one; what lies between them is passed over eight bytes at a time.
struct DelimitedScanner: Sendable {
  /// How the cell that is being read stands.
  private enum State {
    /// At its start, or in its text.
    case open
    /// Behind an opening quotation mark.
    case quoted
    /// Behind a quotation mark that may close it; `mark` says where that is.
    case closed
    /// In what follows a closing quotation mark.
    case loose
  }

  let delimiter: Delimiter
  private(set) var findings: [Diagnostic] = []
  private(set) var blankLineCount = 0
  /// The records so far.
  private(set) var recordCount = 0
  /// Whether the text ended with a line break; known when it is finished.
  private(set) var endsWithLineBreak = false

  private let file: String
  private let limits: DelimitedLimits
  private var state = State.open
  private var cells: [DelimitedCell] = []
  /// Where the scan goes on, in the bytes at hand.
  private var index = 0
  private var recordStart = 0
  private var cellStart = 0
  /// The last quotation mark that may have closed the cell.
  private var mark = 0
  /// Whether the cell holds quotation marks beside the outer ones.
  private var isMarked = false
  private var isCellReported = false
  private var unreportedCount = 0
  /// Where the bytes at hand begin in the text.
  private var offset: Int
  private var row = 1
  /// The line that the record begins on, and how many lines end inside its cells so far.
  private var line: Int
  private var breaks = 0
  private var breaksBeforeCell = 0
  private var isAfterCarriageReturn = false

  init(
    delimiter: Delimiter, file: String, line: Int = 1, offset: Int = 0, limits: DelimitedLimits
  ) {
    self.delimiter = delimiter
    self.file = file
    self.line = line
    self.offset = offset
    self.limits = limits
  }

  /// Reads on.
  ///
  /// - Parameters:
  ///   - bytes: What the last call left, followed by the next bytes of the text.
  ///   - visit: Called with each record that ends.
  /// - Returns: How many of the bytes are done with. The next call begins behind them.
  /// - Throws: A `Diagnostic` where a limit is passed.
  mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ visit: (borrowing DelimitedRecord) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let end = bytes.count
    let pattern = UInt64(delimiter.rawValue) &* ByteWord.low
    var start = index
    while start + 8 <= end {
      var special = ByteWord(at: base + start).special(with: pattern)
      while special != 0 {
        let position = start + special.trailingZeroBitCount >> 3
        special &= special &- 1
        // The end of a plain cell, as most are, without more ado.
        if state == .open, base[position] == delimiter.rawValue {
          try endCell(at: position, bytes)
          cellStart = position + 1
        } else {
          try read(at: position, bytes, visit)
        }
      }
      start += 8
    }
    while start < end {
      let byte = base[start]
      if byte == delimiter.rawValue || byte == 0x22 || byte == 0x0a || byte == 0x0d {
        try read(at: start, bytes, visit)
      }
      start += 1
    }
    return try leave(bytes)
  }

  /// Ends the text.
  ///
  /// - Parameters:
  ///   - bytes: What the last call left.
  ///   - visit: Called with the record that is open, if any.
  /// - Throws: A `Diagnostic` where a limit is passed.
  mutating func finish(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ visit: (borrowing DelimitedRecord) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let end = bytes.count
    endsWithLineBreak = end == 0 && cells.isEmpty && row > 1
    if state == .quoted {
      isMarked = true
      let swallowed = breaks - breaksBeforeCell
      report(
        .error, "csv.unclosed-quote",
        "the quotation mark that opens the cell is never closed"
          + (swallowed > 0
            ? ": \(swallowed) more \(swallowed > 1 ? "lines" : "line") to the end of the file "
              + "\(swallowed > 1 ? "are" : "is") in this one cell" : ""),
        fix: "the file may be cut short: export or download it again; or close the mark")
    }
    if end > 0 || !cells.isEmpty { try endRecord(at: end, bytes, visit) }
    if unreportedCount > 0 {
      findings.append(
        Diagnostic(
          .warning, code: "csv.more-stray-quotes",
          "quotation marks stand in the wrong places of \(unreportedCount) more cells",
          at: Place(file: file), fix: "check that the delimiter is the right one"))
    }
  }

  /// Deals with a byte that means something.
  @inline(never)
  private mutating func read(
    at position: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ visit: (borrowing DelimitedRecord) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let byte = bytes[position]
    switch state {
    case .open: break
    case .quoted:
      if byte == 0x22 {
        mark = position
        state = .closed
      } else if byte == 0x0a || byte == 0x0d {
        if byte == 0x0d || bytes[position - 1] != 0x0d { breaks += 1 }
      }
      return
    case .closed:
      if position == mark + 1 {
        if byte == 0x22 {
          isMarked = true
          state = .quoted
          return
        }
      } else {
        reportText()
      }
    case .loose: break
    }
    if byte == delimiter.rawValue {
      try endCell(at: position, bytes)
      cellStart = position + 1
    } else if byte == 0x0a || byte == 0x0d {
      try endLine(byte, at: position, bytes, visit)
    } else if byte == 0x22 {
      if position == cellStart {
        state = .quoted
      } else {
        report(
          .warning, "csv.stray-quote",
          "a quotation mark stands inside a cell that does not begin with one",
          fix: "look at the cell; the mark is kept as it is")
      }
    }
  }

  private mutating func reportText() {
    isMarked = true
    state = .loose
    report(
      .warning, "csv.text-after-quote", "text follows the closing quotation mark of the cell",
      fix: "look at the cell; a quotation mark inside one is written twice")
  }
}

extension DelimitedScanner {
  private mutating func endLine(
    _ byte: UInt8, at position: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ visit: (borrowing DelimitedRecord) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    if position > recordStart {
      try endRecord(at: position, bytes, visit)
    } else if byte == 0x0d || !isAfterCarriageReturn {
      blankLineCount += 1
    } else {
      // The second half of CR and LF.
      isAfterCarriageReturn = false
      beginRecord(at: position + 1)
      return
    }
    row += 1
    line += breaks + 1
    isAfterCarriageReturn = byte == 0x0d
    beginRecord(at: position + 1)
  }

  private mutating func beginRecord(at position: Int) {
    recordStart = position
    cellStart = position
    breaks = 0
    breaksBeforeCell = 0
  }

  @inline(__always)
  private mutating func endCell(
    at position: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(Diagnostic) {
    try checkRecord(to: position)
    guard cells.count < limits.columns else {
      throw overflow("record has more than \(limits.columns) cells", "csv.too-many-columns")
    }
    var style = DelimitedCell.Style.plain
    if state != .open {
      style = isMarked ? .marked : .quoted
      state = .open
      isMarked = false
    }
    let cell = DelimitedCell(
      start: cellStart - recordStart, end: position - recordStart, style: style)
    if position - cellStart > limits.cellBytes { try checkLength(to: position, bytes, style) }
    cells.append(cell)
    breaksBeforeCell = breaks
    isCellReported = false
  }

  private mutating func endRecord(
    at position: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ visit: (borrowing DelimitedRecord) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    if state == .closed, position > mark + 1 { reportText() }
    let hasLineBreaks = breaksBeforeCell > 0
    try endCell(at: position, bytes)
    guard recordCount < limits.records else {
      throw overflow("file has more than \(limits.records) records", "csv.too-many-records")
    }
    recordCount += 1
    try visit(
      DelimitedRecord(
        number: recordCount, row: row, line: line, offset: offset + recordStart,
        bytes: UnsafeBufferPointer(rebasing: bytes[recordStart..<position]), cells: cells,
        hasLineBreaks: hasLineBreaks))
    cells.removeAll(keepingCapacity: true)
  }

  /// Keeps the place in the open record for the next call, once it is within the limits.
  private mutating func leave(_ bytes: UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> Int {
    let end = bytes.count
    if end - cellStart > limits.cellBytes {
      try checkLength(to: end, bytes, state == .open ? .plain : .marked)
    }
    try checkRecord(to: end)
    let done = recordStart
    offset += done
    index = end - done
    cellStart -= done
    mark -= done
    recordStart = 0
    return done
  }

  @inline(__always)
  private func checkRecord(to position: Int) throws(Diagnostic) {
    guard position - recordStart > limits.recordBytes else { return }
    throw Diagnostic(
      code: "csv.record-too-long", "the record has more than \(limits.recordBytes) bytes",
      at: Place(file: file, line: line),
      fix: "check that this is the right file and the right delimiter")
  }

  private func checkLength(
    to position: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ style: DelimitedCell.Style
  ) throws(Diagnostic) {
    let raw = UnsafeBufferPointer(rebasing: bytes[cellStart..<position])
    let length =
      switch style {
      case .plain: raw.count
      case .quoted: raw.count - 2
      case .marked: DelimitedCell.content(ofMarked: raw).count
      }
    guard length > limits.cellBytes else { return }
    throw overflow(
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
      file: file, line: line + breaksBeforeCell, column: column,
      cell: Place.cellName(column: column, row: row))
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, _ message: String, fix: String
  ) {
    // One finding a cell; but a mark that is never closed is always said.
    guard !isCellReported || severity == .error else { return }
    isCellReported = true
    guard findings.count < limits.findings || severity == .error else {
      unreportedCount += 1
      return
    }
    findings.append(Diagnostic(severity, code: code, message, at: place, fix: fix))
  }
}
