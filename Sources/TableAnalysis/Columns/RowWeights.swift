public import Diagnostics

/// How much each row of a table counts for.
public struct RowWeights: Hashable, Sendable {
  /// The column's name.
  public let name: String
  /// For each row its weight, finite and not negative.
  public let values: [Double]

  /// Reads the weights of a column.
  ///
  /// - Parameter column: A column of numbers.
  /// - Throws: A `Diagnostic` where a row has no weight or one below 0, or none has any.
  public init(_ column: Column) throws(Diagnostic) {
    let numbers = column.values.map { $0.missing == nil ? $0.number : nil }
    let faulty = column.rows.indices.filter { row in
      numbers[Int(column.rows[row])].map { $0 < 0 } ?? true
    }
    if let first = faulty.first {
      throw Diagnostic(
        code: "weights.not-a-weight",
        "\(faulty.count) \(faulty.count == 1 ? "row has" : "rows have") no weight in the column"
          + " \"\(column.name)\", first record \(first + 1)",
        expected: "a number that is not below 0 in every row",
        fix: "give each row a weight, 0 where it is not to count")
    }
    values = column.rows.map { numbers[Int($0)] ?? 0 }
    name = column.name
    guard values.contains(where: { $0 > 0 }) else {
      throw Diagnostic(
        code: "weights.all-zero", "no row has a weight above 0 in the column \"\(column.name)\"",
        fix: "name another column with --weights")
    }
  }
}
