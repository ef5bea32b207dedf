@testable import TextCoding
import Testing

@Suite("What a change of the codebook does")
struct ComparisonTests {
  static func theme(_ id: String, _ phrases: [String], label: String? = nil) -> WrittenTheme {
    var theme = WrittenTheme(id: id, label: label ?? id, group: "G", definition: "d")
    theme.lists[.indicators] = phrases
    return theme
  }

  static let old: WrittenCodebook = {
    var codebook = WrittenCodebook(
      version: "1", groups: ["G"], words: [.init(name: "staff", items: ["staff", "team"])],
      knownWords: ["mastery"], cues: [.negation: ["not"]],
      themes: [
        theme("kept", ["a", "b"]), theme("gone", ["c"]), theme("before", ["x", "y", "z"]),
        theme("named", ["p"], label: "Same label"),
      ])
    codebook.themes[0].masks = ["m"]
    codebook.themes[0].rules = [.init(match: ["r"], near: ["s"])]
    codebook.themes[0].parent = "before"
    return codebook
  }()

  static let new: WrittenCodebook = {
    var codebook = old
    codebook.version = "2"
    codebook.words = [.init(name: "staff", items: ["staff"])]
    codebook.cues[.negation] = ["not", "never"]
    codebook.themes = [
      theme("kept", ["b", "c"], label: "Kept"), theme("after", ["x", "y", "w"]),
      theme("renamed", ["q"], label: "Same label"), theme("fresh", ["n"]),
    ]
    codebook.themes[0].masks = ["m"]
    codebook.themes[0].rules = [.init(match: ["r"], near: ["t"], direction: .gain)]
    codebook.themes[0].parent = "after"
    codebook.themes[0].valence = .burden
    return codebook
  }()

  @Test("Rules, theme by theme, with themes that were renamed")
  func rules() {
    let difference = CodebookDifference(from: Self.old, to: Self.new)
    #expect(difference.renamedThemes == ["before": "after", "named": "renamed"])
    #expect(
      difference.changes.map {
        "\($0.themeID ?? "-") \($0.part) \($0.kind.rawValue): \($0.text)"
      } == [
        "- version changed: 1 → 2", "- words: staff removed: team",
        "- cues: negation added: never", "kept label changed: kept → Kept",
        "kept valence changed: benefit → burden", "kept indicators added: c",
        "kept indicators removed: a", "kept rules added: match r; near t; direction gain",
        "kept rules removed: match r; near s", "after theme renamed: before → after",
        "after label changed: before → after", "after indicators added: w",
        "after indicators removed: z", "renamed theme renamed: named → renamed",
        "renamed indicators added: q", "renamed indicators removed: p",
        "fresh theme added: fresh", "gone theme removed: gone",
      ])
  }

  @Test("Weights of words, as few changes with the number of terms and the first few")
  func evidence() {
    func table(_ rows: String...) -> String { rows.joined(separator: "\n") + "\n" }
    let first = table(
      "term,texts,kept,gone", "(answers),50,,", "(always),,-2,-1", "(codebook),,3,3",
      "slow,4,1,2", "kind,5,2,1", "rude,6,3,3")
    let second = table(
      "term,texts,kept,fresh", "(answers),50,,", "(always),,-3,-1", "(codebook),,3,3",
      "slow,4,1,9", "kind,5,7,1", "a,1,1,1", "b,1,1,1", "c,1,1,1", "d,1,1,1", "e,1,1,1",
      "f,1,1,1", "g,1,1,1")
    func changes(_ old: String?, _ new: String?) -> [String] {
      var (before, after) = (Self.old, Self.old)
      before.evidence = old
      after.evidence = new
      return CodebookDifference(from: before, to: after).changes.map {
        "\($0.themeID ?? "-") \($0.part) \($0.kind.rawValue): \($0.text)"
      }
    }
    #expect(
      changes(first, second) == [
        "- evidence added: columns fresh", "- evidence removed: columns gone",
        "- evidence added: terms a, b, c, d, e and 2 more", "- evidence removed: terms rude",
        "- evidence changed: weights of kind", "- evidence changed: rows (always)",
      ])
    #expect(changes(second, second).isEmpty)
    #expect(
      changes(nil, first) == [
        "- evidence added: columns texts, kept, gone", "- evidence added: terms slow, kind, rude",
        "- evidence changed: rows (answers), (always), (codebook)",
      ])
  }

  @Test("The same codebook has no difference")
  func same() {
    let difference = CodebookDifference(from: Self.old, to: Self.old)
    #expect(difference.changes.isEmpty)
    #expect(difference.renamedThemes.isEmpty)
  }

  @Test("Codings, theme by theme")
  func codings() {
    let difference = CodingDifference(
      before: [["a": .gain], ["a": .gain, "old": .barrier], [:], ["b": .gain]],
      after: [["a": .barrier], ["new": .barrier], ["a": .gain], ["b": .gain]],
      renamed: ["old": "new"])
    #expect(difference.textCount == 4)
    typealias Counts = CodingDifference.Counts
    #expect(
      difference.counts(of: "a")
        == Counts(before: 2, after: 2, gained: 1, lost: 1, redirected: 1))
    #expect(difference.counts(of: "new") == Counts(before: 1, after: 1))
    #expect(difference.counts(of: "b") == Counts(before: 1, after: 1))
    #expect(difference.counts(of: "none") == Counts())
    #expect(difference.anyTheme == Counts(before: 3, after: 4, gained: 1))
    #expect(
      difference.changes(of: "a").map {
        "\($0.text) \($0.kind.rawValue) \($0.before?.rawValue ?? "-") \($0.after?.rawValue ?? "-")"
      } == ["0 direction gain barrier", "1 lost gain -", "2 gained - gain"])
    #expect(difference.changes(of: "new").isEmpty)
  }
}
