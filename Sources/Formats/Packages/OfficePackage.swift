import Diagnostics
import Foundation
import ZippedXML

/// An Office Open XML file: parts, their content types, and the relationships by which they are
/// found (ISO/IEC 29500-2).
///
/// Nothing but the relationships says where a part is: programs name and number parts as they like.
struct OfficePackage {
  /// How a part refers to another.
  struct Relationship: Hashable {
    let id: String
    /// The last word of the relationship's type, as `worksheet`; the same in the Strict and the
    /// Transitional form.
    let kind: String
    /// The name of the part that is referred to, without a leading `/`; or an address outside.
    let target: String
    let isExternal: Bool
  }

  let archive: ZipArchive
  private let types: ContentTypes

  init(_ archive: ZipArchive) throws(Diagnostic) {
    self.archive = archive
    types = ContentTypes()
    if archive.contains(ContentTypes.part) { try archive.parse(ContentTypes.part, with: types) }
  }

  /// The name of the part that the package is about: the workbook or the document; or `nil`.
  func mainPart() throws(Diagnostic) -> String? {
    try relationships(of: "").first { $0.kind == "officeDocument" && !$0.isExternal }?.target
  }

  /// The content type of a part; empty where the package names none.
  func contentType(of part: String) -> String {
    types[part]
  }

  /// The relationships of a part; none where it has no list of them.
  ///
  /// - Parameter part: The part's name, empty for the package itself.
  /// - Returns: The relationships in the order of the list.
  /// - Throws: A `Diagnostic` where the list cannot be read.
  func relationships(of part: String) throws(Diagnostic) -> [Relationship] {
    let (folder, name) = Self.split(part)
    let list = "\(folder)_rels/\(name).rels"
    guard archive.contains(list) else { return [] }
    let handler = RelationshipList()
    try archive.parse(list, with: handler)
    return handler.entries.map { entry in
      Relationship(
        id: entry.id, kind: Self.split(entry.type).name,
        target: entry.isExternal ? entry.target : resolved(entry.target, from: folder),
        isExternal: entry.isExternal)
    }
  }

  /// A part's folder, with its `/`, and the rest.
  private static func split(_ part: String) -> (folder: String, name: String) {
    guard let slash = part.utf8.lastIndex(of: 0x2f) else { return ("", part) }
    return (String(part[...slash]), String(part[part.utf8.index(after: slash)...]))
  }

  private func resolved(_ target: String, from folder: String) -> String {
    let target = target.replacing("\\", with: "/")
    var components: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for component in target.split(separator: "/") where component != "." {
      if component == ".." { _ = components.popLast() } else { components.append(component) }
    }
    let name = components.joined(separator: "/")
    guard !archive.contains(name), let plain = name.removingPercentEncoding else { return name }
    return plain
  }
}
