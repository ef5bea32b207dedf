import Evidence
import Foundation
import TestSupport
import Testing

@testable import Statistics

/// What `Expected/models.R` computed, with the data that it made.
struct ExpectedModels: Decodable, Sendable {
  /// A made-up evaluation: pupils of schools in three cohorts.
  struct Data: Decodable, Sendable {
    let school: [Int]
    let cohort: [Int]
    let region: [Int]
    let pre: [Double]
    let post: [Double]
    let agree: [Int]
    let answer: [Int]
  }

  struct Linear: Decodable, Sendable {
    let beta: [Double]
    let se: [Double]
    let p: [Double]
    let hc3: [Double]
    let r2: Double
    let adjusted: Double
    let f: [Double]
    let fp: Double
    let sigma: Double
    let cr0: [Double]
    let cr1: [Double]
    let cr1s: [Double]
    let cr2: [Double]
    let df: [Double]
    /// F, the second degrees of freedom and p of both cohorts together with CR2 errors.
    let joint: [Double]
    let joint_hc3: Double
    let joint_classical: Double
  }

  struct Binary: Decodable, Sendable {
    let beta: [Double]
    let se: [Double]
    let loglik: Double
    let null: Double
    let lr: [Double]
    let lr_p: [Double]
    let cr0: [Double]
    let cr1: [Double]
    let profile: [[Double]]
  }

  struct Ordinal: Decodable, Sendable {
    struct Nominal: Decodable, Sendable {
      let lr: Double
      let df: Double
      let p: Double
    }

    let alpha: [Double]
    let beta: [Double]
    let se: [Double]
    let loglik: Double
    let lr: [Double]
    let nominal: [Nominal]
    let brant: [Double]
    let profile: [[Double]]
  }

  struct Mixed: Decodable, Sendable {
    struct Fit: Decodable, Sendable {
      struct KenwardRoger: Decodable, Sendable {
        let se: [Double]?
        let df: [Double]?
      }

      let beta: [Double]
      let se: [Double]
      let cluster: Double
      let residual: Double
      let loglik: Double
      let df: [Double]
      let kr: KenwardRoger
    }

    let reml: Fit
    let ml: Fit
  }

  struct Adjusted: Decodable, Sendable {
    let mean: [Double]
    let se: [Double]
    let lower: [Double]?
    let upper: [Double]?
    let difference: [Double]
    let difference_se: [Double]
    let p: [Double]?
  }

  let data: Data
  let linear: Linear
  let interaction: Linear
  let binary: Binary
  let ordinal: Ordinal
  let mixed: Mixed
  let adjusted: [String: Adjusted]

  static let stored = Result {
    let file = Repository.root.appending(path: "Tests/StatisticsTests/Expected/models.json")
    return try JSONDecoder().decode(ExpectedModels.self, from: Foundation.Data(contentsOf: file))
  }

  /// Cohort, score before and region, without or with the interaction of cohort and region.
  func design(interactions: [[String]] = []) throws -> DesignMatrix {
    try #require(
      DesignMatrix.of(
        [
          Predictor("cohort", levels: data.cohort, names: ["2022", "2023", "2024"]),
          Predictor("pre", numbers: data.pre),
          Predictor("region", levels: data.region, names: ["north", "south"]),
        ], interactions: interactions, rowCount: data.post.count
      ).value)
  }
}

/// Expects lists of numbers to agree but for a relative error.
func expectClose(
  _ actual: [Double?], _ expected: [Double], within tolerance: Double, _ label: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(actual.count == expected.count, "\(label)", sourceLocation: sourceLocation)
  for (index, pair) in zip(actual, expected).enumerated() {
    expectClose(
      pair.0, pair.1, within: tolerance, "\(label) \(index)", sourceLocation: sourceLocation)
  }
}
