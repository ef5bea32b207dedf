import TextCoding

/// Whether two recommendations ask for the same in other words.
///
/// They do where they share at least two telling words and these are two in five of the shorter
/// one's. A telling word has four letters or more and is none of those that every sentence has; its
/// endings are taken off, so that "markers" and "marking" are the same.
struct SimilarWords: Hashable {
  private let stems: Set<String>

  init(_ text: String) {
    stems = Set(
      WordSequence(text).words.map(\.form)
        .filter { $0.count >= Self.shortest && !Self.stopWords.contains($0) }.map(Self.stem))
  }

  /// Whether this text and another ask for the same.
  func resemble(_ other: SimilarWords) -> Bool {
    let shared = stems.intersection(other.stems).count
    return shared >= 2 && shared * 5 >= min(stems.count, other.stems.count) * 2
  }

  private static let shortest = 4

  private static func stem(_ word: String) -> String {
    let ending = endings.first {
      word.hasSuffix($0) && word.count - $0.count >= shortest
    }
    return ending.map { String(word.dropLast($0.count)) } ?? word
  }

  /// The longest that fits is taken off.
  private static let endings = [
    "ments", "ment", "ings", "ions", "ers", "ing", "ion", "ies", "ed", "er", "es", "s", "e", "y",
  ]

  private static let stopWords: Set<String> = [
    "about", "after", "again", "also", "been", "before", "being", "could", "each", "every", "from",
    "have", "into", "made", "make", "more", "most", "must", "need", "only", "other", "over", "same",
    "shall", "should", "some", "such", "than", "that", "their", "them", "then", "there", "these",
    "they", "this", "those", "very", "were", "what", "when", "where", "which", "will", "with",
    "would", "your",
  ]
}
