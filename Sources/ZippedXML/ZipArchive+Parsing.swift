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
    try read(name) { (chunk) throws(Diagnostic) in try parser.parse(chunk) }
    try parser.finish()
  }
}
