import Diagnostics
import Formats
import Testing

@Suite("Damaged documents")
struct DocumentMutationTests {
  /// The pieces that damage is made of.
  private static let pieces = [
    "<w:p>", "</w:p>", "<w:tbl>", "</w:tc>", "<w:tr/>", "<w:del>", "<w:sdt>",
    "<w:numId w:val=\"1\"/>",
    "<w:gridSpan w:val=\"999999999999\"/>", "&#x0;", "&amp;", "\u{2612}", "<w:sdtContent>", "\"",
    ">",
  ]

  @Test("in Word are read or refused, whatever is changed in them", arguments: 0..<40)
  func word(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bodies = WordTrapTests.texts.map(\.body) + WordTrapTests.outlines.map(\.body)
    for body in bodies {
      var bytes = Array(body.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...20, using: &random))
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.removeSubrange(place..<max(place, min(end, bytes.count - 1)))
        case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
        default:
          let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
          bytes.insert(contentsOf: Array(piece.utf8), at: place)
        }
      }
      let builder = WordBuilder(
        String(decoding: bytes, as: UTF8.self),
        parts: [("styles", WordTrapTests.styles), ("numbering", WordTrapTests.numbering)])
      do {
        let document = try builder.document()
        #expect(document.findings.allSatisfy { $0.severity == .warning })
      } catch let diagnostic as Diagnostic {
        #expect(diagnostic.place?.file == "report.docx")
      }
    }
  }

  @Test("in mail are read or refused, whatever is changed in them", arguments: 0..<40)
  func mail(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = try FormatsFixture.file("email_reply_chain.eml").bytes
    for _ in 0..<20 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        if Bool.random(using: &random) {
          damaged[place] = UInt8.random(in: 0...255, using: &random)
        } else {
          damaged.remove(at: place)
        }
      }
      do {
        _ = try Document(reading: FormatsFixture.file(damaged, named: "reply.eml"))
      } catch let diagnostic as Diagnostic {
        #expect(diagnostic.place?.file == "reply.eml")
      }
    }
  }
}
