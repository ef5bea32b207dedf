public import EvaluationModel

/// The answers of an evaluation as a table: a row for each response and occasion, a column for each
/// fact, item, multiple-choice option, domain score and theme.
///
/// It holds nothing that names a person: a participant stands in it under the archive's pseudonym, so
/// that what the same person said before and after can be paired. Heads who are the SENCO whom they
/// speak about have no row, as they count in no figure of the report.
public struct ResponseTable: Sendable {
  /// A row: what one response says of one occasion.
  public struct Row: Hashable, Sendable {
    /// The response's place in the records.
    let response: Int
    /// The occasion, or `nil` where the response has no rating.
    public let occasion: Occasion?
  }

  /// The rows, in the order of the records.
  public let rows: [Row]
  /// The columns: facts, items, multiple-choice options, domain scores, themes.
  public let columns: [ResponseColumn]
  /// How many heads were left out because they are the SENCO whom they speak about.
  public let selfReports: Int
  /// What each column holds, in the order of `columns`.
  private let contents: [Content]
  /// The row of each comment, by its id.
  private let rowOfComment: [String: Int32]

  /// What a column holds, before it is asked for.
  enum Content: Sendable {
    case texts([String?])
    /// The cells that were filled, by row; the others have the reason.
    case numbers([Int32: ResponseColumn.Number], else: ResponseColumn.Missing)
  }

  init(
    rows: [Row], columns: [(ResponseColumn, Content)], selfReports: Int,
    rowOfComment: [String: Int32]
  ) {
    self.rows = rows
    self.columns = columns.map(\.0)
    self.selfReports = selfReports
    self.rowOfComment = rowOfComment
    contents = columns.map(\.1)
  }

  /// The table with what comments speak of: until then its columns of themes hold 0 for every comment.
  ///
  /// - Parameter codings: The codings that count.
  /// - Returns: The table.
  public func coded(by codings: [StoredCoding]) -> ResponseTable {
    let found = Dictionary(grouping: codings, by: \.theme)
    return ResponseTable(
      rows: rows,
      columns: zip(columns, contents).map { column, content in
        guard column.kind == .theme, case .numbers(var cells, else: let missing) = content else {
          return (column, content)
        }
        for coding in found[String(column.id.dropFirst(ThemeColumns.prefix.count))] ?? [] {
          if let row = rowOfComment[coding.comment] { cells[row] = .value(1) }
        }
        return (column, .numbers(cells, else: missing))
      }, selfReports: selfReports, rowOfComment: rowOfComment)
  }

  /// The cells of a column, a row each.
  ///
  /// - Parameter position: The column's place in `columns`.
  /// - Returns: The cells, in the order of the rows.
  public func cells(ofColumn position: Int) -> ResponseColumn.Cells {
    switch contents[position] {
    case .texts(let texts): .texts(texts)
    case .numbers(let filled, else: let missing):
      .numbers(rows.indices.map { filled[Int32($0)] ?? .missing(missing) })
    }
  }
}

/// A column of a table of responses.
public struct ResponseColumn: Hashable, Sendable, Identifiable {
  /// What a column is about.
  public enum Kind: Hashable, Sendable {
    /// An id or pseudonym: for pairing, never for comparing.
    case pseudonym
    /// A fact with its values in order; `isOrdered` where the order means something, as that of
    /// cohorts.
    case fact(values: [Value], isOrdered: Bool)
    /// A further fact of the evaluation's own, whose values are listed nowhere.
    case attribute
    /// A rated item with its scale; reversed items are turned round.
    case item(Scale)
    /// A domain's score: the mean of the items that were rated, at least half of them.
    case score
    /// Whether an option was ticked: 1 or 0.
    case choice
    /// Whether any comment of the response speaks of a theme: 1 or 0.
    case theme
  }

  /// A value of a fact.
  public struct Value: Hashable, Sendable {
    /// The plan's id, which the cells hold.
    public let id: String
    /// The value as reports call it.
    public let name: String
  }

  /// A cohort from which on figures must not be compared with those before.
  public struct Break: Hashable, Sendable {
    /// The cohort's id.
    public let cohort: String
    /// Why, as a clause that reads on after "because".
    public let reason: String
  }

  /// Why a cell holds no number.
  public enum Missing: String, Hashable, Sendable, CaseIterable {
    case skipped
    case notShown = "not-shown"
    case notApplicable = "not-applicable"
    case tooEarly = "too-early"
    case unknown
    /// The questionnaire, or this version of it, does not ask it; or not on this occasion.
    case notAsked = "not-asked"
    /// Fewer than half of the domain's items were rated.
    case tooFewItems = "too-few-items"
    /// The response has no comment, though it was asked an open question.
    case noComment = "no-comment"
  }

  /// A cell with a number, or why there is none.
  public enum Number: Hashable, Sendable {
    case value(Double)
    case missing(Missing)
  }

  /// The cells of a column.
  public enum Cells: Hashable, Sendable {
    /// Ids, `nil` where none is known.
    case texts([String?])
    case numbers([Number])
  }

  /// The column's heading, as `cohort`, `h1`, `score:organisation`, `theme:workload`.
  public let id: String
  /// What it holds, in words.
  public let title: String
  /// What it is about.
  public let kind: Kind
  /// Where the questionnaire changed under a figure that runs on; in the order of the cohorts.
  public let breaks: [Break]

  init(_ id: String, _ title: String, _ kind: Kind, breaks: [Break] = []) {
    self.id = id
    self.title = title
    self.kind = kind
    self.breaks = breaks
  }
}

extension ResponseColumn.Missing {
  /// The reason that an answer state is.
  init(_ state: AnswerState) {
    switch state {
    case .skipped: self = .skipped
    case .notShown: self = .notShown
    case .notApplicable: self = .notApplicable
    case .tooEarly: self = .tooEarly
    // An answered item has a value; one without is not known.
    case .unknown, .answered: self = .unknown
    }
  }
}
