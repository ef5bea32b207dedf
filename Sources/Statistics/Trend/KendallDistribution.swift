/// The distribution of Kendall's S when values in any order are equally likely, also with ties among them.
///
/// Values that differ are in one of Π over the groups of ties of as many orders as Gauss' binomial coefficients
/// count; the number of pairs in the wrong order has the distribution of Mann and Whitney's U for each group
/// of ties against all lesser values, and these add up independently. For no ties it is Kendall's (1970,
/// 5.2) own recurrence.
struct KendallDistribution {
  /// The probability of each number of pairs in the wrong order, from 0.
  private let probabilities: [Double]

  /// - Parameter ties: The sizes of the groups of equal values, 1 for a value by itself.
  init(ties: [Int]) {
    var probabilities = [1.0]
    var below = 0
    for size in ties {
      probabilities = Self.sum(probabilities, Self.mannWhitney(size, below))
      below += size
    }
    self.probabilities = probabilities
  }

  /// The most that S can be: the number of pairs of values that differ.
  var most: Int { probabilities.count - 1 }

  /// P(|S| ≥ `s`).
  ///
  /// - Parameter s: Any number.
  /// - Returns: The probability, 0 ... 1.
  func twoSided(_ s: Int) -> Double {
    // S is the number of pairs that differ less twice those in the wrong order.
    let tail = probabilities.indices.reduce(0.0) {
      abs(most - 2 * $1) >= abs(s) ? $0 + probabilities[$1] : $0
    }
    return min(tail, 1)
  }

  /// The distribution of the pairs in the wrong order between two groups of values that differ, by the
  /// recurrence of Mann and Whitney (1947) in the form of probabilities, in which nothing is subtracted.
  private static func mannWhitney(_ first: Int, _ second: Int) -> [Double] {
    guard first > 0, second > 0 else { return [1] }
    // rows[n]: the distribution for the present m and n.
    var rows = [[Double]](repeating: [1], count: second + 1)
    for m in 1...first {
      for n in 1...second {
        // The greatest value is of the first group with chance m/(m + n): then it passes all n.
        var next = [Double](repeating: 0, count: m * n + 1)
        for (u, p) in rows[n].enumerated() {
          next[u + n] += p * Double(m) / Double(m + n)
        }
        for (u, p) in rows[n - 1].enumerated() {
          next[u] += p * Double(n) / Double(m + n)
        }
        rows[n] = next
      }
    }
    return rows[second]
  }

  private static func sum(_ first: [Double], _ second: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: first.count + second.count - 1)
    for (u, p) in first.enumerated() where p > 0 {
      for (v, q) in second.enumerated() { result[u + v] += p * q }
    }
    return result
  }
}
