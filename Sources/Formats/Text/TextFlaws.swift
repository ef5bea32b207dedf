import Diagnostics

/// What was wrong with the bytes of a text, in as much memory for a million flaws as for one.
struct TextFlaws {
  /// What is wrong at a place.
  enum Kind: Int, CaseIterable {
    case notUTF8, notUTF16, undefined, zero, cut
  }

  /// The flaws of one kind.
  private struct Tally {
    var count = 0
    let firstByte: UInt8
    let firstOffset: Int
    /// The first lines that are concerned.
    var lines: [Int] = []
    var lineCount = 0
    var lastLine = 0

    mutating func add(_ line: Int) {
      count += 1
      guard lastLine != line else { return }
      lastLine = line
      lineCount += 1
      if lines.count < TextFlaws.shownLines { lines.append(line) }
    }
  }

  private static let shownLines = 10
  private var tallies = [Tally?](repeating: nil, count: Kind.allCases.count)

  /// Notes a flaw.
  ///
  /// - Parameters:
  ///   - kind: What is wrong.
  ///   - byte: The byte of the file.
  ///   - offset: Its place in the file, from 0.
  ///   - line: The line of the text.
  mutating func add(_ kind: Kind, byte: UInt8, offset: Int, line: Int) {
    if tallies[kind.rawValue] == nil {
      tallies[kind.rawValue] = Tally(firstByte: byte, firstOffset: offset)
    }
    tallies[kind.rawValue]?.add(line)
  }

  /// How many places are concerned.
  var count: Int { tallies.reduce(0) { $0 + ($1?.count ?? 0) } }

  /// One finding for each kind of flaw.
  func findings(file: String) -> [Diagnostic] {
    Kind.allCases.compactMap { kind in
      tallies[kind.rawValue].map { Self.finding(kind, $0, file: file) }
    }
  }

  private static func finding(_ kind: Kind, _ tally: Tally, file: String) -> Diagnostic {
    let count = tally.count
    let hexadecimal = String(tally.firstByte, radix: 16, uppercase: true)
    let byte =
      "0x\(hexadecimal.count < 2 ? "0" : "")\(hexadecimal) at byte \(tally.firstOffset + 1)"
    var lineList = ""
    if count > 1 {
      let shown = tally.lines.map(String.init).joined(separator: ", ")
      lineList = ", on \(tally.lineCount > 1 ? "lines" : "line") \(shown)"
      if tally.lineCount > shownLines { lineList += " and \(tally.lineCount - shownLines) more" }
    }
    let (severity, code, message, fix): (Diagnostic.Severity, String, String, String) =
      switch kind {
      case .notUTF8:
        (
          .warning, "encoding.not-utf-8",
          "\(count) \(count > 1 ? "places are" : "place is") not UTF-8 and read as "
            + "U+FFFD: \(byte)\(lineList)",
          "save the file as UTF-8 in the program it is from"
        )
      case .notUTF16:
        (
          .warning, "encoding.not-utf-16",
          "\(count) \(count > 1 ? "places are" : "place is") not UTF-16 and read as "
            + "U+FFFD: \(byte)\(lineList)",
          "save the file as UTF-8 in the program it is from"
        )
      case .undefined:
        (
          .warning, "encoding.undefined-byte",
          "\(count) \(count > 1 ? "bytes have" : "byte has") no meaning in "
            + "Windows-1252 and read as U+FFFD: \(byte)\(lineList)",
          "save the file as UTF-8 in the program it is from, or give its encoding"
        )
      case .zero:
        (
          .warning, "encoding.zero-byte",
          "\(count) zero \(count > 1 ? "bytes stand" : "byte stands") in the text: "
            + "byte \(tally.firstOffset + 1)\(lineList)",
          "check that the file is text and was not damaged"
        )
      case .cut:
        (
          .error, "encoding.cut", "the file ends inside a character: \(byte)",
          "the file was cut short: export or download it again"
        )
      }
    return Diagnostic(
      severity, code: code, message, at: Place(file: file, line: tally.lines.first), fix: fix)
  }
}
