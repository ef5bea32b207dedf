/// A Swift function as the library calls it: what it throws is kept, for C cannot carry it.
final class Callback<Argument, Value> {
  private let function: (Argument) throws -> Value
  private let absent: Value
  private let subject: String
  private var failure: (any Error)?

  /// Wraps a function.
  ///
  /// - Parameters:
  ///   - subject: What the library computes with it, for the message of a domain error.
  ///   - absent: What the library is given where the function threw.
  ///   - function: The function.
  init(_ subject: String, absent: Value, _ function: @escaping (Argument) throws -> Value) {
    self.subject = subject
    self.absent = absent
    self.function = function
  }

  /// The function's value, or what stands for it once the function threw.
  func value(at argument: Argument) -> Value {
    do {
      return try function(argument)
    } catch {
      failure = failure ?? error
      return absent
    }
  }

  /// Throws what the function threw, or else what a status of the library stands for.
  func check(_ status: Int32) throws {
    if let failure { throw failure }
    try GSLError.check(status, of: subject)
  }
}
