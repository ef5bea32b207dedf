extension REFICodebook {
  /// The namespace of a codebook file.
  static let namespace = "urn:QDA-XML:codebook:1.0"

  /// The codebook as a file (QDC), valid against `Codebook-v1.0.xsd`, and how many characters of it
  /// XML cannot hold; those stand as U+FFFD.
  ///
  /// - Precondition: There is a code: the format knows no codebook without one.
  public var file: (bytes: [UInt8], replacedCount: Int) {
    precondition(!codes.isEmpty, "REFI-QDA knows no codebook without a code")
    var writer = XMLWriter()
    writer.element("CodeBook", ["xmlns": Self.namespace, "origin": origin]) { writer in
      writeCodes(to: &writer)
      // A list without an element is not valid.
      guard !sets.isEmpty else { return }
      writer.element("Sets") { writer in
        for set in sets { set.write(to: &writer) }
      }
    }
    return (writer.bytes, writer.replacedCount)
  }

  /// Writes the element `Codes`, which is the same in a codebook file and in a project; a project
  /// keeps its sets elsewhere.
  ///
  /// - Parameter writer: Where to; it stands inside the element `CodeBook`.
  public func writeCodes(to writer: inout XMLWriter) {
    writer.element("Codes") { writer in
      for code in codes { code.write(to: &writer) }
    }
  }
}

extension REFICodebook.Code {
  fileprivate func write(to writer: inout XMLWriter) {
    let guid = guid.description
    let isCodable = isCodable ? "true" : "false"
    guard description != nil || !codes.isEmpty else {
      writer.empty(
        "Code", ["guid": guid, "name": name, "isCodable": isCodable, "color": colour])
      return
    }
    writer.element("Code", ["guid": guid, "name": name, "isCodable": isCodable, "color": colour]) {
      writer in
      if let description { writer.element("Description", text: description) }
      for code in codes { code.write(to: &writer) }
    }
  }
}

extension REFICodebook.CodeSet {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.element("Set", ["guid": guid.description, "name": name]) { writer in
      if let description { writer.element("Description", text: description) }
      for member in members { writer.empty("MemberCode", ["guid": member.description]) }
    }
  }
}
