/// Finds the terms of a codebook's evidence in texts, one after the other.
struct EvidenceTerms: Sendable {
  /// A term in a text.
  struct Found: Sendable {
    /// Its row in the evidence.
    let row: Int
    /// Where it stands.
    let tokens: Range<Int>
  }

  let evidence: Evidence
  /// The terms of the last text, in its order; a term as often as it stands there.
  private(set) var found: [Found] = []
  /// The plain words met last, with their numbers as entries.
  private var familiar = FamiliarWords()

  init(_ evidence: Evidence) { self.evidence = evidence }

  /// Finds the terms of a text; they are then in `found`.
  ///
  /// - Parameters:
  ///   - tokens: The words of the text, with their sentences.
  ///   - text: The text.
  mutating func read(_ tokens: [Token], in text: Span<UInt8>) {
    found.clear()
    var last: Int32 = -1
    for index in tokens.indices {
      let number = number(of: index, among: tokens, in: text)
      if index > 0, tokens[index].sentence == tokens[index - 1].sentence {
        add(evidence.row(of: last, number), index - 1..<index + 1)
      }
      add(evidence.row(of: number), index..<index + 1)
      last = number
    }
  }

  /// The rows of some terms, each once, in order.
  static func rows(of terms: some Sequence<Found>) -> [Int] {
    var rows = terms.map(\.row)
    rows.sort()
    var count = 0
    for place in rows.indices where count == 0 || rows[count - 1] != rows[place] {
      rows[count] = rows[place]
      count += 1
    }
    rows.removeLast(rows.count - count)
    return rows
  }

  private mutating func add(_ row: Int32, _ tokens: Range<Int>) {
    if row >= 0 { found.append(Found(row: Int(row), tokens: tokens)) }
  }

  private mutating func number(
    of index: Int, among tokens: [Token], in text: Span<UInt8>
  ) -> Int32 {
    let bytes = tokens[index].bytes
    guard bytes.count <= Tokeniser.longestWord else { return -1 }
    let isHalf =
      index + 1 < tokens.count && tokens[index + 1].bytes.lowerBound == bytes.upperBound
      || index > 0 && tokens[index - 1].bytes.upperBound == bytes.lowerBound
    // Half of a contraction is another word than the same letters alone.
    if isHalf { return evidence.number(of: WordSequence.form(of: index, among: tokens, in: text)) }
    let letters = FamiliarWords.Letters(text, from: bytes.lowerBound)
    let plain = letters.flatMap { $0.count == bytes.count ? $0 : nil }
    if let plain, let word = familiar.word(plain) { return word.entry }
    let number = evidence.number(of: WordSequence.form(of: index, among: tokens, in: text))
    if let plain { familiar.keep(plain, entry: number, state: 0) }
    return number
  }
}
