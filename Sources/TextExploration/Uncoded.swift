public import Evidence
import Statistics

/// The answers in which no theme was found.
public struct Uncoded: Sendable {
  /// The positions of the texts that hold a word and no theme.
  public let texts: [Int]
  /// The positions of the texts that hold a theme.
  public let coded: [Int]
  /// Their share of the texts that hold a word, with Wilson's interval.
  public let share: Reported<Estimate>

  /// - Parameters:
  ///   - texts: The texts.
  ///   - words: Their words.
  ///   - level: The confidence level, 0 < `level` < 1.
  public init(_ texts: [ExploredText], words: WordIndex, level: Double) {
    let answers = texts.indices.filter { words.count(of: $0) > 0 }
    let uncoded = answers.filter { texts[$0].codes.isEmpty }
    self.texts = uncoded
    coded = answers.filter { !texts[$0].codes.isEmpty }
    share = Proportion.wilson(successes: uncoded.count, count: answers.count, level: level)
  }

  /// The words that set these answers apart from those with a theme.
  ///
  /// - Parameters:
  ///   - words: The words of all texts.
  ///   - minimum: Words in fewer texts are not compared.
  ///   - level: The confidence level of intervals, 0 < `level` < 1.
  /// - Returns: The words, those that are less common here too.
  public func words(in words: WordIndex, minimum: Int, level: Double) -> Keyness {
    Keyness(words: words, of: texts, against: coded, minimum: minimum, level: level)
  }

  /// Some of the answers, drawn by chance.
  ///
  /// - Parameters:
  ///   - size: How many at the most.
  ///   - seed: The same seed gives the same answers.
  ///   - all: All texts.
  /// - Returns: Positions of texts, in their order.
  public func sample(_ size: Int, seed: UInt64, from all: [ExploredText]) -> [Int] {
    texts.sorted { a, b in
      (Self.draw(all[a].id, seed), a) < (Self.draw(all[b].id, seed), b)
    }.prefix(size).sorted()
  }

  /// The place of a text in the draw: FNV-1a over the seed and the id, mixed, so that it depends on
  /// nothing else.
  private static func draw(_ id: String, _ seed: UInt64) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(seed):\(id)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 33
    hash = hash &* 0xff51_afd7_ed55_8ccd
    return hash ^ (hash >> 33)
  }
}
