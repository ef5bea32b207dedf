import Diagnostics

/// The text of a file of any size as valid UTF-8, chunk by chunk.
///
/// The encoding is found as `TextEncoding.detected(in:)` finds it, from the whole file: it is read
/// once for that before it is read for its text. So a file means the same whether it is read in
/// chunks or at once, and wherever its first letter beyond ASCII stands.
struct TextStream {
  let encoding: TextEncoding.Choice
  /// Where the text begins in the file: behind the byte order mark, if there is one.
  let start: Int
  /// Whether the bytes of the file are the bytes of the text.
  private let isClean: Bool
  private let name: String
  private var file: FileBytes
  private var transcoder: Transcoder

  /// Opens a file and finds its encoding.
  ///
  /// - Parameters:
  ///   - location: Where the file is.
  ///   - name: Its name in messages.
  ///   - encoding: The encoding, or `nil` to find it.
  /// - Throws: A `Diagnostic` where the file is empty, no text, or cannot be read.
  init(reading location: String, named name: String, as encoding: TextEncoding?) throws(Diagnostic)
  {
    self.name = name
    file = try FileBytes(reading: location, named: name)
    var head: [UInt8] = []
    var scan = UTF8Scan()
    _ = try file.next { bytes, isLast in
      head = Array(bytes)
      return scan.read(bytes, isLast: isLast)
    }
    guard !head.isEmpty else { throw InputFile.empty(name) }
    try DecodedText.checkIsText(head, file: name)
    let early = encoding.map { TextEncoding.Choice($0, .given) } ?? TextEncoding.byStart(of: head)
    if early == nil || early?.encoding == .utf8 {
      while try file.next({ scan.read($0, isLast: $1) }) {}
    }
    let choice = early ?? TextEncoding.byValidity(scan)
    let mark = choice.encoding.byteOrderMark
    self.encoding = choice
    start = head.starts(with: mark) ? mark.count : 0
    isClean = choice.encoding == .utf8 && scan.isClean
    transcoder = Transcoder(from: choice.encoding, offset: start)
    try file.rewind(to: start)
  }

  /// What was wrong with the bytes that were read so far: one finding for each kind of fault.
  var findings: [Diagnostic] { transcoder.flaws.findings(file: name) }

  /// Goes back to the start of the text.
  mutating func rewind() throws(Diagnostic) {
    try file.rewind(to: start)
    transcoder = Transcoder(from: encoding.encoding, offset: start)
  }

  /// Reads on.
  ///
  /// - Parameter text: What the next of the text is appended to.
  /// - Returns: Whether there was any.
  /// - Throws: A `Diagnostic` where the file cannot be read.
  mutating func read(into text: inout [UInt8]) throws(Diagnostic) -> Bool {
    try file.next { bytes, isLast in
      guard !isClean else {
        text += bytes
        return bytes.count
      }
      return transcoder.read(bytes, isLast: isLast, into: &text)
    }
  }
}
