public import Diagnostics
import Foundation
import GRDB

/// The records of an evaluation in one SQLite file, with the ledger and history of every import.
///
/// Each change is one transaction: whatever stops it, the archive is as it was before. The archive
/// has no clock; the caller says on which day it acts.
///
/// The file is in SQLite's rollback mode, not in write-ahead mode. It is then a single file that
/// can be copied and can lie in a shared network folder, and no second file goes on holding text
/// that was replaced or withdrawn. What is deleted is overwritten with zeros.
///
/// Every method throws a `Diagnostic`. None of them holds what a respondent wrote.
public struct Archive: Sendable {
  /// The path of the file, as the caller gave it.
  public let path: String
  let queue: DatabaseQueue

  /// Opens an archive, and makes it or brings it up to date where that is needed.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - creatingIfAbsent: Whether a file that is not there is made.
  /// - Throws: `archive.absent`, `archive.cannot-open`, `archive.not-a-database`,
  ///   `archive.of-another-program`, `archive.newer`, `archive.locked`, `archive.read-only`,
  ///   `archive.disk-full` or `archive.damaged`.
  public init(at path: String, creatingIfAbsent: Bool = true) throws(Diagnostic) {
    try self.init(
      at: path, creatingIfAbsent: creatingIfAbsent, patience: 2, maximumPageCount: nil)
  }

  /// Opens an archive to look at it, and changes nothing of it.
  ///
  /// Where an import was interrupted, what it had written is undone first, as it is by whatever
  /// opens the file next.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: What `init(at:creatingIfAbsent:)` throws.
  public init(lookingAt path: String) throws(Diagnostic) {
    guard FileManager.default.fileExists(atPath: path) else { throw ArchiveFailure.absent(path) }
    var configuration = Configuration()
    configuration.label = "Archive"
    configuration.busyMode = .timeout(2)
    configuration.readonly = !FileManager.default.fileExists(atPath: path + "-journal")
    do {
      self.path = path
      self.queue = try DatabaseQueue(path: path, configuration: configuration)
      _ = try Schema.isComplete(queue, path: path)
    } catch {
      throw ArchiveFailure.diagnostic(of: error, path: path)
    }
  }

  /// Opens an archive with other limits than the usual.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - creatingIfAbsent: Whether a file that is not there is made.
  ///   - patience: How many seconds to wait for another program that writes.
  ///   - maximumPageCount: How many pages of 4096 bytes the file may have, or `nil` for as many as
  ///     the disk holds.
  /// - Throws: What the public initialiser throws.
  package init(
    at path: String, creatingIfAbsent: Bool = true, patience: Double, maximumPageCount: Int?
  ) throws(Diagnostic) {
    guard creatingIfAbsent || FileManager.default.fileExists(atPath: path) else {
      throw ArchiveFailure.absent(path)
    }
    var configuration = Configuration()
    configuration.label = "Archive"
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // Sorting may need room, and comments must not be written to a temporary file.
      try database.execute(
        sql: """
          PRAGMA journal_mode = DELETE; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY
          """)
      if let maximumPageCount {
        try database.execute(sql: "PRAGMA max_page_count = \(maximumPageCount)")
      }
    }
    do {
      self.path = path
      self.queue = try DatabaseQueue(path: path, configuration: configuration)
      try Schema.bringUpToDate(queue, path: path)
    } catch {
      throw ArchiveFailure.diagnostic(of: error, path: path)
    }
  }

  /// Runs `body` on the archive as it is at one moment.
  func read<Value>(_ body: (Database) throws -> Value) throws(Diagnostic) -> Value {
    do { return try queue.read(body) } catch {
      throw ArchiveFailure.diagnostic(of: error, path: path)
    }
  }

  /// Runs `body` in one transaction, which is undone when `body` throws.
  func write<Value>(_ body: (Database) throws -> Value) throws(Diagnostic) -> Value {
    do { return try queue.write(body) } catch {
      throw ArchiveFailure.diagnostic(of: error, path: path)
    }
  }
}
