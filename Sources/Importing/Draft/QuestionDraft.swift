import EvaluationModel

/// The questions, items and prompts that the columns of a table are answers to, under ids that are
/// unique in one version of an instrument.
struct QuestionDraft {
  /// A rated item.
  struct Item {
    let id: String
    let text: String
    let label: String?
    let scale: String
  }

  /// A multiple-choice question.
  struct Question {
    let id: String
    let text: String
    var options: [(id: String, label: String, aliases: [String])]
    var other: String?
  }

  /// An open question.
  struct Prompt {
    let id: String
    let text: String
    let role: Prompt.Role

    typealias Role = EvaluationModel.Prompt.Role
  }

  private(set) var items: [Item] = []
  private(set) var questions: [Question] = []
  private(set) var prompts: [Prompt] = []
  private var itemIDs: Set<String> = []
  private var promptIDs: Set<String> = []

  /// Adds an item for a column.
  ///
  /// - Returns: The item's id.
  mutating func addItem(for column: ColumnProfile, scale: String) -> String {
    let id = DraftID.unique(Self.id(of: column), in: &itemIDs)
    items.append(
      Item(
        id: id, text: Self.text(of: column), label: column.part ?? Self.short(column.question),
        scale: scale))
    return id
  }

  /// Adds an item whose wording is known, as the tick of a report's section.
  ///
  /// - Returns: The item's id.
  mutating func addItem(_ id: String, text: String, scale: String) -> String {
    let id = DraftID.unique(id, in: &itemIDs)
    items.append(Item(id: id, text: text, label: Self.short(text), scale: scale))
    return id
  }

  /// Adds a prompt.
  ///
  /// - Returns: The prompt's id.
  mutating func addPrompt(_ id: String, text: String) -> String {
    let id = DraftID.unique(id, in: &promptIDs)
    prompts.append(Prompt(id: id, text: text, role: Self.role(of: text)))
    return id
  }

  /// Adds a prompt for a column.
  ///
  /// - Returns: The prompt's id.
  mutating func addPrompt(for column: ColumnProfile) -> String {
    addPrompt(Self.id(of: column), text: Self.text(of: column))
  }

  /// Adds a question, with its options under ids of their own.
  ///
  /// - Returns: The ids of the options, in their order.
  mutating func addQuestion(
    _ id: String, text: String, options: [SuggestedOption], hasOther: Bool
  ) -> [String] {
    var ids: Set<String> = []
    var labels: Set<String> = []
    var codes: Set<String> = []
    let drafted = options.map { option in
      let label = DraftID.unique(option.label.isEmpty ? "option" : option.label, in: &labels)
      let alias = option.code.map { [$0] } ?? []
      return (
        id: DraftID.unique(DraftID.plain(option.label), in: &ids), label: label,
        aliases: alias.filter { codes.insert(LabelKey.key(of: $0)).inserted }
      )
    }
    let keys = Set(drafted.map { LabelKey.key(of: $0.label) })
    let other = hasOther ? addPrompt("\(id)-other", text: "\(text) – other") : nil
    questions.append(
      Question(
        id: id, text: text,
        options: drafted.map { option in
          // A code that is another option's wording would stand for two options.
          (option.id, option.label, option.aliases.filter { !keys.contains(LabelKey.key(of: $0)) })
        }, other: other))
    return drafted.map(\.id)
  }

  /// The wording of a column: question and part.
  static func text(of column: ColumnProfile) -> String {
    let question = column.question.isEmpty ? "Column \(column.position)" : column.question
    return column.part.map { "\(question) – \($0)" } ?? question
  }

  /// An id from the vendor's code, or from the words of the question.
  static func id(of column: ColumnProfile) -> String {
    if let code = column.code { return DraftID.code(code) }
    let words = DraftID.words(of: column.part ?? column.question)
    return words == "x" ? "column-\(column.position)" : words
  }

  /// The beginning of a long wording, for charts; `nil` where the wording is short.
  private static func short(_ text: String) -> String? {
    guard text.count > 60 else { return nil }
    let words = text.prefix(56).split(separator: " ").dropLast()
    return words.joined(separator: " ") + " …"
  }

  /// What an open question asks for, by its words.
  private static func role(of text: String) -> Prompt.Role {
    let key = LabelKey.key(of: text)
    let signs: [(Prompt.Role, [String])] = [
      (.improve, ["improve", "better", "barrier", "least useful", "suggest", "change about the"]),
      (.change, ["impact", "changed", "change in", "difference", "what has"]),
      (.good, ["most useful", "best", "went well", "good", "helpful", "enjoy"]),
    ]
    return signs.first { $0.1.contains(where: key.contains) }?.0 ?? .other
  }
}
