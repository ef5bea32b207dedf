public import Evidence

/// The answers to the items of a scale with the missing ones filled in several times over.
public struct ImputedItems: Hashable, Sendable {
  /// Where an answer is missing.
  struct Cell: Hashable, Sendable {
    let item: Int
    let row: Int
  }

  /// How many people gave at least one answer: those whose others were filled in.
  public let count: Int
  /// How many people gave none and are left out: nothing of their own says what they would have answered.
  public let unanswered: Int
  /// How many answers of each item were filled in.
  public let missing: [Int]
  /// How often they were.
  public var imputations: Int { filled.count }
  private let answers: [[Double]]
  private let cells: [Cell]
  private let filled: [[Double]]

  /// - Parameters:
  ///   - answers: The answers of those who gave any, item by item; missing ones hold any number.
  ///   - cells: Where answers are missing.
  ///   - filled: For each imputation the numbers of the cells.
  ///   - unanswered: How many people gave no answer.
  init(_ answers: [[Double]], cells: [Cell], filled: [[Double]], unanswered: Int) {
    count = answers.first?.count ?? 0
    self.unanswered = unanswered
    missing = answers.indices.map { item in cells.count { $0.item == item } }
    self.answers = answers
    self.cells = cells
    self.filled = filled
  }

  /// The complete answers of one imputation.
  ///
  /// - Parameter imputation: Its number, from 0.
  /// - Returns: For each item the answers of those who gave any, in their order.
  public func items(_ imputation: Int) -> [[Double]] {
    var items = answers
    for (cell, value) in zip(cells, filled[imputation]) { items[cell.item][cell.row] = value }
    return items
  }

  /// The mean answer of each person in one imputation: the scale score.
  ///
  /// - Parameter imputation: Its number, from 0.
  /// - Returns: The scores of those who gave any answer, in their order.
  public func scores(_ imputation: Int) -> [Double] {
    let items = items(imputation)
    return (0..<count).map { row in
      items.reduce(0) { $0 + $1[row] } / Double(items.count)
    }
  }

  /// The mean scale score, pooled over the imputations on n − 1 complete degrees of freedom.
  ///
  /// - Parameter level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable`.
  public func meanScore(level: Double) -> Reported<PooledImputations> {
    let samples = (0..<imputations).map { try? Sample(scores($0)) }
    return PooledImputations.pool(
      samples.map { $0?.mean ?? .nan },
      variances: samples.map { ($0?.variance ?? .nan) / Double(count) },
      completeDegreesOfFreedom: Double(count - 1), count: count, unit: .scalePoints, level: level,
      method: Method(
        name: "imputed_mean", title: "mean pooled over imputations", citation: .rubin1987))
  }

  /// The difference of two groups' mean scores, each group imputed for itself so that its own answers
  /// speak for it, on n₁ + n₂ − 2 complete degrees of freedom.
  ///
  /// - Parameters:
  ///   - other: The second group, with as many imputations.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: The first mean minus the second, in `Unit.scalePoints`, or `.notEstimable`.
  public func difference(minus other: ImputedItems, level: Double) -> Reported<PooledImputations> {
    guard imputations == other.imputations else {
      return .notEstimable(reason: "the groups differ in their numbers of imputations")
    }
    let pairs = (0..<imputations).map { (try? Sample(scores($0)), try? Sample(other.scores($0))) }
    return PooledImputations.pool(
      pairs.map { ($0.0?.mean ?? .nan) - ($0.1?.mean ?? .nan) },
      variances: pairs.map {
        ($0.0?.variance ?? .nan) / Double(count) + ($0.1?.variance ?? .nan) / Double(other.count)
      },
      completeDegreesOfFreedom: Double(count + other.count - 2), count: count + other.count,
      unit: .scalePoints, level: level,
      method: Method(
        name: "imputed_mean_difference", title: "difference of means pooled over imputations",
        citation: .rubin1987))
  }
}

extension ImputedItems: NumericResult {
  var isNumeric: Bool { !filled.contains { $0.contains(where: \.isNaN) } }
}
