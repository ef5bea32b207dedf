import Evidence
import Foundation
import Statistics
import TextCoding

/// Two words that stand beside each other more often than chance would have it, and that no theme
/// rests on: a candidate for the codebook.
public struct Collocation: Hashable, Sendable {
  /// The first word.
  public let first: String
  /// The word after it.
  public let second: String
  /// How often they stand together.
  public let count: Int
  /// How often they do where neither belongs to a passage that a theme rests on.
  public let uncovered: Int
  /// The texts in which they do.
  public let texts: Int
  /// The log-likelihood ratio G² of the second word after the first and after any other word.
  public let logLikelihoodRatio: Double
  /// The normalised pointwise mutual information, which is 1 where neither stands without the other.
  ///
  /// ln(p₁₂ / (p₁ p₂)) / −ln p₁₂ over all pairs of neighbours (Bouma 2009, Normalized (pointwise)
  /// mutual information in collocation extraction, Proceedings of GSCL, 31–40).
  public let mutualInformation: Double

  /// The pairs that most of the time lie outside all passages that a theme rests on.
  ///
  /// Neighbours are two words of one sentence with nothing hidden between them; neither is a word such
  /// as "the", which holds sentences together and says nothing.
  ///
  /// - Parameters:
  ///   - texts: The texts.
  ///   - words: Their words.
  ///   - minimum: Pairs that stand uncovered in fewer texts are left out.
  /// - Returns: Pairs that go together, the greatest G² first; between equals in the order of the
  ///   alphabet.
  public static func uncovered(
    in texts: [ExploredText], words: WordIndex, minimum: Int
  ) -> [Collocation] {
    var counts: [UInt64: Tally] = [:]
    var firsts = [Int](repeating: 0, count: words.vocabulary.count)
    var seconds = firsts
    var total = 0
    for (position, text) in texts.enumerated() {
      let own = words.words[position]
      let isCovered = coverage(of: own, by: text.codes.flatMap(\.spans))
      for (place, (word, next)) in zip(own, own.dropFirst()).enumerated()
      where word.sentence == next.sentence && word.position + 1 == next.position {
        firsts[Int(word.number)] += 1
        seconds[Int(next.number)] += 1
        total += 1
        guard words.isContent[Int(word.number)], words.isContent[Int(next.number)] else {
          continue
        }
        let key = UInt64(word.number) << 32 | UInt64(next.number)
        counts[key, default: Tally()].add(
          isCovered: isCovered[place] || isCovered[place + 1], text: position)
      }
    }
    let found = counts.compactMap { key, tally -> Collocation? in
      guard tally.texts >= max(minimum, 1), tally.uncovered * 2 > tally.count else { return nil }
      let (first, second) = (Int(key >> 32), Int(key & 0xffff_ffff))
      let p = Double(tally.count) / Double(total)
      let chance =
        Double(firsts[first]) / Double(total) * (Double(seconds[second]) / Double(total))
      // A pair that is all there is goes together perfectly, though both logarithms are 0.
      let information = p == 1 ? 1 : log(p / chance) / -log(p)
      guard information > 0 else { return nil }
      // The first word may be the first of all pairs: then nothing is left to compare with.
      let test = LogLikelihoodRatio.test(
        tally.count, of: firsts[first], against: seconds[second] - tally.count,
        of: total - firsts[first])
      return Collocation(
        first: words.vocabulary[first], second: words.vocabulary[second], count: tally.count,
        uncovered: tally.uncovered, texts: tally.texts,
        logLikelihoodRatio: test.value?.statistic ?? 0, mutualInformation: information)
    }
    return found.sorted { a, b in
      (-a.logLikelihoodRatio, a.first, a.second) < (-b.logLikelihoodRatio, b.first, b.second)
    }
  }

  /// Which words of a text lie in a passage that a theme rests on.
  private static func coverage(of words: [WordIndex.Word], by spans: [TextSpan]) -> [Bool] {
    var isCovered = [Bool](repeating: false, count: words.count)
    for span in spans {
      let first = words.bisection { $0.scalars.upperBound > span.scalars.lowerBound }
      for place in first..<words.count {
        if words[place].scalars.lowerBound >= span.scalars.upperBound { break }
        isCovered[place] = true
      }
    }
    return isCovered
  }

  /// How often a pair was met.
  private struct Tally {
    var count = 0
    var uncovered = 0
    var texts = 0
    var lastText = -1

    mutating func add(isCovered: Bool, text: Int) {
      count += 1
      if isCovered { return }
      uncovered += 1
      if lastText != text { texts += 1 }
      lastText = text
    }
  }
}
