import GRDB

/// A value of which an archive has one.
enum Setting: String {
  /// The version of the rules by which all comments were searched.
  case redactionScan = "redaction-scan"
  /// What digests of people who have withdrawn are salted with.
  case withdrawalSalt = "withdrawal-salt"
  /// By what the key to the pseudonyms is recognised.
  case identityKey = "identity-key"

  func read(in database: Database) throws -> String? {
    // An archive of an earlier version that is only looked at has no such table.
    guard try database.tableExists("settings") else { return nil }
    return try String.fetchOne(
      database, sql: "SELECT value FROM settings WHERE name = ?", arguments: [rawValue])
  }

  func write(_ value: String, in database: Database) throws {
    guard try read(in: database) != value else { return }
    try database.execute(
      sql: "INSERT INTO settings VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
      arguments: [rawValue, value])
  }
}
