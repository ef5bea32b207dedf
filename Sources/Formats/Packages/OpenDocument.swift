import Diagnostics
import ZippedXML

/// An OpenDocument file: an archive whose part `mimetype` says what it is (ODF 1.3, part 2, 3.3).
struct OpenDocument {
  static let content = "content.xml"

  let archive: ZipArchive

  init(_ archive: ZipArchive) {
    self.archive = archive
  }

  /// The format, where it is one that is read.
  ///
  /// - Throws: A `Diagnostic` where it is none, or protected by a password.
  func format() throws(Diagnostic) -> FileFormat {
    let type = String(decoding: try archive.bytes(of: "mimetype").prefix(200), as: UTF8.self)
    guard type.contains("opendocument.spreadsheet") else {
      let kinds = ["text", "presentation", "graphics", "formula", "database", "chart"]
      let kind = kinds.first { type.contains("opendocument.\($0)") }
      throw (kind.map { UnreadFormat.openDocument($0) } ?? .archive).refusal(of: archive.file)
    }
    let manifest = "META-INF/manifest.xml"
    if archive.contains(manifest) {
      let handler = EncryptionMark()
      try archive.parse(manifest, with: handler)
      if handler.isEncrypted { throw UnreadFormat.encrypted.refusal(of: archive.file) }
    }
    return .ods
  }

  /// Looks for an encrypted part in the manifest.
  private final class EncryptionMark: XMLHandler {
    private(set) var isEncrypted = false

    func start(_ element: XMLElement) {
      if element.name == "encryption-data" { isEncrypted = true }
    }

    func end(_ name: XMLName, namespace: XMLName) {}

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }
}
