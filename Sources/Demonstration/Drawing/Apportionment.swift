/// Whole numbers in given proportions that add up to a total: the method of largest remainders.
enum Apportionment {
  /// Splits a total.
  static func parts(of total: Int, weights: [Int]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    var parts = weights.map { total * $0 / sum }
    let remainders = weights.map { total * $0 % sum }
    let order = remainders.indices.sorted {
      (remainders[$1], $0) < (remainders[$0], $1)
    }
    for index in order.prefix(total - parts.reduce(0, +)) { parts[index] += 1 }
    return parts
  }

  /// The whole number nearest to a share of a total; halves go up.
  static func rounded(_ share: Double, of total: Int) -> Int {
    Int(share * Double(total) + 0.5)
  }
}
