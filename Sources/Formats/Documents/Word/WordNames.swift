import ZippedXML

/// The namespaces of WordprocessingML, in the Transitional and the Strict form.
enum WordNames {
  static let main: [StaticString] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ]
  /// Word 2010, which has check boxes as content controls.
  static let word2010: StaticString = "http://schemas.microsoft.com/office/word/2010/wordml"
  static let compatibility: StaticString =
    "http://schemas.openxmlformats.org/markup-compatibility/2006"

  static func isMain(_ namespace: XMLName) -> Bool {
    namespace == main[0] || namespace == main[1]
  }
}

extension XMLElement {
  /// An attribute of Word's main namespace, or `nil`.
  func word(_ name: StaticString) -> String? { text(of: name, in: WordNames.main) }

  /// The attribute `val`, or `nil`.
  var value: String? { word("val") }

  /// Whether a switch is on: without a value it is.
  var isOn: Bool { Self.isOn(value) }

  static func isOn(_ value: String?) -> Bool {
    value.map { !["0", "false", "off", "none"].contains($0) } ?? true
  }
}
