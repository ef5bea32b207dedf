/// Groups by the ranks of their values among all values.
struct RankedGroups {
  /// How many values there are.
  let count: Int
  /// The sum of the ranks of each group, doubled, less what it would be if all groups were alike: whole.
  let excess: [Int]
  /// The mean rank of each group.
  let means: [Double]
  /// The variance of a rank drawn at random, with divisor N − 1; ties lessen it.
  let variance: Double

  /// - Parameter groups: Two or more groups of one or more finite numbers each.
  /// - Throws: `Inestimable`.
  init(_ groups: [[Double]]) throws {
    guard groups.count > 1 else { throw Inestimable("there are fewer than two groups") }
    guard !groups.contains(where: \.isEmpty) else {
      throw Inestimable("one of the groups is empty")
    }
    let all = groups.flatMap { $0 }
    guard all.allSatisfy(\.isFinite) else {
      throw Inestimable("a value is missing or infinite")
    }
    let ranks = Ranks(all)
    guard ranks.ties.count > 1 else { throw Inestimable("all values are equal") }
    count = all.count
    var start = 0
    var excess: [Int] = []
    for group in groups {
      let sum = ranks.doubled[start..<start + group.count].reduce(0, +)
      excess.append(sum - group.count * (all.count + 1))
      start += group.count
    }
    self.excess = excess
    let n = Double(all.count)
    means = zip(excess, groups).map { (n + 1 + Double($0) / Double($1.count)) / 2 }
    variance = n * (n + 1) / 12 - ranks.tieTerm / (12 * (n - 1))
  }
}
