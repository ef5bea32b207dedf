import Diagnostics
import GRDB

/// Says what went wrong with the archive's file, and how to put it right.
///
/// SQLite's own messages name tables and columns; they are left out together with statements and
/// their arguments, so that no message can hold a comment.
enum ArchiveFailure {
  /// The diagnostic of whatever an access to the archive threw.
  static func diagnostic(of error: any Error, path: String) -> Diagnostic {
    switch error {
    case let diagnostic as Diagnostic: diagnostic
    case let error as DatabaseError: diagnostic(of: error, path: path)
    default: failed(path, "an error of the kind \(type(of: error))")
    }
  }

  static func absent(_ path: String) -> Diagnostic {
    Diagnostic(
      code: "archive.absent", "there is no archive yet", at: Place(file: path),
      fix: "import the evaluation's files first")
  }

  static func unknownComment(_ comment: String, _ path: String) -> Diagnostic {
    Diagnostic(
      code: "archive.unknown-comment", "there is no comment \"\(comment)\" to be coded",
      at: Place(file: path),
      fix: "import the file that holds it, or code the comments that the archive holds")
  }

  static func ofAnotherProgram(_ path: String) -> Diagnostic {
    Diagnostic(
      code: "archive.of-another-program", "the file is a database that another program made",
      at: Place(file: path), expected: "an archive of this program, or no file at all",
      fix: "move the file elsewhere, or give another path for the archive")
  }

  static func newer(_ path: String) -> Diagnostic {
    Diagnostic(
      code: "archive.newer", "the archive was made by a newer version of this program",
      at: Place(file: path),
      fix: "use that version, or move the archive elsewhere and import the files again")
  }

  static func damaged(_ path: String) -> Diagnostic {
    Diagnostic(
      code: "archive.damaged", "the archive is damaged", at: Place(file: path),
      fix: "put back a copy of it, or move it elsewhere and import the files again")
  }

  private static func failed(_ path: String, _ what: String) -> Diagnostic {
    Diagnostic(
      code: "archive.failed", "the archive could not be used: \(what)", at: Place(file: path),
      fix: "run the command again; if it fails again, move the archive elsewhere and import anew")
  }

  private static func diagnostic(of error: DatabaseError, path: String) -> Diagnostic {
    let place = Place(file: path)
    switch error.resultCode {
    case .SQLITE_NOTADB:
      return Diagnostic(
        code: "archive.not-a-database", "the file is not an SQLite database", at: place,
        expected: "an archive of this program, or no file at all",
        fix: "move the file elsewhere, or give another path for the archive")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return Diagnostic(
        code: "archive.locked", "another program is using the archive", at: place,
        fix: "wait until it has finished, or save and close the archive there, then run again")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      return Diagnostic(
        code: "archive.read-only", "the archive cannot be written to", at: place,
        fix: "allow yourself to write to the file and to its folder")
    case .SQLITE_CANTOPEN:
      return Diagnostic(
        code: "archive.cannot-open", "the archive cannot be opened or made", at: place,
        expected: "a file in a folder that exists",
        fix: "make the folder, and allow yourself to read and write in it")
    case .SQLITE_FULL:
      return Diagnostic(
        code: "archive.disk-full", "the disk is full; the archive is as it was before", at: place,
        fix: "free some space and run the command again")
    case .SQLITE_CORRUPT:
      return damaged(path)
    case .SQLITE_IOERR:
      return Diagnostic(
        code: "archive.input-output",
        "the disk failed to read or write (SQLite code \(error.extendedResultCode.rawValue))",
        at: place, fix: "check the disk or the network folder, then run the command again")
    default:
      return failed(path, "SQLite code \(error.extendedResultCode.rawValue)")
    }
  }
}
