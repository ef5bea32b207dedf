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
    if let signature = FileSignature(file.bytes) {
      throw Diagnostic(
        code: "file.not-text", "the file is \(signature.rawValue)", at: Place(file: file.path),
        expected: "a text file", fix: "open it in the program it is from and save it as CSV or text"
      )
    }
    if file.bytes.starts(with: [0xff, 0xfe, 0, 0]) || file.bytes.starts(with: [0, 0, 0xfe, 0xff]) {
      throw Diagnostic(
        code: "encoding.utf-32", "the file is in UTF-32", at: Place(file: file.path),
        expected: "UTF-8, UTF-16 or Windows-1252", fix: "save it as UTF-8")
    }
    let choice =
      encoding.map { TextEncoding.Choice($0, .given) } ?? TextEncoding.detected(in: file.bytes)
    let transcoder = Transcoder(file.bytes, from: choice.encoding)
    self.encoding = choice
    bytes = transcoder.output
    findings = Self.findings(of: transcoder, in: file)
  }

  private static func findings(of transcoder: Transcoder, in file: InputFile) -> [Diagnostic] {
    guard !transcoder.spots.isEmpty else { return [] }
    var located: [Transcoder.Flaw: [(spot: Transcoder.Spot, line: Int)]] = [:]
    var counter = LineCounter()
    var read = 0
    for spot in transcoder.spots {
      counter.count(transcoder.output[read..<spot.output])
      read = spot.output
      located[spot.flaw, default: []].append((spot, counter.line))
    }
    return Transcoder.Flaw.allCases.compactMap { flaw in
      located[flaw].map { finding(flaw, $0, in: file) }
    }
  }

  private static func finding(
    _ flaw: Transcoder.Flaw, _ spots: [(spot: Transcoder.Spot, line: Int)], in file: InputFile
  ) -> Diagnostic {
    let (first, line) = spots[0]
    let hexadecimal = String(file.bytes[first.source], radix: 16, uppercase: true)
    let byte = "0x\(hexadecimal.count < 2 ? "0" : "")\(hexadecimal) at byte \(first.source + 1)"
    var lineList = ""
    if spots.count > 1 {
      var lines: [Int] = []
      for spot in spots where lines.last != spot.line { lines.append(spot.line) }
      let shown = lines.prefix(10).map(String.init).joined(separator: ", ")
      lineList = ", on \(lines.count > 1 ? "lines" : "line") \(shown)"
      if lines.count > 10 { lineList += " and \(lines.count - 10) more" }
    }
    let (severity, code, message, fix): (Diagnostic.Severity, String, String, String) =
      switch flaw {
      case .notUTF8:
        (
          .warning, "encoding.not-utf-8",
          "\(spots.count) \(spots.count > 1 ? "places are" : "place is") not UTF-8 and read as "
            + "U+FFFD: \(byte)\(lineList)",
          "save the file as UTF-8 in the program it is from"
        )
      case .notUTF16:
        (
          .warning, "encoding.not-utf-16",
          "\(spots.count) \(spots.count > 1 ? "places are" : "place is") not UTF-16 and read as "
            + "U+FFFD: \(byte)\(lineList)",
          "save the file as UTF-8 in the program it is from"
        )
      case .undefined:
        (
          .warning, "encoding.undefined-byte",
          "\(spots.count) \(spots.count > 1 ? "bytes have" : "byte has") no meaning in "
            + "Windows-1252 and read as U+FFFD: \(byte)\(lineList)",
          "save the file as UTF-8 in the program it is from, or give its encoding"
        )
      case .zero:
        (
          .warning, "encoding.zero-byte",
          "\(spots.count) zero \(spots.count > 1 ? "bytes stand" : "byte stands") in the text: "
            + "byte \(first.source + 1)\(lineList)",
          "check that the file is text and was not damaged"
        )
      case .cut:
        (
          .error, "encoding.cut", "the file ends inside a character: \(byte)",
          "the file was cut short: export or download it again"
        )
      }
    return Diagnostic(
      severity, code: code, message, at: Place(file: file.path, line: line), fix: fix)
  }
}
