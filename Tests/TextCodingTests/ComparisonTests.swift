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
