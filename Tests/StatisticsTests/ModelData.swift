import Evidence
import TestSupport
import Testing

@testable import Statistics

/// A model of the reference jobs, as columns of one of the data sets.
struct ModelData {
  let table: DataTable
  /// The rows in which no column of the model is missing.
  let rows: [Int]

  init(_ name: String, columns: [String]) throws {
    let table = try DataTable(name)
    self.table = table
    let texts = try columns.map { try table.texts($0) }
    rows = try #require(texts.first).indices.filter { row in
      texts.allSatisfy { $0[row] != nil }
    }
  }

  func numbers(_ column: String) throws -> [Double] {
    let numbers = try table.numbers(column)
    return try rows.map { try #require(numbers[$0]) }
  }

  func texts(_ column: String) throws -> [String] {
    let texts = try table.texts(column)
    return try rows.map { try #require(texts[$0]) }
  }

  /// A column as places in a list of levels, in the order given or of the alphabet.
  func levels(_ column: String, _ order: [String] = []) throws -> ([Int], [String]) {
    let texts = try texts(column)
    let names = order.isEmpty ? Set(texts).sorted() : order
    return (try texts.map { try #require(names.firstIndex(of: $0)) }, names)
  }

  /// The design of columns, which are numbers where all their cells are and else levels.
  func design(_ columns: [String]) throws -> DesignMatrix {
    let predictors = try columns.map { column in
      let cells = try texts(column).map(Double.init)
      if !cells.contains(nil) { return Predictor(column, numbers: cells.compactMap { $0 }) }
      let (levels, names) = try levels(column)
      return Predictor(column, levels: levels, names: names)
    }
    return try #require(DesignMatrix.of(predictors, rowCount: rows.count).value)
  }
}

/// Expects numbers, one a column of a design, to agree with the reference, whose columns R names
/// `sexM` for our `sex: M`.
func expectColumns(
  _ actual: [Double?], of names: [String], _ oracle: Oracle, at path: String,
  within tolerance: Double, sourceLocation: SourceLocation = #_sourceLocation
) {
  for (name, number) in zip(names, actual) {
    let name =
      name == DesignMatrix.interceptName
      ? "(Intercept)" : name.replacing(": ", with: "")
    oracle.expect(
      number, at: "\(path)/\(name)", within: tolerance, sourceLocation: sourceLocation)
  }
}
