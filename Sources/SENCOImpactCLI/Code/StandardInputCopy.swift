import Diagnostics
import Foundation

/// What comes in on standard input, in a file that only this user can read.
struct StandardInputCopy {
  /// Where the file is.
  let path: String

  /// Reads standard input to its end.
  ///
  /// - Throws: A `Diagnostic` where it cannot be kept.
  init() throws(Diagnostic) {
    var template = Array(
      FileManager.default.temporaryDirectory.appending(path: "senco-impact-XXXXXX").path.utf8CString
    )
    // The file is made for this user alone.
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Self.failure }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let copy = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      while let bytes = try FileHandle.standardInput.read(upToCount: 1 << 20), !bytes.isEmpty {
        try copy.write(contentsOf: bytes)
      }
    } catch {
      remove()
      throw Self.failure
    }
  }

  /// Takes the file away; who has opened it can read on.
  func remove() { try? FileManager.default.removeItem(atPath: path) }

  private static let failure = Diagnostic(
    code: "output.cannot-write", "standard input cannot be kept in a temporary file",
    fix: "check the space in the folder for temporary files, or give a file in place of -")
}
