import Evidence
import Testing
import TextExploration

@Suite("Themes in groups, together and in matched pairs")
struct ThemeTests {
  @Test("Rates count answers and mentions, in all and in each group")
  func rates() throws {
    let texts = Answers.coded([
      ("2017", "Confident with parents, confident with families"), ("2017", "Nothing new here"),
      ("2016", "More confidence"), ("2016", " – "),
    ])
    let rates = ThemeRate.rates(
      of: ["confidence", "parents"], in: texts, words: WordIndex(texts), level: 0.95)
    let lines = rates.map {
      "\($0.theme) \($0.group ?? "all") \($0.texts)/\($0.count) \($0.mentions)/\($0.words)"
    }
    #expect(
      lines == [
        "confidence all 2/3 3/11", "confidence 2016 1/1 1/2", "confidence 2017 1/2 2/9",
        "parents all 1/3 2/11", "parents 2016 0/1 0/2", "parents 2017 1/2 2/9",
      ])
    #expect(rates[2].perHundredWords == 200.0 / 9)
    // Wilson's interval for 1 of 2: (½ + z²/4 ± z√(1/8 + z²/16)) / (1 + z²/2), z = 1.96.
    let interval = try #require(rates[2].share.value?.interval)
    #expect(abs(interval.lower - 0.0945) < 0.0001 && abs(interval.upper - 0.9055) < 0.0001)
    #expect(
      ThemeRate.rates(of: ["x"], in: [], words: WordIndex([]), level: 0.95)[0].share.value == nil)
  }

  @Test("Themes together are measured against chance")
  func pairs() {
    // 10 texts: a in 5, b in 4, both in 4; c in 5, never with a.
    let texts = Answers.themed(
      Array(repeating: ["a", "b"], count: 4) + [["a"]] + Array(repeating: ["c"], count: 5))
    let pairs = ThemePair.pairs(of: ["a", "b", "c", "d"], in: texts, minimum: 2)
    #expect(pairs.map { "\($0.first)\($0.second) \($0.both)" } == ["ab 4", "ac 0", "bc 0"])
    #expect(pairs.map(\.expected) == [2, 2.5, 2] && pairs.map(\.lift) == [2, 0, 0])
    #expect(pairs[0].firstCount == 5 && pairs[0].secondCount == 4 && pairs[0].count == 10)
    #expect(ThemePair.pairs(of: ["a", "b", "c"], in: texts, minimum: 3).map(\.both) == [4])
    #expect(ThemePair.pairs(of: ["a"], in: [], minimum: 0).isEmpty)
  }

  @Test("Matched pairs are compared by those that disagree")
  func matched() throws {
    var pairs: [(first: Set<String>, second: Set<String>)] = []
    pairs += Array(repeating: (["a"], ["a"]), count: 3)
    pairs += Array(repeating: (["a", "b"], []), count: 7)
    pairs += [([], ["b"]), ([], [])]
    let found = MatchedTheme.compare(["a", "b", "c"], in: pairs, minimum: 1)
    #expect(found.map(\.theme) == ["a", "b"])
    #expect(found[0].both == 3 && found[0].onlyFirst == 7 && found[0].onlySecond == 0)
    #expect(found[1].onlyFirst == 7 && found[1].onlySecond == 1 && found[1].pairs == 12)
    // 2 · ½⁷, and 2 · (1 + 8) · ½⁸; Holm doubles the smaller.
    let exact = try #require(found[0].exact.value)
    #expect(abs(exact.p - 2.0 / 128) < 1e-15 && exact.adjustedP == 2 * exact.p)
    #expect(abs((found[1].exact.value?.p ?? 0) - 18.0 / 256) < 1e-15)
    #expect(found[1].exact.value?.adjustedP == found[1].exact.value?.p)
    #expect(abs((found[0].midP.value?.p ?? 0) - 1.0 / 128) < 1e-15)
    #expect(MatchedTheme.compare(["a", "b"], in: pairs, minimum: 9).map(\.theme) == ["a"])
  }
}
