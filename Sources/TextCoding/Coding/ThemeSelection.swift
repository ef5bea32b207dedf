/// Decides which of the indicators found in a text count as claims.
///
/// In this order: conditions, masks, the longest of overlapping indicators of a theme, bare mentions
/// beside firmer claims, and hints in pairs.
struct ThemeSelection {
  /// An indicator that does not count.
  struct DismissedHit {
    let hit: IndicatorHit
    let reason: Dismissal
  }

  private let analysis: TextAnalysis
  private(set) var themeHits: [IndicatorHit] = []
  /// What did not count, and why; kept for traces only.
  private(set) var dismissed: [DismissedHit] = []
  /// How the evidence of the themes that have some came out, by the themes' numbers.
  private(set) var balances: [Int: EvidenceWeighing.Balance] = [:]

  init(_ analysis: TextAnalysis, found: FoundPhrases) {
    self.analysis = analysis
    var allowed: [IndicatorHit] = []
    for hit in found.indicators {
      if let reason = obstacle(to: hit, found.conditions) {
        dismiss(hit, reason)
      } else {
        allowed.append(hit)
      }
    }
    let indicated = claims(
      pairedHints(claims(longest(hideMasked(allowed, masks: found.masks)))))
    guard !analysis.coder.themesWithEvidence.isEmpty else {
      themeHits = indicated
      return
    }
    let weighing = EvidenceWeighing(analysis, found: found, claims: indicated)
    let outcome = weighing.outcome(of: indicated)
    themeHits = outcome.claims
    balances = weighing.balances
    for hit in outcome.outweighed {
      dismiss(hit, .outweighed(sum: balances[hit.theme]?.sum ?? 0))
    }
  }

  private mutating func dismiss(_ hit: IndicatorHit, _ reason: Dismissal) {
    if analysis.isTraced { dismissed.append(DismissedHit(hit: hit, reason: reason)) }
  }

  private func indicator(_ hit: IndicatorHit) -> Indicator {
    analysis.coder.codebook.themes[hit.theme].indicator(at: hit.indicator)
  }

  private func sentence(_ hit: PhraseHit) -> Int32 {
    analysis.tokens[hit.tokens.lowerBound].sentence
  }

  private func clause(_ hit: PhraseHit) -> Int32 {
    analysis.tokens[hit.tokens.lowerBound].clause
  }

  // MARK: Conditions, masks and overlaps

  /// What keeps an indicator from counting in its place, whatever else was found.
  private func obstacle(to hit: IndicatorHit, _ found: [Int: Set<Int32>]) -> Dismissal? {
    let indicator = indicator(hit)
    if !indicator.sources.isEmpty, !indicator.sources.contains(analysis.input.source) {
      return .otherSource
    }
    if gapCrossesClause(hit.hit) { return .acrossClauses }
    guard let conditions = analysis.coder.conditions[[hit.theme, hit.indicator]] else {
      return nil
    }
    let sentence = sentence(hit.hit)
    func stands(_ owners: Range<Int>) -> Bool {
      owners.contains { found[$0]?.contains(sentence) == true }
    }
    if !conditions.near.isEmpty, !stands(conditions.near) { return .nothingNear }
    if !conditions.context.isEmpty, !conditions.context.contains(where: { found[$0] != nil }) {
      return .noContext
    }
    return stands(conditions.unless) ? .voided : nil
  }

  /// Whether a phrase's gap runs into another clause; its own words may.
  private func gapCrossesClause(_ hit: PhraseHit) -> Bool {
    let tokens = analysis.tokens
    for token in hit.tokens.dropFirst()
    where tokens[token].clause != tokens[token - 1].clause {
      if !hit.holds(token) || !hit.holds(token - 1) { return true }
    }
    return false
  }

  private mutating func hideMasked(
    _ hits: [IndicatorHit], masks: [(theme: Int, index: Int, hit: PhraseHit)]
  ) -> [IndicatorHit] {
    let width = analysis.tokens.count + 1
    var masked: [Int: Int] = [:]
    for mask in masks {
      for token in mask.hit.tokens where mask.hit.holds(token) {
        masked[mask.theme * width + token] = mask.index
      }
    }
    if masked.isEmpty { return hits }
    var kept: [IndicatorHit] = []
    for hit in hits {
      let places = hit.hit.tokens.filter { hit.hit.holds($0) }
      if let mask = places.lazy.compactMap({ masked[hit.theme * width + $0] }).first {
        dismiss(hit, .masked(by: analysis.coder.codebook.themes[hit.theme].masks[mask].source))
      } else {
        kept.append(hit)
      }
    }
    return kept
  }

  /// Of indicators of one theme that share a word, the one with most words.
  private mutating func longest(_ hits: [IndicatorHit]) -> [IndicatorHit] {
    let width = analysis.tokens.count + 1
    var taken: Set<Int> = []
    var kept: [IndicatorHit] = []
    for hit in hits.sorted(by: precedes) {
      let keys = hit.hit.tokens.filter { hit.hit.holds($0) }.map { hit.theme * width + $0 }
      if keys.contains(where: taken.contains) {
        if analysis.isTraced { dismiss(hit, .covered(by: cover(of: hit, among: kept))) }
      } else {
        taken.formUnion(keys)
        kept.append(hit)
      }
    }
    return kept
  }

  private func cover(of hit: IndicatorHit, among kept: [IndicatorHit]) -> String {
    let cover = kept.first { $0.theme == hit.theme && $0.hit.shares(with: hit.hit) }
    return cover.map { indicator($0).phrase.source } ?? ""
  }

  private func precedes(_ a: IndicatorHit, _ b: IndicatorHit) -> Bool {
    if a.theme != b.theme { return a.theme < b.theme }
    let indicatorA = indicator(a)
    let indicatorB = indicator(b)
    if indicatorA.isHint != indicatorB.isHint { return !indicatorA.isHint }
    let placesA = a.hit.places.nonzeroBitCount
    let placesB = b.hit.places.nonzeroBitCount
    if placesA != placesB { return placesA > placesB }
    if a.hit.tokens.lowerBound != b.hit.tokens.lowerBound {
      return a.hit.tokens.lowerBound < b.hit.tokens.lowerBound
    }
    return a.indicator < b.indicator
  }

  // MARK: Claims

  /// How firmly an indicator claims its theme: 0 for mentions and hints, 1 for a single word that
  /// says no direction, else 2.
  private func strength(_ hit: IndicatorHit) -> Int {
    let indicator = indicator(hit)
    if indicator.isHint || indicator.isMention { return 0 }
    return indicator.direction == nil && hit.hit.places.nonzeroBitCount == 1 ? 1 : 2
  }

  /// Leaves out bare mentions, hints and single words in clauses where another theme is claimed more
  /// firmly, unless a cue stands beside them or their theme is claimed firmly elsewhere in the text.
  private mutating func claims(_ hits: [IndicatorHit]) -> [IndicatorHit] {
    var strongest: [Int32: [Int: Int]] = [:]
    var claimed: Set<Int> = []
    for hit in hits {
      let strength = strength(hit)
      let known = strongest[clause(hit.hit)]?[hit.theme] ?? 0
      strongest[clause(hit.hit), default: [:]][hit.theme] = max(strength, known)
      if strength >= 2 { claimed.insert(hit.theme) }
    }
    var kept: [IndicatorHit] = []
    for hit in hits {
      let strength = strength(hit)
      let others = (strongest[clause(hit.hit)] ?? [:]).filter { $0.key != hit.theme }
      let needed = strength == 0 ? 1 : 2
      if strength >= 2 || claimed.contains(hit.theme) || (others.values.max() ?? 0) < needed
        || !indicator(hit).isHint && isJudged(hit.hit)
      {
        kept.append(hit)
      } else {
        dismiss(hit, .firmerClaim)
      }
    }
    return kept
  }

  /// Whether a cue that judges stands right before a mention or soon after it.
  private func isJudged(_ hit: PhraseHit) -> Bool {
    let tokens = analysis.tokens
    let near = max(0, hit.tokens.lowerBound - 2)..<min(hit.tokens.upperBound + 3, tokens.count)
    return near.contains { token in
      !hit.holds(token) && tokens[token].clause == clause(hit)
        && analysis.cueOfToken[token].map { Self.judging.contains($0) } ?? false
    }
  }

  private static let judging: Set<Cue> = [
    .more, .less, .fallen, .worse, .noChange, .notYet, .negation, .deficit, .criticism, .praise,
  ]

  /// A hint counts where another hint of its theme, by another phrase, stands in the same sentence
  /// or the next to it.
  private mutating func pairedHints(_ hits: [IndicatorHit]) -> [IndicatorHit] {
    var phrases: [[Int]: Set<Int>] = [:]
    for hint in hits where indicator(hint).isHint {
      let sentence = Int(sentence(hint.hit))
      for near in sentence - 1...sentence + 1 {
        phrases[[hint.theme, near], default: []].insert(hint.indicator)
      }
    }
    if phrases.isEmpty { return hits }
    var kept: [IndicatorHit] = []
    for hit in hits {
      let key = [hit.theme, Int(sentence(hit.hit))]
      if !indicator(hit).isHint || (phrases[key]?.count ?? 0) >= 2 {
        kept.append(hit)
      } else {
        dismiss(hit, .loneHint)
      }
    }
    return kept
  }
}
