import GSLKit

/// A linear regression with coefficients drawn from what the data leave open of them.
///
/// Algorithm 3.1 of van Buuren (2018): β̂ by least squares with a ridge of 10⁻⁵ times the diagonal, σ̇² the
/// sum of squares over a χ² deviate, β̇ normal about β̂ with variance σ̇²(X′X)⁻¹.
struct DrawnRegression {
  /// σ̇, the drawn standard deviation about the expected values.
  let deviation: Double
  private let estimated: [Double]
  private let drawn: [Double]
  private let item: Int

  private static let ridge = 1e-5

  /// Fits and draws.
  ///
  /// - Parameters:
  ///   - columns: All variables, none missing.
  ///   - item: The one to be explained by the others.
  ///   - rows: The rows to fit.
  ///   - random: The generator.
  /// - Throws: `GSLError`.
  init(
    _ columns: [[Double]], of item: Int, rows: [Int], _ random: inout RandomGenerator
  ) throws {
    self.item = item
    let size = columns.count
    var products = Matrix(rowCount: size, columnCount: size)
    var sums = [Double](repeating: 0, count: size)
    for row in rows {
      let x = Self.predictors(columns, row, item)
      let y = columns[item][row]
      for i in 0..<size {
        sums[i] += x[i] * y
        for j in 0...i { products[i, j] += x[i] * x[j] }
      }
    }
    for i in 0..<size {
      products[i, i] *= 1 + Self.ridge
      for j in 0..<i { products[j, i] = products[i, j] }
    }
    let (values, vectors) = try SymmetricEigensystem(size: size).decompose(products)
    // A direction in which nothing varies has no coefficient.
    let least = (values.max() ?? 0) * 1e-13
    let inverse = values.map { $0 > least ? 1 / $0 : 0 }
    let estimated = vectors.times(
      zip(vectors.transposedTimes(sums), inverse).map { $0 * $1 })
    self.estimated = estimated
    let residual = compensatedSum(
      rows.lazy.map { row in
        (columns[item][row] - Self.product(estimated, columns, row, item)).squared
      })
    let degrees = Double(max(rows.count - size, 1))
    let scale = try ChiSquareDistribution(degreesOfFreedom: degrees).quantile(
      random.insideUnitInterval())
    let deviation = (residual / scale).squareRoot()
    self.deviation = deviation
    let noise = try inverse.map { try $0.squareRoot() * random.normal() * deviation }
    drawn = zip(estimated, vectors.times(noise)).map { $0 + $1 }
  }

  /// x′β̂ of a row.
  func fitted(_ columns: [[Double]], _ row: Int) -> Double {
    Self.product(estimated, columns, row, item)
  }

  /// x′β̇ of a row.
  func drawn(_ columns: [[Double]], _ row: Int) -> Double {
    Self.product(drawn, columns, row, item)
  }

  /// The other variables, with a 1 in the place of the one to be explained.
  private static func predictors(_ columns: [[Double]], _ row: Int, _ item: Int) -> [Double] {
    columns.indices.map { $0 == item ? 1 : columns[$0][row] }
  }

  private static func product(
    _ coefficients: [Double], _ columns: [[Double]], _ row: Int, _ item: Int
  ) -> Double {
    var sum = 0.0
    for place in columns.indices {
      sum += coefficients[place] * (place == item ? 1 : columns[place][row])
    }
    return sum
  }
}

/// People in the order of their expected answers, of whom the nearest lend theirs.
struct Donors {
  private let expected: [Double]
  private let answers: [Double]

  /// Orders people; equal expectations in an order by chance.
  ///
  /// - Parameters:
  ///   - people: The expected and the given answer of each.
  ///   - random: The generator.
  init(_ people: [(expected: Double, answer: Double)], _ random: inout RandomGenerator) {
    var keyed: [(expected: Double, key: UInt32, answer: Double)] = []
    keyed.reserveCapacity(people.count)
    for person in people { keyed.append((person.expected, random.next(), person.answer)) }
    keyed.sort { ($0.expected, $0.key) < ($1.expected, $1.key) }
    expected = keyed.map(\.expected)
    answers = keyed.map(\.answer)
  }

  /// The answer of one of the nearest, each with the same chance.
  ///
  /// - Parameters:
  ///   - value: The expected answer of the one who gave none.
  ///   - count: How many are the nearest.
  ///   - random: The generator.
  /// - Returns: The answer.
  func value(near value: Double, among count: Int, _ random: inout RandomGenerator) -> Double {
    var low = 0
    var high = expected.count
    while low < high {
      let middle = (low + high) / 2
      if expected[middle] < value { low = middle + 1 } else { high = middle }
    }
    // The nearest are those of a window that grows to the nearer side.
    var first = low
    var last = low
    while last - first < min(count, expected.count) {
      if first == 0 {
        last += 1
      } else if last == expected.count || value - expected[first - 1] < expected[last] - value {
        first -= 1
      } else {
        last += 1
      }
    }
    return answers[first + random.integer(below: last - first)]
  }
}

extension RandomGenerator {
  /// A number between 0 and 1, neither included, with 32 bits.
  mutating func insideUnitInterval() -> Double {
    (Double(next()) + 0.5) / 4_294_967_296
  }

  /// A standard normal deviate, by the inverse of the distribution function.
  mutating func normal() throws -> Double {
    try NormalDistribution().quantile(insideUnitInterval())
  }
}
