public import Diagnostics

/// Reads a delimited text file of any size, record by record, in memory that does not grow with it.
///
/// The rules are those of `Table(delimited:)`: the same file has the same encoding, delimiter,
/// records and findings, except that a stream knows no header and finds nothing uneven.
public struct DelimitedStream {
  /// The file's name in messages.
  public let file: String
  /// The encoding and why it was chosen.
  public let encoding: TextEncoding.Choice
  /// The delimiter and why it was chosen.
  public let delimiter: Delimiter.Choice
  /// What a person should look at, once the records were read; none holds the text of a cell.
  public private(set) var findings: [Diagnostic] = []
  /// How many lines had nothing on them, once the records were read.
  public private(set) var blankLineCount = 0
  /// Whether the file ends with a line break, once the records were read.
  public private(set) var endsWithLineBreak = false

  private let limits: DelimitedLimits
  private let separatorLength: Int
  private var text: TextStream

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - location: Where the file is: an absolute path, or one from the working folder.
  ///   - path: The name in messages, or `nil` for `location`.
  ///   - delimiter: The delimiter, or `nil` to find it from the file.
  ///   - encoding: The encoding, or `nil` to find it from the file.
  ///   - limits: When reading is given up.
  /// - Throws: A `Diagnostic` where the file cannot be read or is no text.
  public init(
    reading location: String, named path: String? = nil, delimiter: Delimiter? = nil,
    encoding: TextEncoding? = nil, limits: DelimitedLimits = .standard
  ) throws(Diagnostic) {
    file = path ?? location
    self.limits = limits
    text = try TextStream(reading: location, named: file, as: encoding)
    self.encoding = text.encoding
    var head: [UInt8] = []
    while head.count <= DelimiterScore.byteLimit + 8, try text.read(into: &head) {}
    let separator = try SeparatorLine(head, file: file)
    separatorLength = separator?.length ?? 0
    self.delimiter =
      delimiter.map { Delimiter.Choice($0, .given) }
      ?? separator.map { Delimiter.Choice($0.delimiter, .separatorLine) }
      ?? Delimiter.detected(in: head[separatorLength...])
  }

  /// Reads the file from its start.
  ///
  /// - Parameter visit: Called with each record, header included, in the order of the file.
  /// - Throws: A `Diagnostic` where the file cannot be read or a limit is passed, and what `visit`
  ///   throws.
  public mutating func forEachRecord(
    _ visit: (borrowing DelimitedRecord) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    try text.rewind()
    let hasSeparator = separatorLength > 0
    var scanner = DelimitedScanner(
      delimiter: delimiter.delimiter, file: file, line: hasSeparator ? 2 : 1,
      offset: text.start + separatorLength, limits: limits)
    var rest: [UInt8] = []
    var skipped = separatorLength
    while try text.read(into: &rest) {
      let count = try rest.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in
        try scanner.scan(UnsafeBufferPointer(rebasing: bytes[skipped...]), visit)
      }
      rest.removeFirst(skipped + count)
      skipped = 0
    }
    try rest.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in
      try scanner.finish(bytes, visit)
    }
    findings = text.findings + scanner.findings
    blankLineCount = scanner.blankLineCount
    endsWithLineBreak = scanner.endsWithLineBreak
  }
}
