import EvaluationModel

/// Draws comments that people are to read.
///
/// The order of the draw depends on the seed and the comments' ids alone. A random sample of more
/// comments with the same seed begins with those of the smaller one.
struct SampleDraw {
  /// A comment that can be drawn.
  struct Candidate {
    let id: String
    /// Who wrote it, and in which cohort.
    let stratum: String
  }

  let kind: CodingSample.Kind
  /// How many comments are wanted.
  let count: Int
  let seed: Int

  /// The drawn comments, in the order of the draw.
  ///
  /// - Parameters:
  ///   - candidates: The comments that can be drawn.
  ///   - disagreed: The ids of comments that were coded differently.
  /// - Returns: Their ids: as many as were wanted or as there are; in a stratified sample at least
  ///   one for each stratum.
  func drawn(from candidates: [Candidate], disagreed: Set<String> = []) -> [String] {
    let order = SeededOrder(seed: seed)
    switch kind {
    case .random: return Array(order.sorted(candidates.map(\.id)).prefix(count))
    case .disagreement:
      return Array(order.sorted(candidates.map(\.id).filter(disagreed.contains)).prefix(count))
    case .stratified:
      let strata = Dictionary(grouping: candidates, by: \.stratum).sorted { $0.key < $1.key }
      let places = Self.places(count, in: strata.map(\.value.count))
      let drawn = zip(strata, places).flatMap { stratum, places in
        order.sorted(stratum.value.map(\.id)).prefix(places)
      }
      return order.sorted(drawn)
    }
  }

  /// Divides places in proportion by largest remainder, where everybody gets at least one.
  ///
  /// - Parameters:
  ///   - total: The places.
  ///   - counts: How many there are of each, 1 or more.
  /// - Returns: The places of each; more than `total` together where that is less than one each.
  static func places(_ total: Int, in counts: [Int]) -> [Int] {
    let sum = counts.reduce(0, +)
    let total = min(total, sum)
    guard sum > 0, total > counts.count else { return counts.map { min(1, $0) } }
    var places = LargestRemainder.places(total, in: counts)
    for index in places.indices where places[index] == 0 {
      guard let fullest = places.indices.max(by: { places[$0] < places[$1] }) else { break }
      places[fullest] -= 1
      places[index] = 1
    }
    return places
  }
}
