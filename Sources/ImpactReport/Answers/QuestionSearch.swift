import Foundation

/// Finds the questions that some words ask for.
struct QuestionSearch {
  private let stems: [(question: QuestionID, stems: Set<String>)]
  private let frequency: [String: Int]

  init(_ questions: [(QuestionID, String)]) {
    stems = questions.map { ($0.0, WordStems.of($0.1)) }
    frequency = stems.reduce(into: [:]) { counts, entry in
      for stem in entry.stems { counts[stem, default: 0] += 1 }
    }
  }

  /// The questions that have a word of those given, the nearest first.
  ///
  /// - Parameter words: What a user typed.
  /// - Returns: The questions, each with its share of the words' weight, 0 ... 1.
  func nearest(to words: String) -> [(question: QuestionID, share: Double)] {
    let asked = WordStems.of(words)
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
}
