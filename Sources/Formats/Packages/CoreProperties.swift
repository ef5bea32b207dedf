/// What a document of Office Open XML says of itself (ISO/IEC 29500-2, 11).
package struct CoreProperties {
  package let title: String
  package let subject: String
  package let description: String
  /// A BCP 47 tag.
  package let language: String
  /// The day on which it was made, as `2018-10-31`.
  package let day: String

  package init(title: String, subject: String, description: String, language: String, day: String) {
    self.title = title
    self.subject = subject
    self.description = description
    self.language = language
    self.day = day
  }

  /// Where the part is.
  static let path = "docProps/core.xml"
  static let type = "application/vnd.openxmlformats-package.core-properties+xml"
  static let relation =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"

  var xml: String {
    func element(_ name: String, _ text: String) -> String {
      text.isEmpty ? "" : "<\(name)>\(XMLText.escaped(text))</\(name)>"
    }
    let times = ["created", "modified"].map {
      "<dcterms:\($0) xsi:type=\"dcterms:W3CDTF\">\(day)T00:00:00Z</dcterms:\($0)>"
    }
    return "<cp:coreProperties "
      + "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + element("dc:title", title) + element("dc:subject", subject)
      + element("dc:description", description) + element("dc:language", language)
      + times.joined() + "</cp:coreProperties>"
  }
}
