import EvaluationModel

/// Tells readings that chance decided on from those that were asked for because coders differed.
struct ReadByChance {
  /// The place of each comment in the draw, by sample that was drawn by chance.
  private let places: [String: [String: Int]]
  /// The samples in which coders differed.
  private let disagreements: Set<String>
  /// The furthest place that each coder has read for the sake of a sample.
  private let reached: [String: [String: Int]]

  /// - Parameters:
  ///   - readings: The readings that count.
  ///   - samples: The samples that were drawn.
  init(readings: [CommentReading], samples: [CodingSample]) {
    let drawn = samples.filter { $0.kind != .disagreement }.map { sample in
      (sample.id, Dictionary(zip(sample.comments, 0...)) { first, _ in first })
    }
    let places = Dictionary(drawn) { first, _ in first }
    self.places = places
    disagreements = Set(samples.filter { $0.kind == .disagreement }.map(\.id))
    reached = readings.reduce(into: [:]) { reached, reading in
      guard let sample = reading.sample, let place = places[sample]?[reading.comment] else {
        return
      }
      let before = reached[reading.coder]?[sample] ?? place
      reached[reading.coder, default: [:]][sample] = max(before, place)
    }
  }

  /// Whether chance decided that the reader read the comment.
  func contains(_ reading: CommentReading) -> Bool {
    guard let sample = reading.sample, disagreements.contains(sample) else {
      return places.values.contains { $0[reading.comment] != nil }
    }
    // Whoever has read a comment is not given it again, whatever it was read for.
    return (reached[reading.coder] ?? [:]).contains { sample, furthest in
      places[sample]?[reading.comment].map { $0 <= furthest } ?? false
    }
  }
}
