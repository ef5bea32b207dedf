import Diagnostics
import TextCoding
import Testing

@Suite("Changes of a codebook's file in any layout")
struct CodebookEditLayoutTests {
  @Test(
    "The file holds what it held, with what was added and without what was dropped, and each comment"
  )
  func layouts() throws {
    var counts = (made: 0, left: 0)
    for seed in 0..<250 as Range<UInt64> {
      let before = GeneratedCodebook(seed: seed)
      var random = SplitMix(state: ~seed)
      let changes = changes(of: before, &random)
      var edit = try CodebookEdit(before.text, file: "codebook.yaml")
      edit.make(changes)
      let about: Comment = "seed \(seed)\n\(before.text)\n\(changes)\n\(edit.text)\n\(edit.left)"
      let found = try Codebook(parsing: edit.text, file: "codebook.yaml").written
      try #require(found.version == (edit.made.isEmpty ? "1.4" : "1.5"), about)
      let expected = before.themes.map { Lists($0, edit.made) }
      try #require(found.themes.map(Lists.init) == expected, about)
      try #require(comments(in: edit.text) == before.comments, about)
      try #require(others(in: before.text).isSubset(of: others(in: edit.text)), about)
      try #require(edit.made.count + edit.left.count == changes.count, about)
      // Only what would leave a theme or a rule without a phrase is refused.
      for problem in edit.left {
        let reasons = [" has no indicator", " matches nothing"]
        try #require(reasons.contains { problem.message.hasSuffix($0) }, about)
        try #require(problem.place?.line != nil && problem.severity == .warning, about)
      }
      counts = (counts.made + edit.made.count, counts.left + edit.left.count)
    }
    #expect(counts.made > 800 && counts.left > 8, "\(counts)")
  }

  private func changes(
    of codebook: GeneratedCodebook, _ random: inout SplitMix
  ) -> [PhraseChange] {
    var changes: [PhraseChange] = []
    for theme in codebook.themes {
      for phrase in theme.indicators + theme.gain + theme.rule where random.isOne(of: 3) {
        changes.append(PhraseChange(.drop, phrase, of: theme.id))
      }
      if random.isOne(of: 2) {
        changes.append(PhraseChange(.add, "lovely", of: theme.id))
        if random.isOne(of: 2) { changes.append(PhraseChange(.add, "yes", of: theme.id)) }
        if random.isOne(of: 2) { changes.append(PhraseChange(.mask, "lovely day", of: theme.id)) }
      }
    }
    return changes.shuffled(using: &random)
  }

  private func comments(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      line.firstRange(of: "# kept ").map { "kept " + line[$0.upperBound...] }
    }
  }

  /// The lines, without their comments, that hold nothing which may be changed.
  private func others(in text: String) -> Set<Substring> {
    let kept = ["groups:", "cues:", "label:", "group:", "definition:", "examples:", "  - id:"]
    return Set(
      text.split(whereSeparator: \.isNewline).filter { line in
        kept.contains { line.contains($0) } && !line.contains("{id:")
      })
  }
}

/// The lists of a theme, for comparison.
private struct Lists: Equatable {
  let indicators: [String]
  let gain: [String]
  let rule: [String]
  let masks: Set<String>

  init(_ theme: WrittenTheme) {
    indicators = theme.lists[.indicators] ?? []
    gain = theme.lists[.gain] ?? []
    rule = theme.rules.first?.match ?? []
    masks = Set(theme.masks)
  }

  /// What is to come of a generated theme once some changes are made.
  init(_ theme: GeneratedCodebook.Theme, _ made: [PhraseChange]) {
    func phrases(_ kind: PhraseChange.Kind) -> [String] {
      made.filter { $0.themeID == theme.id && $0.kind == kind }.map(\.phrase)
    }
    let dropped = Set(phrases(.drop))
    indicators = theme.indicators.filter { !dropped.contains($0) } + phrases(.add)
    gain = theme.gain.filter { !dropped.contains($0) }
    rule = theme.rule.filter { !dropped.contains($0) }
    // The mask of a theme guards its first indicator, and goes with it.
    let isIdle = theme.indicators.first.map(dropped.contains) ?? false
    masks = Set((isIdle ? [] : theme.masks) + phrases(.mask))
  }
}
