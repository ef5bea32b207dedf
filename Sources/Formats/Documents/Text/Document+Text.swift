public import Diagnostics

extension Document {
  /// Reads a plain text file.
  ///
  /// A heading is a short line without a full stop, after a blank line and before a blank line or a
  /// line of `====` or `----`. It goes on with the numbering of the sections (`2. Academic
  /// standards`, `2.1 …`, `Section 3: …`), or it has no number and is underlined. What does not is
  /// text or an entry of a list.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - encoding: The encoding, or `nil` to find it from the file.
  /// - Throws: A `Diagnostic` where the file is no text.
  public init(text file: InputFile, as encoding: TextEncoding? = nil) throws(Diagnostic) {
    let text = try DecodedText(file, as: encoding)
    self.init(
      file, format: .text, encoding: text.encoding, lines: TextLine.lines(of: text.bytes),
      findings: text.findings)
  }

  /// A document of lines: the front matter, then the sections by their headings.
  init(
    _ file: InputFile, format: Format, encoding: TextEncoding.Choice? = nil, title: String? = nil,
    fields: [Field] = [], lines: [TextLine], notes: [DocumentNote] = [], findings: [Diagnostic]
  ) {
    let front = FrontMatter(lines)
    let outline = DocumentOutline(lines[front.end...], title: front.title)
    let head = Array(lines[..<front.end]) + outline.preamble
    // A table before the first section holds the particulars, unless there is nothing else.
    let hasMore = !outline.sections.isEmpty || head.count { $0.table != nil } > 1
    let particulars = head.compactMap(\.table).filter { hasMore && $0.particulars != nil }
    let preamble = outline.preamble.filter { line in !particulars.contains { $0 == line.table } }
    self.init(
      file, format: format, encoding: encoding, title: title ?? outline.title,
      fields: fields + particulars.flatMap { $0.particulars ?? [] } + front.fields,
      preamble: BlockReader.blocks(of: preamble[...]),
      preambleTables: head.compactMap(\.table).filter { !particulars.contains($0) },
      sections: outline.sections.map { section in
        DocumentSection(
          number: section.heading.number, title: section.heading.title,
          place: section.heading.place, blocks: BlockReader.blocks(of: section.body),
          tables: section.body.compactMap(\.table))
      }, notes: notes,
      findings: findings + outline.remarks.map { $0.diagnostic(in: file.path) })
  }
}
