/// All differences between a value of one group and a value of another, without a list of them.
struct Differences {
  let rows: CountedValues
  let columns: CountedValues
  /// How many there are; a group of more than 2³¹ values would not fit in memory anyway.
  let count: Int

  init(_ rows: CountedValues, _ columns: CountedValues) {
    self.rows = rows
    self.columns = columns
    count = rows.total * columns.total
  }

  /// The difference at a place in the rising order of all of them, to the last bit.
  ///
  /// The search halves the range of floating-point numbers, of which there are fewer than 2⁶⁴, and
  /// counts at each step how many differences are no greater: the first number at which enough are is
  /// one of the differences. Counting takes one pass over both groups, for rounding keeps their order.
  ///
  /// - Parameter place: From 0, less than `count`.
  /// - Returns: The difference.
  func value(at place: Int) -> Double {
    var low = Self.key(rows.values[0] - columns.values[columns.values.count - 1])
    var high = Self.key(rows.values[rows.values.count - 1] - columns.values[0])
    while low < high {
      // The sum of two keys may not fit.
      let middle = (low & high) + (low ^ high) >> 1
      if counted(upTo: Self.number(middle)) > place { high = middle } else { low = middle + 1 }
    }
    return Self.number(low)
  }

  /// How many differences are no greater than `bound`.
  private func counted(upTo bound: Double) -> Int {
    var sum = 0
    // The values of the second group from `column` on are those that leave no more than `bound`.
    var column = 0
    var remaining = columns.total
    for (value, count) in zip(rows.values, rows.counts) {
      while column < columns.values.count, value - columns.values[column] > bound {
        remaining -= columns.counts[column]
        column += 1
      }
      if remaining == 0 { break }
      sum += count * remaining
    }
    return sum
  }

  /// Whole numbers in the order of the floating-point numbers.
  private static func key(_ number: Double) -> Int64 {
    let pattern = Int64(bitPattern: (number + 0).bitPattern)
    return pattern >= 0 ? pattern : .min - pattern
  }

  private static func number(_ key: Int64) -> Double {
    Double(bitPattern: UInt64(bitPattern: key >= 0 ? key : .min - key))
  }
}
