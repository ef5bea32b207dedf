internal import TextCoding

/// Looks for what stands beside an indicator where it is wrong.
struct MaskSearch {
  /// The words of each text.
  let sequences: [WordSequence]

  /// Phrases that hold the indicator and a word or two beside it, and are mostly wrong.
  ///
  /// - Parameters:
  ///   - spans: Where the indicator counts, with the texts.
  ///   - positives: Whether people found the theme in each text.
  /// - Returns: The phrases, the one that is wrong most often first; none twice for the same places.
  func masks(
    for spans: [(text: Int, span: TextSpan)], positives: [Bool]
  ) -> [(phrase: String, evidence: TermEvidence)] {
    var places: [String: [Int]] = [:]
    for (number, use) in spans.enumerated() {
      for phrase in contexts(of: use.span, in: sequences[use.text].words) {
        places[phrase, default: []].append(number)
      }
    }
    var masks: [(phrase: String, evidence: TermEvidence)] = []
    var open = Set(spans.indices)
    while let best = best(places, open, spans, positives) {
      masks.append(best)
      open.subtract(places[best.phrase] ?? [])
    }
    return masks
  }

  private func best(
    _ places: [String: [Int]], _ open: Set<Int>, _ spans: [(text: Int, span: TextSpan)],
    _ positives: [Bool]
  ) -> (phrase: String, evidence: TermEvidence)? {
    var best: (phrase: String, evidence: TermEvidence)?
    for phrase in places.keys.sorted() {
      let texts = Set((places[phrase] ?? []).filter(open.contains).map { spans[$0].text }).sorted()
      let evidence = TermEvidence(texts.map(Int32.init), positives)
      guard evidence.isMostlyWrong, evidence.wrong.count >= TermEvidence.leastHits else { continue }
      let gain = evidence.wrong.count - evidence.right.count
      if let found = best, found.evidence.wrong.count - found.evidence.right.count >= gain {
        continue
      }
      best = (phrase, evidence)
    }
    return best
  }

  /// The words of the indicator with one or two words before or behind it, in the same sentence.
  private func contexts(of span: TextSpan, in words: [WordSequence.Word]) -> [String] {
    guard
      let first = words.firstIndex(where: { $0.span.bytes.upperBound > span.bytes.lowerBound }),
      let last = words.lastIndex(where: { $0.span.bytes.lowerBound < span.bytes.upperBound }),
      first <= last
    else { return [] }
    func phrase(_ before: Int, _ after: Int) -> String? {
      let range = first - before...last + after
      guard range.lowerBound >= 0, range.upperBound < words.count, range.count <= 8,
        words[range.lowerBound].sentence == words[range.upperBound].sentence,
        words[range].allSatisfy({ TermIndex.isPlain($0.form) })
      else { return nil }
      return words[range].map(\.form).joined(separator: " ")
    }
    return [(1, 0), (0, 1), (1, 1), (2, 0), (0, 2)].compactMap { phrase($0.0, $0.1) }
  }
}
