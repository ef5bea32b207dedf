import Foundation
import TestSupport
import TextCoding
import Testing

@Suite("Themes and directions by rule")
struct CodingRuleTests {
  /// A comment and what is found in it, as `theme direction`.
  static let cases: [(text: String, found: Set<String>)] = [
    ("She is much more confident in her role.", ["confidence gain"]),
    ("She is no longer nervous.", ["confidence gain"]),
    ("She is less confident than she was.", ["confidence decline"]),
    ("She is not yet confident.", ["confidence no_change"]),
    ("She lacks confidence.", ["confidence barrier"]),
    ("Parents have more confidence in the school than they did.", ["parents gain"]),
    ("The examination board followed due process.", ["standards gain"]),
    // What most people write is coded as everybody would code it.
    ("My confidence has grown.", ["confidence gain"]),
    ("Her confidence has dropped.", ["confidence decline"]),
    ("There is no change in her confidence.", ["confidence no_change"]),
    ("The course was excellent.", ["course_quality gain"]),
    ("The course was poor.", ["course_quality barrier"]),
    ("Excellent tutors.", ["tutor_support gain"]),
    ("She leads staff meetings.", ["leadership gain"]),
    ("Not enough time to do the job.", ["workload barrier"]),
    ("Better communication with parents.", ["parents gain"]),
    ("Pupils make better progress.", ["pupils gain"]),
    ("Meeting other SENCOs was great.", ["networking gain"]),
    ("n/a", []),
    ("None.", []),
    ("Thank you.", []),
    ("", []),
  ]

  @Test("What a comment says", arguments: cases.indices)
  func rule(index: Int) throws {
    let coder = Coder(codebook: try CodedCommentsTests.codebook.get())
    let found = coder.code(text: Self.cases[index].text, id: "1")
    #expect(
      Set(found.map { "\($0.themeID) \($0.direction.rawValue)" }) == Self.cases[index].found)
  }

  /// Short comments that say outright what became of a theme, by what they do it with.
  static let statements: [(text: String, theme: String, direction: Direction)] = [
    // Better than before.
    ("She is more confident than last year.", "confidence", .gain),
    ("Marking was quicker than last year.", "assessment", .gain),
    ("Her paperwork is clearer than last year.", "provision", .gain),
    ("The tutors were more helpful than last year.", "tutor_support", .gain),
    // Less of a bad thing.
    ("Fewer complaints from parents.", "parents", .gain),
    ("There are fewer complaints from parents than before.", "parents", .gain),
    ("She is less anxious than she was.", "confidence", .gain),
    ("I am less stressed than last year.", "workload", .gain),
    // A good thing that has ended.
    ("Parents no longer trust us.", "parents", .decline),
    ("She no longer leads staff meetings.", "leadership", .decline),
    ("We no longer get support from CAMHS.", "agencies", .decline),
    // A bad thing denied.
    ("She does not lack confidence.", "confidence", .gain),
    ("There was no lack of support from my tutor.", "tutor_support", .gain),
    ("The course was not a waste of time.", "course_quality", .gain),
    // A little more than there was is no wish.
    ("I am a little more confident.", "confidence", .gain),
    ("I am a bit more confident with parents.", "confidence", .gain),
    // Emoji stand between words.
    ("Great tutors👍", "tutor_support", .gain),
    ("parents😀are happier", "parents", .gain),
  ]

  @Test("A short statement has the direction that it states", arguments: statements.indices)
  func statement(index: Int) throws {
    let (text, theme, direction) = Self.statements[index]
    let coder = Coder(codebook: try CodedCommentsTests.codebook.get())
    let coding = coder.code(text: text, id: "1").first { $0.themeID == theme }
    #expect(coding?.direction == direction, "\(text): \(String(describing: coding?.rule))")
  }

  @Test(
    "What is asked for under \"What could be better?\" is wanted",
    arguments: [
      ("Better handbook", "course_org"), ("More contact with other SENCOs", "networking"),
      ("Faster marking", "assessment"), ("Longer deadlines", "assessment"),
      ("Clear dates", "course_org"), ("More communication", "course_org"),
    ])
  func wishes(text: String, theme: String) throws {
    let coder = Coder(codebook: try CodedCommentsTests.codebook.get())
    let coding = coder.code(text: text, id: "1", questionRole: .improve)
      .first { $0.themeID == theme }
    #expect(coding?.direction == .barrier, "\(String(describing: coding?.rule))")
  }

  @Test(
    "Words that go with many themes claim none",
    arguments: [
      "She no longer smokes.", "It rained a lot.", "He is away this week.", "It was Tuesday.",
    ])
  func littleSaid(text: String) throws {
    let coder = Coder(codebook: try CodedCommentsTests.codebook.get())
    #expect(coder.code(text: text, id: "1").isEmpty)
  }

  @Test("A theme's examples match it, and its counterexamples do not")
  func examples() throws {
    let codebook = try CodedCommentsTests.codebook.get()
    let coder = Coder(codebook: codebook)
    #expect(codebook.themes.count == 24)
    for theme in codebook.themes {
      for example in theme.examples
      where !coder.code(text: example.text, id: "1").contains(where: { $0.themeID == theme.id }) {
        Issue.record("\(theme.id) misses “\(example.text)”")
      }
      for example in theme.counterexamples
      where coder.code(text: example.text, id: "1").contains(where: { $0.themeID == theme.id }) {
        Issue.record("\(theme.id) matches “\(example.text)”")
      }
    }
  }

  @Test("Spans are stretches of the text, whatever is in it")
  func spans() throws {
    let coder = Coder(codebook: try CodedCommentsTests.codebook.get())
    let odd = ["👩‍👧 ", "naïve\u{301} ", "\u{202E}", "\0", "\r\n", "’", "Ünïcode—"]
    for piece in odd {
      let text = "\(piece)She is more confident\(piece) and leads the team. \(piece)"
      let scalars = Array(text.unicodeScalars)
      for span in coder.code(text: text, id: "1").flatMap(\.spans) {
        let quote = try #require(span.quote(from: text))
        try #require(span.scalars.upperBound <= scalars.count)
        #expect(Array(quote.unicodeScalars) == Array(scalars[span.scalars]))
      }
    }
  }

  @Test("Hostile text is coded in a time that grows with its length alone")
  func hostile() throws {
    let coder = Coder(codebook: try CodedCommentsTests.codebook.get())
    let texts = [
      String(repeating: "x", count: 1_000_000),
      "a" + String(repeating: "\u{301}", count: 100_000),
      String(repeating: "not ", count: 50_000) + "confident",
      String(repeating: "confident ", count: 50_000),
      String(repeating: "\u{202E}\0", count: 50_000),
    ]
    for text in texts { _ = coder.code(text: text, id: "1") }
  }
}
