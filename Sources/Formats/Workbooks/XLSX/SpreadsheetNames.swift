import Diagnostics
import ZippedXML

/// The namespace of the SpreadsheetML elements of a part: the Transitional or the Strict one.
enum SpreadsheetNamespace {
  static let all: [StaticString] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
  static let relationships: [StaticString] = [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ]

  /// The namespace of a part's root.
  ///
  /// - Throws: A `Diagnostic` where the root is not the one that the part must have: reading on
  ///   would find nothing and say so of a file that may be full.
  static func of(root: XMLElement, named name: StaticString) throws(Diagnostic) -> XMLName {
    guard root.name == name, all.contains(where: { root.namespace == $0 }) else {
      throw Diagnostic(
        code: "workbook.unknown-part",
        "a part of the workbook is not what its relationship says that it is",
        expected: "the element \(name) of SpreadsheetML",
        fix: "open the file in a spreadsheet program and save it again as .xlsx")
    }
    return root.namespace
  }
}

extension XMLElement {
  /// Whether an attribute is set to true, as XML Schema writes it.
  func flag(_ name: StaticString) -> Bool {
    let value = text(of: name)
    return value == "1" || value == "true"
  }

  /// The whole number that an attribute holds.
  func number(_ name: StaticString) -> Int? {
    text(of: name).flatMap { Int($0) }
  }
}
