/// All differences between a value of one group and a value of another, without a list of them.
struct Differences {
  let rows: CountedValues
  let columns: CountedValues
  /// How many there are.
  let count: Int

  init(_ rows: CountedValues, _ columns: CountedValues) {
    self.rows = rows
    self.columns = columns
    count = rows.total * columns.total
  }

  /// The difference at a place in the rising order of all of them, to the last bit.
  ///
  /// A range that holds it is narrowed until it has no more pairs of different values than there are
  /// values, which are then put in order. How many differences lie below a bound takes one pass over both
  /// groups, for rounding keeps their order. Two bounds are tried at a time, close on both sides of where
  /// the place would be if the differences were spread evenly; where they are not, the range is halved
  /// as a range of floating-point numbers, of which there are fewer than 2⁶⁴.
  ///
  /// - Parameter place: From 0, less than `count`.
  /// - Returns: The difference.
  func value(at place: Int) -> Double {
    let least = rows.values[0] - columns.values[columns.values.count - 1]
    let greatest = rows.values[rows.values.count - 1] - columns.values[0]
    let cells = rows.values.count.multipliedReportingOverflow(by: columns.values.count)
    // Of the differences, those up to `low` are too few, those up to `high` are enough.
    var low = Bound(value: least.nextDown, differences: 0, cells: 0)
    var high = Bound(
      value: greatest, differences: count, cells: cells.overflow ? .max : cells.partialValue)
    let few = 64 + rows.values.count + columns.values.count

    func narrow(at bound: Double) {
      guard low.value < bound, bound < high.value else { return }
      let counted = counted(upTo: bound)
      if counted.differences > place { high = counted } else { low = counted }
    }
    while high.cells - low.cells > few, low.value.nextUp < high.value {
      let width = high.value - low.value
      let cells = high.cells - low.cells
      let share =
        (Double(place - low.differences) + 0.5) / Double(high.differences - low.differences)
      let start = low.value
      for near in [share - 0.02, share + 0.02] {
        narrow(at: start + width * min(max(near, 0.001), 0.999))
      }
      if high.cells - low.cells > cells / 4 {
        narrow(at: middleNumber(between: low.value, high.value))
      }
    }
    guard low.value.nextUp < high.value else { return high.value }
    return value(at: place - low.differences, above: low.value, upTo: high.value)
  }

  private struct Bound {
    let value: Double
    /// The differences no greater.
    let differences: Int
    /// The pairs of different values with such a difference.
    let cells: Int
  }

  private func counted(upTo bound: Double) -> Bound {
    var differences = 0
    var cells = 0
    // The values of the second group from `column` on are those that leave no more than `bound`.
    var column = 0
    var remaining = columns.total
    for (value, count) in zip(rows.values, rows.counts) {
      while column < columns.values.count, value - columns.values[column] > bound {
        remaining -= columns.counts[column]
        column += 1
      }
      if remaining == 0 { break }
      differences += count * remaining
      cells += columns.values.count - column
    }
    return Bound(value: bound, differences: differences, cells: cells)
  }

  /// The difference at a place among those in a range that has few of them.
  private func value(at place: Int, above low: Double, upTo high: Double) -> Double {
    var found: [(value: Double, count: Int)] = []
    var first = 0
    for (value, count) in zip(rows.values, rows.counts) {
      while first < columns.values.count, value - columns.values[first] > high { first += 1 }
      var column = first
      while column < columns.values.count, value - columns.values[column] > low {
        found.append((value - columns.values[column], count * columns.counts[column]))
        column += 1
      }
    }
    found.sort { $0.value < $1.value }
    var below = 0
    for difference in found {
      below += difference.count
      if below > place { return difference.value }
    }
    return high
  }
}
