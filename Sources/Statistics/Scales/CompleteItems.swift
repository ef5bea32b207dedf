/// The answers to the items of a scale by those who answered them all.
struct CompleteItems {
  /// How many people there are, complete or not.
  let total: Int
  /// The answers, item by item, in the order of the people.
  let items: [[Double]]
  /// The sum of each person's answers.
  let sums: [Double]

  /// How many people answered every item.
  var count: Int { sums.count }

  /// Leaves out everyone who did not answer all items.
  ///
  /// - Parameter items: For each item the answers of the same people in the same order, `nil` where there
  ///   is none.
  /// - Throws: `Inestimable` where there is no item, the items differ in length, or an answer is not a
  ///   finite number.
  init(_ items: [[Double?]]) throws {
    guard let first = items.first else { throw Inestimable("there is no item") }
    guard items.allSatisfy({ $0.count == first.count }) else {
      throw Inestimable("the items differ in their numbers of values")
    }
    guard items.allSatisfy({ $0.allSatisfy { $0?.isFinite ?? true } }) else {
      throw Inestimable("an answer is not a number or infinite")
    }
    let complete = first.indices.filter { row in items.allSatisfy { $0[row] != nil } }
    let kept = items.map { item in complete.compactMap { item[$0] } }
    total = first.count
    self.items = kept
    sums = complete.indices.map { row in kept.reduce(0) { $0 + $1[row] } }
  }

  /// The covariances of the items with divisor n − 1.
  ///
  /// - Throws: `Inestimable` for fewer than two complete people.
  /// - Returns: One row an item.
  func covariances() throws -> [[Double]] {
    let samples = try items.map { try Sample($0, atLeast: 2, of: "the items") }
    let centred = samples.map { sample in sample.values.map { $0 - sample.mean } }
    var result = samples.map { _ in [Double](repeating: 0, count: samples.count) }
    for row in samples.indices {
      result[row][row] = samples[row].variance
      for column in 0..<row {
        let product = zip(centred[row], centred[column]).lazy.map { $0 * $1 }
        result[row][column] = compensatedSum(product) / Double(count - 1)
        result[column][row] = result[row][column]
      }
    }
    return result
  }
}
