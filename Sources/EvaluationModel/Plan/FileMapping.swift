/// How the columns of a table, or the sections of a document, are bound to the model.
public struct FileMapping: Hashable, Sendable, Identifiable {
  /// What a file holds.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A table with one response a row.
    case responses
    /// A table with one enrolment a row.
    case registry
    /// A report with numbered sections.
    case examinerReport = "examiner-report"
  }

  /// What happens to a file in which a row cannot be read.
  public enum RejectionPolicy: String, Hashable, Sendable, CaseIterable {
    /// Nothing of the file is imported until it is mended.
    case stop
    /// The other rows are imported, and the row stands in the ledger with its reason.
    case keepGoing = "keep-going"
  }

  /// What a coded cell of a statistics file is read as.
  public enum CodedCells: String, Hashable, Sendable, CaseIterable {
    /// The number or text that is stored.
    case codes
    /// The label that the file gives the code; the code where it gives none.
    case labels
  }

  public let id: String
  /// What the file holds.
  public let kind: Kind
  /// The survey site's kind of export, whose rules the file is read by; `table` for any other.
  public let export: SurveyExport
  /// The instrument's id; empty for a registry.
  public let instrument: String
  /// The id of the instrument's version; empty for a registry.
  public let version: String
  /// How many rows stand above the first response, 1 or more.
  public let headerRows: Int
  /// The spreadsheet row that the header begins in, from 1; what stands above it is passed over.
  public let headerRow: Int
  /// The last spreadsheet row that is read, or `nil` for all; what stands below it is passed over.
  public let lastRow: Int?
  /// What a coded cell of a statistics file is read as.
  public let cells: CodedCells
  /// The delimiter, or `nil` to find it from the file.
  public let delimiter: Character?
  /// What an empty cell of an item means in this export, and what it means that no option of a
  /// multiple-choice question is marked.
  public let blankMeans: AnswerState
  /// What stands in a cell in place of an answer and why, as `-99` for what was skipped, by label
  /// key; none of them is `answered`.
  public let states: [String: AnswerState]
  /// The form of dates, as `yyyy-MM-dd` or `M/d/yy`; what follows the date is passed over.
  public let dateFormat: String
  /// The columns, by position.
  ///
  /// A column that is not bound is not stored.
  public let columns: [ColumnBinding]
  /// The sections of a report.
  public let sections: [SectionBinding]
  /// Rows that are left out, each by a named rule.
  public let exclusions: [ExclusionRule]
  /// What happens to a file in which a row cannot be read.
  public let rejections: RejectionPolicy

  public init(
    id: String, kind: Kind, export: SurveyExport = .table, instrument: String = "",
    version: String = "", headerRows: Int = 1,
    headerRow: Int = 1, lastRow: Int? = nil, cells: CodedCells = .codes,
    delimiter: Character? = nil, blankMeans: AnswerState = .unknown,
    states: [String: AnswerState] = [:], dateFormat: String = "yyyy-MM-dd",
    columns: [ColumnBinding] = [],
    sections: [SectionBinding] = [], exclusions: [ExclusionRule] = [],
    rejections: RejectionPolicy = .stop
  ) {
    self.id = id
    self.kind = kind
    self.export = export
    self.instrument = instrument
    self.version = version
    self.headerRows = headerRows
    self.headerRow = headerRow
    self.lastRow = lastRow
    self.cells = cells
    self.delimiter = delimiter
    self.blankMeans = blankMeans
    self.states = states
    self.dateFormat = dateFormat
    self.columns = columns
    self.sections = sections
    self.exclusions = exclusions
    self.rejections = rejections
  }
}

extension FileMapping {
  /// Whether a column holds identities that pseudonyms are stored for.
  public var needsIdentities: Bool { columns.contains { $0.pseudonym != nil } }
}

/// One column of a table and what it is.
public struct ColumnBinding: Hashable, Sendable {
  /// What identifies somebody.
  public enum Identity: String, Hashable, Sendable, CaseIterable {
    /// An e-mail address.
    case email
    /// A person's name.
    case person
    /// A school's name.
    case school
    /// A staff, student or registration number.
    case number
  }

  /// What a column holds.
  public enum Role: Hashable, Sendable {
    /// The id that the survey site gave the response.
    case response
    /// The code of the participant whom the response is by or about; a number, never a name.
    case participant
    /// The day of the response.
    case date
    case cohort
    case location
    case authority
    case participantType
    /// A rating.
    case item(String, Occasion)
    /// Whether one option of a multiple-choice question is ticked.
    case option(question: String, option: String)
    /// All ticked options of a multiple-choice question in one cell, and what stands between them;
    /// `nil` for what the kind of export puts there.
    case options(question: String, separator: String?)
    /// The text beside the "Other" of a multiple-choice question.
    case otherText(question: String)
    /// An answer to an open question, by the prompt's id.
    case comment(String)
    /// An examiner's list of recommendations, kept under a section as `E10`.
    case recommendations(section: String)
    /// Whether the respondent may be quoted.
    case consent
    /// Whether the respondent is the participant whom the response is about.
    case selfReport
    /// How the questionnaire was filled in, as on paper or online.
    case mode
    /// What came of an enrolment.
    case outcome
    /// The day on which the award was made.
    case awardDate
    /// A fact that comparisons may use, by name.
    case attribute(String)
    /// A column that is not stored, for the reason given.
    case drop(reason: String)

    /// Whether the column is not stored.
    public var isDropped: Bool { if case .drop = self { true } else { false } }
  }

  /// The column's position in the file, from 1.
  public let position: Int
  /// The column's id at the survey site, as `Q5_1`, or `nil` where the export has none.
  public let vendorID: String?
  /// The heading that must stand there, or `nil` where the vendor's id is enough.
  public let header: String?
  /// What the column holds.
  public let role: Role
  /// What written values stand for, by the label key of the value; empty where they are taken as
  /// they are.
  public let values: [String: String]
  /// How the column of an option is written; empty for the usual ways.
  public let ticks: TickWords
  /// What identifies the person in the cells, so that a pseudonym is stored in its place; `nil`
  /// where the cells hold codes already.
  ///
  /// Only a participant's column has it.
  public let pseudonym: Identity?
  /// Whose names the cells of a dropped column hold, so that comments can be searched for them;
  /// or `nil`.
  public let names: Identity?

  public init(
    position: Int, vendorID: String? = nil, header: String? = nil, role: Role,
    values: [String: String] = [:], ticks: TickWords = TickWords(), pseudonym: Identity? = nil,
    names: Identity? = nil
  ) {
    self.ticks = ticks
    self.pseudonym = pseudonym
    self.names = names
    self.position = position
    self.vendorID = vendorID
    self.header = header
    self.role = role
    self.values = values
  }
}

/// How the column of one option says whether it was ticked.
public struct TickWords: Hashable, Sendable {
  /// What stands there for ticked; empty for the option's own label and aliases and the usual
  /// words.
  public let ticked: [String]
  /// What stands there for not ticked; empty for the usual words.
  ///
  /// An empty text in it makes every empty cell a "not ticked", even where the whole question is
  /// empty.
  public let unticked: [String]
  /// What stands there where the option was not shown.
  public let notShown: [String]

  public init(ticked: [String] = [], unticked: [String] = [], notShown: [String] = []) {
    self.ticked = ticked
    self.unticked = unticked
    self.notShown = notShown
  }
}

/// One section of a report, or one question of its form, and what it is.
public struct SectionBinding: Hashable, Sendable {
  /// The section that recommendations are kept under where the plan names no other.
  public static let recommendationSection = "E10"

  /// The section's number in the document, as `3` or `2.1`, or `nil` where the form has none, so
  /// that the title alone tells it.
  public let number: String?
  /// The title, or the question, that must stand there.
  public let title: String
  /// The id of the prompt that the text answers, or `nil` where the text is not kept as a comment.
  public let prompt: String?
  /// The id of the item that the tick answers, or `nil` where nothing is ticked.
  public let item: String?
  /// The section that its list of recommendations is kept under, as `E10`; `nil` where the section
  /// holds none.
  public let recommendations: String?

  /// - Parameters:
  ///   - number: The number, or `nil`.
  ///   - title: The title or question.
  ///   - prompt: The id of a prompt, or `nil`.
  ///   - item: The id of an item, or `nil`.
  ///   - recommendations: The section to keep recommendations under, or `nil` for `E10` where
  ///     neither a prompt nor an item is given, and for none where one is.
  public init(
    number: String?, title: String, prompt: String?, item: String? = nil,
    recommendations: String? = nil
  ) {
    self.number = number
    self.title = title
    self.prompt = prompt
    self.item = item
    self.recommendations =
      recommendations ?? (prompt == nil && item == nil ? Self.recommendationSection : nil)
  }
}

/// A rule by which rows are left out, visibly.
public struct ExclusionRule: Hashable, Sendable {
  /// When a row is left out.
  public enum Condition: Hashable, Sendable {
    /// The cell of a column is one of the values, compared by label key.
    case column(position: Int, isOneOf: [String])
    /// A later row of the same file is by the same participant, in the same cohort.
    case earlierSubmission
    /// The participant has this outcome in the registry.
    case participantOutcome(AwardOutcome)
    /// No item is rated, no option ticked and no open question answered.
    case nothingAnswered
    /// The cell of a column is filled and no other cell of the row: a title or footnote among the
    /// rows.
    case onlyColumn(position: Int)
  }

  /// The rule's name in ledgers and reports, as `duplicate submission`.
  public let name: String
  /// When it applies.
  public let condition: Condition

  public init(name: String, condition: Condition) {
    self.name = name
    self.condition = condition
  }
}
