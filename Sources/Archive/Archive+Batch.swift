import Diagnostics
public import EvaluationModel
import GRDB

extension Archive {
  /// Imports several files in one transaction.
  ///
  /// - Parameters:
  ///   - date: The day of the import.
  ///   - body: Stores the files, and says whether what it did is kept; where it throws, nothing is.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, and a `Diagnostic` where the archive cannot be read or written.
  ///   The archive is then as before.
  public func importing<Value>(
    on date: CalendarDate, _ body: (ImportBatch) throws -> (value: Value, isKept: Bool)
  ) throws -> Value {
    try diagnosing {
      var value: Value?
      try queue.inTransaction(.immediate) { database in
        let (result, isKept) = try body(ImportBatch(path: path, on: date, in: database))
        value = result
        return isKept ? .commit : .rollback
      }
      guard let value else { throw ArchiveFailure.damaged(path) }
      return value
    }
  }

  /// Looks at what is held, as it is at one moment.
  ///
  /// - Parameter body: Looks at it.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, and a `Diagnostic` where the archive cannot be read.
  public func looking<Value>(_ body: (HeldRecords) throws -> Value) throws -> Value {
    try diagnosing { try queue.read { try body(HeldRecords(path: path, in: $0)) } }
  }

  /// Stops what is being written, from another thread: it then throws, and nothing of it is kept.
  public func interrupt() { queue.interrupt() }

  /// Runs `body`, whose own errors are passed on and those of the database made readable.
  private func diagnosing<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as DatabaseError {
      throw ArchiveFailure.diagnostic(of: error, path: path)
    }
  }
}
