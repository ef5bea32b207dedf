internal import Synchronization

/// Codes texts by a codebook: which themes each holds, and what it says became of them.
///
/// The same codebook and text give the same codings on every machine. A coder holds no state; coding
/// takes time in proportion to the length of the text.
public struct Coder: Sendable {
  /// The codebook that the coder was made from.
  public let codebook: Codebook
  let lexicon: Lexicon
  let owners: [PhraseOwner]
  let conditions: [[Int]: ConditionSet]
  /// The numbers of the themes that evidence decides about.
  let themesWithEvidence: [Int]

  /// Conditions of an indicator as numbers that matches of its phrases carry.
  struct ConditionSet: Sendable {
    let near: Range<Int>
    let context: Range<Int>
    let unless: Range<Int>
  }

  /// A coder for a codebook; its phrases are compiled once, here.
  ///
  /// - Parameter codebook: The codebook.
  public init(codebook: Codebook) {
    self.codebook = codebook
    var lexicon = Lexicon()
    var owners: [PhraseOwner] = []
    func add(_ phrase: Phrase, _ owner: PhraseOwner, isSpellingForgiven: Bool = false) {
      lexicon.add(phrase, owner: owners.count, isSpellingForgiven: isSpellingForgiven)
      owners.append(owner)
    }
    for cue in Cue.allCases {
      for (index, phrase) in codebook.phrases(of: cue).enumerated() {
        add(phrase, .cue(cue, index))
      }
    }
    for grammar in Grammar.allCases {
      for phrase in grammar.phrases { add(phrase, .grammar(grammar)) }
    }
    var conditions: [[Int]: ConditionSet] = [:]
    for (themeIndex, theme) in codebook.themes.enumerated() {
      for (index, mask) in theme.masks.enumerated() {
        add(mask, .mask(theme: themeIndex, index: index))
      }
      var shared: [ConditionKey: ConditionSet] = [:]
      for (index, indicator) in theme.indicators.enumerated() {
        add(
          indicator.phrase, .indicator(theme: themeIndex, index: index), isSpellingForgiven: true)
        let key = ConditionKey(indicator)
        if key.isEmpty { continue }
        let ranges = [indicator.near, indicator.context, indicator.unless]
        let set =
          shared[key]
          ?? {
            let added = ranges.map { phrases in
              let start = owners.count
              for phrase in phrases { add(phrase, .condition) }
              return start..<owners.count
            }
            return ConditionSet(near: added[0], context: added[1], unless: added[2])
          }()
        shared[key] = set
        conditions[[themeIndex, index]] = set
      }
    }
    for (themeIndex, theme) in codebook.themes.enumerated() {
      for (index, term) in (theme.evidence?.terms ?? []).enumerated() {
        add(term.phrase, .term(theme: themeIndex, index: theme.indicators.count + index))
      }
    }
    themesWithEvidence = codebook.themes.indices.filter { codebook.themes[$0].evidence != nil }
    lexicon.finish(knownWords: codebook.knownWords)
    self.lexicon = lexicon
    self.owners = owners
    self.conditions = conditions
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

  /// The codings of one text, a theme at most once, in the order of the codebook's themes.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - id: The caller's name for it.
  ///   - questionRole: What the question asked for.
  ///   - source: Who speaks, in the words that the codebook's rules use; empty where unknown.
  /// - Returns: The codings, text by text, in the order of the codebook's themes.
  public func code(
    text: String, id: String, questionRole: QuestionRole = .other, source: String = ""
  ) -> [Coding] {
    code([IdentifiedText(id: id, text: text, questionRole: questionRole, source: source)])
  }

  /// The codings of many texts, in the order of the texts; texts without a theme have none.
  ///
  /// Many texts are coded on all processors at once.
  ///
  /// - Parameter texts: The texts.
  /// - Returns: The codings, text by text, in the order of the codebook's themes.
  public func code(_ texts: [IdentifiedText]) -> [Coding] {
    guard texts.count > Self.batchCount else {
      var session = CodingSession(self)
      return texts.flatMap { session.codings(of: $0) }
    }
    let codings = Mutex<[Coding]>([])
    let queue = CodingQueue<[Coding]>(
      self, batches: .max,
      make: { texts, session in texts.flatMap { session.codings(of: $0) } },
      take: { made in codings.withLock { $0 += made } })
    for start in stride(from: 0, to: texts.count, by: Self.batchCount) {
      // Nothing that is called here throws.
      try? queue.add(Array(texts[start..<min(start + Self.batchCount, texts.count)]))
    }
    try? queue.finish()
    return codings.withLock { $0 }
  }

  /// So many texts are coded at a time on one processor.
  private static let batchCount = 1_000
}
