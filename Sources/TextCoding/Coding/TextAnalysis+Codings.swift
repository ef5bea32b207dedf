extension TextAnalysis {
  /// The codings of the text, a theme at most once, in the order of the codebook's themes.
  var codings: [Coding] {
    guard !themeHits.isEmpty else { return [] }
    let rules = DirectionRules(self)
    let byTheme = Dictionary(grouping: themeHits, by: \.theme)
    return byTheme.keys.sorted().compactMap { theme in
      guard let hits = byTheme[theme] else { return nil }
      return coding(of: theme, hits: hits.sorted(by: Self.precedes), rules)
    }
  }

  private static func precedes(_ a: IndicatorHit, _ b: IndicatorHit) -> Bool {
    (a.hit.tokens.lowerBound, a.hit.tokens.upperBound, a.indicator)
      < (b.hit.tokens.lowerBound, b.hit.tokens.upperBound, b.indicator)
  }

  private func coding(of theme: Int, hits: [IndicatorHit], _ rules: DirectionRules) -> Coding? {
    let judgments = hits.map(rules.judgment)
    let all = judgments.map(\.verdict)
    let verdicts = Self.weightiest(all)
    guard let winner = Self.winner(verdicts) else { return nil }
    var phrases: [String] = []
    for hit in hits {
      let source = coder.codebook.themes[theme].indicator(at: hit.indicator).phrase.source
      if !phrases.contains(source) { phrases.append(source) }
    }
    return Coding(
      commentID: input.id, themeID: coder.codebook.themes[theme].id, direction: winner.direction,
      isHedged: all.contains { $0.isHedged && $0.direction == winner.direction },
      isMixed: Set(verdicts.map(\.direction)).count > 1, mentions: judgments.map(\.mention),
      rule: Coding.Rule(
        indicators: phrases, direction: winner.rule, cue: winner.cue,
        evidence: balances[theme].map {
          Coding.Rule.Evidence(sum: $0.sum, isAlone: !$0.isIndicated)
        }),
      codebookVersion: coder.codebook.stamp)
  }

  /// The verdicts that count: in each clause those of the greatest weight, and of the clauses a bare
  /// mention only where none says more.
  private static func weightiest(_ verdicts: [Verdict]) -> [Verdict] {
    let best = Dictionary(verdicts.map { ($0.clause, $0.weight) }, uniquingKeysWith: max)
    let isAnySaid = best.values.contains { $0 > .mention }
    return verdicts.filter {
      $0.weight == best[$0.clause] && ($0.weight > .mention || !isAnySaid)
    }
  }

  /// The direction that most clauses say; of equally many the one said later.
  private static func winner(_ verdicts: [Verdict]) -> Verdict? {
    var clauses: [Direction: Set<Int>] = [:]
    for verdict in verdicts { clauses[verdict.direction, default: []].insert(verdict.clause) }
    return verdicts.enumerated().max { a, b in
      let countA = clauses[a.element.direction]?.count ?? 0
      let countB = clauses[b.element.direction]?.count ?? 0
      return (countA, a.offset) < (countB, b.offset)
    }?.element
  }

  /// The stretch of the original text that a range of words covers.
  func span(_ range: Range<Int>) -> TextSpan {
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    return TextSpan(
      scalars: first.scalars.lowerBound..<last.scalars.upperBound,
      bytes: first.bytes.lowerBound..<last.bytes.upperBound)
  }
}
