import Diagnostics
import ZippedXML

/// The relationships of one part as its list writes them.
final class RelationshipList: XMLHandler {
  /// No honest package has more.
  private static let limit = 20_000

  private(set) var entries: [(id: String, type: String, target: String, isExternal: Bool)] = []

  func start(_ element: XMLElement) throws(Diagnostic) {
    guard element.name == "Relationship", let target = element.text(of: "Target") else { return }
    guard entries.count < Self.limit else {
      throw Diagnostic(
        code: "zip.too-many-parts", "a part of the file refers to more than \(Self.limit) others",
        fix: "open it in the program it is from and save it again")
    }
    entries.append(
      (
        element.text(of: "Id") ?? "", element.text(of: "Type") ?? "", target,
        element.text(of: "TargetMode") == "External"
      ))
  }

  func end(_ name: XMLName, namespace: XMLName) {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
