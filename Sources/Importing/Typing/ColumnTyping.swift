public import Diagnostics

/// How the cells of one column were understood.
///
/// Every file is read as text first, over the whole column; this is the report of the second step,
/// which gives each text its meaning. Rows that are blank, that a rule left out or that have not as
/// many cells as the header are not counted.
public struct ColumnTyping: Hashable, Sendable {
  /// What a cell was understood as.
  public enum CellState: String, Hashable, Sendable, CaseIterable {
    /// A rating, a choice, a comment or a fact.
    case answered
    /// The option of the column is ticked.
    case ticked
    /// The option of the column was shown and is not ticked.
    case unticked
    /// The question was shown and passed over.
    case skipped
    /// The question was not shown.
    case notShown = "not-shown"
    /// The respondent said that the question does not apply.
    case notApplicable = "not-applicable"
    /// The respondent said that it is too early to say.
    case tooEarly = "too-early"
    /// There is no answer, and the export does not say whether the question was shown.
    case unknown
    /// The cell of a comment or a fact holds nothing.
    case blank
  }

  /// Cells that have no meaning under the plan.
  public struct Misfits: Hashable, Sendable {
    /// How many there are.
    public let count: Int
    /// Where the first of them stand, at most five.
    public let places: [Place]

    public init(count: Int = 0, places: [Place] = []) {
      self.count = count
      self.places = places
    }
  }

  /// The column's position, from 1.
  public let position: Int
  /// The heading as the file has it.
  public let heading: String
  /// What the column is bound as, in words, as `item h1 (post)`.
  public let role: String
  /// How many cells were understood as what; states that do not occur are left out.
  public let counts: [CellState: Int]
  /// How many different texts the cells of the whole column hold, empty ones not counted.
  public let distinct: Int
  /// The cells that have no meaning under the plan.
  public let misfits: Misfits
  /// Up to five different answers to a closed question; none of a comment or of what may identify
  /// somebody.
  public let samples: [String]
  /// The characters of the shortest and the longest comment; `nil` for other columns and where
  /// there is none.
  public let lengths: ClosedRange<Int>?

  public init(
    position: Int, heading: String, role: String, counts: [CellState: Int], distinct: Int,
    misfits: Misfits = Misfits(), samples: [String] = [], lengths: ClosedRange<Int>? = nil
  ) {
    self.position = position
    self.heading = heading
    self.role = role
    self.counts = counts
    self.distinct = distinct
    self.misfits = misfits
    self.samples = samples
    self.lengths = lengths
  }
}
