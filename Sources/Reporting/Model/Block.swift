/// One thing on the page.
public indirect enum Block: Hashable, Sendable {
  /// Running text.
  case paragraph(Text)
  /// A list, numbered where `ordered`.
  case list([Text], ordered: Bool = false)
  /// A caution that must not be overlooked, in a box.
  case note(Text)
  /// A row of headline numbers.
  case facts([Fact])
  /// Findings, each with the strength of its evidence.
  case findings([Finding])
  /// Who was asked and who is left, step by step.
  case flow([FlowStep])
  /// A numbered table.
  case table(Table)
  /// A numbered chart with its description and the table behind it.
  case figure(Figure)
  /// What respondents wrote, chosen by a printed rule.
  case quotations(QuotationSet)
  /// Terms and what they mean.
  case definitions([Definition])
  /// Details that most readers can pass over; open in print and in plain text.
  case disclosure(summary: Text, blocks: [Block])
  /// Boxes to be filled in by hand or at the screen, such as a sign-off sheet.
  case form([FormField])
}

/// A headline number: `162`, `heads answered, of 214 asked`.
public struct Fact: Hashable, Sendable {
  /// The number as it is to be printed, as `NumberFormat` makes it.
  public let value: String
  /// What it counts.
  public let label: Text

  public init(_ value: String, _ label: Text) {
    self.value = value
    self.label = label
  }
}

/// A step on the way from those asked to those analysed.
///
/// Steps that lost nobody are shown too, so that a reader sees that the check was made.
public struct FlowStep: Hashable, Sendable {
  /// What was done or checked, as `Questionnaire sent`.
  public let label: Text
  /// The number at this step.
  public let count: Int?
  /// The mark in place of a number that must not be shown or does not exist.
  public let shorthand: Shorthand?
  /// Who left here and why, as `3 wrote to say that they had moved`.
  public let detail: Text?

  public init(_ label: Text, count: Int, detail: Text? = nil) {
    self.label = label
    self.count = count
    self.shorthand = nil
    self.detail = detail
  }

  public init(_ label: Text, shorthand: Shorthand, detail: Text? = nil) {
    self.label = label
    self.count = nil
    self.shorthand = shorthand
    self.detail = detail
  }
}

/// A term and what it means.
public struct Definition: Hashable, Sendable {
  /// The term.
  public let term: String
  /// What it means.
  public let meaning: Text
  /// The anchor, where something links to it.
  public let id: String?

  public init(_ term: String, _ meaning: Text, id: String? = nil) {
    self.term = term
    self.meaning = meaning
    self.id = id
  }
}

/// A box on a sheet.
public struct FormField: Hashable, Sendable {
  /// How an answer is given.
  public enum Kind: Hashable, Sendable {
    /// One line.
    case line
    /// Several lines.
    case area
    /// One of these choices.
    case choice([String])
    /// Nothing: the report gives the answer, as the report's own hash.
    case given(String)
  }

  /// The anchor, unique in the report.
  public let id: String
  /// What is asked.
  public let label: String
  /// What helps to answer, under the label.
  public let note: Text?
  /// How it is answered.
  public let kind: Kind

  public init(id: String, label: String, note: Text? = nil, kind: Kind) {
    self.id = id
    self.label = label
    self.note = note
    self.kind = kind
  }
}
