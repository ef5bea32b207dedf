/// Texts with their readings, the themes that were looked for, and the cases behind the texts: what
/// is exchanged with other programs, as a project or as a table.
public struct CodedTexts: Hashable, Sendable {
  /// A theme that texts can be coded with.
  public struct Theme: Hashable, Sendable, Identifiable {
    /// The name in tables, unique among the themes.
    public let id: String
    /// The name for people.
    public let label: String
    /// The folder or theme that it lies in; empty at the top.
    public let group: String
    /// The identifier in projects.
    public let guid: GUID

    public init(id: String, label: String, group: String, guid: GUID) {
      self.id = id
      self.label = label
      self.group = group
      self.guid = guid
    }
  }

  /// A respondent, or whatever else texts belong to.
  public struct Case: Hashable, Sendable, Identifiable {
    /// The name, unique among the cases.
    public let id: String
    /// What is known of it.
    public let facts: [CodedText.Fact]

    public init(id: String, facts: [CodedText.Fact]) {
      self.id = id
      self.facts = facts
    }
  }

  /// What the whole is called.
  public var name: String
  /// What is said of the whole, or `nil`.
  public var description: String?
  /// The codes as a tree of folders and themes, as people see them in other programs.
  public var codes: [REFICodebook.Code]
  /// The themes, in the order of the tree.
  public var themes: [Theme]
  /// The cases.
  public var cases: [Case]
  /// The texts.
  public var texts: [CodedText]

  public init(
    name: String, description: String? = nil, codes: [REFICodebook.Code], themes: [Theme],
    cases: [Case] = [], texts: [CodedText]
  ) {
    self.name = name
    self.description = description
    self.codes = codes
    self.themes = themes
    self.cases = cases
    self.texts = texts
  }

  /// The readings of some readers alone; texts that none of them read stay, without a reading.
  ///
  /// - Parameter coders: Their names.
  /// - Returns: The texts with these readings.
  public func readings(by coders: Set<String>) -> CodedTexts {
    var kept = self
    kept.texts = texts.map { text in
      CodedText(
        id: text.id, text: text.text, description: text.description, cases: text.cases,
        facts: text.facts, readings: text.readings.filter { coders.contains($0.coder) })
    }
    return kept
  }

  /// Everybody who read a text, in the order in which they are met.
  public var coders: [String] {
    var seen: Set<String> = []
    return texts.flatMap(\.readings).map(\.coder).filter { seen.insert($0).inserted }
  }
}
