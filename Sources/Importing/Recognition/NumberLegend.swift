import EvaluationModel

/// What the numbers of a scale mean, as a note or question says it: `Scale: 1 = very high … 5 = none`.
struct NumberLegend: Hashable {
  /// A number and what it means.
  struct Point: Hashable {
    let number: Int
    let label: String
  }

  /// The numbers that are explained, from the lowest.
  let points: [Point]

  /// The legend in a text, or `nil` where fewer than two numbers are explained.
  init?(_ text: String) {
    let points = ScaleNote.labels(in: text).compactMap { code, label -> Point? in
      guard let number = Int(code), (0...10).contains(number) else { return nil }
      let words = Self.trimmed(label)
      return words.isEmpty ? nil : Point(number: number, label: words)
    }
    guard Set(points.map(\.number)).count >= 2 else { return nil }
    self.points = points.sorted { $0.number < $1.number }
  }

  /// The words without what leads on to the next number.
  private static func trimmed(_ label: String) -> String {
    var words = CommentText.trimmed(label)
    while let tail = ["…", "...", " to", " -", " –", "."].first(where: words.hasSuffix) {
      words = CommentText.trimmed(String(words.dropLast(tail.count)))
    }
    return words
  }
}
