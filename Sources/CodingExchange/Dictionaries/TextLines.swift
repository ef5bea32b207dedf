internal import Diagnostics
internal import Formats

/// The lines of a text file, whatever ends them: LF, CR and LF, or CR as old programs wrote it.
struct TextLines: RandomAccessCollection {
  /// What was wrong with the bytes.
  let findings: [Diagnostic]
  private let file: String
  private let lines: [String]

  /// Reads the lines of a file.
  init(_ file: InputFile) throws(Diagnostic) {
    let decoded = try DecodedText(file)
    if let fault = decoded.findings.first(where: { $0.severity == .error }) { throw fault }
    findings = decoded.findings
    self.file = file.path
    var lines: [String] = []
    var line: [UInt8] = []
    var last: UInt8 = 0
    for byte in decoded.bytes {
      if byte == 0x0a || byte == 0x0d {
        if !(byte == 0x0a && last == 0x0d) {
          lines.append(String(decoding: line, as: UTF8.self))
          line.removeAll(keepingCapacity: true)
        }
      } else {
        line.append(byte)
      }
      last = byte
    }
    if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    self.lines = lines
  }

  var startIndex: Int { 0 }
  var endIndex: Int { lines.count }
  subscript(index: Int) -> String { lines[index] }

  /// The place of the first word of a line.
  ///
  /// - Parameter line: The line, from 0.
  /// - Returns: The place.
  func place(line: Int) -> Place {
    let column = line < lines.count ? lines[line].prefix(while: \.isWhitespace).count + 1 : 1
    return Place(file: file, line: line + 1, column: column)
  }
}
