import Evidence
import Foundation
import Testing

/// What `Expected/paired.py` computed.
struct ExpectedPaired: Decodable {
  struct SignedRank: Decodable {
    let statistic: Double
    let exact: Double
    let normal: Double
    let corrected: Double
    let rank_biserial: Double
    let pseudo_median: Double
    let pseudo_bounds: [Double]?
    let jackknife: [Double]?
  }

  /// Pairs with what is known of them; estimates are followed by their bounds.
  struct Case: Decodable {
    let before: [Double]
    let after: [Double]
    let dropped: SignedRank?
    let pratt: SignedRank?
    let sign_p: Double?
    let stuart_maxwell: [Double]?
    let d_rm: [Double]?
    let tost: [Double]?
    let slope: [Double]?
    let adjusted: [Double]?
  }

  /// Counts of pairs with tests and the interval of their difference.
  struct Table: Decodable {
    let onlyFirst: Int
    let onlySecond: Int
    let pairs: Int
    let exact: Double
    let chi2: [Double]
    let corrected: [Double]?
    let bonettPrice: [Double]
  }

  let cases: [Case]
  let tables: [Table]

  static func read() throws -> ExpectedPaired { try expectedValues("paired") }
}

/// Decodes one of the files in `Expected`.
func expectedValues<Values: Decodable>(_ name: String) throws -> Values {
  let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "Expected/\(name).json")
  return try JSONDecoder().decode(Values.self, from: Data(contentsOf: file))
}

/// Expects an estimate, alone or with its bounds, to agree with a list, or its bounds alone with two numbers.
func expectClose(
  _ actual: Estimate?, _ expected: [Double], within tolerance: Double, _ label: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let all = [actual?.value, actual?.interval?.lower, actual?.interval?.upper]
  let found = expected.count == 2 ? all.suffix(2) : all.prefix(expected.count)
  for (found, expected) in zip(found, expected) {
    // Bounds near 0 are differences of larger numbers.
    let error = found.map { abs($0 - expected) } ?? .infinity
    #expect(
      error <= tolerance * max(1, abs(expected)),
      "\(label): \(found.map { "\($0)" } ?? "nothing"), expected \(expected)",
      sourceLocation: sourceLocation)
  }
}
