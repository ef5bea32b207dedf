/// What a column holds.
public struct ColumnDescription: Hashable, Sendable {
  /// The column's name in the table.
  public let name: String
  /// What the file says that it asks, or `nil`.
  public let label: String?
  /// What can be said of the answers, or `nil` where they are texts that hardly two rows share.
  public let measure: Measure?
  /// Why the column was taken for that, as a clause.
  public let because: String
  /// The answers in order; empty where they are amounts or texts.
  public let answers: [Level]
  /// The answers that count as favourable, or `nil` where the column has no scale.
  public let topBox: TopBox?
  /// What all rows say, and then those of each level of the grouping.
  public let groups: [GroupDescription]
  /// What a reader should know.
  public let cautions: [Caution]
}

/// What the rows of one group say in a column.
public struct GroupDescription: Hashable, Sendable {
  /// How often one answer was given.
  public struct AnswerCount: Hashable, Sendable {
    /// The answer.
    public let answer: Level
    /// How many rows give it.
    public let count: Int
    /// Its share of all answers, of one basis or of several.
    public let shares: [NamedEstimate]
  }

  /// The group's level, or `nil` for all rows.
  public let level: String?
  /// The rows with an answer.
  public let count: Int
  /// The rows without, by the reason.
  public let missing: [ComparedLevel.MissingCount]
  /// What describes the answers, by names that programs read.
  public let estimates: [NamedEstimate]
  /// How often each answer was given, in the order of the answers; empty where they are amounts.
  public let distribution: [AnswerCount]

  /// How many rows the group has.
  public var rowCount: Int { missing.reduce(count) { $0 + $1.count } }

  /// The estimate of a name, where the group has it.
  ///
  /// - Parameters:
  ///   - name: Its name, as `mean`.
  ///   - basis: What stands behind it.
  /// - Returns: The estimate, or `nil`.
  public func estimate(_ name: String, basis: NumberBasis = .answers) -> NamedEstimate? {
    estimates.first { $0.name == name && $0.basis == basis }
  }
}

extension ColumnDescription {
  /// A column of texts of which nothing can be counted but whether they are there.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - grouping: The levels, or `nil`.
  init(unmeasured column: Column, by grouping: Grouping?) {
    let counts = column.counts
    let different = column.values.indices.count {
      counts[$0] > 0 && column.values[$0].missing == nil
    }
    let measured = MeasuredColumn(
      column: column, measure: .nominal, because: "", levels: [],
      places: column.values.map { _ in nil }, scores: column.values.map { _ in nil },
      missing: column.values.map(\.missing))
    name = column.name
    label = column.label
    measure = nil
    because =
      different == 0
      ? "no row has an answer" : "\(different) different texts, which hardly two rows share"
    answers = []
    topBox = nil
    groups = GroupRows.all(measured, by: grouping).map {
      GroupDescription(
        level: $0.level, count: $0.count, missing: $0.missing, estimates: [], distribution: [])
    }
    cautions = []
  }
}
