public import Diagnostics
import EvaluationModel
public import Formats

/// What a report looks like, without a word of what its examiner wrote: enough to draft a mapping.
public struct ReportShape: Hashable, Sendable {
  /// One section, or one question of a form in a table.
  public struct Section: Hashable, Sendable {
    /// The number, or `nil` where the form has none.
    public let number: String?
    /// The heading or question.
    public let title: String
    /// Where it is.
    public let place: DocumentPlace
    /// How many characters of text it holds, ticks and headings not counted.
    public let characters: Int
    /// The labels beside the boxes, ticked or not, as `Yes` and `No`; what stands in the place for
    /// the tick, where that is in words.
    public let options: [String]
    /// Whether there is something to tick, or a place for it.
    public let hasTick: Bool
    /// How many entries its lists have.
    public let listEntries: Int
    /// Whether it is a row of a table.
    public let isRow: Bool
    /// What it seems to be about, or `nil`.
    public let suggestion: CanonicalSection?
  }

  /// The file's name in messages.
  public let file: String
  /// What the file is.
  public let format: Document.Format
  /// The encoding and why it was chosen, or `nil` where the format says it.
  public let encoding: TextEncoding.Choice?
  /// The title, or `nil`.
  public let title: String?
  /// The names of the particulars at the head, never their values.
  public let fields: [String]
  /// How many characters stand above the first section, fields not counted.
  public let preambleCharacters: Int
  /// The sections in the order of the report.
  public let sections: [Section]
  /// How many notes of each kind are kept apart from the text.
  public let notes: [DocumentNote.Kind: Int]
  /// What a person should look at.
  public let findings: [Diagnostic]

  /// Reads a report of whatever format.
  ///
  /// - Parameter file: The file.
  /// - Throws: A `Diagnostic` where the file is no document.
  public init(reading file: InputFile) throws(Diagnostic) {
    self.init(try Document(reading: file))
  }

  /// The shape of a document.
  public init(_ document: Document) {
    file = document.file
    format = document.format
    encoding = document.encoding
    title = document.title
    fields = document.fields.map(\.key)
    preambleCharacters = document.preamble.reduce(0) { $0 + $1.text.count }
    sections = ReportOutline(document).sections.map(Self.section)
    notes = Dictionary(document.notes.map { ($0.kind, 1) }, uniquingKeysWith: +)
    findings = document.findings
  }

  private static func section(_ section: ReportSection) -> Section {
    let boxes = (section.tick + section.blocks).flatMap { TickLine($0.text).options.map(\.label) }
    let words = boxes.isEmpty ? section.tick.compactMap { usualAnswer($0.text) } : []
    let text = section.blocks.filter { block in
      let options = TickLine(block.text).options
      return options.isEmpty || !options.allSatisfy { answer($0.label) == $0.label }
    }
    return Section(
      number: section.number, title: section.title, place: section.place,
      characters: text.reduce(0) { $0 + $1.text.count },
      options: boxes.compactMap(answer) + words, hasTick: !boxes.isEmpty || !section.tick.isEmpty,
      listEntries: section.blocks.count { $0.marker != nil }, isRow: section.isRow,
      suggestion: CanonicalSection.suggested(for: section.title))
  }

  /// The label of a box without what an examiner may have written behind it; `nil` where that cannot
  /// be told apart.
  private static func answer(_ label: String) -> String? {
    if let usual = usualAnswer(label) { return usual }
    let isShort = label.count <= 24 && label.split(separator: " ").count <= 3
    return isShort && !label.isEmpty ? label : nil
  }

  /// The usual answer of a form that words begin with, or `nil`.
  private static func usualAnswer(_ words: String) -> String? {
    let answers = ["not applicable", "in part", "partly", "yes", "no", "n/a", "y", "n"]
    let key = words.lowercased()
    guard let answer = answers.first(where: key.hasPrefix) else { return nil }
    let next = key.dropFirst(answer.count).first
    return next.map { $0.isLetter || $0.isNumber } ?? false
      ? nil : String(words.prefix(answer.count))
  }
}
