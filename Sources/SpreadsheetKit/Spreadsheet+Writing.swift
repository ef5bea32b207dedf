internal import CXLSXWriter
public import Diagnostics
internal import Foundation

extension Spreadsheet {
  /// The bytes of the file; the same workbook gives the same bytes.
  ///
  /// - Parameter file: The file's name in messages.
  /// - Returns: Its bytes.
  /// - Throws: A `Diagnostic` where a name is not allowed, or where there is no room for temporary
  ///   files, which the library needs.
  public func bytes(named file: String) throws(Diagnostic) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "spreadsheet-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "workbook.xlsx")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Self.failure("there is no folder for temporary files", file)
    }
    try write(to: path.path, temporary: folder.path, named: file)
    guard let written = try? Data(contentsOf: path) else {
      throw Self.failure("it cannot be read back", file)
    }
    return try WrittenWorkbook(Array(written), named: file).bytes()
  }

  private func write(
    to path: String, temporary: String, named file: String
  ) throws(Diagnostic) {
    guard let book = WorkbookHandle(path: path, temporary: temporary) else {
      throw Self.failure("there is no memory for it", file)
    }
    book.set(properties)
    for sheet in sheets {
      guard book.add(sheet) else {
        throw Self.failure("the sheet \"\(sheet.name)\" cannot be made", file)
      }
    }
    let fault = book.close()
    guard fault == LXW_NO_ERROR else {
      throw Self.failure(String(cString: lxw_strerror(fault)), file)
    }
  }

  private static func failure(_ reason: String, _ file: String) -> Diagnostic {
    Diagnostic(
      code: "spreadsheet.not-written", "the workbook cannot be written: \(reason)",
      at: Place(file: file), fix: "check that the folder for temporary files has room (TMPDIR)")
  }
}
