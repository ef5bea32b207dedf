public import Reporting

/// What an evaluation says to a question.
public struct Answer: Hashable, Sendable {
  /// The question.
  public let question: QuestionID
  /// The question in words.
  public let title: String
  /// The answer in the forms that suit it: sentences, tables, quotations.
  public let blocks: [Block]
  /// Where more of it stands: a report and an anchor in it, or `nil`.
  public let place: Place?

  /// A place in a report.
  public struct Place: Hashable, Sendable {
    /// The report.
    public let reader: Reader
    /// The anchor.
    public let anchor: String

    public init(_ reader: Reader = .committee, _ anchor: String) {
      self.reader = reader
      self.anchor = anchor
    }
  }

  /// The answer as a section of a report.
  public var section: Section {
    Section(id: "answer-\(question)".lowercased(), title: "\(question). \(title)", blocks: blocks)
  }
}

/// What is said to a question, before it is put under its heading.
struct Reply {
  var blocks: [Block]
  var place: Answer.Place?

  init(_ blocks: [Block], _ place: Answer.Place? = nil) {
    self.blocks = blocks
    self.place = place
  }
}
