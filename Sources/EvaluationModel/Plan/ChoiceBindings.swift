/// How the columns of a mapping are bound to multiple-choice questions, and what is wrong with it.
public struct ChoiceBindings {
  /// Something that is wrong with a column's binding.
  public struct Fault: Hashable, Sendable {
    /// The stable name of what is wrong.
    public let code: String
    /// The index of the column in the mapping's list.
    public let column: Int
    /// What is wrong.
    public let message: String
    /// What to do.
    public let fix: String
  }

  private let mapping: FileMapping
  private let version: InstrumentVersion

  /// The bindings of a mapping whose questions, options and prompts are those of a version.
  public init(_ mapping: FileMapping, of version: InstrumentVersion) {
    self.mapping = mapping
    self.version = version
  }

  /// What is wrong, question by question.
  ///
  /// A question is bound whole or not at all: an option without a column would look as if nobody
  /// had ticked it.
  public var faults: [Fault] { version.questions.flatMap(faults(of:)) }

  private func faults(of question: MultipleChoiceQuestion) -> [Fault] {
    var options: [String: Int] = [:]
    var whole: [Int] = []
    var texts: [Int] = []
    var comments: [Int] = []
    var faults: [Fault] = []
    for (index, column) in mapping.columns.enumerated() {
      switch column.role {
      case .option(question.id, let option):
        if let first = options[option] {
          faults.append(
            fault(
              "option-twice", index,
              """
              columns \(position(first)) and \(position(index)) are both bound to option \
              "\(option)" of question "\(question.id)"
              """, "bind each option to one column"))
        } else {
          options[option] = index
        }
      case .options(question.id, _): whole.append(index)
      case .otherText(question.id): texts.append(index)
      case .comment(question.otherPrompt): comments.append(index)
      default: break
      }
    }
    let missing = question.options.filter { options[$0.id] == nil }
    if let first = options.values.min(), !missing.isEmpty {
      faults.append(
        fault(
          "option-without-column", first,
          """
          no column is bound to \(missing.map { "\"\($0.id)\"" }.joined(separator: ", ")) of \
          question "\(question.id)"
          """, "bind a column to each option, or take the option out of the question"))
    }
    if let first = whole.dropFirst().first ?? (options.isEmpty ? nil : whole.first) {
      faults.append(
        fault(
          "question-twice", first,
          "column \(position(first)) holds all options of question \"\(question.id)\", but other "
            + "columns are bound to it too",
          "bind either one column \"as: options\" or one column \"as: option\" for each"))
    }
    return faults + self.faults(of: question, texts: texts, comments: comments, whole: whole)
  }

  private func faults(
    of question: MultipleChoiceQuestion, texts: [Int], comments: [Int], whole: [Int]
  ) -> [Fault] {
    var faults: [Fault] = []
    if let second = texts.dropFirst().first {
      faults.append(
        fault(
          "other-text-twice", second,
          "column \(position(second)) is the second with other text for question "
            + "\"\(question.id)\"", "bind one column \"as: other-text\""))
    }
    if let first = texts.first, question.otherPrompt == nil {
      faults.append(
        fault(
          "no-other", first, "question \"\(question.id)\" has no place for other text",
          "add \"other: …\" to the question, with the id of a prompt"))
    }
    if let prompt = question.otherPrompt, let comment = comments.first,
      !(texts + whole).isEmpty
    {
      faults.append(
        fault(
          "prompt-twice", comment,
          """
          column \(position(comment)) is bound to the prompt "\(prompt)", which the other text of \
          question "\(question.id)" is kept under
          """, "give the column another prompt, or bind it \"as: other-text\""))
    }
    return faults
  }

  private func position(_ index: Int) -> Int { mapping.columns[index].position }

  private func fault(_ code: String, _ column: Int, _ message: String, _ fix: String) -> Fault {
    Fault(code: code, column: column, message: message, fix: fix)
  }
}
