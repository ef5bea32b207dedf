package import Diagnostics
import ZippedXML

/// A workbook or document of Office Open XML that is to be written: parts of XML, and which of them
/// belong together.
package struct WrittenPackage {
  /// What the types of contents and relationships begin with.
  private static let types = "application/vnd.openxmlformats-officedocument"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// One part.
  package struct Part {
    /// Where it is, as `xl/workbook.xml`.
    package let path: String
    /// What it is, as `spreadsheetml.sheet.main`.
    package let type: String
    package let xml: String

    package init(path: String, type: String, xml: String) {
      self.path = path
      self.type = type
      self.xml = xml
    }
  }

  /// The main part, which everything else hangs on.
  package let main: Part
  /// The other parts.
  package let others: [Part]
  /// The parts that each part refers to, by the path of the one that refers: the id, the kind, as
  /// `worksheet`, and the target from its folder.
  package let relationships: [(from: String, links: [(id: String, kind: String, target: String)])]

  /// What the document says of itself, or `nil` where it says nothing.
  package let properties: CoreProperties?

  package init(
    main: Part, others: [Part],
    relationships: [(from: String, links: [(id: String, kind: String, target: String)])],
    properties: CoreProperties? = nil
  ) {
    self.main = main
    self.others = others
    self.relationships = relationships
    self.properties = properties
  }

  /// The bytes of the archive: the same parts give the same bytes.
  ///
  /// - Parameters:
  ///   - file: The file's name in messages.
  ///   - isCompressed: Whether the parts are compressed; the bytes are then those of one version of zlib.
  /// - Returns: The bytes.
  /// - Throws: A `Diagnostic` where there is no memory for it.
  package func bytes(
    named file: String, isCompressed: Bool = false
  ) throws(Diagnostic) -> [UInt8] {
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
          + overrides.joined()
          + (properties == nil
            ? ""
            : "<Override PartName=\"/\(CoreProperties.path)\" ContentType=\"\(CoreProperties.type)\"/>")
          + "</Types>"))
    writer.add("_rels/.rels", rootLinks)
    for part in [main] + others {
      writer.add(part.path, Self.part(part.xml))
      for (from, links) in relationships where from == part.path {
        writer.add(Self.relationshipPath(of: from), Self.links(links))
      }
    }
    if let properties { writer.add(CoreProperties.path, Self.part(properties.xml)) }
    return try writer.archive(named: file, isCompressed: isCompressed)
  }

  private static func part(_ xml: String) -> [UInt8] { Array((XMLText.head + xml).utf8) }

  /// What belongs to the package as a whole.
  private var rootLinks: [UInt8] {
    let main = Self.link("rId1", "\(Self.relations)/officeDocument", main.path)
    guard properties != nil else { return Self.list([main]) }
    return Self.list([main, Self.link("rId2", CoreProperties.relation, CoreProperties.path)])
  }

  private static func links(_ links: [(id: String, kind: String, target: String)]) -> [UInt8] {
    list(links.map { link($0.id, "\(relations)/\($0.kind)", $0.target) })
  }

  private static func link(_ id: String, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(type)\" Target=\"\(target)\"/>"
  }

  private static func list(_ lines: [String]) -> [UInt8] {
    part(
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
