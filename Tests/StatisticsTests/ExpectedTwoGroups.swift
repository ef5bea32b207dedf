import Foundation
import Testing

/// What `Expected/two_groups.py` computed for two groups.
struct ExpectedTwoGroups: Decodable, Sendable, CustomTestStringConvertible {
  let x: [Double]
  let y: [Double]
  let glass_delta: Double
  let glass_ci: [Double]
  let d_average_variance: Double
  let d_average_variance_ci: [Double]
  let u: Double
  let p_corrected: Double
  let p_uncorrected: Double
  let p_exact: Double?
  let brunner_munzel: Double
  let brunner_munzel_p: Double
  let hodges_lehmann: Double
  let hodges_lehmann_ci: [Double]?
  let brown_forsythe: [Double]
  let levene: [Double]

  var testDescription: String { "\(x.count) and \(y.count), from \(x.first ?? 0)" }

  static func read() throws -> [ExpectedTwoGroups] {
    try JSONDecoder().decode([ExpectedTwoGroups].self, from: expectedData("two_groups.json"))
  }
}

/// The bytes of a file in `Expected`.
func expectedData(_ name: String) throws -> Data {
  let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "Expected/\(name)")
  return try Data(contentsOf: file)
}
