import Evidence
import Reporting
import TableAnalysis

/// The levels, with what describes each.
extension ComparisonText {
  func levelTable(_ comparison: Comparison, _ numbers: ComparisonNumbers) -> [String] {
    let columns: [(name: String, heading: String)] =
      switch comparison.measure {
      case .continuous, .ordinal: [("mean", "mean"), ("sd", "SD"), ("median", "median")]
      case .binary, .themes: [("proportion", Self.clipped(shareHeading(comparison), 24))]
      case .nominal: []
      }
    var headings: [(String, TextTable.Alignment)] = [
      (Self.clipped(comparison.by, 24), .left), ("n", .right), ("missing", .right),
    ]
    let areAllAsked = comparison.levels.allSatisfy { $0.notAsked == 0 }
    if !areAllAsked { headings.append(("not asked", .right)) }
    headings += columns.map { ($0.heading, .right) }
    let weighted =
      columns.first.map { column in
        comparison.levels.map {
          comparison.estimate(column.name, [$0.name], basis: .weighted)?.value
        }
      } ?? []
    let isWeighted = weighted.contains { $0 != nil }
    if isWeighted { headings.append(("weighted", .right)) }
    if comparison.measure == .binary || comparison.measure == .themes {
      headings.append((ComparisonNumbers.level(set.settings.level) + " interval", .left))
    }
    if comparison.measure == .nominal {
      headings += comparison.answers.prefix(4).map { (Self.clipped($0.name, 10), .right) }
    }
    var table = TextTable(headings)
    for (index, level) in comparison.levels.enumerated() {
      var cells = [Self.clipped(level.name, 24), level.count.grouped, level.unanswered.grouped]
      if !areAllAsked { cells.append(level.notAsked.grouped) }
      for column in columns {
        let estimate = comparison.estimate(column.name, [level.name])?.value
        cells.append(estimate.map { numbers.value($0.value, $0.unit) } ?? "–")
      }
      if isWeighted {
        cells.append(weighted[index].map { numbers.value($0.value, $0.unit) } ?? "–")
      }
      if comparison.measure == .binary || comparison.measure == .themes {
        let share =
          (isWeighted ? weighted[index] : nil)
          ?? comparison.estimate("proportion", [level.name])?.value
        cells.append(share.map { numbers.interval($0) } ?? "–")
      }
      if comparison.measure == .nominal {
        let total = Double(max(level.count, 1))
        cells += level.answerCounts.prefix(4).map {
          level.count == 0 ? "–" : NumberFormat.percentage(Double($0) / total, places: 0)
        }
      }
      table.append(cells)
    }
    let more = comparison.answers.count - 4
    return table.lines
      + (comparison.measure == .nominal && more > 0
        ? ["and \(TextLayout.count(more, "more answer")): see --format csv"] : [])
  }

  func shareHeading(_ comparison: Comparison) -> String {
    comparison.measure == .themes ? "mention it" : comparison.answers.last?.name ?? "share"
  }

  func lines(_ pairing: Pairing) -> [String] {
    pairing.matches.flatMap { match in
      Self.wrapped(
        "\(TextLayout.count(match.pairs, "respondent")) matched by \(pairing.column) at"
          + " \"\(match.levels[0])\" and \"\(match.levels[1])\"; \(match.onlyFirst) answered at the"
          + " first only, \(match.onlySecond) at the second only.", indent: 2)
    }
      + (pairing.rowsWithoutID > 0
        ? Self.wrapped(
          "\(TextLayout.count(pairing.rowsWithoutID, "row")) without an id left out.", indent: 2)
        : []) + [""]
  }
}
