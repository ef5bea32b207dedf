/// Weighs what the terms of one text say of the themes that have evidence, and decides by it which of
/// them are claimed.
struct EvidenceWeighing {
  /// What speaks for a theme and against it in one text.
  struct Balance {
    /// The sum, in log odds; the theme is claimed above 0.
    var sum: Double
    /// Whether an indicator claims the theme.
    var isIndicated = false
  }

  /// The most terms that a claim without an indicator is shown to rest on.
  private static let shownTerms = 3

  private let compiled: CompiledCodebook
  private let evidence: Evidence
  private let found: FoundPhrases
  private let tokens: [Token]
  /// The balances of the themes with evidence, by the themes' numbers.
  private(set) var balances: [Balance?]

  /// - Parameters:
  ///   - found: What was found in the text.
  ///   - claims: The indicators that claim a theme.
  ///   - evidence: The evidence.
  ///   - text: The text.
  init(
    _ found: FoundPhrases, claims: [IndicatorHit], by evidence: Evidence,
    in text: TextAnalysis
  ) {
    compiled = text.compiled
    tokens = text.tokens
    self.evidence = evidence
    self.found = found
    balances = Array(repeating: nil, count: compiled.codebook.themes.count)
    let sums = sums(over: found.terms)
    let masked = Set(found.masks.map(\.theme))
    let share = Evidence.themeShare(
      ofWords: tokens.count, learntFrom: evidence.typicalLength)
    for (column, theme) in compiled.themesWithEvidence.enumerated() {
      let own = masked.contains(theme) ? self.sums(over: unmasked(theme))[column] : sums[column]
      let first = claims.first { $0.theme == theme }
      var balance = Balance(
        sum: evidence.biases[column] + (first == nil ? share : 1) * own)
      if let first {
        let areSeveral = claims.contains { $0.theme == theme && $0.indicator != first.indicator }
        balance.isIndicated = true
        balance.sum +=
          evidence.indicatorWeights[column] + (areSeveral ? evidence.severalWeights[column] : 0)
      }
      balances[theme] = balance
    }
  }

  /// What some terms of the text, in its order, say of each theme, by column.
  private func sums(over terms: [EvidenceTerms.Found]) -> [Double] {
    let columns = evidence.themes.indices
    let whole = evidence.sums(over: EvidenceTerms.rows(of: terms), columns: columns)
    func sentence(_ place: Int) -> Int32 { tokens[terms[place].tokens.lowerBound].sentence }
    var best: [Double] = []
    var start = 0
    while start < terms.count {
      var end = start + 1
      while end < terms.count, sentence(end) == sentence(start) { end += 1 }
      if start == 0, end == terms.count { break }
      let sums = evidence.sums(over: EvidenceTerms.rows(of: terms[start..<end]), columns: columns)
      best = best.isEmpty ? sums : zip(best, sums).map(max)
      start = end
    }
    if best.isEmpty { best = whole }
    return zip(whole, best).map { Evidence.wholeShare * $0 + Evidence.sentenceShare * $1 }
  }

  /// The terms of which no word stands under a mask of a theme.
  private func unmasked(_ theme: Int) -> [EvidenceTerms.Found] {
    var hidden: Set<Int> = []
    for mask in found.masks where mask.theme == theme {
      hidden.formUnion(mask.hit.tokens.lazy.filter(mask.hit.holds))
    }
    return hidden.isEmpty
      ? found.terms : found.terms.filter { !$0.tokens.contains(where: hidden.contains) }
  }

  /// The claims that stand, and for themes that the evidence claims without an indicator the terms
  /// that speak for them most.
  ///
  /// - Parameter claims: The indicators that claim a theme.
  /// - Returns: What stands, and the claims that the evidence outweighs.
  func outcome(of claims: [IndicatorHit]) -> (claims: [IndicatorHit], outweighed: [IndicatorHit]) {
    let outweighed = claims.filter { (balances[$0.theme]?.sum ?? 1) <= 0 }
    var standing = claims.filter { (balances[$0.theme]?.sum ?? 1) > 0 }
    for (column, theme) in compiled.themesWithEvidence.enumerated() {
      guard let balance = balances[theme], balance.sum > 0, !balance.isIndicated else { continue }
      standing += strongest(column, of: unmasked(theme)).map { compiled.hit(of: $0, theme: theme) }
    }
    return (standing, outweighed)
  }

  /// The terms that speak for the theme of a column most; the first of the text where none does.
  private func strongest(
    _ column: Int, of terms: [EvidenceTerms.Found]
  ) -> [EvidenceTerms.Found] {
    var seen: Set<Int> = []
    let distinct = terms.filter { seen.insert($0.row).inserted }
    let speaking = distinct.filter { evidence.weight(row: $0.row, column: column) > 0 }
    guard !speaking.isEmpty else { return Array(distinct.prefix(1)) }
    return Array(
      speaking.sorted {
        let (a, b) = (
          evidence.weight(row: $0.row, column: column), evidence.weight(row: $1.row, column: column)
        )
        return a != b ? a > b : $0.row < $1.row
      }.prefix(Self.shownTerms))
  }
}
