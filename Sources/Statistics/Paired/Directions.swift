/// How many paired values rise, stay and fall.
struct Directions {
  let rises: Int
  let falls: Int
  /// All pairs.
  let count: Int

  /// Counts the directions of the changes; what only rounding makes differ has not changed.
  ///
  /// - Parameters:
  ///   - before: Finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  /// - Throws: `Inestimable`.
  init(_ before: [Double], _ after: [Double]) throws {
    let steps = try PairedSample(before, after).steps
    rises = steps.count { $0 > 0 }
    falls = steps.count { $0 < 0 }
    count = steps.count
  }
}
