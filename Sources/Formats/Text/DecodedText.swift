public import Diagnostics

/// The text of a file as valid UTF-8, and how it was come by.
public struct DecodedText: Hashable, Sendable {
  /// The text in UTF-8, without a byte order mark.
  ///
  /// What could not be read stands as U+FFFD, and `findings` say where.
  public let bytes: [UInt8]
  /// The encoding that the file was read in, and why.
  public let encoding: TextEncoding.Choice
  /// What was wrong with the bytes: one finding for each kind of fault.
  public let findings: [Diagnostic]

  /// The text as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Reads a text file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - encoding: The encoding, or `nil` to find it from the bytes.
  /// - Throws: A `Diagnostic` where the file is no text: an archive, a PDF, a web page, or UTF-32.
  public init(_ file: InputFile, as encoding: TextEncoding? = nil) throws(Diagnostic) {
    try Self.checkIsText(file.bytes, file: file.path)
    let (choice, isClean) =
      encoding.map {
        (TextEncoding.Choice($0, .given), $0 == .utf8 && UTF8Scan(file.bytes).isClean)
      }
      ?? TextEncoding.survey(of: file.bytes)
    self.encoding = choice
    let mark = choice.encoding.byteOrderMark
    let start = file.bytes.starts(with: mark) ? mark.count : 0
    guard !isClean else {
      bytes = start == 0 ? file.bytes : Array(file.bytes[start...])
      findings = []
      return
    }
    var transcoder = Transcoder(from: choice.encoding, offset: start)
    var output: [UInt8] = []
    output.reserveCapacity(file.bytes.count + file.bytes.count / 16)
    file.bytes.withUnsafeBufferPointer {
      _ = transcoder.read(
        UnsafeBufferPointer(rebasing: $0[start...]), isLast: true, into: &output)
    }
    bytes = output
    findings = transcoder.flaws.findings(file: file.path)
  }

  /// Refuses what is no text, by its first bytes.
  static func checkIsText(_ bytes: [UInt8], file: String) throws(Diagnostic) {
    if let signature = FileSignature(bytes) {
      throw Diagnostic(
        code: "file.not-text", "the file is \(signature.rawValue)", at: Place(file: file),
        expected: "a text file", fix: "open it in the program it is from and save it as CSV or text"
      )
    }
    if bytes.starts(with: [0xff, 0xfe, 0, 0]) || bytes.starts(with: [0, 0, 0xfe, 0xff]) {
      throw Diagnostic(
        code: "encoding.utf-32", "the file is in UTF-32", at: Place(file: file),
        expected: "UTF-8, UTF-16 or Windows-1252", fix: "save it as UTF-8")
    }
  }
}
