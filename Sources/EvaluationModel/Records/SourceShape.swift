/// What the columns of an imported file looked like: with it, a later cohort's file is compared
/// when the file itself is gone.
///
/// It holds headings and the labels of closed questions; nothing that respondents put in words of
/// their own, and no cell of a column that identifies somebody.
public struct SourceShape: Hashable, Sendable {
  /// The source file's id.
  public let source: String
  /// The path, from the evaluation folder.
  public let path: String
  /// The instrument's id; empty for a registry.
  public let instrument: String
  /// The id of the instrument's version; empty for a registry.
  public let version: String
  /// The cohort that most of its rows belong to, or `nil` where no row was imported.
  public let cohort: String?
  /// The columns, by position.
  public let columns: [ColumnShape]

  public init(
    source: String, path: String, instrument: String, version: String, cohort: String?,
    columns: [ColumnShape]
  ) {
    self.source = source
    self.path = path
    self.instrument = instrument
    self.version = version
    self.cohort = cohort
    self.columns = columns
  }

  /// The occasions that its items were rated on.
  public var occasions: Set<Occasion> {
    Set(
      columns.compactMap { column in
        if case .item(_, let occasion) = column.holding { occasion } else { nil }
      })
  }
}

/// One column of an imported file, without its cells.
public struct ColumnShape: Hashable, Sendable {
  /// What the plan says that the column holds.
  public enum Holding: Hashable, Sendable {
    /// A rating, by the item's id.
    case item(String, Occasion)
    /// Whether an option of a multiple-choice question was ticked; `nil` for all of them at once.
    case choice(question: String, option: String?)
    /// Answers to an open question, by the prompt's id; or the text beside "Other", by the id of
    /// the multiple-choice question.
    case comment(String)
    /// A fact that comparisons may use, by its name.
    case attribute(String)
    /// What places a response: who, when, where, how; by the plan's word for it.
    case fact(String)
    /// Nothing that is stored: the plan says so.
    case dropped
    /// Nothing that is stored: the plan does not speak of it.
    case unbound
  }

  /// A written answer to a closed question.
  public struct WrittenAnswer: Hashable, Sendable {
    /// What it was read as.
    public enum Meaning: Hashable, Sendable {
      /// A level of the item's scale, by its value; turned round where the item is.
      case level(Int)
      /// No rating, for this reason.
      case state(AnswerState)
      /// One of the values that the plan lists.
      case choice(String)
    }

    /// The label or code as a cell holds it.
    public let written: String
    /// What the file itself says that the code stands for, or `nil`.
    public let label: String?
    /// What it was read as, or `nil` where the file names a code that no cell holds and that the
    /// plan does not know.
    public let meaning: Meaning?

    public init(written: String, label: String? = nil, meaning: Meaning?) {
      self.written = written
      self.label = label
      self.meaning = meaning
    }
  }

  /// The position in the file, from 1.
  public let position: Int
  /// The question as it was asked, without the survey site's id; empty where the file has only ids.
  public let wording: String
  /// The survey site's id of the column, or `nil`.
  public let vendorID: String?
  /// What the plan says that the column holds.
  public let holding: Holding
  /// The answers of a closed question, in the order in which they were met; else empty.
  public let answers: [WrittenAnswer]

  public init(
    position: Int, wording: String, vendorID: String? = nil, holding: Holding,
    answers: [WrittenAnswer] = []
  ) {
    self.position = position
    self.wording = wording
    self.vendorID = vendorID
    self.holding = holding
    self.answers = answers
  }
}
