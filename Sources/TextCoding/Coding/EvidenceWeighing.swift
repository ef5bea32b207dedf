/// Weighs the evidence of the themes that have some, and decides by it which of them are claimed.
struct EvidenceWeighing {
  /// What speaks for a theme and against it in one text.
  struct Balance {
    /// The sum of bias and weights, in log odds; the theme is claimed above 0.
    var sum: Double
    /// Whether an indicator claims the theme.
    var isIndicated = false
    /// The terms found that no mask hides, a term at its first place.
    var terms: [IndicatorHit] = []
  }

  /// The most terms that a claim without an indicator is shown to rest on.
  private static let shownTerms = 3

  private let compiled: CompiledCodebook
  /// The balances of the themes with evidence, by the themes' numbers.
  private(set) var balances: [Int: Balance] = [:]

  /// - Parameters:
  ///   - found: What was found in the text.
  ///   - claims: The indicators that claim a theme.
  ///   - compiled: The codebook.
  init(_ found: FoundPhrases, claims: [IndicatorHit], in compiled: CompiledCodebook) {
    self.compiled = compiled
    let themes = compiled.codebook.themes
    for theme in compiled.themesWithEvidence {
      balances[theme] = Balance(sum: themes[theme].evidence?.bias ?? 0)
    }
    for claim in claims where balances[claim.theme]?.isIndicated == false {
      balances[claim.theme]?.isIndicated = true
      balances[claim.theme]?.sum += themes[claim.theme].evidence?.indicatorWeight ?? 0
    }
    let sorted = found.terms.sorted {
      ($0.theme, $0.indicator, $0.hit.tokens.lowerBound)
        < ($1.theme, $1.indicator, $1.hit.tokens.lowerBound)
    }
    let masked = Self.masked(found.masks)
    for hit in sorted where !isMasked(hit, masked) {
      if let last = balances[hit.theme]?.terms.last, last.indicator == hit.indicator { continue }
      let weight = weight(of: hit)
      balances[hit.theme]?.sum += weight
      balances[hit.theme]?.terms.append(hit)
    }
  }

  private func weight(of hit: IndicatorHit) -> Double {
    let theme = compiled.codebook.themes[hit.theme]
    return theme.evidence?.terms[hit.indicator - theme.indicators.count].weight ?? 0
  }

  /// A word that masks hide from a theme.
  private struct MaskedWord: Hashable {
    let theme: Int
    let token: Int
  }

  private static func masked(_ masks: [MaskHit]) -> Set<MaskedWord> {
    var masked: Set<MaskedWord> = []
    for mask in masks {
      for token in mask.hit.tokens where mask.hit.holds(token) {
        masked.insert(MaskedWord(theme: mask.theme, token: token))
      }
    }
    return masked
  }

  private func isMasked(_ hit: IndicatorHit, _ masked: Set<MaskedWord>) -> Bool {
    !masked.isEmpty
      && hit.hit.tokens.contains {
        hit.hit.holds($0) && masked.contains(MaskedWord(theme: hit.theme, token: $0))
      }
  }

  /// The claims that stand, and for themes that the evidence claims without an indicator the terms
  /// that speak for them most.
  ///
  /// - Parameter claims: The indicators that claim a theme.
  /// - Returns: What stands, and the claims that the evidence outweighs.
  func outcome(of claims: [IndicatorHit]) -> (claims: [IndicatorHit], outweighed: [IndicatorHit]) {
    let outweighed = claims.filter { (balances[$0.theme]?.sum ?? 1) <= 0 }
    var standing = claims.filter { (balances[$0.theme]?.sum ?? 1) > 0 }
    for theme in compiled.themesWithEvidence {
      guard let balance = balances[theme], balance.sum > 0, !balance.isIndicated else { continue }
      let best = balance.terms.filter { weight(of: $0) > 0 }
        .sorted { (weight(of: $1), $0.indicator) < (weight(of: $0), $1.indicator) }
      standing += best.prefix(Self.shownTerms)
    }
    return (standing, outweighed)
  }
}
