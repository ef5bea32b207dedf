internal import CGSL

/// The state of the GNU Scientific Library in this process.
enum Library {
  /// Switches off the library's error handler, which would end the process on any error.
  ///
  /// Every function of this module that enters the library names this value first: it is computed
  /// once, before the first call, whichever thread makes it.
  static let errorsAreReturned: Bool = {
    _ = gsl_set_error_handler_off()
    return true
  }()

  /// Runs `body` with the error handler off.
  ///
  /// - Parameter body: Calls functions of the library and returns their result.
  /// - Throws: What `body` throws.
  /// - Returns: What `body` returns.
  static func enter<Result>(
    _ body: () throws(GSLError) -> Result
  ) throws(GSLError) -> Result {
    guard errorsAreReturned else { throw .other(status: -1, text: "the error handler is on") }
    return try body()
  }

  /// Runs `body` with the error handler off, and turns a result that is not a number into an error.
  ///
  /// - Parameters:
  ///   - subject: What is computed, for the message.
  ///   - body: Returns a number from a function of the library that has no status code.
  /// - Throws: `GSLError.domain`.
  /// - Returns: The number.
  static func number(
    _ subject: String, _ body: () -> Double
  ) throws(GSLError) -> Double {
    try enter { () throws(GSLError) -> Double in
      let result = body()
      guard !result.isNaN else { throw .domain(subject) }
      return result
    }
  }
}
