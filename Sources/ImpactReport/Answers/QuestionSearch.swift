import Foundation

/// Finds the questions that some words ask for.
struct QuestionSearch {
  private let stems: [(question: QuestionID, stems: Set<String>)]
  private let frequency: [String: Int]

  init(_ questions: [(QuestionID, String)]) {
    stems = questions.map { ($0.0, Self.stems(of: $0.1)) }
    frequency = stems.reduce(into: [:]) { counts, entry in
      for stem in entry.stems { counts[stem, default: 0] += 1 }
    }
  }

  /// The questions that have a word of those given, the nearest first.
  ///
  /// - Parameter words: What a user typed.
  /// - Returns: The questions, each with its share of the words' weight, 0 ... 1.
  func nearest(to words: String) -> [(question: QuestionID, share: Double)] {
    let asked = Self.stems(of: words)
    let total = asked.reduce(0) { $0 + weight($1) }
    guard total > 0 else { return [] }
    return stems.enumerated().compactMap { place, entry -> (Int, QuestionID, Double)? in
      let shared = asked.intersection(entry.stems).reduce(0) { $0 + weight($1) }
      return shared > 0 ? (place, entry.question, shared / total) : nil
    }.sorted { ($1.2, $0.0) < ($0.2, $1.0) }.map { ($0.1, $0.2) }
  }

  /// A rare word says more of a question than one that many have.
  private func weight(_ stem: String) -> Double {
    log(Double(stems.count + 1) / Double((frequency[stem] ?? 0) + 1))
  }

  /// The words without those that every question has, and without their endings.
  private static func stems(of words: String) -> Set<String> {
    let plain = words.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
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
    "on", "or", "our", "say", "that", "the", "their", "them", "there", "they", "this", "to", "was",
    "we", "were", "what", "when", "which", "who", "why", "will", "with", "you",
  ]
}
