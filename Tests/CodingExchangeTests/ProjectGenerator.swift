import CodingExchange

/// Makes coded texts of everything that is difficult: emoji, combining marks, lines of every kind,
/// writing from right to left, control characters.
struct ProjectGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  private static let pieces = [
    "more confident", " ", "\r\n", "\n", "\r", "\t", "👩‍👧", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "e\u{301}", "é", "שלום", "\u{202E}",
    "مدرسة",
    "\u{0}", "\u{1}", "\u{FEFF}", "<&>\"'", "]]>", "…", "“quoted”", "ﬁ", "\u{2028}", "\u{FFFD}",
    "𝒳",
    "a\u{300}\u{323}\u{30A}", "\u{85}", "\u{A0}", "\u{FFFE}",
  ]

  /// A text of some pieces.
  mutating func text(upTo count: Int = 12, from minimum: Int = 0) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: minimum...count, using: &self) {
      text.append(contentsOf: (Self.pieces.randomElement(using: &self) ?? "").unicodeScalars)
    }
    return String(text)
  }

  /// A name without what XML cannot hold.
  private mutating func name(_ number: Int) -> String {
    let allowed = text(upTo: 4).unicodeScalars.filter { !$0.isForbiddenInXML }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: allowed)
    return "\(number) \(String(view))"
  }

  /// Passages in order that do not overlap and are not the whole text.
  private mutating func passages(in count: Int) -> [Range<Int>] {
    guard count > 1 else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start < count, found.count < 3 {
      let lower = Int.random(in: start..<count, using: &self)
      let upper = Int.random(in: lower + 1...count, using: &self)
      found.append(lower..<upper)
      start = upper
    }
    return found
  }

  static let codes = REFICodebook.Code(
    guid: GUID(of: "group:Self"), name: "Self & others", isCodable: false,
    codes: ["Confidence", "Leadership", "Workload"].map {
      REFICodebook.Code(
        guid: GUID(of: "theme:\($0.lowercased())"), name: $0, isCodable: true, colour: "#1B9E77",
        description: "what it means")
    })

  static let themes = codes.codes.map {
    CodedTexts.Theme(
      id: $0.name.lowercased(), label: $0.name, group: codes.name, guid: $0.guid)
  }

  /// Coded texts.
  mutating func texts() -> CodedTexts {
    let cases = (0..<3).map { number in
      CodedTexts.Case(
        id: name(number), facts: [.init("cohort", "c\(number)"), .init("location", text(upTo: 2))])
    }.map { each in
      // A value is words of XML too.
      CodedTexts.Case(
        id: each.id,
        facts: each.facts.filter { !$0.text.unicodeScalars.contains(where: \.isForbiddenInXML) })
    }
    let texts = (0..<Int.random(in: 1...6, using: &self)).map { number in
      let text = text()
      let count = text.unicodeScalars.count
      let readings = ["rules", "MA", "J B"].filter { _ in Bool.random(using: &self) }.map { coder in
        let found = Self.themes.filter { _ in Bool.random(using: &self) }.map { theme in
          let isSaid = count > 0 && Bool.random(using: &self)
          return CodedText.Theme(
            id: theme.id,
            direction: isSaid
              ? ["gain", "no_change", "decline", "barrier"].randomElement(using: &self) : nil,
            isHedged: isSaid && Bool.random(using: &self),
            isMixed: isSaid && Bool.random(using: &self),
            note: isSaid && coder == "rules" ? "confiden* → gain “\(name(1))”" : nil,
            passages: passages(in: count))
        }
        return CodedText.Reading(
          coder: coder, day: coder == "rules" ? nil : "2018-10-31", themes: found)
      }
      return CodedText(
        id: "t:\(name(number))", text: text, description: number == 0 ? nil : "What changed?",
        cases: number % 2 == 0 ? [cases[number % 3].id] : [], facts: [.init("prompt", "change")],
        readings: readings)
    }
    return CodedTexts(
      name: "Evaluation \(name(0))", description: "what it is", codes: [Self.codes],
      themes: Self.themes, cases: cases, texts: texts)
  }
}
