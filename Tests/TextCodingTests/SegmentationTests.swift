import TextCoding
import Testing

@Suite("Sentences, clauses and words as people write them")
struct SegmentationTests {
  /// A text and its clauses; a stroke ends a clause, two end a sentence.
  static let cases: [(text: String, parts: String)] = [
    ("It works. We use it.", "It works || We use it"),
    ("Use e.g. the map, i.e. mine. It works.", "Use e.g. the map, i.e. mine || It works"),
    ("Maps, plans etc. are done. Good.", "Maps, plans etc. are done || Good"),
    ("She is new… and keen.", "She is new | and keen"),
    ("She is new... and keen.", "She is new | and keen"),
    ("She leads, but nobody follows.", "She leads | but nobody follows"),
    ("Useful; dull – long (very long).", "Useful | dull | long | very long"),
    ("- clear dates\n- better rooms", "clear dates || better rooms"),
    ("• clear dates\n• better rooms", "clear dates || better rooms"),
    ("Impact: 1) maps 2) plans", "Impact || maps || plans"),
    ("More time\nMore money", "More time || More money"),
    (
      "This line was wrapped by the program that people wrote it in and\ngoes on here.",
      "This line was wrapped by the program that people wrote it in and\ngoes on here"
    ),
    ("NO TIME! NO MONEY!!", "NO TIME || NO MONEY"),
    ("'Why?' she asks.", "Why | she asks"),
    ("It was late We sat outside", "It was late | We sat outside"),
    ("WHAT SHE DID", "WHAT SHE DID"),
    ("We paid 6,000.50 in all.", "We paid 6,000.50 in all"),
    ("done.Now we wait", "done || Now we wait"),
    ("Great tutors👍🏽 at last", "Great tutors👍🏽 at last"),
    ("...", ""),
    ("", ""),
  ]

  @Test("Where sentences and clauses end", arguments: cases.indices)
  func segments(index: Int) throws {
    let (text, parts) = Self.cases[index]
    var indicator = try OneIndicator()
    let trace = try indicator.coder(of: "leads").trace(IdentifiedText(id: "1", text: text))
    let found = trace.sentences.map { sentence in
      trace.clauses.filter { sentence.bytes.contains($0.bytes.lowerBound) }
        .map { $0.quote(from: text) ?? "" }.joined(separator: " | ")
    }
    #expect(found.joined(separator: " || ") == parts)
  }

  /// A phrase, a text in the spelling of short messages, and what it says of the phrase.
  static let messages: [(phrase: String, text: String, state: MentionState)] = [
    ("help", "it didnt help", .negated),
    ("help", "u dont help", .negated),
    ("confident", "shes confident", .affirmed),
    ("confident", "she isnt confident", .negated),
    ("help", "NO HELP AT ALL", .negated),
    ("help", "no time bcos staff help us", .affirmed),
    ("help", "we cant get help", .negated),
    ("help", "thats help 4 u", .affirmed),
    ("help", "pls more help", .wanted),
  ]

  @Test("Short-message spelling", arguments: messages.indices)
  func message(index: Int) throws {
    let (phrase, text, state) = Self.messages[index]
    var indicator = try OneIndicator()
    #expect(try indicator.mentions(of: phrase, in: text).map(\.state) == [state])
  }
}
