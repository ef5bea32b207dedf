public import Diagnostics

extension Document {
  /// Reads a document of whatever format, which is told by its bytes and never by its name.
  ///
  /// - Parameter file: The file.
  /// - Throws: A `Diagnostic` where the file is no document, or is damaged or protected.
  public init(reading file: InputFile) throws(Diagnostic) {
    switch FileSignature(file.bytes) {
    case .zip: try self.init(word: file)
    case .pdf: try self.init(pdf: file)
    case nil where MailMessage.begins(file.bytes): try self.init(mail: file)
    default: try self.init(text: file)
    }
  }
}
