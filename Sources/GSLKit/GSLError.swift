internal import CGSL

/// A computation that the GNU Scientific Library refused or could not finish.
public enum GSLError: Error, Hashable, Sendable {
  /// An argument lies outside the domain of the function, or is not a number.
  case domain(String)
  /// The result is too large for a floating-point number.
  case overflow
  /// The result is too small for a floating-point number.
  case underflow
  /// The iterations ended before the required precision was reached.
  case noConvergence
  /// The values of the function at the ends of an interval have the same sign.
  case noSignChange
  /// The memory for a workspace could not be had.
  case noMemory
  /// Any other status of the library, with its text.
  case other(status: Int, text: String)

  /// Throws the error that a status code of the library stands for.
  ///
  /// - Parameters:
  ///   - status: The status that a function of the library returned.
  ///   - subject: What was computed, for the message of a domain error.
  /// - Throws: `GSLError`, unless `status` is success.
  static func check(_ status: Int32, of subject: String) throws(GSLError) {
    guard Int(status) != GSL_SUCCESS else { return }
    switch Int(status) {
    case GSL_EDOM, GSL_ERANGE, GSL_EINVAL: throw .domain(subject)
    case GSL_EOVRFLW: throw .overflow
    case GSL_EUNDRFLW: throw .underflow
    case GSL_EMAXITER, GSL_EFAILED: throw .noConvergence
    case GSL_ENOMEM: throw .noMemory
    default: throw .other(status: Int(status), text: String(cString: gsl_strerror(status)))
    }
  }
}

extension GSLError: CustomStringConvertible {
  /// The error as a clause that reads on after "because".
  public var description: String {
    switch self {
    case .domain(let subject): "an argument of \(subject) is outside its domain"
    case .overflow: "the result is too large to be represented"
    case .underflow: "the result is too small to be represented"
    case .noConvergence: "the iterations did not reach the required precision"
    case .noSignChange: "the interval that was searched holds no solution"
    case .noMemory: "there is not enough memory"
    case .other(_, let text): "the numerical library reported: \(text)"
    }
  }
}
