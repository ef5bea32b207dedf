import Foundation
import TestSupport
import TextCoding
import Testing

@Suite("Hostile text is coded, and in a time that grows with its length alone")
struct HostileTextTests {
  /// A text of a kind, as long as is asked for; all of them say at their end that she is confident.
  struct Kind: CustomTestStringConvertible {
    let name: String
    let length: Int
    let text: @Sendable (Int) -> String

    init(_ name: String, _ length: Int, _ text: @escaping @Sendable (Int) -> String) {
      self.name = name
      self.length = length
      self.text = text
    }

    var testDescription: String { name }
  }

  private static func repeated(_ unit: String) -> @Sendable (Int) -> String {
    { String(repeating: unit, count: $0) + ". She is more confident." }
  }

  static let kinds = [
    Kind("a word without end", 2_000_000, repeated("x")),
    Kind("a word of digits and stops", 200_000, repeated("1.")),
    Kind("a word of single letters and stops", 100_000, repeated("a.")),
    Kind("combining marks", 100_000, repeated("\u{301}")),
    Kind("signs that turn the direction of writing", 100_000, repeated("\u{202E}\u{2066}")),
    Kind("zero bytes", 200_000, repeated("\0")),
    Kind("families", 20_000, repeated("👩‍👩‍👧‍👦")),
    Kind("negations", 40_000, repeated("not ")),
    Kind("indicators", 20_000, repeated("confident ")),
    Kind("indicators and cues", 10_000, repeated("not more confident because ")),
    Kind("indicators of several themes", 10_000, repeated("confident leads parents pupils ")),
    Kind("masks", 10_000, repeated("in confidence confident ")),
    Kind("commas", 200_000, repeated(",")),
    Kind("clauses", 20_000, repeated("confident, she; ")),
    Kind("sentences", 20_000, repeated("Confident. ")),
    Kind("lines", 20_000, repeated("- confident\r\n")),
    Kind("apostrophes", 200_000, repeated("'")),
    Kind("contractions", 20_000, repeated("don't ")),
    Kind("distinct words", 10_000) { count in
      (0..<count).map { "word\(String($0, radix: 26))abcdef" }.joined(separator: " ")
        + ". She is more confident."
    },
  ]

  private func seconds(_ work: () -> Void) -> Double {
    let begin = clock()
    work()
    return Double(clock() - begin) / Double(CLOCKS_PER_SEC)
  }

  @Test("Kinds of text", arguments: kinds)
  func kind(_ kind: Kind) throws {
    let coder = Coder(codebook: try CodedCommentsTests.codebook.get())
    let once = kind.text(kind.length)
    let twice = kind.text(kind.length * 2)
    var session = CodingSession(coder)
    var codings: [Coding] = []
    let short = seconds { codings = session.codings(of: IdentifiedText(id: "1", text: once)) }
    #expect(codings.contains { $0.themeID == "confidence" })
    for span in codings.flatMap(\.spans) where span.quote(from: once) == nil {
      Issue.record("a span lies outside the text")
    }
    let long = seconds { codings = session.codings(of: IdentifiedText(id: "1", text: twice)) }
    #expect(codings.contains { $0.themeID == "confidence" })
    // Twice the text costs twice the time, and four times where anything is tried for all pairs; the
    // processor may be busy with something else.
    #expect(long < short * 3.4 + 0.3, "\(short) s, then \(long) s")
  }
}
