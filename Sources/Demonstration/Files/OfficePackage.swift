import Diagnostics
import ZippedXML

/// A workbook or document of Office Open XML: parts of XML, and which of them belong together.
struct OfficePackage {
  /// What the types of contents and relationships begin with.
  private static let types = "application/vnd.openxmlformats-officedocument"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// One part.
  struct Part {
    /// Where it is, as `xl/workbook.xml`.
    let path: String
    /// What it is, as `spreadsheetml.sheet.main`.
    let type: String
    let xml: String
  }

  /// The main part, which everything else hangs on.
  let main: Part
  /// The other parts.
  let others: [Part]
  /// The parts that each part refers to, by the path of the one that refers: the id, the kind, as
  /// `worksheet`, and the target from its folder.
  let relationships: [(from: String, links: [(id: String, kind: String, target: String)])]

  /// The bytes of the archive.
  func bytes(named file: String) throws(Diagnostic) -> [UInt8] {
    var writer = ZipWriter()
    let overrides = ([main] + others).map { part in
      "<Override PartName=\"/\(part.path)\" ContentType=\"\(Self.types).\(part.type)+xml\"/>"
    }
    writer.add(
      "[Content_Types].xml",
      Self.part(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" "
          + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + overrides.joined() + "</Types>"))
    writer.add("_rels/.rels", Self.links([("rId1", "officeDocument", main.path)]))
    for part in [main] + others {
      writer.add(part.path, Self.part(part.xml))
      for (from, links) in relationships where from == part.path {
        writer.add(Self.relationshipPath(of: from), Self.links(links))
      }
    }
    return try writer.archive(named: file)
  }

  private static func part(_ xml: String) -> [UInt8] { Array((XMLText.head + xml).utf8) }

  private static func links(_ links: [(id: String, kind: String, target: String)]) -> [UInt8] {
    let lines = links.map { link in
      "<Relationship Id=\"\(link.id)\" Type=\"\(relations)/\(link.kind)\" "
        + "Target=\"\(link.target)\"/>"
    }
    return part(
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + lines.joined() + "</Relationships>")
  }

  /// `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`.
  private static func relationshipPath(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "_rels/\(path).rels" }
    let name = path[path.index(after: slash)...]
    return "\(path[..<slash])/_rels/\(name).rels"
  }
}
