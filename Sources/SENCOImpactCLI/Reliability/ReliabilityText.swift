import Evidence
import Reporting
import TableAnalysis

/// The worth of a scale for people.
struct ReliabilityText {
  private let report: ReliabilityReport
  private var scale: ScaleReliability { report.scale }

  init(_ report: ReliabilityReport) {
    self.report = report
  }

  /// The whole text.
  ///
  /// - Parameter format: Text or Markdown.
  /// - Returns: The text with a line's end.
  func rendered(as format: TableFormat) -> String {
    let writer = StatisticsText(format: format)
    var blocks = [SampleWords(source: report.source, rowCount: report.rowCount).line]
    blocks.append(writer.paragraphs([counts]))
    blocks.append(writer.section("The scale", coefficients))
    blocks.append(writer.section("The items", items))
    if scale.groups.count > 1 {
      blocks.append(writer.section("By \(report.by ?? "level")", groups))
    }
    blocks.append(
      writer.paragraphs(
        tests + absent + scale.cautions.map { "Note: \($0.message)." } + [closing]))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var all: ScaleReliability.Group { scale.groups[0] }

  private var counts: String {
    let ends = [scale.ends.lowerBound, scale.ends.upperBound].map {
      NumberFormat.decimal($0, places: $0 == $0.rounded() ? 0 : 2)
    }
    let turned = scale.items.filter(\.isReversed).map(\.name)
    return "\(scale.items.count) items on a scale of \(ends[0]) to \(ends[1])"
      + (turned.isEmpty ? "" : ", turned: \(turned.joined(separator: ", "))")
      + ". \(all.count.grouped) \(all.count == 1 ? "row answers" : "rows answer") at least one of them,"
      + " \(all.complete.grouped) all."
      + (all.rowsWithoutAnswer == 0
        ? ""
        : " \(all.rowsWithoutAnswer.grouped) more \(all.rowsWithoutAnswer == 1 ? "answers" : "answer")"
          + " none and do not count.")
  }

  private var coefficients: ResultTable {
    var table = ResultTable([
      ResultTable.Column("name", ""), ResultTable.Column("estimate", "estimate", .right),
      ResultTable.Column("interval", "interval"), ResultTable.Column("n", "n", .right),
    ])
    for named in all.estimates {
      guard let estimate = named.result.value else { continue }
      table.append([
        .text(estimate.method.title), .text(ShownNumbers.value(named)),
        .text(ShownNumbers.bounds(named)), .count(estimate.count),
      ])
    }
    return table
  }

  private var items: ResultTable {
    var table = ResultTable([
      ResultTable.Column("item", "item"), ResultTable.Column("n", "n", .right),
      ResultTable.Column("mean", "mean", .right), ResultTable.Column("sd", "SD", .right),
      ResultTable.Column("rest", "with the others", .right),
      ResultTable.Column("interval", "interval"),
      ResultTable.Column("without", "α without it", .right), ResultTable.Column("asks", "asks"),
    ])
    for (item, estimates) in zip(scale.items, all.items) {
      func figure(_ name: String) -> NamedEstimate? { estimates.first { $0.name == name } }
      table.append([
        .text(item.name + (item.isReversed ? " (turned)" : "")),
        .count(figure("mean")?.result.value?.count ?? 0), .text(ShownNumbers.value(figure("mean"))),
        .text(ShownNumbers.value(figure("sd"))),
        .text(ShownNumbers.value(figure("item_rest_correlation"))),
        .text(ShownNumbers.bounds(figure("item_rest_correlation"))),
        .text(ShownNumbers.value(figure("alpha_if_dropped"))), .text(item.label ?? ""),
      ])
    }
    return table
  }

  private var groups: ResultTable {
    var table = ResultTable([
      ResultTable.Column("level", report.by ?? "level"), ResultTable.Column("n", "n", .right),
      ResultTable.Column("complete", "complete", .right),
      ResultTable.Column("alpha", "α", .right), ResultTable.Column("a", "interval"),
      ResultTable.Column("omega", "ω", .right), ResultTable.Column("o", "interval"),
      ResultTable.Column("mean_r", "mean r", .right),
    ])
    for group in scale.groups.dropFirst() where group.count > 0 {
      let (alpha, omega) = (group.estimate("cronbach_alpha"), group.estimate("omega_total"))
      table.append([
        .text(group.level ?? ""), .count(group.count), .count(group.complete),
        .text(ShownNumbers.value(alpha)), .text(ShownNumbers.bounds(alpha)),
        .text(ShownNumbers.value(omega)), .text(ShownNumbers.bounds(omega)),
        .text(ShownNumbers.value(group.estimate("mean_inter_item_correlation"))),
      ])
    }
    return table
  }

  private var tests: [String] {
    scale.tests.map { named in
      switch named.result {
      case .result(let test):
        let isFar = test.p < 1 - report.level
        return StatisticsText.line(of: test) + ": "
          + (isFar
            ? "the α differ by more than chance would often give."
            : "the α do not differ by more than chance would often give.")
      case .notEstimable(let reason): return "The α cannot be compared, because \(reason)."
      case .suppressed: return ""
      }
    }
  }

  /// Why some numbers are not there.
  private var absent: [String] {
    let silent = scale.groups.filter { $0.count == 0 }.compactMap(\.level)
    var order: [String] = []
    var places: [String: [String]] = [:]
    for group in scale.groups where group.count > 0 {
      for named in group.estimates {
        guard case .notEstimable(let reason) = named.result else { continue }
        let sentence = "cannot be estimated, because \(reason)."
        let key = "\(named.name)\n\(sentence)"
        if places[key] == nil { order.append(key) }
        places[key, default: []].append(group.level ?? "all rows")
      }
    }
    let reasons = order.map { key in
      let parts = key.split(separator: "\n")
      return "\(parts[0]) of \((places[key] ?? []).joined(separator: ", ")) \(parts[1])"
    }
    return
      (silent.isEmpty
      ? [] : ["Nobody answers any of the items at \(silent.joined(separator: ", "))."]) + reasons
  }

  private var closing: String {
    "Intervals are at \(ComparisonNumbers.level(report.level)): of α Feldt's, of correlations"
      + " Fisher's"
      + (report.resamples > 0
        ? ", of ω from \(report.resamples.grouped) samples with seed \(report.seed)." : ".")
      + " \(SampleWords.disclosure)"
  }
}
