public import Diagnostics

/// A plain text with headings: fields at the top, then sections, each with its paragraphs and lists.
public struct TextDocument: Hashable, Sendable {
  /// A `Key: value` line at the top.
  public struct Field: Hashable, Sendable {
    public let key: String
    /// The value; indented lines below it are joined to it with spaces.
    public let value: String
    /// The physical line, from 1.
    public let line: Int
  }

  /// The file's name in messages.
  public let file: String
  /// The SHA-256 of the file in hexadecimal digits.
  public let sha256: String
  /// The encoding and why it was chosen.
  public let encoding: TextEncoding.Choice
  /// The title above everything else, or `nil` where there is none.
  public let title: String?
  /// The fields at the top, in the order of the file.
  public let fields: [Field]
  /// What stands above the first section and is neither title nor field.
  public let preamble: [DocumentBlock]
  /// The sections in the order of the file; a sub-section stands after its section, not in it.
  public let sections: [DocumentSection]
  /// What a person should look at.
  ///
  /// None holds words of the text.
  public let findings: [Diagnostic]

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
  public init(_ file: InputFile, as encoding: TextEncoding? = nil) throws(Diagnostic) {
    let text = try DecodedText(file, as: encoding)
    let lines = TextLine.lines(of: text.bytes)
    let front = FrontMatter(lines)
    let outline = DocumentOutline(lines[front.end...], title: front.title)
    self.file = file.path
    sha256 = file.sha256
    self.encoding = text.encoding
    title = outline.title
    fields = front.fields
    preamble = BlockReader.blocks(of: outline.preamble)
    sections = outline.sections.map { section in
      DocumentSection(
        number: section.heading.number, title: section.heading.title,
        line: section.heading.line, blocks: BlockReader.blocks(of: section.body))
    }
    findings = text.findings + outline.remarks.map { $0.diagnostic(in: file.path) }
  }

  /// Finds a field.
  ///
  /// - Parameter key: The key, in whatever case.
  /// - Returns: The first field of that key, or `nil` where there is none.
  public func field(_ key: String) -> Field? {
    fields.first { $0.key.lowercased() == key.lowercased() }
  }

  /// Finds a section.
  ///
  /// - Parameter number: The number as `3` or `2.1`.
  /// - Returns: The first section of that number, or `nil` where there is none.
  public func section(_ number: String) -> DocumentSection? {
    sections.first { $0.number == number }
  }

  /// The place of a line.
  ///
  /// - Parameter line: The physical line, from 1.
  /// - Returns: File and line.
  public func place(line: Int) -> Place {
    Place(file: file, line: line)
  }
}
