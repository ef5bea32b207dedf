/// Two themes, and how often they stand in the same text.
public struct ThemePair: Hashable, Sendable {
  /// The theme that the codebook has first.
  public let first: String
  /// The other.
  public let second: String
  /// The texts with the first.
  public let firstCount: Int
  /// The texts with the second.
  public let secondCount: Int
  /// The texts with both.
  public let both: Int
  /// All texts.
  public let count: Int

  /// How many texts would have both if neither had to do with the other.
  public var expected: Double { Double(firstCount) * Double(secondCount) / Double(count) }
  /// How many times as many have both as would by chance: above 1 they go together.
  public var lift: Double { Double(both) / expected }

  /// The pairs of themes that go together, and those that keep apart.
  ///
  /// - Parameters:
  ///   - themes: The themes' names, in the order of the codebook.
  ///   - texts: The texts.
  ///   - minimum: A pair is reported where at least so many texts have both or were to be expected
  ///     to; fewer say nothing.
  /// - Returns: The pairs, the greatest lift first; between equals the more frequent, then the order
  ///   of the codebook.
  public static func pairs(
    of themes: [String], in texts: [ExploredText], minimum: Int
  ) -> [ThemePair] {
    let place = Dictionary(themes.enumerated().map { ($1, $0) }) { first, _ in first }
    var counts = [Int](repeating: 0, count: themes.count)
    var both: [[Int]: Int] = [:]
    for text in texts {
      let found = Set(text.codes.compactMap { place[$0.theme] }).sorted()
      for (index, first) in found.enumerated() {
        counts[first] += 1
        for second in found[(index + 1)...] { both[[first, second], default: 0] += 1 }
      }
    }
    var pairs: [ThemePair] = []
    for first in themes.indices where counts[first] > 0 {
      for second in themes.indices where second > first && counts[second] > 0 {
        let pair = ThemePair(
          first: themes[first], second: themes[second], firstCount: counts[first],
          secondCount: counts[second], both: both[[first, second]] ?? 0, count: texts.count)
        if pair.both >= minimum || pair.expected >= Double(minimum) { pairs.append(pair) }
      }
    }
    return pairs.enumerated().sorted { a, b in
      (-a.element.lift, -a.element.both, a.offset) < (-b.element.lift, -b.element.both, b.offset)
    }.map(\.element)
  }
}
