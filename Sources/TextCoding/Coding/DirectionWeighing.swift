/// Weighs what the words around a theme say became of it, beside what the rules say.
struct DirectionWeighing {
  private let evidence: Evidence
  private let terms: [EvidenceTerms.Found]
  private let tokens: [Token]
  /// The terms of the text, each once, in order.
  private let rows: [Int]
  /// What the whole text says of each direction.
  private let textSums: [Double]

  /// - Parameters:
  ///   - evidence: The evidence, with columns of directions.
  ///   - terms: The terms found in the text.
  ///   - tokens: The words of the text, with their clauses.
  init(_ evidence: Evidence, terms: [EvidenceTerms.Found], tokens: [Token]) {
    self.evidence = evidence
    self.terms = terms
    self.tokens = tokens
    rows = EvidenceTerms.rows(of: terms)
    textSums = evidence.sums(over: rows, columns: evidence.directionColumns)
  }

  /// The direction of the greatest sum, where that is another one than the rules say.
  ///
  /// - Parameters:
  ///   - verdict: What the rules say.
  ///   - theme: The theme's id.
  ///   - clauses: The clauses that the theme stands in.
  /// - Returns: The direction and the words that speak most for it; `nil` where the rules are right, or
  ///   rest on what the text says outright.
  func correction(
    of verdict: Verdict, theme: String, clauses: Set<Int32>
  ) -> (direction: Direction, words: [String])? {
    if verdict.rule.isOutright { return nil }
    let near = EvidenceTerms.rows(
      of: terms.lazy.filter { term in
        let first = tokens[term.tokens.lowerBound].clause
        return clauses.contains(first) && first == tokens[term.tokens.upperBound - 1].clause
      })
    let named = evidence.weights(of: verdict.rule, saying: verdict.direction)
    let nearby = evidence.sums(over: near, columns: evidence.directionColumns)
    let share = Evidence.directionShare(
      ofWords: tokens.count, learntFrom: evidence.typicalLength)
    let sums = Direction.allCases.map { direction in
      share * Evidence.nearShare * nearby[direction.place]
        + share * Evidence.textShare * textSums[direction.place]
        + evidence.biases[evidence.column(of: direction)]
        + evidence.ruleWeights[verdict.direction.place][direction.place]
        + (named?[direction.place] ?? 0)
        + (evidence.themeWeights[theme]?[direction.place] ?? 0)
    }
    var best = verdict.direction
    for direction in Direction.allCases where sums[direction.place] > sums[best.place] {
      best = direction
    }
    guard best != verdict.direction else { return nil }
    return (best, words(for: best, against: verdict.direction))
  }

  /// The words that set one direction before another.
  private func words(for direction: Direction, against other: Direction) -> [String] {
    let (column, rival) = (evidence.column(of: direction), evidence.column(of: other))
    let leads = rows.map { row in
      (
        row: row,
        lead: evidence.weight(row: row, column: column) - evidence.weight(row: row, column: rival)
      )
    }
    return leads.filter { $0.lead > 0 }
      .sorted { $0.lead != $1.lead ? $0.lead > $1.lead : $0.row < $1.row }
      .prefix(3).map { evidence.terms[$0.row] }
  }
}
