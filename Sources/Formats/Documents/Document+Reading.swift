public import Diagnostics

extension Document {
  /// Reads a document of whatever format, which is told by its bytes and never by its name.
  ///
  /// - Parameter file: The file.
  /// - Throws: A `Diagnostic` where the file is no document, or is damaged or protected.
  public init(reading file: InputFile) throws(Diagnostic) {
    switch try FileFormat(file) {
    case .docx: try self.init(word: file)
    case .pdf: try self.init(pdf: file)
    case .mail: try self.init(mail: file)
    case .delimited: try self.init(text: file)
    case .xlsx, .ods, .sav, .portable:
      throw Diagnostic(
        code: "document.table", "the file holds a table, no document", at: Place(file: file.path),
        expected: "a Word document, a PDF, a mail or a text file",
        fix: "bind its columns in a mapping of kind \"responses\"")
    }
  }
}
