import Diagnostics
import Statistics

/// The rows of each level by the respondent who wrote them.
///
/// Rows are paired by the respondent's name and never by their order.
struct PairedRows {
  /// The column that names the respondents.
  let name: String
  /// For each level the row of each respondent, by the position of the name in the column's values; −1
  /// where the respondent has none.
  private let rows: [[Int32]]
  let rowsWithoutID: Int

  /// Finds the rows of each respondent.
  ///
  /// - Parameters:
  ///   - column: The column that names the respondents.
  ///   - grouping: The levels.
  ///   - outcomes: What is compared; rows that answer none of them are passed over.
  /// - Throws: `pair.duplicate`, a `Diagnostic`, where a respondent has two rows of one level: which of
  ///   them belongs to the other level's cannot be known.
  init(
    _ column: Column, by grouping: Grouping, answering outcomes: [MeasuredColumn]
  ) throws(Diagnostic) {
    var rows = [[Int32]](
      repeating: [Int32](repeating: -1, count: column.values.count),
      count: grouping.levels.count)
    var nameless = 0
    var repeated = 0
    var first: (row: Int, level: Int)?
    for row in column.rows.indices {
      guard let level = grouping.place(row: row),
        outcomes.contains(where: { $0.missing(row: row) == nil })
      else { continue }
      let name = Int(column.rows[row])
      guard column.values[name].missing == nil else {
        nameless += 1
        continue
      }
      if rows[level][name] >= 0 {
        repeated += 1
        first = first ?? (row, level)
      } else {
        rows[level][name] = Int32(row)
      }
    }
    if let first {
      throw Diagnostic(
        code: "pair.duplicate",
        "\(repeated) \(repeated == 1 ? "row repeats" : "rows repeat") a respondent of"
          + " \"\(column.name)\" within a level, first record \(first.row + 1) at"
          + " \"\(grouping.levels[first.level].name)\"",
        expected: "one row a respondent and level",
        fix: "correct the ids, or keep one row of each respondent")
    }
    name = column.name
    self.rows = rows
    rowsWithoutID = nameless
  }

  /// Whether those who answered at both of two levels began otherwise than those who only began.
  ///
  /// - Parameters:
  ///   - outcome: The outcome.
  ///   - level: A level.
  ///   - reference: The level that it is compared with, where they began.
  ///   - confidence: The confidence level.
  /// - Returns: The comparison of both at the level compared with.
  func baseline(
    _ outcome: MeasuredColumn, level: Int, reference: Int, confidence: Double
  ) -> MatchedBaseline {
    func scores(_ rows: [Int32]) -> [Double?] {
      rows.map { $0 < 0 ? nil : outcome.score(row: Int($0)) }
    }
    return MatchedBaseline(
      before: scores(rows[reference]), after: scores(rows[level]), level: confidence)
  }

  /// The answers of those who answered at both of two levels.
  ///
  /// - Parameters:
  ///   - outcome: The outcome.
  ///   - level: A level.
  ///   - reference: The level that it is compared with.
  ///   - names: What the levels are called.
  /// - Returns: The scores pair by pair (of kinds their places), and how many answered at one level only.
  func matched(
    _ outcome: MeasuredColumn, level: Int, reference: Int, names: [String]
  ) -> (before: [Double], after: [Double], match: Pairing.Match) {
    var before: [Double] = []
    var after: [Double] = []
    var onlyFirst = 0
    var onlySecond = 0
    let isNominal = outcome.measure == .nominal
    func score(_ row: Int32) -> Double? {
      guard row >= 0 else { return nil }
      return isNominal
        ? outcome.place(row: Int(row)).map(Double.init) : outcome.score(row: Int(row))
    }
    for (row, other) in zip(rows[level], rows[reference]) {
      switch (score(row), score(other)) {
      case (let value?, let earlier?):
        after.append(value)
        before.append(earlier)
      case (.some, nil): onlyFirst += 1
      case (nil, .some): onlySecond += 1
      case (nil, nil): break
      }
    }
    return (
      before, after,
      Pairing.Match(
        levels: names, pairs: before.count, onlyFirst: onlyFirst, onlySecond: onlySecond)
    )
  }
}
