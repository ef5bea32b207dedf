/// A statistic of one resample, with its standard error where one is wanted.
struct Replicate: Sendable {
  /// Not a number where the statistic is not defined.
  var value: Double
  /// 0 where none is known.
  var error = 0.0
}

extension [Replicate] {
  /// The values, of which those that differ from the estimate by no more than rounding are equal to it.
  ///
  /// A resample with the same mean as the data would else count as above or below it by the order in
  /// which it was added up.
  func values(around estimate: Double) -> [Double] {
    let spread = reduce(0) { Swift.max($0, $1.value.isFinite ? abs($1.value - estimate) : 0) }
    let rounding = Swift.max(1e-11 * spread, 8 * estimate.ulp)
    return map { abs($0.value - estimate) <= rounding ? estimate : $0.value }
  }
}
