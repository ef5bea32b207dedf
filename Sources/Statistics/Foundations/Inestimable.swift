import Evidence
import GSLKit

/// Why a number cannot be computed from the data given.
struct Inestimable: Error {
  /// A clause that reads on after "because".
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }

  /// Refuses a confidence level that is none.
  ///
  /// - Parameter level: Should lie between 0 and 1, both excluded.
  /// - Throws: `Inestimable`.
  static func check(level: Double) throws {
    guard level > 0, level < 1 else {
      throw Inestimable("the confidence level is not between 0 and 1")
    }
  }
}

/// A result made of numbers, each of which may have failed to be one.
protocol NumericResult: Hashable, Sendable {
  /// Whether every number is a number.
  var isNumeric: Bool { get }
}

extension Estimate: NumericResult {
  var isNumeric: Bool {
    guard let interval else { return !value.isNaN }
    return ![value, interval.lower, interval.upper].contains(where: \.isNaN)
  }
}

extension TestResult: NumericResult {
  var isNumeric: Bool {
    ![statistic, p].contains(where: \.isNaN) && !degreesOfFreedom.contains(where: \.isNaN)
  }
}

/// Runs a computation and turns every failure into the reason why there is no result.
///
/// - Parameter compute: Throws `Inestimable`, or an error of the numerical library.
/// - Returns: The result, if all its numbers are numbers; else `.notEstimable`.
func reported<Value: NumericResult>(_ compute: () throws -> Value) -> Reported<Value> {
  do {
    let value = try compute()
    guard value.isNumeric else { return .notEstimable(reason: "the values are too extreme") }
    return .result(value)
  } catch let error as Inestimable {
    return .notEstimable(reason: error.reason)
  } catch {
    return .notEstimable(reason: "the computation did not reach the required precision")
  }
}

extension Reported {
  /// The result, within a computation that needs it.
  ///
  /// - Throws: `Inestimable` where there is none.
  func get() throws -> Value {
    switch self {
    case .result(let value): return value
    case .notEstimable(let reason): throw Inestimable(reason)
    case .suppressed: throw Inestimable("it is hidden")
    }
  }
}
