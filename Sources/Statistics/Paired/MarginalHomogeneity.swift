public import Evidence
import GSLKit

/// The test of whether all answers are as common in the second of two measurements as in the first.
public enum MarginalHomogeneity {
  /// The test of Stuart (1955) and Maxwell (1970) on a square table of pairs.
  ///
  /// The statistic is d′V⁻d, where dᵢ is the row total less the column total of category i and V has
  /// nᵢ. + n.ᵢ − 2nᵢᵢ in its diagonal and −(nᵢⱼ + nⱼᵢ) elsewhere. Such a matrix is that of a network, and is inverted by
  /// taking its nodes out one by one, without a subtraction. Pairs that agree play no part. The degrees
  /// of freedom are the rank of V: one less than the categories that take part in disagreements, and one
  /// less again for each group of categories that exchange pairs among themselves only; so empty
  /// categories change nothing. With two categories this is McNemar's test.
  ///
  /// - Parameter table: Pairs by their first answer (rows) and their second (columns), not negative; as
  ///   many columns as rows.
  /// - Returns: The test, or `.notEstimable` where no pair disagrees or the table is none.
  public static func stuartMaxwell(_ table: [[Int]]) -> Reported<TestResult> {
    reported { try test(table) }
  }

  /// The test on two measurements whose values are categories.
  ///
  /// - Parameters:
  ///   - before: Finite numbers with few distinct values, up to 200.
  ///   - after: As many, each belonging to the one in its place in `before`.
  /// - Returns: As `stuartMaxwell(_:)`.
  public static func stuartMaxwell(before: [Double], after: [Double]) -> Reported<TestResult> {
    reported {
      _ = try PairedSample(before, after)
      let values = Set(before).union(after)
      guard values.count <= mostCategories else {
        throw Inestimable("there are more than \(mostCategories) categories")
      }
      let places = Dictionary(
        uniqueKeysWithValues: values.sorted().enumerated().map { ($0.element, $0.offset) })
      var table = [[Int]](repeating: [Int](repeating: 0, count: places.count), count: places.count)
      for (first, second) in zip(before, after) {
        if let row = places[first], let column = places[second] { table[row][column] += 1 }
      }
      return try test(table)
    }
  }

  private static func test(_ table: [[Int]]) throws -> TestResult {
    let size = table.count
    guard size > 1 else { throw Inestimable("there are fewer than two categories") }
    guard table.allSatisfy({ $0.count == size }) else {
      throw Inestimable("the table is not square")
    }
    guard table.allSatisfy({ $0.allSatisfy { 0...Int(UInt32.max) ~= $0 } }) else {
      throw Inestimable("the counts are none")
    }
    var network = Exchange(table)
    for category in 0..<size { network.takeOut(category) }
    guard network.rank > 0 else { throw Inestimable("no pair disagrees") }
    let pairs = table.reduce(0) { $0 + $1.reduce(0, +) }
    return TestResult(
      statistic: network.statistic, degreesOfFreedom: [Double(network.rank)],
      p: try ChiSquareDistribution(degreesOfFreedom: Double(network.rank))
        .upperTail(network.statistic),
      groupCounts: [pairs, pairs], method: method)
  }

  /// The number of categories that a test of categories can still have.
  static let mostCategories = 200

  /// What categories exchange: the matrix V as a network, from which nodes are taken out.
  private struct Exchange {
    /// d: what each category has lost.
    private var losses: [Double]
    /// nᵢⱼ + nⱼᵢ, row by row.
    private var ties: [Double]
    private let size: Int
    private(set) var statistic = 0.0
    private(set) var rank = 0

    init(_ table: [[Int]]) {
      size = table.count
      losses = [Double](repeating: 0, count: size)
      ties = [Double](repeating: 0, count: size * size)
      for row in 0..<size {
        for column in 0..<size where row != column {
          losses[row] += Double(table[row][column])
          losses[column] -= Double(table[row][column])
          ties[row * size + column] += Double(table[row][column])
          ties[column * size + row] += Double(table[row][column])
        }
      }
    }

    /// One step of Gauss's elimination: the node's loss and ties pass to those that it is tied to.
    mutating func takeOut(_ node: Int) {
      let others = (node + 1)..<size
      let total = others.reduce(0) { $0 + ties[node * size + $1] }
      guard total > 0 else { return }
      rank += 1
      statistic += losses[node] / total * losses[node]
      for other in others {
        let share = ties[node * size + other] / total
        losses[other] += share * losses[node]
        for third in others where third != other {
          ties[other * size + third] += share * ties[node * size + third]
        }
      }
    }
  }

  private static let method = Method(
    name: "stuart_maxwell", title: "Stuart and Maxwell's test of marginal homogeneity",
    citation: .stuart1955)
}
