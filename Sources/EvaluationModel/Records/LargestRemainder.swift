/// Whole places in the proportion of counts: the method of the largest remainders.
public enum LargestRemainder {
  /// Divides places; between equal remainders the earlier comes first.
  ///
  /// - Parameters:
  ///   - total: The places, 0 or more.
  ///   - counts: What they are divided in proportion to, 0 or more each.
  /// - Returns: The places of each, `total` together; none where all counts are 0.
  public static func places(_ total: Int, in counts: [Int]) -> [Int] {
    let sum = counts.reduce(0, +)
    guard sum > 0 else { return counts.map { _ in 0 } }
    var places = counts.map { $0 * total / sum }
    let order = counts.indices.sorted { left, right in
      let a = counts[left] * total % sum
      let b = counts[right] * total % sum
      return a == b ? left < right : a > b
    }
    for position in order.prefix(total - places.reduce(0, +)) { places[position] += 1 }
    return places
  }
}
