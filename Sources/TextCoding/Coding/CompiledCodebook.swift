internal import Synchronization

/// A codebook made ready for coding: its phrases compiled, and of each what coding asks about it.
final class CompiledCodebook: Sendable {
  /// What coding asks of an indicator, without the codebook's words.
  struct Facts: Sendable {
    let direction: Direction?
    let isMention: Bool
    let isHint: Bool
    /// Whether more of its theme is worse.
    let isBurden: Bool
    /// Whether it counts for some sources only.
    let hasSources: Bool
    /// The place of its conditions, or -1 where it has none.
    let conditions: Int32

    /// What is known of a phrase that is no indicator.
    static let none = Facts(
      direction: nil, isMention: false, isHint: false, isBurden: false, hasSources: false,
      conditions: -1)
  }

  /// Conditions of an indicator as numbers that matches of their phrases carry.
  struct ConditionSet: Sendable {
    let near: Range<Int>
    let context: Range<Int>
    let unless: Range<Int>
  }

  let codebook: Codebook
  /// The codebook's version, as codings carry it.
  let stamp: String
  let lexicon: Lexicon
  /// What each phrase belongs to, by the number that its matches carry.
  let owners: [PhraseOwner]
  let conditions: [ConditionSet]
  /// The phrases as the codebook writes them, by the number that their matches carry.
  private let sources: [String]
  /// The numbers of the themes that evidence decides about, in the order of its columns.
  let themesWithEvidence: [Int]
  /// The owner of the evidence's first term; the others follow.
  private let firstTerm: Int
  /// What is known of a term of evidence, by the theme that it speaks for.
  private let termFacts: [Facts]
  /// What is known of indicators, by the number that their matches carry.
  private let facts: [Facts]

  /// The codebook that was compiled last.
  private static let latest = Mutex<CompiledCodebook?>(nil)

  /// A codebook, compiled.
  ///
  /// The last one is kept: one run checks a codebook by its own examples, codes the comments and then the
  /// recommendations with it, and compiling takes longer than any of these.
  ///
  /// - Parameter codebook: The codebook.
  /// - Returns: Its compiled form.
  static func of(_ codebook: Codebook) -> CompiledCodebook {
    if let latest = latest.withLock({ $0 }), latest.codebook == codebook { return latest }
    let compiled = CompiledCodebook(codebook)
    latest.withLock { $0 = compiled }
    return compiled
  }

  private init(_ codebook: Codebook) {
    var building = Building()
    for cue in Cue.allCases {
      for (index, phrase) in codebook.phrases(of: cue).enumerated() {
        building.add(phrase, .cue(cue, index))
      }
    }
    for grammar in Grammar.allCases {
      for phrase in grammar.phrases { building.add(phrase, .grammar(grammar)) }
    }
    for (number, theme) in codebook.themes.enumerated() { building.add(theme, number: number) }
    building.lexicon.finish(knownWords: codebook.knownWords)
    self.codebook = codebook
    stamp = codebook.stamp
    lexicon = building.lexicon
    owners = building.owners
    conditions = building.conditions
    firstTerm = building.sources.count
    sources = building.sources + (codebook.evidence?.terms ?? [])
    facts = building.facts
    termFacts = codebook.themes.map { Facts(termOf: $0) }
    themesWithEvidence = (codebook.evidence?.themes ?? []).compactMap { id in
      codebook.themes.firstIndex { $0.id == id }
    }
  }

  /// What is known of the indicator that was found.
  func facts(of hit: IndicatorHit) -> Facts {
    hit.hit.owner < firstTerm ? facts[hit.hit.owner] : termFacts[hit.theme]
  }

  /// A term of evidence that speaks for a theme, as an indicator whose direction cues decide.
  func hit(of term: EvidenceTerms.Found, theme: Int) -> IndicatorHit {
    IndicatorHit(
      theme: theme, indicator: codebook.themes[theme].indicators.count + term.row,
      hit: PhraseHit(
        owner: firstTerm + term.row, tokens: term.tokens, places: (1 << term.tokens.count) - 1))
  }

  /// A phrase that was found, as the codebook writes it.
  func source(of hit: PhraseHit) -> String {
    sources[hit.owner]
  }

  /// Phrases that are being numbered.
  private struct Building {
    var lexicon = Lexicon()
    var owners: [PhraseOwner] = []
    var conditions: [ConditionSet] = []
    var sources: [String] = []
    var facts: [Facts] = []

    mutating func add(_ phrase: Phrase, _ owner: PhraseOwner, isSpellingForgiven: Bool = false) {
      var traits: UInt16 = 0
      if case .grammar(let grammar) = owner { traits = grammar.bit }
      lexicon.add(
        phrase, owner: owners.count, isSpellingForgiven: isSpellingForgiven, traits: traits)
      owners.append(owner)
      sources.append(phrase.source)
      facts.append(.none)
    }

    mutating func add(_ theme: Theme, number: Int) {
      for (index, mask) in theme.masks.enumerated() {
        add(mask, .mask(theme: number, index: index))
      }
      var shared: [ConditionKey: Int32] = [:]
      for (index, indicator) in theme.indicators.enumerated() {
        let owner = owners.count
        add(
          indicator.phrase, .indicator(theme: number, index: index), isSpellingForgiven: true)
        facts[owner] = Facts(
          direction: indicator.direction, isMention: indicator.isMention,
          isHint: indicator.isHint, isBurden: theme.valence == .burden,
          hasSources: !indicator.sources.isEmpty,
          conditions: conditions(of: indicator, shared: &shared))
      }
    }

    private mutating func conditions(
      of indicator: Indicator, shared: inout [ConditionKey: Int32]
    ) -> Int32 {
      let key = ConditionKey(indicator)
      if key.isEmpty { return -1 }
      if let number = shared[key] { return number }
      let ranges = [indicator.near, indicator.context, indicator.unless].map { phrases in
        let start = owners.count
        for phrase in phrases { add(phrase, .condition) }
        return start..<owners.count
      }
      conditions.append(ConditionSet(near: ranges[0], context: ranges[1], unless: ranges[2]))
      shared[key] = Int32(conditions.count - 1)
      return Int32(conditions.count - 1)
    }
  }

  private struct ConditionKey: Hashable {
    let near: [Phrase]
    let context: [Phrase]
    let unless: [Phrase]

    init(_ indicator: Indicator) {
      near = indicator.near
      context = indicator.context
      unless = indicator.unless
    }

    var isEmpty: Bool { near.isEmpty && context.isEmpty && unless.isEmpty }
  }
}

extension CompiledCodebook.Facts {
  /// What is known of a term of evidence that speaks for a theme.
  fileprivate init(termOf theme: Theme) {
    self.init(
      direction: nil, isMention: false, isHint: false, isBurden: theme.valence == .burden,
      hasSources: false, conditions: -1)
  }
}
