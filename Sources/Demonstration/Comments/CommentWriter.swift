/// Puts comments together from the phrases of a bank.
struct CommentWriter {
  /// A comment as it is typed in.
  struct Written {
    let text: String
    let themes: [PlantedTheme]
  }

  /// One piece of a comment.
  struct Piece {
    var text: String
    let themes: [PlantedTheme]
    let words: Int
    var isNegative: Bool { themes.contains { $0.direction != .gain } }
  }

  let bank: PhraseBank
  /// The share of comments with a slip of the keyboard.
  let slips: Double
  /// Whether it is a report, in whole sentences.
  let isFormal: Bool
  private var uses: [String: Int] = [:]

  init(bank: PhraseBank, slips: Double, isFormal: Bool = false) {
    self.bank = bank
    self.slips = slips
    self.isFormal = isFormal
  }

  /// A comment about some themes.
  mutating func comment(
    about themes: [PlantedTheme], words target: Int, _ random: inout RandomSource
  ) -> Written {
    var pieces: [Piece] = []
    for theme in themes where !pieces.contains(where: { $0.themes.contains(theme) }) {
      let share = target / max(1, themes.count)
      if let piece = piece(theme, words: share, not: pieces, &random) {
        pieces.append(piece)
      }
    }
    var said: [PlantedTheme] = []
    for theme in pieces.flatMap(\.themes) where !said.contains(theme) { said.append(theme) }
    if pieces.isEmpty {
      let list = bank.phrases("nothing", nil)
      var text = PhraseBank.decided(random.one(of: list).text, &random)
      if random.happens(0.3) { text = Self.lowered(text) }
      return Written(text: text, themes: [])
    }
    lengthen(&pieces, about: themes, to: target, &random)
    let voice = isFormal ? CommentVoice.formal : CommentVoice(random: &random)
    let text = voice.text(of: pieces, slips: slips, &random)
    return Written(text: text, themes: said)
  }

  /// Makes a comment longer, as people do: with more on the same theme, with remarks that say
  /// nothing of their own, with a beginning and an end.
  private mutating func lengthen(
    _ pieces: inout [Piece], about themes: [PlantedTheme], to target: Int,
    _ random: inout RandomSource
  ) {
    var added: [String: Int] = [:]
    let limits = ["more": 2 + target / 35, "after": 1 + target / 30, "before": 1, "closing": 1]
    for _ in 0..<16 {
      let missing = target - pieces.reduce(0) { $0 + $1.words }
      guard missing * 5 > target else { return }
      let kind = ["more", "after", "before", "closing"][random.index(weights: [60, 20, 11, 9])]
      guard added[kind, default: 0] < limits[kind, default: 0] else { continue }
      let theme = random.one(of: themes)
      if insert(kind, theme, words: missing, into: &pieces, &random) {
        added[kind, default: 0] += 1
      }
    }
  }

  /// Inserts one more phrase of a kind.
  ///
  /// Returns whether there was one.
  private mutating func insert(
    _ kind: String, _ theme: PlantedTheme, words: Int, into pieces: inout [Piece],
    _ random: inout RandomSource
  ) -> Bool {
    let last = pieces.lastIndex { $0.themes.contains { theme.theme.hasSuffix($0.theme) } }
    switch kind {
    case "more":
      // Only phrases about this theme alone: a second one would be said without being planted.
      guard let piece = piece(theme, words: words, not: pieces, &random, alone: true)
      else { return false }
      pieces.insert(piece, at: (last ?? pieces.count - 1) + 1)
    case "after":
      let mark = theme.direction == .gain ? "after +" : "after !"
      let list = random.happens(0.5) ? mark : "after"
      guard let last, let remark = remark(list, not: pieces, &random) else { return false }
      pieces.insert(remark, at: last + 1)
    case "before":
      guard let remark = remark("before", not: pieces, &random) else { return false }
      pieces.insert(remark, at: 0)
    default:
      guard let remark = remark("closing", not: pieces, &random) else { return false }
      pieces.append(remark)
    }
    return true
  }

  private mutating func piece(
    _ theme: PlantedTheme, words: Int, not pieces: [Piece], _ random: inout RandomSource,
    alone: Bool = false
  ) -> Piece? {
    let all = bank.phrases(theme.theme, theme.direction)
      .filter { phrase in
        (!alone || phrase.themes.count == 1) && !pieces.contains { $0.text == phrase.text }
      }
    return chosen(from: all, words: words, &random)
  }

  private mutating func remark(
    _ list: String, not pieces: [Piece], _ random: inout RandomSource
  ) -> Piece? {
    let all = bank.phrases(list, nil).filter { remark in
      !pieces.contains { $0.text == remark.text }
    }
    return chosen(from: all, words: 8, &random)
  }

  /// Of some phrases that are drawn, the one that fits best and was used least.
  private mutating func chosen(
    from all: [PhraseBank.Phrase], words: Int, _ random: inout RandomSource
  ) -> Piece? {
    guard !all.isEmpty else { return nil }
    let drawn = (0..<8).map { _ in random.one(of: all) }
    let best = drawn.min { left, right in cost(left, words) < cost(right, words) } ?? drawn[0]
    uses[best.text, default: 0] += 1
    return Piece(text: best.text, themes: best.themes, words: best.words)
  }

  private func cost(_ phrase: PhraseBank.Phrase, _ words: Int) -> Int {
    let excess = max(0, phrase.words - words - 3)
    let shortfall = max(0, min(words, 24) - phrase.words)
    // A long phrase is remembered, so it is not used again while others will do.
    let weariness = phrase.words > 18 ? 24 : 6
    return excess * 5 + shortfall + uses[phrase.text, default: 0] * weariness
  }

  /// A phrase with a small first letter, unless it begins with "I" or an abbreviation.
  static func lowered(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars.prefix(2))
    guard let first = scalars.first, ("A"..."Z").contains(first) else { return text }
    let word = text.prefix { $0.isLetter }
    guard word != "I", !CommentVoice.properNames.contains(String(word)) else { return text }
    if scalars.count > 1, ("A"..."Z").contains(scalars[1]) { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
