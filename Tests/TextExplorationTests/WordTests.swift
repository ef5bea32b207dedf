import Evidence
import Testing
import TextExploration

@Suite("Words that set answers apart, and pairs of words that no theme has")
struct WordTests {
  @Test("Keyness counts answers, leaves out rare and empty words, and corrects its p-values")
  func keyness() throws {
    // "funding" in 6 of 6 against 0 of 6; "school" in 3 of 6 against 3 of 6; "the" is no content.
    let texts = Answers.coded(
      (0..<12).map { number in
        let word = number < 6 ? "Funding, funding and funding" : "Pupils"
        return ("", "\(word) for the \(number % 2 == 0 ? "school" : "academy\(number)")")
      })
    let words = WordIndex(texts)
    let keyness = Keyness(
      words: words, of: Array(0..<6), against: Array(6..<12), minimum: 5, level: 0.95)
    #expect(keyness.features.map(\.name) == ["funding", "pupils", "school"])
    let funding = keyness.features[0]
    #expect(funding.texts == 6 && funding.otherTexts == 0)
    // 2 · 12 · ln 2; log₂(6.5 / 0.5).
    #expect(abs(funding.test.statistic - 16.635532333438686) < 1e-12)
    #expect(abs(funding.logRatio.value - 3.700439718141092) < 1e-12)
    let p = funding.test.p
    #expect(abs((funding.test.adjustedP ?? 0) - 3 * p) < 1e-15)
    #expect(abs(funding.falseDiscoveryP - 1.5 * p) < 1e-15)
    #expect(keyness.features[2].test.p == 1 && keyness.features[2].logRatio.value == 0)
    #expect(
      Keyness(
        words: words, of: [0, 1, 2, 3, 4, 5], against: [6, 7, 8, 9, 10, 11], minimum: 12,
        withFunctionWords: true, level: 0.95
      ).features.map(\.name) == ["for", "the"])
    #expect(
      Keyness(words: words, of: [], against: [1], minimum: 1, level: 0.95).features.isEmpty)
  }

  @Test("Themes are compared as words are")
  func themes() {
    let first = Answers.themed([["a"], ["a", "b"], [], []])
    let second = Answers.themed([["b"], ["b"], [], []])
    let keyness = Keyness(
      themes: ["a", "b", "c"], of: first, against: second, minimum: 2, level: 0.95)
    #expect(
      keyness.features.map { "\($0.name) \($0.texts) \($0.otherTexts)" } == ["a 2 0", "b 1 2"])
  }

  @Test("Answers without a theme are counted, drawn by seed and told apart by their words")
  func uncoded() {
    let texts = Answers.coded(
      Array(repeating: ("", "More funding please"), count: 8)
        + Array(repeating: ("", "Confident now"), count: 4) + [("", "…")])
    let words = WordIndex(texts)
    let uncoded = Uncoded(texts, words: words, level: 0.95)
    #expect(uncoded.texts == Array(0..<8) && uncoded.share.value?.value == 8.0 / 12)
    let sample = uncoded.sample(3, seed: 7, from: texts)
    #expect(sample.count == 3 && sample == sample.sorted())
    #expect(sample == uncoded.sample(3, seed: 7, from: texts))
    #expect((1...20).contains { sample != uncoded.sample(3, seed: $0, from: texts) })
    #expect(uncoded.sample(99, seed: 1, from: texts) == uncoded.texts)
    let key = uncoded.words(in: words, minimum: 5, level: 0.95).features
    #expect(Set(key.map(\.name)) == ["funding", "please"])
    #expect(key.allSatisfy { $0.logRatio.value > 0 })
  }

  @Test("Pairs of words that no passage covers are candidates")
  func collocations() throws {
    let texts = Answers.coded([
      ("", "Reading age rose. Parents evening"), ("", "The reading age fell"),
      ("", "Reading age, reading age!"), ("", "Parents evening again. Age of reading"),
    ])
    let found = Collocation.uncovered(in: texts, words: WordIndex(texts), minimum: 2)
    #expect(found.map { "\($0.first) \($0.second)" } == ["reading age"])
    let pair = try #require(found.first)
    #expect(pair.count == 4 && pair.uncovered == 4 && pair.texts == 3)
    // Neighbours: 2 + 1, 3, 3 and 2 + 2 make 13; "reading" begins 4 of them, "age" ends 4.
    // NPMI = ln((4/13) / (4/13 · 4/13)) / −ln(4/13) = 1; G² = 2 (4 ln(13/4) + 9 ln(13/9)).
    #expect(abs(pair.mutualInformation - 1) < 1e-12)
    #expect(abs(pair.logLikelihoodRatio - 16.048286) < 1e-5)
    #expect(Collocation.uncovered(in: texts, words: WordIndex(texts), minimum: 4).isEmpty)
  }

  @Test("Words beside something hidden are no neighbours, and hidden words are none")
  func hidden() {
    let text = ExploredText(
      id: "", text: "good Tamsyn work",
      hidden: [ExploredText.HiddenPassage(scalars: 5..<11, placeholder: "name")])
    let words = WordIndex([text])
    #expect(words.count(of: 0) == 2)
    #expect(Collocation.uncovered(in: [text], words: words, minimum: 1).isEmpty)
  }

  @Test("The comment most like the others on its theme is the most typical")
  func typicality() throws {
    let texts = Answers.coded([
      ("", "confident leading meetings"), ("", "confident leading meetings"),
      ("", "confident leading assemblies"), ("", "confident"), ("", "reading rose quickly"),
    ])
    let words = WordIndex(texts)
    let ranking = Typicality.ranking(
      of: "confidence", in: texts, words: words, minimumWords: 2)
    #expect(ranking.map(\.text) == [0, 1, 2])
    // Weights: confident ln 5/4, leading ln 5/3, meetings ln 5/2, assemblies ln 5.
    let cosine = 0.1701004
    #expect(abs(ranking[0].meanCosine - (1 + cosine) / 2) < 1e-4)
    #expect(abs(ranking[2].meanCosine - cosine) < 1e-4)
    #expect(
      Typicality.ranking(of: "parents", in: texts, words: words, minimumWords: 1).isEmpty)
  }
}
