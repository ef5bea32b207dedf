import EvaluationModel

/// The columns of a mapping, each with what reads it.
struct BoundColumns {
  /// A column of ratings.
  struct ItemColumn {
    let item: String
    let occasion: Occasion
    var reader: ColumnReader<Rating>
  }

  var items: [ItemColumn] = []
  /// The multiple-choice questions, in the order of the instrument's version.
  var questions: [BoundQuestion] = []
  private(set) var comments: [(position: Int, prompt: String)] = []
  private(set) var recommendations: [(position: Int, section: String)] = []
  private(set) var response: Int?
  private(set) var participant: Int?
  /// What makes pseudonyms of the participants' cells, where they hold no codes.
  private(set) var pseudonyms: PseudonymReader?
  private(set) var date: Int?
  private(set) var awardDate: Int?
  var cohort: ColumnReader<String>?
  var location: ColumnReader<String>?
  var authority: ColumnReader<String>?
  var participantType: ColumnReader<String>?
  var consent: ColumnReader<Bool>?
  var selfReport: ColumnReader<Bool>?
  var mode: ColumnReader<String>?
  var outcome: ColumnReader<AwardOutcome>?
  var attributes: [(name: String, reader: ColumnReader<String>)] = []
  /// How many options the bound questions have together.
  var optionCount: Int { questions.reduce(0) { $0 + $1.question.options.count } }
  /// What stands beside each question in the file, in the order of `questions`.
  private(set) var neighbours: [Neighbours] = []
  /// Conditions on single cells.
  private(set) var rules: [CellRule] = []
  /// How many columns of the file are stored.
  private(set) var stored = 0

  /// The columns of a task whose mapping passed `BindingRules`.
  init(_ task: ImportTask) {
    for column in task.mapping.columns { bind(column, task) }
    questions = (task.version?.questions ?? []).compactMap { BoundQuestion($0, of: task) }
    neighbours = questions.indices.map { Neighbours(ofQuestion: $0, among: self) }
    for (index, rule) in task.mapping.exclusions.enumerated() {
      switch rule.condition {
      case .column(let position, let values):
        rules.append(
          CellRule(index: index, position: position, keys: Set(values.map(LabelKey.key(of:)))))
      case .onlyColumn(let position):
        rules.append(CellRule(index: index, position: position, keys: nil))
      case .earlierSubmission, .participantOutcome, .nothingAnswered: break
      }
    }
  }

  private mutating func bind(_ column: ColumnBinding, _ task: ImportTask) {
    let plan = task.plan
    let values = column.values
    let states = CellStates(task.mapping)
    func names(_ reader: NameReader) -> ColumnReader<String> {
      ColumnReader(position: column.position) { reader.reading(of: states.answer(in: $0)) }
    }
    func choices<Value>(
      _ what: String, _ read: (ChoiceReader) -> (String) -> Reading<Value>
    ) -> ColumnReader<Value> {
      let understand = read(ChoiceReader(what: what, values: values))
      return ColumnReader(position: column.position) { understand(states.answer(in: $0)) }
    }
    switch column.role {
    // The vendor's id tells repeated rows apart and is forgotten then.
    case .response: response = column.position
    case .participant:
      participant = column.position
      if let kind = column.pseudonym, let identities = task.identities {
        pseudonyms = PseudonymReader(kind: kind, identities: identities)
      }
    case .date: date = column.position
    case .awardDate: awardDate = column.position
    case .comment(let prompt): comments.append((column.position, prompt))
    case .recommendations(let section): recommendations.append((column.position, section))
    case .cohort: cohort = names(NameReader(cohorts: plan.cohorts, values: values))
    case .location: location = names(NameReader("location", plan.locations, values: values))
    case .authority: authority = names(NameReader("authority", plan.authorities, values: values))
    case .participantType:
      participantType = names(
        NameReader("participant type", plan.participantTypes, values: values))
    case .consent: consent = choices("the consent to be quoted") { $0.truth }
    case .selfReport: selfReport = choices("the self-report mark") { $0.truth }
    case .mode: mode = choices("the way of answering") { $0.text }
    case .outcome: outcome = choices("the outcome") { $0.outcome }
    case .attribute(let name):
      attributes.append((name, choices("the attribute \"\(name)\"") { $0.text }))
    case .item(let id, let occasion):
      guard let item = task.version?.item(id), let scale = plan.scale(item.scale) else { return }
      let reader = ScaleReader(
        scale: scale, item: item, blankMeans: task.mapping.blankMeans, values: values,
        states: states)
      items.append(
        ItemColumn(
          item: id, occasion: occasion,
          reader: ColumnReader(position: column.position, understand: reader.reading(of:))))
    case .otherText(let question):
      guard let prompt = task.version?.question(question)?.otherPrompt else { return }
      comments.append((column.position, prompt))
    // The questions are bound after all columns are known.
    case .option, .options: break
    case .drop: return
    }
    if column.role != .response { stored += 1 }
  }
}
