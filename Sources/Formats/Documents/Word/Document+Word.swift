public import Diagnostics
import ZippedXML

extension Document {
  /// Reads a Word document (.docx), in the Transitional or the Strict form.
  ///
  /// The text is what stands when every tracked change is accepted; what is not text is counted and
  /// said in the findings. The properties of the file, which name its authors, are never read.
  ///
  /// - Parameter file: The file.
  /// - Throws: A `Diagnostic` where the file is no Word document, or is damaged or too large.
  public init(word file: InputFile) throws(Diagnostic) {
    let package = try OfficePackage(ZipArchive(file.bytes, file: file.path))
    guard let main = try package.mainPart(), package.archive.contains(main) else {
      throw Diagnostic(
        code: "word.no-document", "the file is no Word document: its main part is missing",
        at: Place(file: file.path), fix: "open it in Word and save it again as .docx")
    }
    let relationships = try package.relationships(of: main)
    func part(_ kind: String) -> String? {
      relationships.first {
        $0.kind == kind && !$0.isExternal && package.archive.contains($0.target)
      }?
      .target
    }
    let styles = WordStyles()
    let numbering = WordNumbering()
    let body = WordBody(styles: styles)
    var notes: [DocumentNote] = []
    var omissions = WordBody.Omissions()
    do throws(Diagnostic) {
      if let part = part("styles") { try package.archive.parse(part, with: styles) }
      if let part = part("numbering") { try package.archive.parse(part, with: numbering) }
      try package.archive.parse(main, with: body)
      omissions = body.omissions
      for (kind, name) in [(DocumentNote.Kind.footnote, "footnotes"), (.endnote, "endnotes")] {
        guard let part = part(name) else { continue }
        let reader = WordBody(styles: styles)
        try package.archive.parse(part, with: reader)
        omissions.add(reader.omissions)
        for note in reader.notes {
          let blocks = WordOutline.blocks(of: note, styles: styles, numbering: numbering)
          if !blocks.isEmpty { notes.append(DocumentNote(kind: kind, blocks: blocks)) }
        }
      }
    } catch {
      throw error.place == nil ? error.at(Place(file: file.path)) : error
    }
    let outline = WordOutline(body.elements, styles: styles, numbering: numbering)
    self.init(
      file, format: .word, title: outline.title, fields: outline.fields, preamble: outline.preamble,
      preambleTables: outline.preambleTables, sections: outline.sections, notes: notes,
      findings: omissions.findings(file: file.path, notes: notes.count))
  }
}

extension WordBody.Omissions {
  fileprivate mutating func add(_ other: Self) {
    deletions += other.deletions
    comments += other.comments
    hidden += other.hidden
    struckOut += other.struckOut
    chunks += other.chunks
  }

  /// What was not read as text, one finding a kind.
  fileprivate func findings(file: String, notes: Int) -> [Diagnostic] {
    func counted(_ number: Int, _ one: String, _ many: String) -> String {
      "\(number) \(number == 1 ? one : many)"
    }
    let said: [(Int, String, String, String?)] = [
      (
        deletions, "word.deletions",
        counted(deletions, "tracked deletion is", "tracked deletions are") + " not text",
        "accept or reject the changes in Word where that is wrong"
      ),
      (
        comments, "word.comments",
        counted(comments, "comment in the margin was", "comments in the margin were") + " not read",
        nil
      ),
      (
        hidden, "word.hidden",
        counted(hidden, "piece of hidden text was", "pieces of hidden text were") + " not read",
        "show hidden text in Word, and look whether an answer is among it"
      ),
      (
        struckOut, "word.struck-out",
        counted(struckOut, "piece of struck-out text was", "pieces of struck-out text were")
          + " not read", "remove the line through it where it is an answer"
      ),
      (
        chunks, "word.chunks",
        counted(chunks, "document inside the document was", "documents inside the document were")
          + " not read", "open it in Word and save it again, which puts them together"
      ),
      (
        notes, "word.notes", counted(notes, "note was", "notes were") + " kept apart from the text",
        nil
      ),
    ]
    return said.filter { $0.0 > 0 }.map { _, code, message, fix in
      Diagnostic(.warning, code: code, message, at: Place(file: file), fix: fix)
    }
  }
}
