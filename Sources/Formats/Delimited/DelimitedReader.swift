public import Diagnostics

/// Reads delimited text (RFC 4180) as it comes, chunk by chunk, wherever the chunks are cut.
///
/// Records end with LF, CR, or CR and LF. A line with nothing on it is no record. A quotation mark
/// in the wrong place is kept as it is and reported; where text follows a closing mark, the mark is
/// left out, the text joins the cell, and that is reported too.
public struct DelimitedReader: Sendable {
  /// The records read so far, header included, each with its `number` in the file from 1.
  public private(set) var records: [TableRecord] = []

  private var scanner: DelimitedScanner
  /// The record that the last chunk cut.
  private var rest: [UInt8] = []

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

  /// The character between cells.
  public var delimiter: Delimiter { scanner.delimiter }
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
    if rest.isEmpty {
      let count = try scan(chunk)
      rest += chunk[(chunk.startIndex + count)...]
    } else {
      rest += chunk
      let count = try scan(rest[...])
      rest.removeFirst(count)
    }
  }

  /// Ends the text: the record that is open, if any, is complete.
  ///
  /// - Throws: A `Diagnostic` where a limit is passed.
  public mutating func finish() throws(Diagnostic) {
    try rest.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in
      try scanner.finish(bytes) { record in records.append(TableRecord(record)) }
    }
    rest = []
  }

  private mutating func scan(_ bytes: ArraySlice<UInt8>) throws(Diagnostic) -> Int {
    try bytes.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in
      try scanner.scan(bytes) { record in records.append(TableRecord(record)) }
    }
  }
}
