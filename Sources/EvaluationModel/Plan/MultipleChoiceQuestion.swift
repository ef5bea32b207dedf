/// A question with several answers to tick: "tick all that apply".
///
/// A question of which one answer only can be ticked, and which no scale orders, is one of them.
public struct MultipleChoiceQuestion: Hashable, Sendable, Identifiable {
  /// One answer that can be ticked.
  public struct Option: Hashable, Sendable, Identifiable {
    public let id: String
    /// The wording as respondents read it.
    public let label: String
    /// Other ways in which files write it, as the code of an export.
    public let aliases: [String]

    public init(id: String, label: String, aliases: [String] = []) {
      self.id = id
      self.label = label
      self.aliases = aliases
    }
  }

  public let id: String
  /// The wording as respondents read it.
  public let text: String
  /// The question in a few words, for charts and sentences.
  public let label: String
  /// The answers that can be ticked, in the order of the questionnaire.
  public let options: [Option]
  /// The id of the prompt under which the text beside "Other" is kept as a comment, or `nil` where
  /// the question has no such place.
  public let otherPrompt: String?

  public init(
    id: String, text: String, label: String, options: [Option], otherPrompt: String? = nil
  ) {
    self.id = id
    self.text = text
    self.label = label
    self.options = options
    self.otherPrompt = otherPrompt
  }

  /// The option with an id, or `nil`.
  public func option(_ id: String) -> Option? { options.first { $0.id == id } }
}
