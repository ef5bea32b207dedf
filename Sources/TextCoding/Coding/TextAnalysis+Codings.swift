extension Coder {
  /// The codings of one text, each with the words of the clauses that its theme stands in, and whether
  /// the text says its direction outright.
  ///
  /// - Parameter text: The text.
  /// - Returns: The codings, in the order of the codebook's themes.
  package func codings(
    of text: IdentifiedText
  ) -> [(coding: Coding, words: WordSequence, isOutright: Bool)] {
    var reader = TextReader(self)
    let analysis = reader.analysis(of: text)
    return analysis.makeCodings(of: reader.themes, terms: reader.found.terms) {
      coding, verdict, clauses in
      (coding, WordSequence(of: analysis, clauses: clauses()), verdict.rule.isOutright)
    }
  }
}

extension TextAnalysis {
  /// The codings of the text, a theme at most once, in the order of the codebook's themes.
  ///
  /// - Parameters:
  ///   - themes: The indicators that count.
  ///   - terms: The terms of the codebook's evidence in the text.
  /// - Returns: The codings.
  func codings(of themes: ThemeSelection, terms: [EvidenceTerms.Found]) -> [Coding] {
    makeCodings(of: themes, terms: terms) { coding, _, _ in coding }
  }

  /// What is made of each coding, of what the rules say of its direction, and of the clauses that its
  /// theme stands in.
  fileprivate func makeCodings<Made>(
    of themes: ThemeSelection, terms: [EvidenceTerms.Found],
    _ make: (_ coding: Coding, _ verdict: Verdict, _ clauses: () -> Set<Int32>) -> Made
  ) -> [Made] {
    let hits = themes.kept
    if hits.isEmpty { return [] }
    let rules = DirectionRules(self, hits)
    let weighing = coder.codebook.evidence.flatMap {
      $0.hasDirections ? DirectionWeighing($0, terms: terms, tokens: tokens) : nil
    }
    var codings: [Made] = []
    codings.reserveCapacity(
      zip(hits, hits.dropFirst()).count { $0.theme != $1.theme } + 1)
    var start = 0
    while start < hits.count {
      var end = start + 1
      while end < hits.count, hits[end].theme == hits[start].theme { end += 1 }
      let balance = themes.balance(of: hits[start].theme)
      codings.append(coding(of: hits[start..<end], balance, rules, weighing, make))
      start = end
    }
    return codings
  }

  /// The coding of a theme.
  ///
  /// - Parameters:
  ///   - hits: Its indicators, one at least, in the order of the text.
  ///   - balance: How the theme's evidence came out, where it has some.
  ///   - rules: The rules that decide about each.
  ///   - weighing: What the words say beside the rules, where that was learnt.
  ///   - make: What makes something of it.
  /// - Returns: What is made of the coding.
  private func coding<Made>(
    of hits: ArraySlice<IndicatorHit>, _ balance: EvidenceWeighing.Balance?,
    _ rules: DirectionRules, _ weighing: DirectionWeighing?,
    _ make: (_ coding: Coding, _ verdict: Verdict, _ clauses: () -> Set<Int32>) -> Made
  ) -> Made {
    var verdicts = Verdicts()
    var mentions = [rules.judge(hits[hits.startIndex], &verdicts)]
    for hit in hits.dropFirst() { mentions.append(rules.judge(hit, &verdicts)) }
    let outcome = verdicts.outcome
    let theme = coder.codebook.themes[hits[hits.startIndex].theme].id
    func clauses() -> Set<Int32> { Set(hits.map { tokens[$0.hit.tokens.lowerBound].clause }) }
    let correction = weighing?.correction(
      of: outcome.verdict, theme: theme, clauses: clauses())
    let coding = Coding(
      commentID: input.id, themeID: theme,
      direction: correction?.direction ?? outcome.verdict.direction, isHedged: outcome.isHedged,
      isMixed: outcome.isMixed, mentions: mentions,
      rule: Coding.Rule(
        direction: correction == nil ? outcome.verdict.rule.text : "weighed words",
        cue: correction.map { $0.words.joined(separator: ", ") } ?? outcome.verdict.cue.map(source),
        evidence: balance.map {
          Coding.Rule.Evidence(sum: $0.sum, isAlone: !$0.isIndicated)
        },
        overruled: correction.map { _ in
          Coding.Rule.Overruled(
            direction: outcome.verdict.direction, rule: outcome.verdict.rule.text,
            cue: outcome.verdict.cue.map(source))
        }),
      codebookVersion: stamp)
    return make(coding, outcome.verdict, clauses)
  }
}
