public import Diagnostics

/// A document with headings: fields at the top, then sections, each with its paragraphs, lists and
/// tables.
///
/// Whatever the format, a document holds only what its writer left standing: no tracked deletion,
/// no comment in the margin, no hidden text and nobody's name from the properties of the file.
public struct Document: Hashable, Sendable {
  /// What a document is stored as.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case text = "plain text"
    case word = "Word document"
    case pdf = "PDF"
    case mail = "e-mail"
  }

  /// A `Key: value` line at the top, or a row of the table of particulars.
  public struct Field: Hashable, Sendable {
    public let key: String
    /// The value; indented lines below it are joined to it with spaces.
    public let value: String
    /// Where the key stands.
    public let place: DocumentPlace

    public init(key: String, value: String, place: DocumentPlace) {
      self.key = key
      self.value = value
      self.place = place
    }

    /// The number of the line or paragraph.
    public var line: Int { place.number }
  }

  /// The file's name in messages.
  public let file: String
  /// The SHA-256 of the file in hexadecimal digits.
  public let sha256: String
  /// What the file is.
  public let format: Format
  /// The encoding and why it was chosen, or `nil` where the format says it.
  public let encoding: TextEncoding.Choice?
  /// The title above everything else, or `nil` where there is none.
  public let title: String?
  /// The fields at the top, in the order of the file.
  public let fields: [Field]
  /// What stands above the first section and is neither title nor field.
  public let preamble: [DocumentBlock]
  /// The tables above the first section that are not fields.
  public let preambleTables: [DocumentTable]
  /// The sections in the order of the file; a sub-section stands after its section, not in it.
  public let sections: [DocumentSection]
  /// What is not part of the text: notes below the page, quoted mails, signatures.
  public let notes: [DocumentNote]
  /// What a person should look at.
  ///
  /// None holds words of the text.
  public let findings: [Diagnostic]

  init(
    _ file: InputFile, format: Format, encoding: TextEncoding.Choice? = nil, title: String?,
    fields: [Field], preamble: [DocumentBlock], preambleTables: [DocumentTable] = [],
    sections: [DocumentSection], notes: [DocumentNote] = [], findings: [Diagnostic]
  ) {
    self.file = file.path
    sha256 = file.sha256
    self.format = format
    self.encoding = encoding
    self.title = title
    self.fields = fields
    self.preamble = preamble
    self.preambleTables = preambleTables
    self.sections = sections
    self.notes = notes
    self.findings = findings
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

  /// The place of something in the document, for messages.
  ///
  /// - Parameter place: Where it is.
  /// - Returns: The file and the place in it.
  public func place(_ place: DocumentPlace) -> Place { Place(file: file, at: place) }
}

extension Place {
  /// A place in a document.
  ///
  /// - Parameters:
  ///   - file: The file's path.
  ///   - place: Where in it.
  public init(file: String, at place: DocumentPlace) {
    self.init(file: file, line: place.part == nil ? place.number : nil, part: place.part)
  }
}
