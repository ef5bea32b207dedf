extension RandomAccessCollection {
  /// The first place from which on a condition holds, by bisection.
  ///
  /// - Parameter holds: The condition: where it holds for an element it holds for all after it.
  /// - Returns: The place, or `endIndex` where it holds for none.
  func bisection(where holds: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if holds(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
