extension Range<Int> {
  /// The first place that no longer stands before something, found by halving.
  ///
  /// - Parameter isBefore: Whether a place stands before it; from the first that does not, none does.
  /// - Returns: The place; the end of the range where all stand before it.
  @inline(__always)
  func firstPlace(notBefore isBefore: (Int) -> Bool) -> Int {
    var low = lowerBound
    var high = upperBound
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
