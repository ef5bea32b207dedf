import Foundation
import Statistics

/// One of the random samples of `Expected/survey.R`, with what R's survey package finds in it.
struct ExpectedSurvey: Decodable, Sendable {
  struct Rows: Decodable {
    let stratum: [Int]
    let cluster: [Int]
    let weight: [Double]
    let population: [Double]?
    let y: [Double?]
    let top: [Bool?]
    let a: [String]
    let b: [String]
  }

  struct Value: Decodable {
    let value: Double
    let se: Double
    let ci: [Double]
    let df: Double?
    let deff: Double?
    let first: [Double]?
  }

  struct Difference: Decodable {
    let value: Double
    let t: Double
    let df: Double
    let p: Double
  }

  struct Share: Decodable {
    let value: Double
    let logit: [Double]
    let beta: [Double]
  }

  struct Association: Decodable {
    let F: Double
    let df: [Double]
    let p: Double
  }

  let rows: Rows
  /// The quartile, the median and the quantile at .7.
  let quantiles: [Double]
  let chi: Association
  let mean: Value
  let total: Value
  let domain: Value
  let difference: Difference
  let share: Share
  let targets: [String: [String: Double]]
  let post: Value
  let raked: Value
  let rakedTotal: Value

  var design: SurveyDesign {
    SurveyDesign(
      weights: rows.weight, strata: rows.stratum, clusters: rows.cluster,
      populations: rows.population)
  }

  /// A variable with its totals in the population.
  func margin(_ name: String) -> CalibrationMargin {
    CalibrationMargin(
      name: name, categories: name == "a" ? rows.a : rows.b, targets: targets[name] ?? [:])
  }

  static func read() throws -> [ExpectedSurvey] {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "Expected/survey.json")
    return try JSONDecoder().decode([ExpectedSurvey].self, from: Data(contentsOf: file))
  }
}
