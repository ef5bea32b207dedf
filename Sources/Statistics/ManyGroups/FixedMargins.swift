import Foundation
import GSLKit

/// The tables that share their margins with one that was observed.
struct FixedMargins {
  /// The totals of the rows, the greatest last: it is what the others leave over.
  private let rows: [Int]
  private let columns: [Int]
  /// ln n!, for n up to the total.
  private let logFactorials: [Double]
  /// The part of the logarithm of a probability that all the tables share.
  private let constant: Double
  /// The logarithm of the probability of the table observed.
  let logProbability: Double

  /// As in R, so that tables as probable as the observed one count whatever their rounding.
  private static let tolerance = 1e-7
  /// All tables together have probability 1: so small a part of them is not gone through.
  private static let negligible = log(1e-22)

  /// - Parameter table: The table observed.
  init(_ table: Contingency) {
    var logFactorials = [0.0]
    logFactorials.reserveCapacity(Int(table.total) + 1)
    for n in stride(from: 1, through: Int(table.total), by: 1) {
      logFactorials.append(logFactorials[n - 1] + log(Double(n)))
    }
    func sum(_ counts: [Int]) -> Double { compensatedSum(counts.map { logFactorials[$0] }) }
    // The fewer columns the better: two of them leave one number to choose in each row.
    let isTurned = table.columnTotals.count > table.rowTotals.count
    rows = (isTurned ? table.columnTotals : table.rowTotals).sorted()
    columns = isTurned ? table.rowTotals : table.columnTotals
    constant = sum(rows) + sum(columns) - logFactorials[Int(table.total)]
    logProbability = constant - sum(table.rows.flatMap { $0 })
    self.logFactorials = logFactorials
  }

  /// The exact p, or `nil` where it would take more than `most` steps.
  ///
  /// - Parameter most: The number of steps.
  /// - Returns: The probability of the tables no more probable than the one observed.
  func exactP(atMost most: Int) -> Double? {
    // The approximation may err by a factor: only what is far too much is not even tried.
    guard columns.count == 2 || logCount < log(20 * Double(most)) else { return nil }
    var walk = Walk(
      rows: rows, columns: columns, logFactorials: logFactorials,
      limit: logProbability + Self.tolerance, remaining: most)
    walk.next(row: 0, logSoFar: constant)
    return walk.remaining > 0 ? min(walk.p, 1) : nil
  }

  /// About the logarithm of the number of tables.
  ///
  /// The rows are filled in all ways alike, and the totals of the columns taken to be normal (Gail and Mantel
  /// 1977, equation 2.1).
  private var logCount: Double {
    let c = Double(columns.count)
    var ways = 0.0
    var variance = 0.0
    for row in rows.map(Double.init) {
      ways += lgamma(row + c) - lgamma(c) - lgamma(row + 1)
      variance += row * (row + c) * (c - 1) / (c * c * (c + 1))
    }
    let mean = Double(columns.reduce(0, +)) / c
    let distance = columns.reduce(0) { $0 + (Double($1) - mean).squared }
    let scale = variance * c / (c - 1)
    return ways - (c - 1) / 2 * log(2 * Double.pi * scale) + log(c) / 2 - distance / scale / 2
  }

  /// Goes through all the tables, a row after the other.
  private struct Walk {
    let rows: [Int]
    /// What each column still has to hold.
    var columns: [Int]
    let logFactorials: [Double]
    let limit: Double
    var remaining: Int
    var p = 0.0
    /// The last two rows of two columns, by what the first column still has to hold.
    private var pairs: [Int: LastPair] = [:]

    init(
      rows: [Int], columns: [Int], logFactorials: [Double], limit: Double, remaining: Int
    ) {
      self.rows = rows
      self.columns = columns
      self.logFactorials = logFactorials
      self.limit = limit
      self.remaining = remaining
    }

    mutating func next(row: Int, logSoFar: Double) {
      guard remaining > 0 else { return }
      // Every beginning counts, for most of those with many rows are given up before their end.
      remaining -= 1
      if row == rows.count - 1 {
        let logarithm = columns.reduce(logSoFar) { $0 - logFactorials[$1] }
        if logarithm <= limit { p += exp(logarithm) }
        return
      }
      let room = columns.reduce(0, +)
      // The probability of all the tables that begin like this.
      var mass = logSoFar + logFactorials[room]
      for place in row..<rows.count { mass -= logFactorials[rows[place]] }
      for count in columns { mass -= logFactorials[count] }
      guard mass > FixedMargins.negligible else { return }
      if row == rows.count - 2, columns.count == 2 {
        let known = pairs[columns[0]]
        let pair =
          known ?? LastPair(rows[row], rows[row + 1], columns[0], columns[1], logFactorials)
        if known == nil {
          remaining -= pair.count
          pairs[columns[0]] = pair
        }
        p += exp(logSoFar + pair.scale) * pair.sum(atMost: limit - logSoFar - pair.scale)
        return
      }
      fill(row: row, column: 0, rest: rows[row], room: room, logSoFar: logSoFar)
    }

    private mutating func fill(
      row: Int, column: Int, rest: Int, room: Int, logSoFar: Double
    ) {
      // What the columns after this one can take.
      let after = room - columns[column]
      let isLast = column == columns.count - 1
      for count in max(0, rest - after)...min(rest, columns[column]) {
        columns[column] -= count
        let logarithm = logSoFar - logFactorials[count]
        if isLast {
          next(row: row + 1, logSoFar: logarithm)
        } else {
          fill(
            row: row, column: column + 1, rest: rest - count, room: after, logSoFar: logarithm)
        }
        columns[column] += count
      }
    }
  }

  /// All ways to fill the last two rows of two columns, in order of one cell: their probabilities rise to
  /// one place and fall from there on, so that the improbable ones are two tails.
  private struct LastPair {
    /// How many ways there are.
    var count: Int { logarithms.count }
    /// The greatest logarithm, to which the others are relative.
    let scale: Double
    private let logarithms: [Double]
    private let peak: Int
    /// The sum of the terms before each place.
    private let before: [Double]
    /// The sum of the terms from each place on.
    private let from: [Double]

    init(_ first: Int, _ last: Int, _ left: Int, _ right: Int, _ logFactorials: [Double]) {
      let support = max(0, first - right)...min(first, left)
      let raw = support.map { count in
        -logFactorials[count] - logFactorials[first - count] - logFactorials[left - count]
          - logFactorials[right - first + count]
      }
      let scale = raw.max() ?? 0
      self.scale = scale
      logarithms = raw.map { $0 - scale }
      peak = raw.firstIndex(of: scale) ?? 0
      var before = [0.0]
      for logarithm in logarithms { before.append(before[before.count - 1] + exp(logarithm)) }
      self.before = before
      var from = [0.0]
      for logarithm in logarithms.reversed() {
        from.append(from[from.count - 1] + exp(logarithm))
      }
      self.from = from.reversed()
    }

    /// The sum of the terms whose logarithm is at most `limit`.
    func sum(atMost limit: Double) -> Double {
      guard limit < 0 else { return from[0] }
      var low = 0
      var high = peak
      // The first term on the way up that is greater than the limit.
      while low < high {
        let middle = (low + high) / 2
        if logarithms[middle] <= limit { low = middle + 1 } else { high = middle }
      }
      let tail = before[low]
      high = logarithms.count
      low = peak
      // The first one on the way down that is not.
      while low < high {
        let middle = (low + high) / 2
        if logarithms[middle] > limit { low = middle + 1 } else { high = middle }
      }
      return tail + from[low]
    }
  }

  /// The share of tables drawn that are no more probable than the one observed.
  ///
  /// A table is drawn cell by cell, each from its distribution given those before, so that the time grows with
  /// the cells and the deviation of their counts rather than with what the table holds (Patefield 1981).
  func sampledP(_ samples: Int, seed: UInt32) throws -> Double {
    var generator = try RandomGenerator(seed: seed)
    let total = columns.reduce(0, +)
    var extreme = 0
    for _ in 0..<samples {
      var left = columns
      var remaining = total
      var logarithm = constant
      for row in rows.dropLast() {
        var rest = row
        var others = remaining
        for column in left.indices {
          others -= left[column]
          let count = cell(of: left[column], others: others, drawn: rest, generator.uniform())
          left[column] -= count
          rest -= count
          logarithm -= logFactorials[count]
        }
        remaining -= row
      }
      for count in left { logarithm -= logFactorials[count] }
      if logarithm <= logProbability + Self.tolerance { extreme += 1 }
    }
    return Double(1 + extreme) / Double(1 + samples)
  }

  /// How many of `own` things are among those drawn from them and others, by the hypergeometric distribution.
  ///
  /// The counts are gone through from the most probable outwards until their probabilities pass `place`.
  private func cell(of own: Int, others: Int, drawn: Int, _ place: Double) -> Int {
    let range = max(0, drawn - others)...min(own, drawn)
    guard range.count > 1 else { return range.lowerBound }
    let mode = min(
      max((own + 1) * (drawn + 1) / (own + others + 2), range.lowerBound), range.upperBound)
    let all = logFactorials
    let logarithm =
      all[own] - all[mode] - all[own - mode] + all[others] - all[drawn - mode]
      - all[others - drawn + mode] - all[own + others] + all[drawn] + all[own + others - drawn]
    var rest = place - exp(logarithm)
    var (low, high) = (mode, mode)
    var (below, above) = (exp(logarithm), exp(logarithm))
    while rest >= 0, low > range.lowerBound || high < range.upperBound {
      if high < range.upperBound {
        above *= Double(own - high) * Double(drawn - high)
        high += 1
        above /= Double(high) * Double(others - drawn + high)
        rest -= above
        if rest < 0 { return high }
      }
      if low > range.lowerBound {
        below *= Double(low) * Double(others - drawn + low)
        low -= 1
        below /= Double(own - low) * Double(drawn - low)
        rest -= below
        if rest < 0 { return low }
      }
    }
    return mode
  }
}
