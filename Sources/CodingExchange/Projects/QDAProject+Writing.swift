public import Diagnostics
internal import ZippedXML

extension QDAProject {
  /// The namespace of a project's file.
  static let namespace = "urn:QDA-XML:project:1.0"
  /// The project's file in the archive; programs look for exactly this.
  static let fileName = "project.qde"
  /// The folder of the texts in the archive, which some programs reject with a capital.
  static let folder = "sources/"

  /// The project as an archive (QDPX) whose XML is valid against `Project-v1.5.xsd`, and what could
  /// not be written as it is.
  ///
  /// Texts lie in files of their own, byte for byte, without a byte order mark. The same project gives
  /// the same bytes.
  ///
  /// - Parameter file: The archive's name in messages.
  /// - Returns: The bytes, and what a person should know.
  /// - Throws: A `Diagnostic` where two sources have the same identifier, or there is no memory.
  public func archive(
    named file: String
  ) throws(Diagnostic) -> (bytes: [UInt8], findings: [Diagnostic]) {
    var zip = ZipWriter()
    let (xml, replacedCount) = xml
    zip.add(Self.fileName, xml)
    for source in sources {
      guard let text = source.text else { continue }
      zip.add(Self.folder + source.fileName, source.fileBytes(of: text))
    }
    var findings: [Diagnostic] = []
    if replacedCount > 0 {
      findings.append(
        Diagnostic(
          .warning, code: "qdpx.characters",
          "\(replacedCount) control characters of names stand as U+FFFD: XML cannot hold them",
          at: Place(file: file)))
    }
    return (try zip.archive(named: file), findings)
  }

  /// The project's XML, and how many characters of it XML cannot hold.
  var xml: (bytes: [UInt8], replacedCount: Int) {
    var writer = XMLWriter()
    writer.element("Project", ["xmlns": Self.namespace, "name": name, "origin": origin]) {
      // The order is the standard's, and a list without an element is not valid.
      $0.list("Users", users) { user, writer in
        writer.empty("User", ["guid": user.guid.description, "name": user.name])
      }
      if !codes.isEmpty {
        $0.element("CodeBook") { REFICodebook(codes: codes).writeCodes(to: &$0) }
      }
      $0.list("Variables", variables) { variable, writer in
        writer.empty(
          "Variable",
          [
            "guid": variable.guid.description, "name": variable.name,
            "typeOfVariable": variable.kind.rawValue,
          ])
      }
      $0.list("Cases", cases) { $0.write(to: &$1) }
      $0.list("Sources", sources) { $0.write(to: &$1) }
      if let description { $0.element("Description", text: description) }
    }
    return (writer.bytes, writer.replacedCount)
  }
}

extension XMLWriter {
  fileprivate mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (Element, inout XMLWriter) -> Void
  ) {
    guard !elements.isEmpty else { return }
    element(name) { writer in
      for element in elements { write(element, &writer) }
    }
  }

  fileprivate mutating func reference(_ name: StaticString, to guid: GUID) {
    empty(name, ["targetGUID": guid.description])
  }
}

extension QDAProject.Case {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.element("Case", ["guid": guid.description, "name": name]) { writer in
      for value in values { value.write(to: &writer) }
      for source in sources { writer.reference("SourceRef", to: source) }
    }
  }
}

extension QDAProject.Value {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.element("VariableValue") { writer in
      writer.reference("VariableRef", to: variable)
      switch kind {
      case .text: writer.element("TextValue", text: text)
      case .boolean: writer.element("BooleanValue", text: text)
      case .integer: writer.element("IntegerValue", text: text)
      case .float: writer.element("FloatValue", text: text)
      case .date: writer.element("DateValue", text: text)
      case .dateTime: writer.element("DateTimeValue", text: text)
      }
    }
  }
}

extension QDAProject.TextSource {
  /// The name of the text's file in the archive's folder.
  fileprivate var fileName: String { "\(guid).txt" }

  /// The text's file.
  ///
  /// A text that begins with U+FEFF gets a byte order mark, since readers take one
  /// away.
  fileprivate func fileBytes(of text: String) -> [UInt8] {
    (text.unicodeScalars.first == "\u{FEFF}" ? SourceText.byteOrderMark : []) + Array(text.utf8)
  }

  fileprivate func write(to writer: inout XMLWriter) {
    writer.element(
      "TextSource",
      [
        "guid": guid.description, "name": name,
        "plainTextPath": text.map { _ in "internal://\(fileName)" },
      ]
    ) { writer in
      if let description { writer.element("Description", text: description) }
      for selection in selections { selection.write(to: &writer) }
      for coding in codings { coding.write(to: &writer) }
      for value in values { value.write(to: &writer) }
    }
  }
}

extension QDAProject.Selection {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.element(
      "PlainTextSelection",
      [
        "guid": guid.description, "name": name, "startPosition": String(scalars.lowerBound),
        "endPosition": String(scalars.upperBound), "creatingUser": user?.description,
        "creationDateTime": dateTime,
      ]
    ) { writer in
      if let description { writer.element("Description", text: description) }
      for coding in codings { coding.write(to: &writer) }
    }
  }
}

extension QDAProject.Coding {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.element(
      "Coding",
      [
        "guid": guid.description, "creatingUser": user?.description,
        "creationDateTime": dateTime,
      ]
    ) { $0.reference("CodeRef", to: code) }
  }
}
