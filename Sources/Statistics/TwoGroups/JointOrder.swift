/// The values of two groups in one rising order, equal values counted together.
///
/// All methods that compare values by order alone need no more than this, and on an answer scale it is
/// short however many answers there are.
struct JointOrder {
  /// How often each value is found in the first group, from the smallest value.
  let first: [Int]
  /// How often it is found in the second.
  let second: [Int]
  /// The sizes of the groups.
  let counts: [Int]

  /// Checks and orders the values.
  ///
  /// - Parameters:
  ///   - values: The first group.
  ///   - others: The second group.
  ///   - minimum: How many values each group needs.
  /// - Throws: `Inestimable` where a group is too small or a value is not finite.
  init(_ values: [Double], _ others: [Double], atLeast minimum: Int = 1) throws {
    let rows = try CountedValues(values, atLeast: minimum, of: "the values of the first group")
    let columns = try CountedValues(others, atLeast: minimum, of: "the values of the second group")
    self.init(rows, columns)
  }

  /// Orders values already counted.
  ///
  /// - Parameters:
  ///   - rows: The first group.
  ///   - columns: The second group.
  init(_ rows: CountedValues, _ columns: CountedValues) {
    var first: [Int] = []
    var second: [Int] = []
    var row = 0
    var column = 0
    while row < rows.values.count || column < columns.values.count {
      let left = row < rows.values.count ? rows.values[row] : .infinity
      let right = column < columns.values.count ? columns.values[column] : .infinity
      first.append(left <= right ? rows.counts[row] : 0)
      second.append(right <= left ? columns.counts[column] : 0)
      if left <= right { row += 1 }
      if right <= left { column += 1 }
    }
    self.first = first
    self.second = second
    counts = [rows.total, columns.total]
  }

  /// Whether all values are equal.
  var isConstant: Bool { first.count == 1 }

  /// The number of pairs of one value of each group.
  var pairs: Double { Double(counts[0]) * Double(counts[1]) }

  /// The pairs in which the first group is higher less those in which it is lower.
  var net: Double {
    var below = 0
    var sum = 0.0
    for (count, other) in zip(first, second) {
      sum += Double(count) * Double(2 * below + other - counts[1])
      below += other
    }
    return sum
  }

  /// Mann and Whitney's U of the first group: the pairs in which it is higher, ties counting half.
  var u: Double { (net + pairs) / 2 }

  /// The variance of U where both groups have one distribution, given the ties.
  ///
  /// It is n₁n₂/(12N(N − 1)) · Σ t(N − t)(N + t) over the groups of t equal values. That is the usual
  /// n₁n₂/12 · (N + 1 − Σ(t³ − t)/(N(N − 1))) without its cancellation where nearly all are equal.
  var varianceOfU: Double {
    let total = Double(counts[0] + counts[1])
    let sum = zip(first, second).reduce(0.0) { sum, sizes in
      let size = Double(sizes.0 + sizes.1)
      return sum + size * (total - size) * (total + size)
    }
    return pairs / 12 * (sum / (total * (total - 1)))
  }
}

/// The different values of a group in rising order, and how often each is found.
struct CountedValues {
  let values: [Double]
  let counts: [Int]
  /// The size of the group.
  let total: Int

  /// Checks, orders and counts the values.
  ///
  /// - Parameters:
  ///   - values: The group.
  ///   - minimum: How many values it needs.
  ///   - subject: What lacks values, for the reason.
  /// - Throws: `Inestimable` where there are too few or one is not finite.
  init(_ values: [Double], atLeast minimum: Int = 1, of subject: String) throws {
    let sample = try Sample(values, atLeast: minimum, of: subject)
    var different: [Double] = []
    var counts: [Int] = []
    for value in risingOrder(sample.values) {
      if value == different.last {
        counts[counts.count - 1] += 1
      } else {
        different.append(value)
        counts.append(1)
      }
    }
    self.values = different
    self.counts = counts
    total = sample.count
  }
}
