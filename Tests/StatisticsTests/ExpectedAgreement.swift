import Foundation
import Statistics
import TestSupport
import Testing

/// What `Expected/agreement.py` computed with the packages named there.
struct ExpectedAgreement: Decodable {
  /// Codes of units, with the coefficients that other programs find in them.
  struct Case: Decodable {
    let units: String
    let categories: Int
    let pa: Double
    let ac1: Double
    let ac1_ci: [Double]
    let alpha: Double
    let kappa: Double?
    let precision: Double?
    let recall: Double?
    let f1: Double?

    /// The codes: a word a unit, a letter a coder, `-` where the coder gave none.
    var codes: CodedUnits { CodedUnits(words: units, categories: categories) }
  }

  /// Labels and predictions, with the estimate and interval of ppi-python.
  struct Powered: Decodable {
    let labels: String
    let predictions: String
    let unlabelled: String
    let estimate: Double
    let ci: [Double]
  }

  let agreement: [String: Case]
  /// κ, the bound, prevalence, coders, level and the units needed.
  let planned: [String]
  let powered: [Powered]

  static func read() throws -> ExpectedAgreement {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "Expected/agreement.json")
    return try JSONDecoder().decode(ExpectedAgreement.self, from: Data(contentsOf: file))
  }
}

extension CodedUnits {
  /// Codes written as a word a unit, a digit a coder, `-` where the coder gave none.
  init(words: String, categories: Int = 2) {
    self.init(
      words.split(separator: " ").map { $0.map(\.wholeNumberValue) }, categories: categories)
  }
}
