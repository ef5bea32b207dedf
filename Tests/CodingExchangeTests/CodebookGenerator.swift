import TextCoding

/// Makes codebooks that look random and are the same on every run (SplitMix64).
struct CodebookGenerator: RandomNumberGenerator {
  private var state: UInt64
  /// Words of the notation that every format can hold.
  private static let words = [
    "lead", "organis*", "staff", "self-belief", "naïve", "pupils'", "don't", "3", "element",
    "ünïcode*",
    "and/or", "r&d", "£*", "time", "can't*",
  ]

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  private mutating func isDrawn(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &self) < share
  }

  private mutating func one<Element>(of all: [Element]) -> Element {
    all[Int.random(in: 0..<all.count, using: &self)]
  }

  private mutating func some<Element>(_ most: Int, _ make: (inout Self) -> Element) -> [Element] {
    (0..<Int.random(in: 0...most, using: &self)).map { _ in make(&self) }
  }

  /// Running words, difficult ones among them.
  private mutating func prose() -> String {
    let pieces = [
      "She leads", "a: b", "#1", "“quoted”", "\"so\"", "back\\slash", "=1+1", "'=x", "; ",
      "line\nbreak",
      "tab\t", "👩‍👧", "<&>", "- dash", "é", "  ", "'", ",", "x;y",
    ]
    return (some(6) { $0.one(of: pieces) } + ["end"]).joined(separator: " ")
  }

  /// A phrase of plain words, which dictionaries can hold; no two of one codebook are alike.
  private mutating func plainPhrase(_ taken: inout Set<String>) -> String {
    while true {
      let words = [one(of: Self.words)] + some(2) { $0.one(of: ["team", "plan*", "role", "work"]) }
      let phrase = words.joined(separator: " ")
      if taken.insert(phrase).inserted { return phrase }
      let numbered = "\(phrase) \(taken.count)"
      if taken.insert(numbered).inserted { return numbered }
    }
  }

  /// A phrase of the whole notation.
  private mutating func phrase() -> String {
    let parts = [
      "lead .. team", "lead ... team", "^SLT", "very? good", "found|find* feet", "<staff> voice",
      "~plan*",
      "<all> time", "self-esteem", "don't know",
    ]
    return one(of: parts) + (isDrawn(0.5) ? " \(one(of: ["first", "second*", "third"]))" : "")
  }

  /// A codebook with everything that one can have.
  mutating func everything() -> WrittenCodebook {
    var codebook = WrittenCodebook(
      version: one(of: ["1.0", "2026-02", "=2", "v 3"]), title: isDrawn(0.5) ? prose() : nil,
      groups: ["Self", "School / Parents", prose()],
      words: [
        .init(name: "staff", items: ["staff", "teacher*", "head teacher*"]),
        .init(name: "all", items: ["<staff>", "pupil*"]),
      ],
      knownWords: some(3) { $0.one(of: ["mastery", "making", "naïve"]) })
    for cue in Cue.allCases where isDrawn(0.4) {
      codebook.cues[cue] = ["not"] + some(3) { $0.phrase() }
    }
    for number in 1...Int.random(in: 1...5, using: &self) {
      var theme = WrittenTheme(
        id: "theme_\(number)", label: prose(), group: one(of: codebook.groups), definition: prose())
      if number > 1, isDrawn(0.4) { theme.parent = "theme_\(number - 1)" }
      theme.guskeyLevels = some(2) { $0.one(of: [1, 2, 5]) }
      theme.aims = some(2) { $0.one(of: Theme.Aim.allCases) }
      theme.valence = one(of: Theme.Valence.allCases)
      if isDrawn(0.5) { theme.include = prose() }
      if isDrawn(0.5) { theme.exclude = prose() }
      theme.lists[.indicators] = ["lead* team"]
      for list in WrittenTheme.List.allCases where isDrawn(0.5) {
        theme.lists[list, default: []] += [phrase()] + some(4) { $0.phrase() }
      }
      theme.rules = some(3) { generator in
        WrittenTheme.Rule(
          match: [generator.phrase()] + generator.some(2) { $0.phrase() },
          near: generator.some(2) { $0.phrase() }, context: generator.some(2) { $0.phrase() },
          unless: generator.some(2) { $0.phrase() },
          sources: generator.some(2) { $0.one(of: ["examiner", "a;b", "back\\slash", "=x"]) },
          direction: generator.isDrawn(0.5) ? generator.one(of: Direction.allCases) : nil)
      }
      theme.masks = some(3) { _ in "lead* time" }
      theme.examples = some(3) {
        .init(text: $0.prose(), direction: $0.isDrawn(0.5) ? $0.one(of: Direction.allCases) : nil)
      }
      theme.counterexamples = some(2) { .init(text: $0.prose()) }
      if isDrawn(0.3) { theme.colour = one(of: ["#1B9E77", "#abc"]) }
      if isDrawn(0.3) { theme.guid = "682527ee-9a59-5493-894a-177b29be769\(number)" }
      codebook.themes.append(theme)
    }
    if isDrawn(0.3) {
      let id = codebook.themes[0].id
      codebook.evidence = """
        term,texts,\(id),gain,no_change,decline,barrier
        (answers),90,,,,,
        (always),,-1.25,0.10,,,
        (\(id)),,,,0.50,,
        word\(Int.random(in: 1...9, using: &self)),7,\(Int.random(in: -90...90, using: &self)),,,3,
        two words,3,,-4,,,

        """
    }
    return codebook
  }

  /// A codebook of what a dictionary can hold: names, plain phrases, and folders and directions where
  /// the format has them.
  mutating func dictionary(hasFolders: Bool, hasDirections: Bool) -> WrittenCodebook {
    let groups = hasFolders ? ["SELF", "SCHOOL / PARENTS", "SCHOOL / PUPILS"] : ["Themes"]
    var codebook = WrittenCodebook(groups: groups)
    for group in groups {
      for _ in 1...Int.random(in: 1...3, using: &self) {
        let number = codebook.themes.count + 1
        let name = hasFolders ? "THEME_\(number)" : "theme_\(number)"
        var theme = WrittenTheme(
          id: "theme_\(number)", label: name, group: group, definition: "Not defined yet.")
        if hasFolders, let last = codebook.themes.last, last.group == group, isDrawn(0.4) {
          theme.parent = last.id
        }
        var taken: Set<String> = []
        theme.lists[.indicators] = (0..<Int.random(in: 1...5, using: &self)).map { _ in
          plainPhrase(&taken)
        }
        for list in WrittenTheme.List.allCases
        where hasDirections && list.direction != nil && isDrawn(0.4) {
          theme.lists[list] = [plainPhrase(&taken)]
        }
        codebook.themes.append(theme)
      }
    }
    return codebook
  }
}
