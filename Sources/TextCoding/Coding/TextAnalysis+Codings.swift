extension Coder {
  /// The codings of one text, each with the words of the clauses that its theme stands in.
  ///
  /// - Parameter text: The text.
  /// - Returns: The codings, in the order of the codebook's themes.
  package func codings(of text: IdentifiedText) -> [(coding: Coding, words: WordSequence)] {
    var reader = TextReader(self)
    let analysis = reader.analysis(of: text)
    return analysis.makeCodings { coding, clauses in
      (coding, WordSequence(of: analysis, clauses: clauses()))
    }
  }
}

extension TextAnalysis {
  /// The codings of the text, a theme at most once, in the order of the codebook's themes.
  var codings: [Coding] { makeCodings { coding, _ in coding } }

  /// What is made of each coding and of the clauses that its theme stands in.
  fileprivate func makeCodings<Made>(
    _ make: (_ coding: Coding, _ clauses: () -> Set<Int32>) -> Made
  ) -> [Made] {
    if themeHits.isEmpty { return [] }
    let rules = DirectionRules(self)
    let weighing = coder.codebook.evidence.flatMap {
      $0.hasDirections ? DirectionWeighing($0, terms: terms, tokens: tokens) : nil
    }
    let hits = themeHits
    var codings: [Made] = []
    codings.reserveCapacity(
      zip(hits, hits.dropFirst()).count { $0.theme != $1.theme } + 1)
    var start = 0
    while start < hits.count {
      var end = start + 1
      while end < hits.count, hits[end].theme == hits[start].theme { end += 1 }
      codings.append(coding(of: hits[start..<end], rules, weighing, make))
      start = end
    }
    return codings
  }

  /// The coding of a theme.
  ///
  /// - Parameters:
  ///   - hits: Its indicators, one at least, in the order of the text.
  ///   - rules: The rules that decide about each.
  ///   - weighing: What the words say beside the rules, where that was learnt.
  ///   - make: What makes something of it.
  /// - Returns: What is made of the coding.
  private func coding<Made>(
    of hits: ArraySlice<IndicatorHit>, _ rules: DirectionRules, _ weighing: DirectionWeighing?,
    _ make: (_ coding: Coding, _ clauses: () -> Set<Int32>) -> Made
  ) -> Made {
    var mentions: [Mention] = []
    mentions.reserveCapacity(hits.count)
    var phrases: [String] = []
    var verdicts = Verdicts()
    for hit in hits {
      let judgment = rules.judgment(on: hit)
      mentions.append(judgment.mention)
      verdicts.add(judgment.verdict)
      if !phrases.contains(judgment.mention.indicator) {
        phrases.append(judgment.mention.indicator)
      }
    }
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
        indicators: phrases, direction: correction == nil ? outcome.verdict.rule : "weighed words",
        cue: correction.map { $0.words.joined(separator: ", ") } ?? outcome.verdict.cue,
        evidence: balances[hits[hits.startIndex].theme].map {
          Coding.Rule.Evidence(sum: $0.sum, isAlone: !$0.isIndicated)
        }),
      codebookVersion: coder.compiled.stamp)
    return make(coding, clauses)
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
