import Foundation

/// The words of a text without their endings and without those that every text has.
enum WordStems {
  /// The stems of the words.
  ///
  /// - Parameter text: The text.
  /// - Returns: Small letters, each stem once.
  static func of(_ text: String) -> Set<String> {
    let plain = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(plain.filter { !stopWords.contains($0) }.map(stem))
  }

  private static func stem(_ word: String) -> String {
    for ending in ["ings", "ing", "ies", "ed", "es", "s", "e", "y"]
    where word.count - ending.count >= 4 && word.hasSuffix(ending) {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  private static let stopWords: Set<String> = [
    "a", "about", "all", "an", "and", "any", "are", "as", "at", "be", "by", "can", "did", "do",
    "does", "for", "from", "had", "has", "have", "how", "i", "in", "is", "it", "me", "much", "of",
    "on", "or", "our", "people", "say", "since", "than", "that", "the", "their", "them", "there",
    "they", "this", "to", "was", "we", "were", "what", "when", "which", "who", "why", "will",
    "with",
    "you",
  ]
}
