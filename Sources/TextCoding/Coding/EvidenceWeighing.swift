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
  private(set) var balances: [Int: Balance] = [:]

  /// - Parameters:
  ///   - found: What was found in the text.
  ///   - claims: The indicators that claim a theme.
  ///   - evidence: The evidence.
  ///   - text: The text.
  init(
    _ found: FoundPhrases, claims: [IndicatorHit], by evidence: Evidence,
    in text: ThemeSelection.Text
  ) {
    compiled = text.compiled
    tokens = text.tokens
    self.evidence = evidence
    self.found = found
    let sums = sums(over: found.terms)
    let masked = Set(found.masks.map(\.theme))
    for (column, theme) in compiled.themesWithEvidence.enumerated() {
      let own = masked.contains(theme) ? self.sums(over: unmasked(theme))[column] : sums[column]
      balances[theme] = Balance(sum: evidence.biases[column] + own)
    }
    for (theme, claims) in Dictionary(grouping: claims, by: \.theme) {
      guard let column = compiled.themesWithEvidence.firstIndex(of: theme) else { continue }
      let areSeveral = Set(claims.map(\.indicator)).count > 1
      balances[theme]?.isIndicated = true
      balances[theme]?.sum +=
        evidence.indicatorWeights[column] + (areSeveral ? evidence.severalWeights[column] : 0)
    }
  }

  /// What some terms of the text say of each theme, by column.
  private func sums(over terms: [EvidenceTerms.Found]) -> [Double] {
    let whole = evidence.sums(over: Self.rows(of: terms), columns: evidence.themes.indices)
    var best = whole
    let sentences = Dictionary(grouping: terms) { tokens[$0.tokens.lowerBound].sentence }
    if sentences.count > 1 {
      best = best.map { _ in -.infinity }
      for terms in sentences.values {
        for (column, sum) in evidence.sums(
          over: Self.rows(of: terms), columns: evidence.themes.indices
        ).enumerated() {
          best[column] = max(best[column], sum)
        }
      }
    }
    return zip(whole, best).map { Evidence.wholeShare * $0 + Evidence.sentenceShare * $1 }
  }

  /// The rows of some terms, each once, in order.
  private static func rows(of terms: [EvidenceTerms.Found]) -> [Int] {
    Set(terms.map(\.row)).sorted()
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
