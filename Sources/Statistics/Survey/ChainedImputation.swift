public import Evidence
import GSLKit

/// Missing answers to the items of a scale, filled in from the other items, several times over.
///
/// Each item with missing answers is regressed on all others, with their missing answers as last filled
/// in, and filled in anew; a cycle goes once through all items (van Buuren 2018, section 4.5). The draws
/// differ between imputations by as much as the data leave open, provided that what is missing can be told
/// from what was answered.
public struct ChainedImputation: Hashable, Sendable {
  /// How a missing answer is drawn.
  public enum Draw: Hashable, Sendable {
    /// The answer of one of the given number of people whose expected answer is nearest, by algorithm 3.3
    /// of van Buuren (2018): only answers that were given come up.
    case predictiveMeanMatching(donors: Int)
    /// A normal deviate about the expected answer, by algorithm 3.1: it may lie between and beyond the
    /// categories.
    case normal
  }

  /// How missing answers are drawn.
  public let draw: Draw
  /// How often all are filled in, 2 or more.
  public let imputations: Int
  /// How many cycles lie before each imputation.
  public let cycles: Int
  /// The seed; imputation i has the seed `seed` + i, so that it is the same however many follow.
  public let seed: UInt32

  /// - Parameters:
  ///   - draw: How missing answers are drawn.
  ///   - imputations: How often all are filled in, 2 or more.
  ///   - cycles: How many cycles lie before each imputation, 1 or more.
  ///   - seed: The seed.
  public init(
    _ draw: Draw = .predictiveMeanMatching(donors: 5), imputations: Int = 20, cycles: Int = 10,
    seed: UInt32 = 1
  ) {
    self.draw = draw
    self.imputations = imputations
    self.cycles = cycles
    self.seed = seed
  }

  /// Fills in the missing answers.
  ///
  /// Groups that are to be compared are best filled in each for itself, or told apart by covariates:
  /// otherwise the draws make them more alike than they are.
  ///
  /// - Parameters:
  ///   - items: Two or more items, each with the answers of the same people in the same order, `nil`
  ///     where there is none.
  ///   - covariates: What else is known of everyone and may tell of the answers: columns of finite
  ///     numbers, as an earlier score.
  /// - Returns: The answers of those who gave any, or `.notEstimable` where an item has fewer answers
  ///   than a regression on the others needs, which is two more than its coefficients.
  public func impute(
    _ items: [[Double?]], covariates: [[Double]] = []
  ) -> Reported<ImputedItems> {
    reported {
      let start = try Start(items, covariates)
      try check(start)
      let filled = try (0..<imputations).map { number in
        try impute(start, seed: seed &+ UInt32(truncatingIfNeeded: number))
      }
      return ImputedItems(
        start.columns.prefix(items.count).map { $0 }, cells: start.cells, filled: filled,
        unanswered: start.unanswered)
    }
  }

  private func check(_ start: Start) throws {
    guard imputations > 1 else { throw Inestimable("there are fewer than two imputations") }
    guard cycles > 0 else { throw Inestimable("there is no cycle") }
    if case .predictiveMeanMatching(let donors) = draw, donors < 1 {
      throw Inestimable("there is no donor")
    }
    let coefficients = start.columns.count
    for (item, missing) in start.missing.enumerated() where !missing.isEmpty {
      guard start.observed[item].count >= coefficients + 2 else {
        throw Inestimable(
          "item \(item + 1) has \(start.observed[item].count) answers, too few to fill in the others"
            + " from")
      }
    }
  }

  private func impute(_ start: Start, seed: UInt32) throws -> [Double] {
    var random = try RandomGenerator(seed: seed)
    var columns = start.columns
    for (item, missing) in start.missing.enumerated() {
      let observed = start.observed[item]
      for row in missing {
        columns[item][row] = columns[item][observed[random.integer(below: observed.count)]]
      }
    }
    for _ in 0..<cycles {
      for (item, missing) in start.missing.enumerated() where !missing.isEmpty {
        let regression = try DrawnRegression(
          columns, of: item, rows: start.observed[item], &random)
        let expected = missing.map { regression.drawn(columns, $0) }
        switch draw {
        case .normal:
          for (row, value) in zip(missing, expected) {
            columns[item][row] = value + regression.deviation * (try random.normal())
          }
        case .predictiveMeanMatching(let donors):
          let matches = Donors(
            start.observed[item].map { (regression.fitted(columns, $0), columns[item][$0]) },
            &random)
          for (row, value) in zip(missing, expected) {
            columns[item][row] = matches.value(near: value, among: donors, &random)
          }
        }
      }
    }
    return start.cells.map { columns[$0.item][$0.row] }
  }
}

/// The answers before anything is filled in.
private struct Start {
  /// The items and then the covariates, of those who gave any answer.
  let columns: [[Double]]
  /// For each item the rows with and without an answer.
  let observed: [[Int]]
  let missing: [[Int]]
  let unanswered: Int

  init(_ items: [[Double?]], _ covariates: [[Double]]) throws {
    guard items.count > 1 else { throw Inestimable("there are fewer than two items") }
    let people = items[0].count
    guard items.allSatisfy({ $0.count == people }), covariates.allSatisfy({ $0.count == people })
    else { throw Inestimable("the items differ in their numbers of values") }
    guard items.allSatisfy({ $0.allSatisfy { $0?.isFinite ?? true } }),
      covariates.allSatisfy({ $0.allSatisfy(\.isFinite) })
    else { throw Inestimable("an answer is not a number or infinite") }
    let rows = (0..<people).filter { row in items.contains { $0[row] != nil } }
    guard rows.count > 1 else { throw Inestimable("fewer than two people gave an answer") }
    unanswered = people - rows.count
    columns =
      items.map { item in rows.map { item[$0] ?? 0 } }
      + covariates.map { column in rows.map { column[$0] } }
    observed = items.map { item in rows.indices.filter { item[rows[$0]] != nil } }
    missing = items.map { item in rows.indices.filter { item[rows[$0]] == nil } }
  }

  /// Where answers are missing, item by item.
  var cells: [ImputedItems.Cell] {
    missing.enumerated().flatMap { item, rows in
      rows.map { ImputedItems.Cell(item: item, row: $0) }
    }
  }
}
