import Evidence
import Reporting
import Statistics
import TableAnalysis

/// Trends for people: each outcome's groups drawn one below the other, and a table of all outcomes.
struct TrendText {
  private let report: TrendReport
  private var set: TrendSet { report.set }

  init(_ report: TrendReport) {
    self.report = report
  }

  /// The whole text.
  ///
  /// - Parameter format: Text or Markdown.
  /// - Returns: The text with a line's end.
  func rendered(as format: TableFormat) -> String {
    let writer = StatisticsText(format: format)
    var blocks = [SampleWords(source: report.source, rowCount: report.rowCount).line]
    for trend in set.trends {
      blocks.append(writer.section("\(trend.outcome) over \(report.by)", groups(trend)))
      blocks.append(writer.paragraphs(words(trend)))
      blocks += figures(trend, writer)
      if !trend.cautions.isEmpty {
        blocks.append(writer.paragraphs(trend.cautions.map { "Note: \($0.message)." }))
      }
    }
    if set.trends.count > 1 { blocks.append(writer.section("All outcomes", summary)) }
    var closing = choices
    let shares = set.trends.count { $0.answer != nil }
    if shares > 0, shares < set.trends.count {
      closing.append("Rises are in points of the scale, those of shares in percentage points.")
    }
    if let family = set.family { closing.append(ComparisonText.words(family)) }
    closing.append(
      "Intervals are at \(ComparisonNumbers.level(set.level)). \(SampleWords.disclosure)")
    blocks.append(writer.paragraphs(closing))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  // MARK: - One outcome

  private func groups(_ trend: OutcomeTrend) -> ResultTable {
    let figure = trend.answer.map { "share of \"\($0)\"" } ?? "mean"
    var table = ResultTable(
      [
        (report.by, TextTable.Alignment.left), ("n", .right), (figure, .right),
        ("interval", .left),
      ].map { ResultTable.Column($0.0, $0.0, $0.1) }
        + (report.weights == nil ? [] : [ResultTable.Column("w", "weighted", .right)])
        + [ResultTable.Column("chart", "")])
    let chart = TrendChart(trend)
    let starts = Set(trend.breaks.map(\.level))
    // Who was not asked has no place in the trend.
    for group in trend.groups where group.level.count > 0 {
      table.append(
        [
          .text((starts.contains(group.level.name) ? "| " : "") + group.level.name),
          .count(group.level.count), .text(ShownNumbers.value(group.figure())),
          .text(ShownNumbers.bounds(group.figure())),
        ] + (report.weights == nil ? [] : [.text(ShownNumbers.value(group.figure(.weighted)))])
          + [.text(chart.bar(of: group))])
    }
    return table
  }

  private func words(_ trend: OutcomeTrend) -> [String] {
    var texts: [String] = []
    if let label = trend.label, !label.isEmpty, label != trend.outcome {
      texts.append("\"\(label)\"")
    }
    texts.append("Read as \(trend.measure.rawValue): \(trend.because).")
    return texts + trend.stretches.compactMap { verdict(trend, $0) }
  }

  /// What the main test of a stretch says, in a sentence.
  private func verdict(_ trend: OutcomeTrend, _ stretch: [String]) -> String? {
    let place = trend.stretches.count > 1 ? " \(ends(stretch))" : ""
    switch trend.mainTest(stretch)?.result {
    case .result(let test):
      let verdict =
        switch trend.direction(stretch, level: set.level) {
        case .rises: "rises, by more than chance would often give."
        case .falls: "falls, by more than chance would often give."
        default: "shows no rise or fall beyond what chance would often give."
        }
      let lead = trend.stretches.count > 1 ? "F\(ends(stretch).dropFirst()): " : ""
      return "\(lead)\(StatisticsText.line(of: test)): it \(verdict)"
    case .notEstimable(let reason): return "No trend\(place), because \(reason)."
    case .suppressed, nil: return nil
    }
  }

  private func ends(_ stretch: [String]) -> String {
    "from \(stretch.first ?? "") to \(stretch.last ?? "")"
  }

  // MARK: - Its figures

  /// What is estimated of the stretches and of the break between them, in blocks of a table each.
  private func figures(_ trend: OutcomeTrend, _ writer: StatisticsText) -> [String] {
    var blocks: [String] = []
    for stretch in trend.stretches {
      // Of two groups there is only their difference.
      let told = stretch.count == 2 ? ["slope", "slope_of_proportions"] : Self.told
      let heading =
        trend.stretches.count > 1 ? "F\(ends(stretch).dropFirst())" : "What the groups say together"
      blocks += block(
        heading, trend.estimates.filter { $0.levels == stretch && told.contains($0.name) },
        stretch.count > 2 ? trend.tests.filter { $0.levels == stretch && $0.family == nil } : [],
        writer)
    }
    let all = trend.stretches.flatMap { $0 }
    blocks += block(
      "At the break",
      ["level_change", "slope_change", "slope_before", "slope_after"]
        .compactMap { trend.estimate($0, all) },
      trend.tests.filter { ["level_change", "slope_change"].contains($0.name) }, writer)
    return blocks
  }

  private func block(
    _ heading: String, _ estimates: [NamedEstimate], _ tests: [NamedTest], _ writer: StatisticsText
  ) -> [String] {
    var table = ResultTable([
      ResultTable.Column("figure", ""), ResultTable.Column("estimate", "estimate", .right),
      ResultTable.Column("interval", "interval"), ResultTable.Column("unit", ""),
    ])
    var isEmpty = true
    for named in estimates {
      guard let estimate = named.result.value else { continue }
      isEmpty = false
      table.append([
        .text(title(named, estimate)), .text(shown(estimate.value, estimate.unit)),
        .text(estimate.interval.map { shown($0, estimate.unit) } ?? ShownNumbers.none),
        .text(words(named, estimate.unit)),
      ])
    }
    let lines = tests.compactMap { $0.result.value.map { StatisticsText.line(of: $0) + "." } }
    return (isEmpty ? [] : [writer.section(heading, table)])
      + (lines.isEmpty ? [] : [writer.paragraphs(lines)])
  }

  private static let told = [
    "slope", "slope_of_means", "slope_of_proportions", "sen_slope", "meta_regression_slope",
    "pooled_effect", "i_squared",
  ]

  private func title(_ named: NamedEstimate, _ estimate: Estimate) -> String {
    let basis = named.basis == .answers ? "" : ", \(named.basis.rawValue)"
    let plain =
      switch named.name {
      case "slope_of_means": "rise of the groups' means"
      case "pooled_effect":
        estimate.unit == .proportion
          ? "pooled share of the groups" : "pooled mean of the groups"
      default: estimate.method.title
      }
    return plain + basis
  }

  private func words(_ named: NamedEstimate, _ unit: Evidence.Unit) -> String {
    let step = set.spacing == .even ? "step" : "unit of \(report.by)"
    return switch unit {
    case .scalePointsPerStep: "points a \(step)"
    case .proportionDifference where named.name == "level_change": "percentage points"
    case .proportionDifference: "percentage points a \(step)"
    case .scalePoints: "points"
    default: ""
    }
  }

  private func shown(_ value: Double, _ unit: Evidence.Unit) -> String {
    switch unit {
    case .proportion: NumberFormat.percentage(value, places: 1)
    case .proportionDifference: NumberFormat.decimal(value * 100, places: 2, signed: true)
    case .scalePointsPerStep: NumberFormat.decimal(value, places: 3, signed: true)
    default: NumberFormat.decimal(value, places: 2)
    }
  }

  private func shown(_ interval: Interval, _ unit: Evidence.Unit) -> String {
    "\(shown(interval.lower, unit)) to \(shown(interval.upper, unit))"
  }

  // MARK: - All outcomes

  private var summary: ResultTable {
    var table = ResultTable([
      ResultTable.Column("outcome", "outcome"), ResultTable.Column("groups", "groups"),
      ResultTable.Column("n", "n", .right), ResultTable.Column("trend", "trend"),
      ResultTable.Column("slope", "rise", .right), ResultTable.Column("interval", "interval"),
      ResultTable.Column("p", "p", .right), ResultTable.Column("adjusted", "corrected", .right),
      ResultTable.Column("reading", "reading"),
    ])
    for trend in set.trends {
      let spark = TrendChart(trend).spark
      for (index, stretch) in trend.stretches.enumerated() {
        let slope =
          trend.estimate(trend.choice.estimate, stretch)?.result.value
        let test = trend.mainTest(stretch)?.result.value
        table.append([
          .text(index == 0 ? trend.outcome : ""),
          .text("\(stretch.first ?? "") to \(stretch.last ?? "")"),
          .count(
            trend.groups.filter { stretch.contains($0.level.name) }
              .reduce(0) { $0 + $1.level.count }),
          .text(index == 0 ? spark : ""),
          .text(slope.map { shown($0.value, $0.unit) } ?? ShownNumbers.none),
          .text(slope?.interval.map { shown($0, slope?.unit ?? .dimensionless) } ?? ""),
          .text(test.map { NumberFormat.pValue($0.p) } ?? ShownNumbers.none),
          .text(test?.adjustedP.map(NumberFormat.pValue) ?? ShownNumbers.none),
          .text(Self.words(trend.direction(stretch, level: set.level))),
        ])
      }
    }
    return table
  }

  private static func words(_ direction: TrendDirection) -> String {
    switch direction {
    case .rises: "rises"
    case .falls: "falls"
    case .couldBeChance: "could be chance"
    case .untested: "not tested"
    }
  }

  /// Which methods were taken and why, each once.
  private var choices: [String] {
    var texts: [String] = []
    for choice in set.trends.map(\.choice) {
      let text =
        "Method: \(choice.title). Why: \(choice.because). "
        + choice.alternatives.map { "Not \($0.title): \($0.whyNot)." }.joined(separator: " ")
      if !texts.contains(text) { texts.append(text) }
    }
    return texts
  }
}
