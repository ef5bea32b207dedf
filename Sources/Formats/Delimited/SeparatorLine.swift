import Diagnostics

/// The first line `sep=;` by which spreadsheets are told the delimiter.
struct SeparatorLine {
  let delimiter: Delimiter
  /// The bytes of the line with its end.
  let length: Int

  /// Makes none where the text does not begin with such a line.
  ///
  /// - Parameters:
  ///   - text: UTF-8 from the start of the file.
  ///   - file: The file's name in messages.
  /// - Throws: A `Diagnostic` where the line names a delimiter that is not read.
  init?(_ text: [UInt8], file: String) throws(Diagnostic) {
    guard Self.begins(text.prefix(4)), text.count > 4 else { return nil }
    let rest = text[5...]
    guard rest.first.map({ $0 == 0x0a || $0 == 0x0d }) ?? true else { return nil }
    guard let delimiter = Delimiter(rawValue: text[4]) else {
      throw Diagnostic(
        code: "csv.unknown-separator",
        "the first line names a delimiter that is not read", at: Place(file: file, line: 1),
        expected: "comma, semicolon, tab or vertical bar", fix: "export the file with one of these")
    }
    self.delimiter = delimiter
    length = 5 + (rest.starts(with: [0x0d, 0x0a]) ? 2 : min(rest.count, 1))
  }

  /// Whether bytes are `sep=`, in whatever case.
  static func begins(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.elementsEqual("sep=".utf8) { $0 | 0x20 == $1 | 0x20 }
  }
}
