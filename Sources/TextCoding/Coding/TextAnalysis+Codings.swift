extension TextAnalysis {
  /// The codings of the text, a theme at most once, in the order of the codebook's themes.
  var codings: [Coding] {
    if themeHits.isEmpty { return [] }
    let rules = DirectionRules(self)
    let hits = themeHits
    var codings: [Coding] = []
    codings.reserveCapacity(
      zip(hits, hits.dropFirst()).count { $0.theme != $1.theme } + 1)
    var start = 0
    while start < hits.count {
      var end = start + 1
      while end < hits.count, hits[end].theme == hits[start].theme { end += 1 }
      codings.append(coding(of: hits[start..<end], rules))
      start = end
    }
    return codings
  }

  /// The coding of a theme.
  ///
  /// - Parameters:
  ///   - hits: Its indicators, one at least, in the order of the text.
  ///   - rules: The rules that decide about each.
  /// - Returns: The coding.
  private func coding(of hits: ArraySlice<IndicatorHit>, _ rules: DirectionRules) -> Coding {
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
    return Coding(
      commentID: input.id, themeID: coder.codebook.themes[hits[hits.startIndex].theme].id,
      direction: outcome.verdict.direction, isHedged: outcome.isHedged, isMixed: outcome.isMixed,
      mentions: mentions,
      rule: Coding.Rule(
        indicators: phrases, direction: outcome.verdict.rule, cue: outcome.verdict.cue,
        evidence: balances[hits[hits.startIndex].theme].map {
          Coding.Rule.Evidence(sum: $0.sum, isAlone: !$0.isIndicated)
        }),
      codebookVersion: coder.compiled.stamp)
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
