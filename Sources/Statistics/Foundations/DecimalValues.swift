/// The decimals in which numbers were written, so that their sums can be had without rounding.
///
/// Next to 1000000000000.4 the numbers of the machine lie 0.0001 apart, so that what is left of the figures
/// behind the point after subtraction is mostly rounding. The decimal that was written is still known: it
/// is the only one of 15 figures or fewer to which the number of the machine is the nearest. Multiplied by
/// a power of ten such decimals are whole numbers, whose sums and squares are exact.
struct DecimalValues {
  /// 10 to the power of the decimal places that all the values can be written with.
  let power: Double
  /// The least value times `power`.
  let lowest: Int64
  /// The greatest value times `power`.
  let highest: Int64

  /// The most figures that every decimal keeps when it is read: 10¹⁵ of them lie below 2⁵⁰.
  private static let greatest = 1e15
  /// Added and taken away again, it rounds numbers below 2⁵¹ to whole ones.
  private static let rounder = 0x1.8p52

  /// Finds the fewest places with which all values are decimals.
  ///
  /// It fails where there is no value, or where some are no decimals of 15 figures with the same number of
  /// places, as results of a computation seldom are.
  ///
  /// - Parameter groups: Finite numbers; groups may be empty.
  init?(_ groups: some Sequence<[Double]>) {
    var power = 1.0
    var least = Double.infinity
    var most = -Double.infinity
    for group in groups {
      for value in group {
        while Self.whole(value, power) / power != value {
          power *= 10
          guard power <= Self.greatest else { return nil }
        }
        least = min(least, value)
        most = max(most, value)
      }
    }
    // A decimal with fewer places than others stays one with as many, while its figures are not too many.
    guard least <= most, max(-least, most) * power <= Self.greatest else { return nil }
    self.power = power
    lowest = Int64(Self.whole(least, power))
    highest = Int64(Self.whole(most, power))
  }

  /// How far the values lie apart, times `power`.
  private var range: Double { Double(highest - lowest) }

  private static func whole(_ value: Double, _ power: Double) -> Double {
    (value * power + rounder) - rounder
  }

  /// The sums of some of the values and of their squares, counted from the least of all.
  ///
  /// - Parameters:
  ///   - values: One or more of the values.
  ///   - total: How many there are in all groups together.
  /// - Returns: The sums, or `nil` where they would be too large.
  func moments(of values: [Double], total: Int) -> DecimalMoments? {
    let bound = range * range * Double(total)
    guard bound < 0x1p124 else { return nil }
    let least = Double(lowest)
    if bound < 0x1p53 {
      // Whole numbers below 2⁵³: the sums are exact in any order, so two chains can run side by side.
      var sum = SIMD2<Double>.zero
      var squares = SIMD2<Double>.zero
      for index in stride(from: 0, to: values.count - 1, by: 2) {
        let pair = SIMD2(values[index], values[index + 1])
        let whole = (pair * power + Self.rounder) - Self.rounder - least
        sum += whole
        squares += whole * whole
      }
      if values.count % 2 == 1, let last = values.last {
        let whole = Self.whole(last, power) - least
        sum[0] += whole
        squares[0] += whole * whole
      }
      return DecimalMoments(
        decimals: self, count: values.count, sum: Int128(Int64(sum.sum())),
        squares: Int128(Int64(squares.sum())))
    }
    var sum: Int128 = 0
    var squares: Int128 = 0
    for value in values {
      let whole = Int128(Int64(Self.whole(value, power) - least))
      sum &+= whole
      squares &+= whole &* whole
    }
    return DecimalMoments(decimals: self, count: values.count, sum: sum, squares: squares)
  }
}

/// The exact sums of values and of their squares, as whole numbers counted from a common origin.
struct DecimalMoments {
  /// The values to which these belong, with the origin and the scale.
  let decimals: DecimalValues
  /// How many there are, one or more.
  let count: Int
  /// The sum of the values less the least of all, times the power of ten.
  let sum: Int128
  /// The sum of their squares.
  let squares: Int128

  /// The mean, as near as a `Double` can be but for what rounding twice may cost.
  var mean: Double {
    let n = Int128(count)
    // A mean with as many places as the values, as that of equal ones, is one division away.
    let (whole, rest) = sum.quotientAndRemainder(dividingBy: n)
    guard rest != 0 else { return Double(decimals.lowest + Int64(whole)) / decimals.power }
    return Self.quotient(
      Int128(decimals.lowest) * n + sum, n * Int128(Int64(decimals.power)))
  }

  /// The sum of the squared deviations from the mean.
  ///
  /// With Σd = qn + r in whole numbers it is Σd² − 2qΣd + nq² − r²/n, all of it exact but the fraction.
  var squaredDeviations: Double {
    let n = Int128(count)
    let (whole, rest) = sum.quotientAndRemainder(dividingBy: n)
    // The terms may pass the range of the type, their sum does not.
    let shifted = squares &- 2 &* whole &* sum &+ n &* whole &* whole
    let (less, fraction) = (rest * rest).quotientAndRemainder(dividingBy: n)
    return unscaled((shifted - less).nearest - fraction.nearest / Double(count))
  }

  /// The mean of these values less that of others with the same origin, without cancellation.
  ///
  /// - Parameter others: Of the same decimals.
  /// - Returns: The difference.
  func mean(minus others: DecimalMoments) -> Double {
    let n = Int128(count)
    let m = Int128(others.count)
    return Self.quotient(sum * m - others.sum * n, n * m) / decimals.power
  }

  /// The moments of these values and others with the same origin together.
  func merged(with others: DecimalMoments) -> DecimalMoments {
    DecimalMoments(
      decimals: decimals, count: count + others.count, sum: sum + others.sum,
      squares: squares + others.squares)
  }

  private func unscaled(_ squares: Double) -> Double {
    // 10²² is the last power of ten that is exact.
    decimals.power <= 1e11
      ? squares / (decimals.power * decimals.power) : squares / decimals.power / decimals.power
  }

  private static func quotient(_ numerator: Int128, _ denominator: Int128) -> Double {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return whole.nearest + rest.nearest / denominator.nearest
  }
}

extension Int128 {
  /// The nearest `Double`, by way of the type that the machine converts itself where the number fits.
  fileprivate var nearest: Double {
    Int64(exactly: self).map(Double.init) ?? Double(self)
  }
}
