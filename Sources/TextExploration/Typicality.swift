import Foundation

/// How much like the other comments on its theme a comment is.
///
/// The measure is the mean cosine between the comment and each other comment with the theme, over
/// its content words, each weighted by (1 + ln tf) · ln(N / df), N being all texts and df those with
/// the word. It says how usual the words of a comment are, not how right it is.
public struct Typicality: Hashable, Sendable {
  /// The position of the text.
  public let text: Int
  /// The mean cosine to the other comments with the theme, from 0 to 1.
  public let meanCosine: Double

  /// The typicality of the comments with a theme.
  ///
  /// - Parameters:
  ///   - theme: The theme's name in the codebook.
  ///   - texts: The texts.
  ///   - words: Their words.
  ///   - minimumWords: Comments of fewer content words are neither ranked nor compared with: a
  ///     word or two are like nothing or like everything.
  /// - Returns: The comments, the most typical first; between equals in the order of the texts.
  ///   Empty where fewer than two comments can be compared.
  public static func ranking(
    of theme: String, in texts: [ExploredText], words: WordIndex, minimumWords: Int
  ) -> [Typicality] {
    ranking(
      among: texts.indices.filter { texts[$0].has(theme) }, words: words,
      minimumWords: minimumWords)
  }

  /// The typicality of some comments, each beside the others of them.
  ///
  /// - Parameters:
  ///   - members: The positions of the comments among the texts, in their order.
  ///   - words: The words of all texts.
  ///   - minimumWords: Comments of fewer content words are neither ranked nor compared with.
  /// - Returns: The comments, the most typical first; between equals in the order of the texts.
  ///   Empty where fewer than two comments can be compared.
  public static func ranking(
    among members: [Int], words: WordIndex, minimumWords: Int
  ) -> [Typicality] {
    var documents = [Int](repeating: 0, count: words.vocabulary.count)
    for own in words.words { for word in Set(own.map(\.number)) { documents[Int(word)] += 1 } }
    func vector(_ text: Int) -> [(word: Int, weight: Double)]? {
      let content = words.words[text].map { Int($0.number) }.filter { words.isContent[$0] }
      guard content.count >= minimumWords else { return nil }
      var frequencies: [Int: Int] = [:]
      for word in content { frequencies[word, default: 0] += 1 }
      var weights: [(word: Int, weight: Double)] = []
      for (word, frequency) in frequencies.sorted(by: { $0.key < $1.key }) {
        let rarity = log(Double(words.words.count) / Double(documents[word]))
        weights.append((word, (1 + log(Double(frequency))) * rarity))
      }
      let length = weights.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
      guard length > 0 else { return nil }
      return weights.map { ($0.word, $0.weight / length) }
    }
    let vectors = members.compactMap { text in
      vector(text).map { (text: text, weights: $0) }
    }
    guard vectors.count > 1 else { return [] }
    // The sum of the cosines to all is the product with the sum of all; its own cosine is 1.
    var sum = [Double](repeating: 0, count: words.vocabulary.count)
    for (_, weights) in vectors { for (word, weight) in weights { sum[word] += weight } }
    return vectors.map { text, weights in
      let cosines = weights.reduce(0) { $0 + $1.weight * sum[$1.word] } - 1
      // Rounding may leave a little less than nothing.
      return Typicality(text: text, meanCosine: max(cosines / Double(vectors.count - 1), 0))
    }.sorted { ($0.meanCosine, -$0.text) > ($1.meanCosine, -$1.text) }
  }
}
