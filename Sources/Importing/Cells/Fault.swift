import Diagnostics

/// What is wrong with a cell, before its place is known: one fault serves every row that has it.
struct Fault: Hashable, Error {
  let code: String
  let message: String
  /// The message for the ledger, which is kept: without the value of the cell.
  let reason: String
  let expected: String?
  let fix: String?

  /// A fault whose reason in the ledger is the message, which then holds nothing of the cell.
  init(
    code: String, message: String, reason: String? = nil, expected: String? = nil,
    fix: String? = nil
  ) {
    self.code = code
    self.message = message
    self.reason = reason ?? message
    self.expected = expected
    self.fix = fix
  }

  func diagnostic(
    _ severity: Diagnostic.Severity = .error, at place: Place?
  ) -> Diagnostic {
    Diagnostic(severity, code: code, message, at: place, expected: expected, fix: fix)
  }
}
