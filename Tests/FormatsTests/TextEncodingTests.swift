import Diagnostics
import Formats
import Testing

@Suite("The encoding of a text")
struct TextEncodingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let encoding: TextEncoding
    let evidence: TextEncoding.Evidence
    let text: String
    var findings: [String] = []

    var testDescription: String { name }
  }

  private static let ascii = Array("ID,Comment\n1,".utf8)
  private static let start = "ID,Comment\n1,"

  static let cases = [
    Case(
      name: "ASCII", bytes: ascii, encoding: .utf8, evidence: .validUTF8, text: start),
    Case(
      name: "UTF-8 with a mark", bytes: [0xef, 0xbb, 0xbf] + ascii + Array("café".utf8),
      encoding: .utf8, evidence: .byteOrderMark, text: start + "café"),
    Case(
      name: "a mark and nothing else", bytes: [0xef, 0xbb, 0xbf], encoding: .utf8,
      evidence: .byteOrderMark, text: ""),
    Case(
      name: "curly quotes of Windows-1252", bytes: ascii + [0x93, 0x48, 0x69, 0x94, 0x80],
      encoding: .windows1252, evidence: .notUTF8, text: start + "“Hi”€"),
    Case(
      name: "é at the very end, in Windows-1252", bytes: ascii + [0x63, 0x61, 0x66, 0xe9],
      encoding: .windows1252, evidence: .notUTF8, text: start + "café"),
    Case(
      name: "CAFÉ’S and more in Windows-1252, two bytes of which are also UTF-8",
      bytes: ascii + [0xc9, 0x92, 0x53, 0x20, 0xe9, 0x20, 0x96, 0x20],
      encoding: .windows1252, evidence: .notUTF8, text: start + "É’S é – "),
    Case(
      name: "bytes without meaning in Windows-1252",
      bytes: ascii + [0xe9, 0x20, 0x81, 0x0a, 0x8d],
      encoding: .windows1252, evidence: .notUTF8, text: start + "é \u{fffd}\n\u{fffd}",
      findings: ["W encoding.undefined-byte answers.csv:2"]),
    Case(
      name: "UTF-8 with one byte of Windows-1252",
      bytes: ascii + [0x63, 0xc3, 0xa9, 0x0d, 0x0a, 0x63, 0xe9, 0x0d, 0x0a],
      encoding: .utf8, evidence: .damagedUTF8, text: start + "cé\r\nc\u{fffd}\r\n",
      findings: ["W encoding.not-utf-8 answers.csv:3"]),
    Case(
      name: "UTF-8 cut inside a letter", bytes: ascii + [0x63, 0x61, 0x66, 0xc3],
      encoding: .utf8, evidence: .damagedUTF8, text: start + "caf\u{fffd}",
      findings: ["E encoding.cut answers.csv:2"]),
    Case(
      name: "UTF-8 cut inside an apostrophe", bytes: ascii + [0xe2, 0x80],
      encoding: .utf8, evidence: .damagedUTF8, text: start + "\u{fffd}",
      findings: ["E encoding.cut answers.csv:2"]),
    Case(
      name: "a zero byte", bytes: ascii + [0x78, 0, 0x79],
      encoding: .utf8, evidence: .validUTF8, text: start + "x\0y",
      findings: ["W encoding.zero-byte answers.csv:2"]),
    Case(
      name: "UTF-16 little-endian with a mark",
      bytes: [0xff, 0xfe, 0x41, 0, 0x3d, 0xd8, 0, 0xde], encoding: .utf16LittleEndian,
      evidence: .byteOrderMark, text: "A😀"),
    Case(
      name: "UTF-16 big-endian by its zeros", bytes: ascii.flatMap { [0, $0] } + [0x20, 0x19],
      encoding: .utf16BigEndian, evidence: .zeroBytes, text: start + "’"),
    Case(
      name: "UTF-16 little-endian by its zeros, cut in a character",
      bytes: ascii.flatMap { [$0, 0] } + [0x41], encoding: .utf16LittleEndian,
      evidence: .zeroBytes, text: start + "\u{fffd}",
      findings: ["E encoding.cut answers.csv:2"]),
    Case(
      name: "UTF-16 with half a pair",
      bytes: [0xfe, 0xff, 0, 0x41, 0, 0x0d, 0xd8, 0x3d, 0, 0x42, 0xde, 0, 0, 0x43],
      encoding: .utf16BigEndian, evidence: .byteOrderMark, text: "A\r\u{fffd}B\u{fffd}C",
      findings: ["W encoding.not-utf-16 answers.csv:2"]),
  ]

  @Test("is found, said and reported where the bytes do not fit", arguments: cases)
  func detection(of example: Case) throws {
    let text = try DecodedText(FormatsFixture.file(example.bytes))
    #expect(text.encoding == TextEncoding.Choice(example.encoding, example.evidence))
    #expect(text.text == example.text)
    #expect(summary(text.findings) == example.findings)
  }

  @Test("may be given, and is then not questioned")
  func given() throws {
    let file = try FormatsFixture.file(Array("é".utf8))
    let text = try DecodedText(file, as: .windows1252)
    #expect(text.text == "Ã©")
    #expect(text.encoding.description == "Windows-1252 (as given)")
  }

  @Test("is refused where it is UTF-32")
  func utf32() throws {
    let file = try FormatsFixture.file([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])
    #expect(thrownCode { _ = try DecodedText(file) } == "encoding.utf-32")
  }

  @Test("gives the byte, its place and every line that is concerned")
  func message() throws {
    let text = try DecodedText(
      FormatsFixture.file(Array("é é\n".utf8) + [0xe9, 0x0a, 0xff, 0x0a]))
    #expect(
      text.findings.first?.message
        == "2 places are not UTF-8 and read as U+FFFD: 0xE9 at byte 7, on lines 2, 3")
  }

  @Test("UTF-8: damaged bytes are replaced as the Unicode Standard recommends, like Swift does")
  func replacement() throws {
    var random = SeededGenerator(seed: 5)
    let leads: [UInt8] = [0x41, 0x80, 0xbf, 0xc0, 0xc3, 0xe0, 0xe2, 0xed, 0xf0, 0xf4, 0xf5, 0x9f]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 1...14, using: &random)).map { _ in
        leads[Int.random(in: 0..<leads.count, using: &random)]
      }
      guard !bytes.starts(with: [0xef, 0xbb, 0xbf]) else { continue }
      let text = try DecodedText(FormatsFixture.file(bytes), as: .utf8)
      #expect(text.bytes == Array(String(decoding: bytes, as: UTF8.self).utf8), "\(bytes)")
    }
  }
}
