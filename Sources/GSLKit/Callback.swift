internal import CGSL

/// A Swift function as the library calls it: what it throws is kept, for C cannot carry it.
final class Callback {
  private let function: (Double) throws -> Double
  private let subject: String
  private var failure: (any Error)?

  private init(_ subject: String, _ function: @escaping (Double) throws -> Double) {
    self.subject = subject
    self.function = function
  }

  /// Lends a function to the library.
  ///
  /// - Parameters:
  ///   - function: The function; where it throws, the library is given no number.
  ///   - subject: What the library computes with it, for the message of a domain error.
  ///   - body: Calls the library, and checks each status that it returns.
  /// - Throws: What `body` throws.
  /// - Returns: What `body` returns.
  static func lend<Result>(
    _ function: (Double) throws -> Double, for subject: String,
    to body: (UnsafeMutablePointer<gsl_function>, Callback) throws -> Result
  ) throws -> Result {
    try withoutActuallyEscaping(function) { function in
      let callback = Callback(subject, function)
      var target = gsl_function(
        function: { x, context in
          guard let context else { return .nan }
          return Unmanaged<Callback>.fromOpaque(context).takeUnretainedValue().value(at: x)
        }, params: Unmanaged.passUnretained(callback).toOpaque())
      return try withExtendedLifetime(callback) {
        try withUnsafeMutablePointer(to: &target) { try body($0, callback) }
      }
    }
  }

  private func value(at x: Double) -> Double {
    do {
      return try function(x)
    } catch {
      failure = failure ?? error
      return .nan
    }
  }

  /// Throws what the function threw, or else what a status of the library stands for.
  func check(_ status: Int32) throws {
    if let failure { throw failure }
    try GSLError.check(status, of: subject)
  }
}
