public import Diagnostics
public import Formats
internal import ZippedXML

extension QDAProject {
  /// What a project may unpack to: as many texts as a survey has comments.
  private static let limits = ZipLimits(parts: 1_000_000)
  /// The bytes of XML that are parsed at a time.
  private static let chunkSize = 64 << 10

  /// Reads a project of any program: an archive (QDPX), or its XML alone (QDE).
  ///
  /// Text sources are read with their codings; documents, pictures, recordings, memos, links and
  /// diagrams are passed over, and each kind is a finding. A coding whose passage cannot be found is
  /// kept as one of the whole text.
  ///
  /// - Parameter file: The file.
  /// - Returns: The project, and what a person should look at.
  /// - Throws: A `Diagnostic` where the archive is damaged, hostile or holds no project, or where the
  ///   project's XML is malformed (with line and column) or has codes without identifiers.
  public static func reading(
    _ file: InputFile
  ) throws(Diagnostic) -> (project: QDAProject, findings: [Diagnostic]) {
    guard file.bytes.starts(with: [0x50, 0x4b]) else {
      return try project(file, texts: SourceTexts(archive: nil, file: file.path))
    }
    let archive = try ZipArchive(file.bytes, file: file.path, limits: limits)
    let part = try projectPart(of: archive)
    let xml = try InputFile(path: "\(file.path)/\(fileName)", bytes: archive.bytes(of: part))
    return try project(xml, texts: SourceTexts(archive: archive, file: file.path))
  }

  /// The part that holds the project: the only one in the root, or anywhere, that is named as one.
  private static func projectPart(of archive: ZipArchive) throws(Diagnostic) -> String {
    let all = archive.names.filter { $0.lowercased().hasSuffix(".qde") }
    let root = all.filter { !$0.contains("/") && !$0.contains("\\") }
    let named = root.filter { $0.lowercased() == fileName }
    for candidates in [named, root, all] {
      if candidates.count == 1 { return candidates[0] }
      guard candidates.isEmpty else {
        throw Diagnostic(
          code: "qdpx.several-projects", "the archive holds \(candidates.count) projects",
          at: Place(file: archive.file), expected: "one file \(fileName)",
          fix: "export each project to a file of its own")
      }
    }
    throw Diagnostic(
      code: "qdpx.no-project", "the archive holds no project", at: Place(file: archive.file),
      expected: "a file \(fileName)",
      fix: "export the project as REFI-QDA (QDPX) from the program that it is from")
  }

  private static func project(
    _ xml: InputFile, texts: SourceTexts
  ) throws(Diagnostic) -> (project: QDAProject, findings: [Diagnostic]) {
    let text = try XMLSource(xml)
    let handler = ProjectHandler(text.bytes, file: xml.path)
    let parser = XMLPushParser(part: fileName, file: xml.path, handler: handler)
    handler.parser = parser
    do {
      try text.bytes.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in
        // The library refuses to look at ten million bytes at once.
        for start in stride(from: 0, to: bytes.count, by: chunkSize) {
          let end = min(start + chunkSize, bytes.count)
          try parser.parse(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        }
      }
      try parser.finish()
    } catch {
      throw error.place?.line == nil ? error.at(handler.faultPlace) : error
    }
    handler.finish(file: xml.path)
    var assembly = ProjectAssembly(
      handler.parsed, texts: texts, findings: handler.findings, file: xml.path)
    return (assembly.project(), assembly.findings.all)
  }
}
