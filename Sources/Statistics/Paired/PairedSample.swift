/// Two measurements of the same things, with the changes between them.
struct PairedSample {
  let before: Sample
  let after: Sample
  /// After minus before, 0 or constant where only rounding makes it vary.
  let changes: Sample
  /// What both measurements are written in, where they are decimals: then the changes are exact.
  private let decimals: DecimalValues?

  /// Pairs the measurements by position.
  ///
  /// - Parameters:
  ///   - before: The first measurements.
  ///   - after: The second measurements.
  ///   - minimum: How many pairs are needed.
  /// - Throws: `Inestimable`.
  init(_ before: [Double], _ after: [Double], atLeast minimum: Int = 1) throws {
    guard before.count == after.count else {
      throw Inestimable("the two lists of values differ in length")
    }
    let subject = "the pairs"
    self.before = try Sample(before, atLeast: minimum, of: subject)
    self.after = try Sample(after, atLeast: minimum, of: subject)
    decimals = DecimalValues([before, after])
    if let decimals {
      changes = try Sample(decimals.differences(from: before, to: after))
      return
    }
    let changes = zip(before, after).map { $1 - $0 }
    let greatest = (before + after).map(abs).max() ?? 0
    let grain = greatest * Self.rounding
    let first = changes[0]
    if changes.allSatisfy({ abs($0 - first) <= grain }) {
      let change = abs(first) <= grain ? 0 : first
      self.changes = try Sample([Double](repeating: change, count: changes.count))
    } else {
      self.changes = try Sample(changes)
    }
  }

  /// Differences this small, as a share of the greatest value, are taken for rounding.
  static let rounding = 0x1p-48

  /// n − 1.
  var degreesOfFreedom: Double { Double(changes.count - 1) }

  /// The mean change divided by its standard error.
  var t: Double {
    get throws {
      guard !changes.isConstant else { throw Inestimable("every pair changes by the same") }
      return changes.mean / changes.standardError
    }
  }

  /// The changes in whole multiples of what rounding can blur, so that equal changes have equal ranks
  /// and those that are only rounding are 0.
  var steps: [Double] {
    guard decimals == nil else { return changes.values }
    var greatest = 0.0
    for value in before.values { greatest = max(greatest, abs(value)) }
    for value in after.values { greatest = max(greatest, abs(value)) }
    // A power of two, with which division and multiplication are exact.
    let grain = greatest.binade * Self.rounding * 2
    guard grain.isNormal else { return zip(before.values, after.values).map { $1 - $0 } }
    return zip(before.values, after.values).map { (($1 - $0) / grain).rounded() * grain }
  }

  /// Pearson's correlation of the two measurements, from −1 to 1.
  var correlation: Double {
    get throws {
      guard !before.isConstant, !after.isConstant else {
        throw Inestimable("one of the two measurements does not vary")
      }
      let r = covariance / before.standardDeviation / after.standardDeviation
      return min(max(r, -1), 1)
    }
  }

  /// The covariance of the two measurements, with divisor n − 1.
  var covariance: Double {
    compensatedSum(zip(before.deviations, after.deviations).lazy.map { $0 * $1 })
      / degreesOfFreedom
  }
}

extension DecimalValues {
  /// The differences between values of these decimals, each the nearest number to the decimal it is.
  ///
  /// - Parameters:
  ///   - first: Some of the values.
  ///   - second: As many.
  /// - Returns: The second minus the first.
  fileprivate func differences(from first: [Double], to second: [Double]) -> [Double] {
    zip(first, second).map { (($1 * power).rounded() - ($0 * power).rounded()) / power }
  }
}
