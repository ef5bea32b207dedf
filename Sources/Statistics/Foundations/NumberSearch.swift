/// The smallest floating-point number between two for which a condition holds.
///
/// The range of numbers is halved until one is left, which takes 64 steps at most, whatever its ends.
///
/// - Parameters:
///   - low: The first number that may be the answer.
///   - high: The last one; the condition is taken to hold for it. Not less than `low`.
///   - holds: True from some number on.
/// - Returns: The number, to the last bit.
func smallestNumber(
  from low: Double, to high: Double, where holds: (Double) -> Bool
) -> Double {
  var low = place(of: low)
  var high = place(of: high)
  while low < high {
    let middle = middle(of: low, high)
    if holds(number(at: middle)) { high = middle } else { low = middle + 1 }
  }
  return number(at: low)
}

/// The number that has as many floating-point numbers on either side, between two.
///
/// - Parameters:
///   - low: The lower end.
///   - high: The upper end, not less than `low`.
/// - Returns: The number in the middle, the lower of two.
func middleNumber(between low: Double, _ high: Double) -> Double {
  number(at: middle(of: place(of: low), place(of: high)))
}

/// The mean of two places, rounded down; neither their sum nor their difference may fit.
private func middle(of low: Int64, _ high: Int64) -> Int64 {
  (low & high) + (low ^ high) >> 1
}

/// Where a number stands among all floating-point numbers; −0 stands where 0 does.
private func place(of number: Double) -> Int64 {
  let pattern = Int64(bitPattern: (number + 0).bitPattern)
  return pattern >= 0 ? pattern : .min - pattern
}

private func number(at place: Int64) -> Double {
  Double(bitPattern: UInt64(bitPattern: place >= 0 ? place : .min - place))
}
