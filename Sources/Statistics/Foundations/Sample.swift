/// Numbers that are all finite, with the moments that the methods share.
struct Sample {
  /// The numbers, in the order given.
  let values: [Double]
  /// Their arithmetic mean.
  let mean: Double
  /// The sum of their squared deviations from the mean; exactly 0 where all are equal.
  let squares: Double

  /// How many there are.
  var count: Int { values.count }
  /// The variance with divisor n − 1; of fewer than two values 0.
  var variance: Double { count > 1 ? squares / Double(count - 1) : 0 }
  /// The square root of the variance.
  var standardDeviation: Double { variance.squareRoot() }
  /// The standard error of the mean, s/√n.
  var standardError: Double { (variance / Double(count)).squareRoot() }
  /// Whether all are equal.
  var isConstant: Bool { squares == 0 }

  /// Checks the values and computes their moments: exactly where they are decimals as people write them,
  /// see `DecimalValues`, else in two compensated passes.
  ///
  /// - Parameters:
  ///   - values: The numbers.
  ///   - minimum: How many are needed.
  ///   - subject: What lacks values, for the reason.
  /// - Throws: `Inestimable`.
  init(_ values: [Double], atLeast minimum: Int = 1, of subject: String = "the data") throws {
    guard !values.isEmpty else { throw Inestimable("\(subject) hold no values") }
    guard values.allSatisfy(\.isFinite) else {
      throw Inestimable("a value is missing or infinite")
    }
    guard values.count >= minimum else {
      throw Inestimable(
        values.count == 1
          ? "\(subject) hold only one value" : "\(subject) hold only \(values.count) values")
    }
    self.values = values
    if let moments = DecimalValues([values])?.moments(of: values, total: values.count) {
      mean = moments.mean
      squares = moments.squaredDeviations
      return
    }
    let first = values[0]
    if values.allSatisfy({ $0 == first }) {
      mean = first
      squares = 0
      return
    }
    let size = Double(values.count)
    let mean = compensatedSum(values) / size
    // The sum of the deviations would be 0 without rounding: what is left corrects the second pass.
    let residue = compensatedSum(values.lazy.map { $0 - mean })
    let raw = compensatedSum(values.lazy.map { ($0 - mean) * ($0 - mean) })
    self.mean = mean + residue / size
    squares = max(raw - residue * residue / size, 0)
    guard self.mean.isFinite, squares.isFinite else {
      throw Inestimable("the values are too extreme")
    }
  }
}

/// The sum of numbers with the rounding errors carried along (Neumaier 1974).
///
/// - Parameter values: The numbers.
/// - Returns: Their sum, 0 of none.
func compensatedSum(_ values: some Sequence<Double>) -> Double {
  var sum = 0.0
  var lost = 0.0
  for value in values {
    let next = sum + value
    lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
    sum = next
  }
  return sum + lost
}
