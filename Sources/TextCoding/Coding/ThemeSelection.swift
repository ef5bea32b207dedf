/// Decides which of the indicators found in a text count as claims.
///
/// In this order: conditions, masks, the longest of overlapping indicators of a theme, bare mentions
/// beside firmer claims, and hints in pairs.
struct ThemeSelection: Sendable {
  /// An indicator that does not count.
  struct DismissedHit {
    let hit: IndicatorHit
    let reason: Dismissal
  }

  /// The indicators that count, theme by theme in the order of the text.
  private(set) var kept: [IndicatorHit] = []
  /// What did not count, and why; kept for traces only.
  private(set) var dismissed: [DismissedHit] = []
  /// How the evidence of each theme came out, by the themes' numbers; empty without evidence.
  private var balances: [EvidenceWeighing.Balance?] = []
  private var offered: [IndicatorHit] = []
  private var conditions: [ConditionHit] = []
  /// The theme, from 1, that took each word last.
  private var taken: [Int32] = []
  private var strongest: [Strength] = []
  /// Whether each theme is claimed firmly.
  private var claimed: [Bool] = []

  /// Chooses among indicators; the result is then in `kept`.
  ///
  /// - Parameters:
  ///   - found: What was found.
  ///   - text: The text.
  mutating func select(_ found: FoundPhrases, in text: TextAnalysis) {
    kept.clear()
    dismissed.clear()
    balances.clear()
    let evidence = text.compiled.codebook.evidence
    if found.indicators.isEmpty, evidence == nil { return }
    conditions.clear()
    for hit in found.indicators {
      if let reason = obstacle(to: hit, found.conditions, in: text) {
        dismiss(hit, reason, in: text)
      } else {
        kept.append(hit)
      }
    }
    hideMasked(by: found.masks, in: text)
    keepLongest(in: text)
    keepClaims(in: text)
    if keepPairedHints(in: text) { keepClaims(in: text) }
    if let evidence { weigh(found, by: evidence, in: text) }
    kept.sort(by: Self.standsBefore)
  }

  /// How the evidence of a theme came out, or `nil` where it has none.
  func balance(of theme: Int) -> EvidenceWeighing.Balance? {
    balances.isEmpty ? nil : balances[theme]
  }

  private static func standsBefore(_ a: IndicatorHit, _ b: IndicatorHit) -> Bool {
    if a.theme != b.theme { return a.theme < b.theme }
    return (a.hit.tokens.lowerBound, a.hit.tokens.upperBound, a.indicator)
      < (b.hit.tokens.lowerBound, b.hit.tokens.upperBound, b.indicator)
  }

  /// Lets the evidence of the themes that have some decide about them.
  private mutating func weigh(_ found: FoundPhrases, by evidence: Evidence, in text: TextAnalysis) {
    let weighing = EvidenceWeighing(found, claims: kept, by: evidence, in: text)
    let outcome = weighing.outcome(of: kept)
    kept = outcome.claims
    balances = weighing.balances
    for hit in outcome.outweighed {
      dismiss(hit, .outweighed(sum: balance(of: hit.theme)?.sum ?? 0), in: text)
    }
  }

  private mutating func dismiss(_ hit: IndicatorHit, _ reason: Dismissal, in text: TextAnalysis) {
    if text.isTraced { dismissed.append(DismissedHit(hit: hit, reason: reason)) }
  }

  /// Takes what is kept as what is offered to the next step.
  private mutating func offerKept() {
    swap(&offered, &kept)
    kept.clear()
  }

  // MARK: Conditions, masks and overlaps

  /// What keeps an indicator from counting in its place, whatever else was found.
  private mutating func obstacle(
    to hit: IndicatorHit, _ found: [ConditionHit], in text: TextAnalysis
  ) -> Dismissal? {
    let facts = text.compiled.facts(of: hit)
    if facts.hasSources {
      let indicator = text.compiled.codebook.themes[hit.theme].indicators[hit.indicator]
      if !indicator.sources.contains(text.input.source) { return .otherSource }
    }
    if gapCrossesClause(hit.hit, in: text) { return .acrossClauses }
    guard facts.conditions >= 0 else { return nil }
    if conditions.isEmpty, !found.isEmpty {
      conditions = found.sorted { ($0.owner, $0.sentence) < ($1.owner, $1.sentence) }
    }
    let set = text.compiled.conditions[Int(facts.conditions)]
    let sentence = text.tokens[hit.hit.tokens.lowerBound].sentence
    if !set.near.isEmpty, !stands(set.near, inSentence: sentence) { return .nothingNear }
    if !set.context.isEmpty, !stands(set.context, inSentence: nil) { return .noContext }
    return stands(set.unless, inSentence: sentence) ? .voided : nil
  }

  /// Whether one of some phrases stands in a sentence, or anywhere where that is `nil`.
  private func stands(_ owners: Range<Int>, inSentence sentence: Int32?) -> Bool {
    owners.contains { owner in
      let place = conditions.indices.firstPlace {
        (conditions[$0].owner, conditions[$0].sentence) < (owner, sentence ?? 0)
      }
      guard place < conditions.count, conditions[place].owner == owner else { return false }
      return sentence == nil || conditions[place].sentence == sentence
    }
  }

  /// Whether a phrase's gap runs into another clause; its own words may.
  private func gapCrossesClause(_ hit: PhraseHit, in text: TextAnalysis) -> Bool {
    if hit.places.nonzeroBitCount == hit.tokens.count { return false }
    for token in hit.tokens.dropFirst()
    where text.tokens[token].clause != text.tokens[token - 1].clause {
      if !hit.holds(token) || !hit.holds(token - 1) { return true }
    }
    return false
  }

  private mutating func hideMasked(by masks: [MaskHit], in text: TextAnalysis) {
    if masks.isEmpty { return }
    let width = text.tokens.count + 1
    var masked: [Int: Int] = [:]
    for mask in masks {
      for token in mask.hit.tokens where mask.hit.holds(token) {
        masked[mask.theme * width + token] = mask.index
      }
    }
    offerKept()
    for hit in offered {
      let places = hit.hit.tokens.lazy.filter { hit.hit.holds($0) }
      if let mask = places.compactMap({ masked[hit.theme * width + $0] }).first {
        let source = text.compiled.codebook.themes[hit.theme].masks[mask].source
        dismiss(hit, .masked(by: source), in: text)
      } else {
        kept.append(hit)
      }
    }
  }

  /// Of indicators of one theme that share a word, the one with most words.
  private mutating func keepLongest(in text: TextAnalysis) {
    if areOfDistinctThemes { return }
    let compiled = text.compiled
    kept.sort { Self.precedes($0, $1, compiled) }
    offerKept()
    taken.fill(text.tokens.count, with: 0)
    for hit in offered {
      let mark = Int32(hit.theme + 1)
      let places = hit.hit.tokens.lazy.filter { hit.hit.holds($0) }
      if places.contains(where: { taken[$0] == mark }) {
        if text.isTraced {
          let cover = kept.first { $0.theme == hit.theme && $0.hit.shares(with: hit.hit) }
          let source = cover.map { compiled.source(of: $0.hit) } ?? ""
          dismiss(hit, .covered(by: source), in: text)
        }
      } else {
        for place in places { taken[place] = mark }
        kept.append(hit)
      }
    }
  }

  /// Whether no theme has two indicators, as in most texts; where there are many themes or indicators,
  /// it is not looked into.
  private var areOfDistinctThemes: Bool {
    var seen: UInt64 = 0
    for hit in kept {
      guard hit.theme < 64, seen & (1 << UInt64(hit.theme)) == 0 else { return false }
      seen |= 1 << UInt64(hit.theme)
    }
    return true
  }

  private static func precedes(
    _ a: IndicatorHit, _ b: IndicatorHit, _ compiled: CompiledCodebook
  ) -> Bool {
    if a.theme != b.theme { return a.theme < b.theme }
    let isHintA = compiled.facts(of: a).isHint
    if isHintA != compiled.facts(of: b).isHint { return !isHintA }
    let placesA = a.hit.places.nonzeroBitCount
    let placesB = b.hit.places.nonzeroBitCount
    if placesA != placesB { return placesA > placesB }
    if a.hit.tokens.lowerBound != b.hit.tokens.lowerBound {
      return a.hit.tokens.lowerBound < b.hit.tokens.lowerBound
    }
    return a.indicator < b.indicator
  }

  // MARK: Claims

  /// How firmly a clause claims the theme that it claims most firmly, and any other.
  private struct Strength {
    var theme = -1
    var most: Int8 = 0
    var ofOthers: Int8 = 0

    mutating func claim(_ other: Int, _ strength: Int8) {
      if other == theme {
        most = max(most, strength)
      } else if strength > most {
        ofOthers = most
        theme = other
        most = strength
      } else {
        ofOthers = max(ofOthers, strength)
      }
    }

    /// How firmly a theme other than the given one is claimed.
    func beside(_ other: Int) -> Int8 { other == theme ? ofOthers : most }
  }

  /// How firmly an indicator claims its theme: 0 for mentions and hints, 1 for a single word that
  /// says no direction, else 2.
  private static func strength(_ hit: IndicatorHit, _ facts: CompiledCodebook.Facts) -> Int8 {
    if facts.isHint || facts.isMention { return 0 }
    return facts.direction == nil && hit.hit.places.nonzeroBitCount == 1 ? 1 : 2
  }

  /// Leaves out bare mentions, hints and single words in clauses where another theme is claimed more
  /// firmly, unless a cue stands beside them or their theme is claimed firmly elsewhere in the text.
  private mutating func keepClaims(in text: TextAnalysis) {
    offerKept()
    strongest.fill(text.clauses.count, with: Strength())
    claimed.fill(text.compiled.codebook.themes.count, with: false)
    for hit in offered {
      let strength = Self.strength(hit, text.compiled.facts(of: hit))
      strongest[Int(text.tokens[hit.hit.tokens.lowerBound].clause)].claim(hit.theme, strength)
      if strength >= 2 { claimed[hit.theme] = true }
    }
    for hit in offered {
      let facts = text.compiled.facts(of: hit)
      let strength = Self.strength(hit, facts)
      let clause = Int(text.tokens[hit.hit.tokens.lowerBound].clause)
      let needed: Int8 = strength == 0 ? 1 : 2
      if strength >= 2 || claimed[hit.theme]
        || strongest[clause].beside(hit.theme) < needed
        || !facts.isHint && isJudged(hit.hit, in: text)
      {
        kept.append(hit)
      } else {
        dismiss(hit, .firmerClaim, in: text)
      }
    }
  }

  /// Whether a cue that judges stands right before a mention or soon after it.
  private func isJudged(_ hit: PhraseHit, in text: TextAnalysis) -> Bool {
    let clause = text.tokens[hit.tokens.lowerBound].clause
    let near =
      max(0, hit.tokens.lowerBound - 2)..<min(hit.tokens.upperBound + 3, text.tokens.count)
    return near.contains { token in
      !hit.holds(token) && text.tokens[token].clause == clause
        && text.layout.cue(at: token).map { Self.judging.contains($0.cue) } ?? false
    }
  }

  private static let judging = CueKinds(
    ([.more, .less, .fallen, .worse, .noChange, .notYet, .negation, .deficit, .criticism, .praise]
      as [Cue]).map { CueKinds($0) })

  /// A hint counts where another hint of its theme, by another phrase, stands in the same sentence
  /// or the next to it.
  ///
  /// - Returns: Whether there was any hint.
  private mutating func keepPairedHints(in text: TextAnalysis) -> Bool {
    var phrases: [HintPlace: Hints] = [:]
    for hit in kept where text.compiled.facts(of: hit).isHint {
      let sentence = text.tokens[hit.hit.tokens.lowerBound].sentence
      for near in sentence - 1...sentence + 1 {
        phrases[HintPlace(theme: hit.theme, sentence: near), default: Hints()].add(hit.indicator)
      }
    }
    if phrases.isEmpty { return false }
    offerKept()
    for hit in offered {
      let place = HintPlace(
        theme: hit.theme, sentence: text.tokens[hit.hit.tokens.lowerBound].sentence)
      if !text.compiled.facts(of: hit).isHint || phrases[place]?.areSeveral == true {
        kept.append(hit)
      } else {
        dismiss(hit, .loneHint, in: text)
      }
    }
    return true
  }

  private struct HintPlace: Hashable {
    let theme: Int
    let sentence: Int32
  }

  /// The hints in and around a sentence.
  private struct Hints {
    private var first = -1
    private(set) var areSeveral = false

    mutating func add(_ indicator: Int) {
      if first >= 0, first != indicator { areSeveral = true }
      first = indicator
    }
  }
}
