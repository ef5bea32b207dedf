/// The programme that is evaluated.
public struct Programme: Hashable, Sendable {
  /// The programme's name, as `National Award for SEN Coordination`.
  public let name: String
  /// Who runs it, as `South West Consortium`.
  public let consortium: String
  /// What people gain from it: a value, since the next award is evaluated with the same program.
  public let qualification: String
  /// A sentence that must stand wherever the data appear, as that they are synthetic; or `nil`.
  public let notice: String?

  public init(name: String, consortium: String, qualification: String, notice: String? = nil) {
    self.name = name
    self.consortium = consortium
    self.qualification = qualification
    self.notice = notice
  }
}

/// An aim of the course that themes and items are evidence for.
public struct CourseAim: Hashable, Sendable {
  /// The id that themes and items refer to.
  public let id: String
  /// The aim in words.
  public let label: String

  public init(id: String, label: String) {
    self.id = id
    self.label = label
  }
}

/// A claim that the consortium makes in public and that the evaluation must back.
public struct Claim: Hashable, Sendable {
  /// The claim's id.
  public let id: String
  /// The claim in the words in which it is made.
  public let text: String
  /// The items that would show it, as `instrument/item`.
  public let items: [String]
  /// The themes that would show it.
  public let themes: [String]

  public init(id: String, text: String, items: [String], themes: [String]) {
    self.id = id
    self.text = text
    self.items = items
    self.themes = themes
  }
}

/// A value of a closed list, such as a participant type, with the ways in which people write it.
public struct Category: Hashable, Sendable, Identifiable, AliasedName {
  public let id: String
  /// The value as it stands in reports.
  public let name: String
  public let aliases: [String]

  public init(id: String, name: String, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.aliases = aliases
  }
}
