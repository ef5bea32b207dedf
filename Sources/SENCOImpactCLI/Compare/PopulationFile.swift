import Diagnostics
import Formats
import TableAnalysis

/// A table of the sizes of a population: `variable`, `level` and `count`, a row a level.
struct PopulationFile {
  /// The totals of one variable.
  struct Totals {
    /// The heading or number of the column that it is.
    let variable: String
    /// The people by level.
    let totals: [String: Double]
  }

  /// The variables in the order of the file.
  let variables: [Totals]

  /// Reads the file.
  ///
  /// - Parameter path: Its path.
  /// - Throws: A `Diagnostic` where it cannot be read, or the first thing in it that is not right.
  init(_ path: String) throws {
    let given = try GivenTable(path)
    let places = try ["variable", "level", "count"].map {
      try given.columns.position(of: $0, option: "the column")
    }
    var names: [String] = []
    var totals: [String: [String: Double]] = [:]
    for record in given.table.records {
      let cells = places.map { record[$0] ?? "" }
      guard let count = DecimalMark.point.number(cells[2]), count >= 0 else {
        throw Diagnostic(
          code: "population.no-count", "the row has no count of people",
          at: given.table.place(record: record, column: places[2]),
          expected: "a number that is not below 0",
          fix: "give the number of people of the level, in digits with a point for decimals")
      }
      if totals[cells[0]] == nil { names.append(cells[0]) }
      guard totals[cells[0], default: [:]].updateValue(count, forKey: cells[1]) == nil else {
        throw Diagnostic(
          code: "population.level-twice", "the level stands twice",
          at: given.table.place(record: record, column: places[1]),
          fix: "give the people of each level in one row")
      }
    }
    guard !names.isEmpty else {
      throw Diagnostic(
        code: "population.empty", "the file names no level", at: Place(file: path),
        expected: "the columns variable, level and count, a row a level",
        fix: "write a row for each level of the population")
    }
    variables = names.map { Totals(variable: $0, totals: totals[$0] ?? [:]) }
  }
}
