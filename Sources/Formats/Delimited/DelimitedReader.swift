public import Diagnostics

/// Reads delimited text (RFC 4180) as it comes, chunk by chunk, wherever the chunks are cut.
///
/// Records end with LF, CR, or CR and LF. A line with nothing on it is no record. A quotation mark
/// in the wrong place is kept as it is and reported; where text follows a closing mark, the mark is
/// left out, the text joins the cell, and that is reported too.
public struct DelimitedReader: Sendable {
  private var scanner: DelimitedScanner
  private var builder = WrittenRecords.Builder()
  private var text: [UInt8] = []
  /// How much of the text is in records.
  private var done = 0

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
    scanner = DelimitedScanner(delimiter: delimiter, file: file, line: line, limits: limits)
  }

  /// Reads a whole text, which is not copied.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - start: Where the first record begins.
  ///   - delimiter: The character between cells.
  ///   - file: The file's name in messages.
  ///   - line: The physical line at `start`, from 1.
  ///   - limits: When reading is given up.
  /// - Throws: A `Diagnostic` where a limit is passed.
  init(
    _ text: [UInt8], from start: Int, delimiter: Delimiter, file: String, line: Int,
    limits: DelimitedLimits
  ) throws(Diagnostic) {
    scanner = DelimitedScanner(
      delimiter: delimiter, file: file, line: line, offset: start, limits: limits)
    self.text = text
    done = start
    try scan()
    try finish()
  }

  /// The character between cells.
  public var delimiter: Delimiter { scanner.delimiter }
  /// The records read so far, header included, each with its `number` in the file from 1.
  public var records: [TableRecord] {
    let records = WrittenRecords(builder, of: text)
    return (0..<records.count).map { TableRecord(records, index: $0) }
  }
  /// How many records were read so far.
  public var recordCount: Int { scanner.recordCount }
  /// What was wrong so far, in the order of the file.
  public var findings: [Diagnostic] { scanner.findings }
  /// How many lines had nothing on them.
  public var blankLineCount: Int { scanner.blankLineCount }
  /// Whether the last record was ended by a line break, as most programs write it.
  public var endsWithLineBreak: Bool { scanner.endsWithLineBreak }

  /// Reads the next bytes.
  ///
  /// - Parameter chunk: Valid UTF-8, apart from where a chunk cuts a character.
  /// - Throws: A `Diagnostic` where a limit is passed.
  public mutating func read(_ chunk: ArraySlice<UInt8>) throws(Diagnostic) {
    text += chunk
    try scan()
  }

  /// Ends the text: the record that is open, if any, is complete.
  ///
  /// - Throws: A `Diagnostic` where a limit is passed.
  public mutating func finish() throws(Diagnostic) {
    try text.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in
      try scanner.finish(UnsafeBufferPointer(rebasing: bytes[done...])) { record in
        builder.append(record)
      }
    }
    done = text.count
  }

  private mutating func scan() throws(Diagnostic) {
    done += try text.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in
      try scanner.scan(UnsafeBufferPointer(rebasing: bytes[done...])) { record in
        builder.append(record)
      }
    }
  }
}
