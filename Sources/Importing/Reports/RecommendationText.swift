import EvaluationModel

/// The words of a recommendation and how strongly it is meant.
struct RecommendationText: Equatable {
  /// The words of priority that reports use, as they are kept.
  private static let priorities = ["essential", "advisable", "desirable"]

  /// The priority, or `nil` where the report states none.
  let priority: String?
  /// The recommendation without the priority.
  let text: String

  /// Reads `Essential: …`, `Essential – …`, `(essential) …`, `[Advisable] …`, and the same at the
  /// end in brackets.
  ///
  /// - Parameter entry: An entry of the list.
  init(_ entry: String) {
    for word in Self.priorities {
      if let rest = Self.rest(of: entry, after: word) ?? Self.rest(of: entry, before: word) {
        priority = word
        text = rest
        return
      }
    }
    priority = nil
    text = entry
  }

  private static func rest(of entry: String, after word: String) -> String? {
    for (opening, closings) in [("", [":", " -", " –", " —"]), ("(", [")"]), ("[", ["]"])] {
      for closing in closings {
        let mark = opening + word + closing
        guard entry.lowercased().hasPrefix(mark) else { continue }
        let rest = entry.dropFirst(mark.count).drop { ":-–— ".contains($0) }
        return rest.isEmpty ? nil : String(rest)
      }
    }
    return nil
  }

  private static func rest(of entry: String, before word: String) -> String? {
    for mark in ["(\(word))", "[\(word)]"] where entry.lowercased().hasSuffix(mark) {
      let rest = CommentText.trimmed(String(entry.dropLast(mark.count)))
      return rest.isEmpty ? nil : rest
    }
    return nil
  }
}
