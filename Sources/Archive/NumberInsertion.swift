import GRDB
import GRDBSQLite

/// Inserts rows that hold nothing but numbers, as those of answers and ticks, which are the many.
///
/// The numbers go straight to SQLite: GRDB's arguments, each of them boxed, take longer than the
/// insertion does.
struct NumberInsertion {
  private let statement: Statement

  /// Prepares to insert rows.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - columns: How many columns it has.
  ///   - database: The connection.
  /// - Throws: A `DatabaseError` where there is no such table.
  init(into table: String, columns: Int, in database: Database) throws {
    let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
    statement = try database.makeStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
  }

  /// Sets a column of the next row.
  ///
  /// - Parameters:
  ///   - column: The column, from 1.
  ///   - value: Its value, or `nil` for none.
  func set(_ column: Int32, to value: Int64?) {
    if let value {
      sqlite3_bind_int64(statement.sqliteStatement, column, value)
    } else {
      sqlite3_bind_null(statement.sqliteStatement, column)
    }
  }

  /// Inserts the row whose columns were set.
  ///
  /// - Throws: A `DatabaseError` where the tables refuse it.
  func insert() throws {
    let result = sqlite3_step(statement.sqliteStatement)
    sqlite3_reset(statement.sqliteStatement)
    guard result == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: result))
    }
  }
}
