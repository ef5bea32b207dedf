import Evidence
import Foundation
import TestSupport
import Testing

/// Reference values that R and SciPy computed from real data, kept beside the project.
struct Oracle {
  /// The values by their path, as `welch/ci/lo`; elements of lists by their number from 0.
  private let numbers: [String: Double]
  let name: String

  static var folder: URL? { Repository.shared("data/stats/ref") }
  static var isPresent: Bool { folder != nil }

  init(_ name: String) throws {
    self.name = name
    let file = try #require(Oracle.folder).appending(path: "\(name).json")
    var numbers: [String: Double] = [:]
    func walk(_ value: Any, _ path: String) {
      switch value {
      case let map as [String: Any]:
        for (key, value) in map { walk(value, path.isEmpty ? key : "\(path)/\(key)") }
      case let list as [Any]:
        for (index, value) in list.enumerated() { walk(value, "\(path)/\(index)") }
      case let number as NSNumber: numbers[path] = number.doubleValue
      case let text as String: if let number = Double(text) { numbers[path] = number }
      default: break
      }
    }
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    let values = (root as? [String: Any])?["values"] ?? root
    walk(values, "")
    self.numbers = numbers
  }

  /// The value at a path, or `nil` where this engine has none.
  subscript(path: String) -> Double? { numbers[path] }

  /// The list of values at a path.
  func list(_ path: String) -> [Double] {
    var result: [Double] = []
    while let next = numbers["\(path)/\(result.count)"] { result.append(next) }
    return result
  }

  /// Expects a computed number to agree with the reference, where there is one.
  func expect(
    _ actual: Double?, at path: String, within tolerance: Double = 1e-10,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let expected = numbers[path] else {
      // R computed every number that is asked for, SciPy only a part.
      #expect(!name.hasSuffix(".r"), "\(name) has no \(path)", sourceLocation: sourceLocation)
      return
    }
    expectClose(
      actual, expected, within: tolerance, "\(name) \(path)", sourceLocation: sourceLocation)
  }

  /// Expects the bounds of an interval to agree with the reference.
  func expect(
    _ interval: Interval?, at path: String, within tolerance: Double = 1e-10,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expect(interval?.lower, at: "\(path)/lo", within: tolerance, sourceLocation: sourceLocation)
    expect(interval?.upper, at: "\(path)/hi", within: tolerance, sourceLocation: sourceLocation)
  }
}

/// Expects two numbers to agree but for a relative error; numbers below 10⁻¹⁵ count as 0.
func expectClose(
  _ actual: Double?, _ expected: Double, within tolerance: Double, _ label: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let error = actual.map { abs($0 - expected) } ?? .infinity
  #expect(
    error <= tolerance * abs(expected) + 1e-15 || actual == expected,
    "\(label): \(actual.map { "\($0)" } ?? "nothing"), expected \(expected)",
    sourceLocation: sourceLocation)
}
