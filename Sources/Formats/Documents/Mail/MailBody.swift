import Foundation

/// The text of one part of a mail.
struct MailBody {
  let encoding: TextEncoding.Choice
  /// How many places could not be decoded.
  let flaws: Int
  let lines: [TextLine]

  init(_ part: MailPart) {
    let (bytes, starts) = Self.content(of: part)
    encoding = Self.encoding(part.contentType["charset"], of: bytes)
    let text = MailText(bytes, from: encoding.encoding)
    flaws = text.flaws
    let first = part.body.first?.number ?? 1
    if part.type == "text/html" {
      lines = HTMLText(text.text).lines.map { line in
        TextLine(Array(line.utf8)[...], place: .line(first))
      }
      return
    }
    let decoded = TextLine.lines(of: text.bytes)
    let placed = decoded.enumerated().map { index, line in
      TextLine(
        line.text, place: .line(index < starts.count ? starts[index] : first), indent: line.indent)
    }
    let isFlowed = part.contentType["format"]?.lowercased() == "flowed"
    lines = isFlowed ? Self.joined(text.bytes, placed) : placed
  }

  /// The bytes without the transfer encoding, and the physical line that each line of them begins
  /// on; no lines for base64, whose lines are not those of the text.
  private static func content(of part: MailPart) -> ([UInt8], [Int]) {
    switch part.header["content-transfer-encoding"].map({ MailValue($0).value }) {
    case "base64":
      let digits = Data(part.body.flatMap(\.bytes))
      return (Array(Data(base64Encoded: digits, options: .ignoreUnknownCharacters) ?? Data()), [])
    case "quoted-printable": return QuotedPrintable.decoded(part.body)
    default:
      return (
        Array(part.body.map(\.bytes).joined(separator: [0x0a])), part.body.map(\.number)
      )
    }
  }

  private static func encoding(_ charset: String?, of bytes: [UInt8]) -> TextEncoding.Choice {
    switch charset?.lowercased() {
    case "utf-8", "utf8": .init(.utf8, .given)
    case "windows-1252", "cp1252", "iso-8859-1", "latin1", "iso-8859-15":
      .init(.windows1252, .given)
    case "utf-16le": .init(.utf16LittleEndian, .given)
    case "utf-16be": .init(.utf16BigEndian, .given)
    default: TextEncoding.detected(in: bytes)
    }
  }

  /// The lines of `format=flowed` (RFC 3676), in which a space at the end says that the paragraph
  /// goes on.
  private static func joined(_ bytes: [UInt8], _ lines: [TextLine]) -> [TextLine] {
    let raw = bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
    var joined: [TextLine] = []
    var goesOn = false
    for (index, line) in lines.enumerated() {
      let end = index < raw.count ? raw[index].last { $0 != 0x0d } : nil
      let isQuoted = line.text.hasPrefix(">")
      if goesOn, let last = joined.last, last.text.hasPrefix(">") == isQuoted {
        let text = isQuoted ? line.text.drop { $0 == ">" || $0 == " " } : line.text[...]
        joined[joined.count - 1] = TextLine(
          "\(last.text) \(text)", place: last.place, indent: last.indent)
      } else {
        joined.append(line)
      }
      goesOn = end == 0x20 && line.text != "--"
    }
    return joined
  }
}

/// The transfer encoding that writes other characters than ASCII as `=E9` (RFC 2045).
enum QuotedPrintable {
  /// The bytes of some lines, and the physical line that each line of the result begins on.
  static func decoded(_ lines: ArraySlice<MailLines.Line>) -> ([UInt8], [Int]) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var goesOn = false
    for line in lines {
      if !goesOn {
        if !starts.isEmpty { bytes.append(0x0a) }
        starts.append(line.number)
      }
      var content = line.bytes
      while let last = content.last, last == 0x20 || last == 0x09 { content.removeLast() }
      goesOn = content.last == UInt8(ascii: "=")
      if goesOn { content.removeLast() }
      bytes += decoded(content)
    }
    return (bytes, starts)
  }

  /// The bytes of one line; a `=` that no two hexadecimal digits follow stays.
  static func decoded(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count)
    var rest = line
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "="), rest.count >= 2,
        let high = Self.digit(rest[rest.startIndex]),
        let low = Self.digit(rest[rest.startIndex + 1])
      {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}

/// The bytes of a part as UTF-8.
struct MailText {
  let bytes: [UInt8]
  /// How many places could not be decoded.
  let flaws: Int

  init(_ bytes: [UInt8], from encoding: TextEncoding) {
    let mark = encoding.byteOrderMark
    let start = bytes.starts(with: mark) ? mark.count : 0
    var transcoder = Transcoder(from: encoding, offset: start)
    var output: [UInt8] = []
    bytes.withUnsafeBufferPointer { buffer in
      _ = transcoder.read(
        UnsafeBufferPointer(rebasing: buffer[start...]), isLast: true, into: &output)
    }
    self.bytes = output
    flaws = transcoder.flaws.count
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
