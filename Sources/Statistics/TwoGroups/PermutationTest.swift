public import Evidence
import GSLKit

/// Tests of whether two groups differ in a statistic, by dividing their values anew.
///
/// Up to `mostEnumerated` divisions all are made, and p is the share of those whose statistic lies as far from
/// 0 as that of the groups as they are. Of more, a sample is drawn, and p is (b + 1)/(m + 1), for b of m drawn
/// divisions as extreme: the groups as they are count as one more, so that p is never 0 and the test keeps
/// its level (Phipson and Smyth 2010). The same seed draws the same divisions.
public struct PermutationTest: Hashable, Sendable {
  /// How many divisions are drawn where there are too many to make all.
  public let draws: Int
  /// The seed of the generator.
  public let seed: UInt32
  /// The number of divisions up to which all are made.
  public let mostEnumerated: Int

  /// - Parameters:
  ///   - draws: How many divisions are drawn where there are too many to make all, 1 or more.
  ///   - seed: The seed of the generator: the same seed gives the same p.
  ///   - mostEnumerated: The number of divisions up to which all are made.
  public init(draws: Int = 9999, seed: UInt32 = 1, mostEnumerated: Int = 200_000) {
    self.draws = max(draws, 1)
    self.seed = seed
    self.mostEnumerated = mostEnumerated
  }

  /// Tests the difference of means (Pitman 1937).
  ///
  /// - Parameters:
  ///   - values: The first group: one or more finite numbers.
  ///   - others: The second group: one or more finite numbers.
  /// - Returns: The test, with the difference of means as its statistic, or `.notEstimable` where a group
  ///   is empty or all values are equal.
  public func meanDifference(_ values: [Double], _ others: [Double]) -> Reported<TestResult> {
    reported {
      let groups = try Groups(values, others)
      // Of the smaller group: its sum says as much as the difference of means, and takes fewer terms.
      let isFirst = values.count <= others.count
      let chosen = Array(isFirst ? 0..<values.count : values.count..<groups.all.count)
      let centred = groups.all.map { $0 - groups.mean }
      let observed = chosen.reduce(0) { $0 + centred[$1] }
      // Sums that differ by rounding alone are equally extreme.
      let least = abs(observed) - 1e-13 * centred.reduce(0) { $0 + abs($1) }
      let share = try share(of: groups.all.count, choosing: chosen.count) { places in
        var sum = 0.0
        for place in places { sum += centred[place] }
        return abs(sum) >= least
      }
      return result(groups.difference, share, groups, of: "the difference of means")
    }
  }

  /// Tests any statistic that is 0 where the groups are alike, and turns its sign with them.
  ///
  /// - Parameters:
  ///   - values: The first group: one or more finite numbers.
  ///   - others: The second group: one or more finite numbers.
  ///   - name: What the statistic is, to read on after "permutation test of".
  ///   - statistic: Of two groups of these sizes, or `nil` where it is not defined.
  /// - Returns: The test, or `.notEstimable` where a group is empty, all values are equal, or the statistic
  ///   is not defined for some division.
  public func test(
    _ values: [Double], _ others: [Double], of name: String,
    statistic: ([Double], [Double]) -> Double?
  ) -> Reported<TestResult> {
    reported {
      let groups = try Groups(values, others)
      func value(_ first: [Double], _ second: [Double]) throws -> Double {
        guard let value = statistic(first, second), !value.isNaN else {
          throw Inestimable("the statistic is not defined for every division")
        }
        return value
      }
      let observed = try value(values, others)
      let least = abs(observed) * (1 - 1e-12)
      var isChosen = [Bool](repeating: false, count: groups.all.count)
      let share = try share(of: groups.all.count, choosing: values.count) { places in
        for place in places { isChosen[place] = true }
        defer { for place in places { isChosen[place] = false } }
        var first: [Double] = []
        var second: [Double] = []
        first.reserveCapacity(values.count)
        second.reserveCapacity(others.count)
        for (value, isFirst) in zip(groups.all, isChosen) {
          if isFirst { first.append(value) } else { second.append(value) }
        }
        return try abs(value(first, second)) >= least
      }
      return result(observed, share, groups, of: name)
    }
  }

  /// The p-value, and of how many divisions.
  private typealias Share = (p: Double, divisions: Int, isExact: Bool)

  private func share(
    of total: Int, choosing count: Int, isExtreme: ([Int]) throws -> Bool
  ) throws -> Share {
    if let divisions = divisions(of: total, choosing: count) {
      var extreme = 0
      var places = Array(0..<count)
      repeat {
        if try isExtreme(places) { extreme += 1 }
      } while advance(&places, of: total)
      return (Double(extreme) / Double(divisions), divisions, true)
    }
    guard total < Int(UInt32.max) else { throw Inestimable("the groups are too large") }
    var generator = try RandomGenerator(seed: seed)
    var order = Array(0..<total)
    var places = [Int](repeating: 0, count: count)
    var extreme = 0
    for _ in 0..<draws {
      // The first steps of a shuffle by Fisher and Yates; any order is as good a start as another.
      for place in 0..<count {
        order.swapAt(place, place + generator.integer(below: total - place))
        places[place] = order[place]
      }
      if try isExtreme(places) { extreme += 1 }
    }
    return (Double(extreme + 1) / Double(draws + 1), draws, false)
  }

  /// The number of divisions, or `nil` where they are too many to be made.
  private func divisions(of total: Int, choosing count: Int) -> Int? {
    var ways = 1.0
    for k in 0..<min(count, total - count) {
      ways = ways * Double(total - k) / Double(k + 1)
      guard ways <= Double(mostEnumerated) + 0.5 else { return nil }
    }
    return Int(ways.rounded())
  }

  /// The next choice of places in lexicographic order, unless this is the last.
  private func advance(_ places: inout [Int], of total: Int) -> Bool {
    var last = places.count - 1
    while last >= 0, places[last] == total - places.count + last { last -= 1 }
    guard last >= 0 else { return false }
    places[last] += 1
    for place in places.indices.dropFirst(last + 1) { places[place] = places[place - 1] + 1 }
    return true
  }

  private func result(
    _ statistic: Double, _ share: Share, _ groups: Groups, of name: String
  ) -> TestResult {
    TestResult(
      statistic: statistic, degreesOfFreedom: [], p: share.p, groupCounts: groups.counts,
      method: Method(
        name: "permutation",
        title: share.isExact
          ? "permutation test of \(name), all \(share.divisions) divisions"
          : "permutation test of \(name), \(share.divisions) drawn divisions, seed \(seed)",
        citation: share.isExact ? .pitman1937 : .phipsonSmyth2010))
  }
}

/// The values of two groups, one after the other.
private struct Groups {
  let all: [Double]
  let counts: [Int]
  let mean: Double
  /// The mean of the first less that of the second.
  let difference: Double

  init(_ values: [Double], _ others: [Double]) throws {
    let first = try Sample(values, of: "the values of the first group")
    let second = try Sample(others, of: "the values of the second group")
    let sample = try Sample(first.values + second.values)
    guard !sample.isConstant else { throw Inestimable("all values are equal") }
    all = sample.values
    counts = [first.count, second.count]
    mean = sample.mean
    difference = first.mean - second.mean
  }
}
