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
    // The mean of both, rounded down, where their sum or difference may not fit.
    let middle = (low & high) + (low ^ high) >> 1
    if holds(number(at: middle)) { high = middle } else { low = middle + 1 }
  }
  return number(at: low)
}

/// Where a number stands among all floating-point numbers; −0 stands where 0 does.
private func place(of number: Double) -> Int64 {
  let pattern = Int64(bitPattern: (number + 0).bitPattern)
  return pattern >= 0 ? pattern : .min - pattern
}

private func number(at place: Int64) -> Double {
  Double(bitPattern: UInt64(bitPattern: place >= 0 ? place : .min - place))
}
