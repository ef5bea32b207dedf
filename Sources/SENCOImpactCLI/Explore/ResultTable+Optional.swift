extension ResultTable.Cell {
  /// A number, or a dash where there is none.
  static func number(_ value: Double?, decimals: Int) -> Self {
    value.map { .number($0, decimals: decimals) } ?? .absent("–")
  }
}
