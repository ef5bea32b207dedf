public import Diagnostics
internal import ZippedXML

/// The whole text of a zipped document, markup and all: whatever a reader of its files could find, in
/// the page, in alternative texts, in properties and in relationships.
public enum PackageText {
  /// The text of a document.
  ///
  /// - Parameters:
  ///   - bytes: A document of Office Open XML or OpenDocument.
  ///   - name: The document's name in messages.
  /// - Returns: Its XML parts in the order of the archive, each from a line of its own.
  /// - Throws: A `Diagnostic` where `bytes` is no archive.
  public static func text(of bytes: [UInt8], named name: String) throws(Diagnostic) -> String {
    let archive = try ZipArchive(bytes, file: name)
    var text: [UInt8] = []
    for part in archive.names where part.hasSuffix(".xml") || part.hasSuffix(".rels") {
      text += try archive.bytes(of: part)
      text.append(UInt8(ascii: "\n"))
    }
    return String(decoding: text, as: UTF8.self)
  }
}
