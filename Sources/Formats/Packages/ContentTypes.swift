import Diagnostics
import ZippedXML

/// The list of a package's content types, by extension and by part.
final class ContentTypes: XMLHandler {
  static let part = "[Content_Types].xml"
  /// No honest package has more.
  private static let limit = 20_000

  private var byExtension: [String: String] = [:]
  private var byPart: [String: String] = [:]

  /// The content type of a part; empty where none is named.
  subscript(part: String) -> String {
    let key = part.lowercased()
    if let type = byPart[key] { return type }
    guard let dot = key.lastIndex(of: ".") else { return "" }
    return byExtension[String(key[key.index(after: dot)...])] ?? ""
  }

  func start(_ element: XMLElement) throws(Diagnostic) {
    guard let type = element.text(of: "ContentType") else { return }
    if element.name == "Default", let name = element.text(of: "Extension") {
      byExtension[name.lowercased()] = type
    } else if element.name == "Override", let name = element.text(of: "PartName") {
      byPart[String(name.replacing("\\", with: "/").drop { $0 == "/" }).lowercased()] = type
    }
    guard byExtension.count + byPart.count <= Self.limit else {
      throw Diagnostic(
        code: "zip.too-many-parts", "the file names more than \(Self.limit) content types",
        fix: "open it in the program it is from and save it again")
    }
  }

  func end(_ name: XMLName, namespace: XMLName) {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
