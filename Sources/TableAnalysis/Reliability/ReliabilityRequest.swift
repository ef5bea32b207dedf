public import Diagnostics
public import Statistics

/// What a user wants to know of a scale: how consistent its items are.
public struct ReliabilityRequest: Sendable {
  /// The items.
  public let items: [Column]
  /// The names of the items that are asked the other way round, and are turned.
  public let reversed: [String]
  /// The lowest and the highest answer that can be given, or `nil` for those of the questionnaire or,
  /// where it says nothing, of the answers.
  public let range: ClosedRange<Double>?
  /// The groups that are looked at one by one beside all rows, or `nil`.
  public let by: Grouping?
  /// The confidence level of all intervals, 0 < `level` < 1.
  public let level: Double
  /// How samples are drawn for the interval of ω.
  public let resampling: UnitResampling

  public init(
    items: [Column], reversed: [String] = [], range: ClosedRange<Double>? = nil,
    by: Grouping? = nil, level: Double = 0.95, resampling: UnitResampling = UnitResampling()
  ) {
    self.items = items
    self.reversed = reversed
    self.range = range
    self.by = by
    self.level = level
    self.resampling = resampling
  }

  /// Looks at the scale.
  ///
  /// - Throws: A `Diagnostic` where there are fewer than two items, one of them has no numbers, or an
  ///   answer lies outside the range.
  /// - Returns: What the scale is worth.
  public func run() throws(Diagnostic) -> ScaleReliability {
    guard items.count > 1 else {
      throw Diagnostic(
        code: "reliability.one-item",
        "a scale has two items or more, and \(items.count == 1 ? "one is" : "none is") named",
        fix: "name more columns with --items, as --items q1..q12")
    }
    var measured: [MeasuredColumn] = []
    for item in items { measured.append(try Self.measured(item)) }
    let ends = try self.ends(of: measured)
    let turned = Set(reversed)
    let answers = measured.map { item -> [Double?] in
      item.column.rows.indices.map { row in
        item.score(row: row).map { score in
          turned.contains(item.column.name) ? ends.lowerBound + ends.upperBound - score : score
        }
      }
    }
    return ReliabilityStep(
      items: measured, answers: answers, turned: turned, ends: ends,
      endsAreAnswers: range == nil && measured.contains { $0.column.declared?.measure != .ordinal },
      by: by, level: level, resampling: resampling
    ).reliability()
  }

  /// An item as numbers: choices between two answers count 0 and 1, kinds have none.
  private static func measured(_ item: Column) throws(Diagnostic) -> MeasuredColumn {
    let found = try MeasuredColumn(item)
    guard found.measure == .nominal else { return found }
    guard item.values.contains(where: { $0.number != nil && $0.missing == nil }) else {
      throw Diagnostic(
        code: "reliability.no-numbers",
        "the answers in \"\(item.name)\" are kinds and have no order",
        expected: "items on a scale, in numbers or in words whose order is known",
        fix: "leave the column out of --items")
    }
    return try MeasuredColumn(item, as: .ordinal)
  }

  private func ends(of items: [MeasuredColumn]) throws(Diagnostic) -> ClosedRange<Double> {
    let scores = items.flatMap { item in
      item.levels.compactMap(\.score)
        + (item.levels.isEmpty ? item.scores.compactMap { $0 } : [])
    }
    guard let least = scores.min(), let most = scores.max() else {
      throw Diagnostic(
        code: "reliability.no-answers", "no row answers any of the items",
        fix: "choose other rows, or other items")
    }
    guard let range else { return least...most }
    let given = items.flatMap { item in
      zip(item.scores, item.column.counts).compactMap { $1 > 0 ? $0 : nil }
    }
    guard given.allSatisfy(range.contains) else {
      throw Diagnostic(
        code: "reliability.range",
        "some answers lie outside \(range.lowerBound)..\(range.upperBound)",
        expected: "answers between the ends of the scale",
        fix: "give the ends that the questionnaire has, as --range 1..5")
    }
    return range
  }
}
