import Foundation
import Statistics

/// What R finds in the random scales of `Expected/scales.R`.
struct ExpectedScales: Decodable {
  struct Scale: Decodable {
    let items: [[Double]]
    let alpha: Double
    let mean_r: Double
    let lambda2: Double
    let item_rest: [Double]
    let item_rest_1: [Double]
    let loadings: [Double]
    let omega_standardised: Double
    let omega: Double
  }

  struct Association: Decodable {
    let statistic: Double
    let p: Double
    let smd: Double?
    let rows: Int?
  }

  struct Drift: Decodable {
    let group: [Int]
    let items: [[Double]]
    let rest: Association
    let total: Association
  }

  struct Pool: Decodable {
    let q: [Double]
    let u: [Double]
    let dfcom: Double
    let qbar: Double
    let ubar: Double
    let b: Double
    let t: Double
    let df: Double
    let r: Double
    let fmi: Double
  }

  struct Imputed: Decodable {
    struct Pooled: Decodable {
      let qbar: Double
      let ubar: Double
      let b: Double
    }

    let items: [[Double?]]
    let pmm: Pooled
    let norm: Pooled
  }

  let scales: [Scale]
  let drift: [Drift]
  let pool: [Pool]
  let imputed: Imputed

  static func read() throws -> ExpectedScales {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "Expected/scales.json")
    return try JSONDecoder().decode(ExpectedScales.self, from: Data(contentsOf: file))
  }
}
