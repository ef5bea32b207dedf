public import Diagnostics

extension ZipArchive {
  /// Parses a part as XML while it is being unpacked.
  ///
  /// - Parameters:
  ///   - name: The part's name, without a leading `/`, in any case.
  ///   - handler: What reads the document.
  ///   - limits: When parsing is given up.
  /// - Throws: A `Diagnostic` where the part cannot be read or is malformed, and what the handler
  ///   throws.
  public func parse(
    _ name: String, with handler: any XMLHandler, limits: XMLLimits = .standard
  ) throws(Diagnostic) {
    let parser = XMLPushParser(part: name, file: file, handler: handler, limits: limits)
    var malformed: Diagnostic?
    try read(name) { (chunk) throws(Diagnostic) in
      // Damage shows in the XML first, but the checksum at the end of the part is what explains it.
      guard malformed == nil else { return }
      do throws(Diagnostic) {
        try parser.parse(chunk)
      } catch {
        guard error.code == XMLPushParser.malformedCode else { throw error }
        malformed = error
      }
    }
    if let malformed { throw malformed }
    try parser.finish()
  }
}
