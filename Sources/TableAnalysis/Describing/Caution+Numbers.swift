extension Caution {
  /// That numbers were read by one decimal sign which would be others by the other.
  ///
  /// - Parameter column: The column.
  /// - Returns: The caution, or `nil` where there are none.
  static func ambiguousNumbers(_ column: Column) -> Caution? {
    guard column.ambiguousNumbers > 0 else { return nil }
    return Caution(
      "ambiguous-numbers",
      "\(column.ambiguousNumbers) different numbers such as 1,250 or 1.250 were read with a decimal"
        + " \(column.decimalMark.rawValue); --decimal says otherwise")
  }
}
