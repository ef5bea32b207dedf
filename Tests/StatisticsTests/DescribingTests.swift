import Evidence
import Foundation
import Statistics
import TestSupport
import Testing

/// What `Expected/describing.py` computed.
struct ExpectedDescription: Decodable {
  struct Case: Decodable {
    let values: [Double]
    /// By definition, then by share.
    let quantiles: [[Double]]
    let mad: Double
    let trimmed: Double
    let trimmedBounds: [Double]?
    let skewness: Double?
    let kurtosis: Double?
  }

  struct Goodman: Decodable {
    let counts: [Int]
    let bounds: [[Double]]
  }

  let shares: [Double]
  let cases: [Case]
  let goodman: [Goodman]
}

@Suite("Describing values")
struct DescribingTests {
  @Test("Quantiles by nine definitions, spread and shape agree with NumPy and SciPy")
  func expected() throws {
    let expected: ExpectedDescription = try expectedValues("describing")
    for (number, values) in expected.cases.enumerated() {
      for (definition, row) in zip(Quantile.Definition.allCases, values.quantiles) {
        let found = expected.shares.map {
          Quantile.estimate(of: values.values, probability: $0, definition: definition).value?.value
            ?? .nan
        }
        let apart = zip(found, row).map { abs($0 - $1) }
        #expect(
          apart.allSatisfy { $0 < 1e-12 }, "values \(number), \(definition): \(found), \(row)")
      }
      let label = "values \(number)"
      expectClose(
        MedianAbsoluteDeviation.estimate(of: values.values).value?.value, values.mad,
        within: 1e-12, label)
      let trimmed = TrimmedMean.estimate(of: values.values, level: 0.95).value
      expectClose(trimmed?.value, values.trimmed, within: 1e-13, label)
      if let bounds = values.trimmedBounds { expectClose(trimmed, bounds, within: 1e-12, label) }
      for (shape, expected) in [
        (Shape.skewness(of: values.values), values.skewness),
        (Shape.kurtosis(of: values.values), values.kurtosis),
      ] {
        if let expected {
          #expect(abs((shape.value?.value ?? .nan) - expected) < 1e-12, "\(label)")
        } else {
          #expect(shape == .notEstimable(reason: "all values are equal"))
        }
      }
    }
  }

  @Test(
    "Descriptions of real answers agree with R and SciPy",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: [("describe_bfi_A1", "bfi", "A1"), ("describe_apisrs", "apisrs", "api00")])
  func oracle(job: String, data: String, column: String) throws {
    let cells = try DataTable(data).numbers(column)
    let values = cells.compactMap(\.self)
    for oracle in [try Oracle("\(job).r"), try Oracle("\(job).py")] {
      let states = AnswerStates(cells.map { $0 != nil }, among: [true, false])
      oracle.expect(Double(states.count(of: true)), at: "n")
      oracle.expect(Double(states.count(of: false)), at: "n_missing")
      let mean = Mean.estimate(of: values, level: 0.95).value
      oracle.expect(mean?.value, at: "mean")
      oracle.expect(mean?.interval, at: "mean_ci_t95")
      oracle.expect(Mean.standardDeviation(of: values).value?.value, at: "sd")
      oracle.expect(Mean.standardError(of: values).value?.value, at: "se")
      oracle.expect(Extremes.minimum(of: values).value?.value, at: "min")
      oracle.expect(Extremes.maximum(of: values).value?.value, at: "max")
      for definition in [Quantile.Definition.two, .six, .seven] {
        for (name, share) in [("q1", 0.25), ("q2", 0.5), ("q3", 0.75)] {
          oracle.expect(
            Quantile.estimate(of: values, probability: share, definition: definition).value?.value,
            at: "quantile_type\(definition.rawValue)/\(name)")
        }
      }
      oracle.expect(MedianAbsoluteDeviation.estimate(of: values).value?.value, at: "mad_raw")
      oracle.expect(Shape.skewness(of: values).value?.value, at: "skew_g1")
      oracle.expect(Shape.kurtosis(of: values).value?.value, at: "kurt_g2")
      oracle.expect(
        TrimmedMean.estimate(of: values, level: 0.95).value?.value, at: "trimmed_mean_20")
      guard data == "bfi", oracle.name.hasSuffix(".r") else { continue }
      let distribution = OrdinalDistribution(of: values.map { Int($0) }, levels: Array(1...6))
      for (level, count) in zip(distribution.levels, distribution.counts) {
        oracle.expect(Double(count), at: "freq/\(level)")
      }
    }
  }

  /// The certified values of NIST's sets, and the digits that are reached at least.
  static let certified: [(set: String, digits: Double)] = [
    ("pidigits", 14), ("lottery", 14), ("lew", 14), ("mavro", 13), ("michelson", 13),
    ("numacc1", 15), ("numacc2", 14), ("numacc3", 14), ("numacc4", 14),
  ]

  @Test(
    "Means, deviations and autocorrelations have the digits that NIST certifies",
    .enabled(
      if: Repository.shared("data/stats/nist") != nil,
      Comment(rawValue: Repository.sharedIsAbsent)), arguments: certified)
  func nist(set: String, digits: Double) throws {
    let values = try DataTable("nist/\(set)").numbers("y").compactMap(\.self)
    let file = try #require(Repository.shared("data/stats/nist/nist_univariate_certified.json"))
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    let sets = try #require(root?["certified"] as? [String: [String: Double]])
    let known = try #require(sets[set])
    for (name, found) in [
      ("mean", Mean.estimate(of: values, level: 0.95)),
      ("sd", Mean.standardDeviation(of: values)),
      ("lag1_autocorrelation", Autocorrelation.atLagOne(of: values)),
    ] {
      let expected = try #require(known[name])
      let error = abs((found.value?.value ?? .nan) - expected) / abs(expected)
      let reached = error == 0 ? 15 : -log10(error)
      #expect(reached >= digits, "\(set), \(name): \(reached) digits")
    }
  }

  @Test("Shape and autocorrelation do not change when values are shifted far")
  func shifted() throws {
    let values = [0.4, 0.1, 0.3, 0.2, 0.9, 0.4, 0.3]
    let far = [
      1_000_000_000_000.4, 1_000_000_000_000.1, 1_000_000_000_000.3, 1_000_000_000_000.2,
      1_000_000_000_000.9, 1_000_000_000_000.4, 1_000_000_000_000.3,
    ]
    for measure in [Shape.skewness, Shape.kurtosis, Autocorrelation.atLagOne] {
      expectClose(
        measure(far).value?.value, try #require(measure(values).value).value, within: 1e-13)
      expectClose(
        measure(values.map { $0 / 7 }).value?.value, try #require(measure(values).value).value,
        within: 1e-12)
    }
  }

  /// Values too few or too uniform: whether there is a spread, a trimmed mean with bounds, a quantile.
  static let edges: [(values: [Double], hasShape: Bool, hasBounds: Bool, hasQuantile: Bool)] = [
    ([], false, false, false), ([3], false, false, true), ([2, 2, 2, 2], false, false, true),
    ([1, 2], true, true, true), ([1, .nan], false, false, false),
    ([.infinity, 1], false, false, false), ([1, 5, 5, 5, 5, 5, 9], true, false, true),
  ]

  @Test("Few, equal and infinite values", arguments: edges)
  func edge(values: [Double], hasShape: Bool, hasBounds: Bool, hasQuantile: Bool) {
    for measure in [Shape.skewness, Shape.kurtosis, Autocorrelation.atLagOne] {
      #expect((measure(values).value != nil) == hasShape)
    }
    #expect((TrimmedMean.estimate(of: values, level: 0.95).value?.interval != nil) == hasBounds)
    for definition in Quantile.Definition.allCases {
      for share in [0, 0.01, 0.5, 1] {
        #expect(
          (Quantile.estimate(of: values, probability: share, definition: definition).value != nil)
            == hasQuantile)
      }
    }
    for measure in [
      MedianAbsoluteDeviation.estimate, Extremes.minimum, Extremes.maximum,
    ] {
      #expect((measure(values).value != nil) == hasQuantile)
    }
    #expect(TrimmedMean.estimate(of: values, share: 0.5, level: 0.95).isMissing)
    #expect(TrimmedMean.estimate(of: values, level: 1).isMissing)
    #expect(Quantile.estimate(of: values, probability: .nan, definition: .two).isMissing)
  }
}
