import GRDB

/// The archive's tables, and how an older archive is brought up to date.
///
/// The statements of a migration never change once it was published: a change is a new migration.
enum Schema {
  /// What marks an SQLite file as an archive: the letters SENC.
  static let applicationID = 0x5345_4E43

  /// The versions of the tables, in order.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: sources)
      try database.execute(sql: records)
      try database.execute(sql: codings)
      try database.execute(sql: history)
      try database.execute(sql: views)
    }
    migrator.registerMigration("selections") { database in
      try database.execute(sql: selections)
    }
    migrator.registerMigration("recommendation-origin") { database in
      try database.execute(sql: recommendationOrigin)
    }
    migrator.registerMigration("source-shapes") { database in
      try database.execute(sql: shapes)
    }
    migrator.registerMigration("redaction-marks") { database in
      try database.execute(sql: redactionMarks)
    }
    migrator.registerMigration("withdrawals") { database in
      try database.execute(sql: withdrawals)
    }
    migrator.registerMigration("readings") { database in
      try database.execute(sql: readings)
    }
    migrator.registerMigration("examiner-sheets") { database in
      try database.execute(sql: examinerSheets)
    }
    migrator.registerMigration("suggestions") { database in
      try database.execute(sql: suggestions)
    }
    return migrator
  }()

  /// Makes the tables that are missing.
  ///
  /// An archive that needs nothing is not written to, so that it can be read from a read-only disk
  /// and beside a program that writes.
  static func bringUpToDate(_ queue: DatabaseQueue, path: String) throws {
    if try !isComplete(queue, path: path) { try migrator.migrate(queue) }
  }

  /// Whether no table is missing.
  ///
  /// - Throws: A `Diagnostic` where the file is no archive, or that of a newer version.
  static func isComplete(_ queue: DatabaseQueue, path: String) throws -> Bool {
    try queue.read { database in
      let others = try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM sqlite_master
          WHERE name NOT LIKE 'grdb\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
          """)
      let mark = try Int.fetchOne(database, sql: "PRAGMA application_id")
      guard others == 0 || mark == applicationID else {
        throw ArchiveFailure.ofAnotherProgram(path)
      }
      guard try !migrator.hasBeenSuperseded(database) else { throw ArchiveFailure.newer(path) }
      return try migrator.hasCompletedMigrations(database)
    }
  }
}
