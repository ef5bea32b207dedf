package import Evidence

/// The numbers of a chart's row in words, the same in every form of a report.
package enum ChartWords {
  /// `84%`, or `+12 points`.
  package static func value(_ estimate: Estimate, isDifference: Bool = false) -> String {
    NumberFormat.value(estimate.value, estimate.unit, isDifference: isDifference)
  }

  /// `78% to 88%`, or nothing where there is no interval.
  package static func range(_ estimate: Estimate, isDifference: Bool = false) -> String? {
    estimate.interval.map {
      NumberFormat.interval($0, estimate.unit, isDifference: isDifference)
    }
  }

  /// `n = 162`.
  package static func base(_ count: Int) -> String { "n\u{A0}=\u{A0}\(NumberFormat.count(count))" }

  /// `84% (78% to 88%), n = 162`, or what stands in its place.
  package static func line(_ reported: Reported<Estimate>, isDifference: Bool = false) -> String {
    guard let estimate = reported.value else { return reported.absence ?? "" }
    let number = value(estimate, isDifference: isDifference)
    let range = range(estimate, isDifference: isDifference).map { " (\($0))" } ?? ""
    return "\(number)\(range), \(base(estimate.count))"
  }

  /// A row of answers, as `84% agree, 10% neither, 6% disagree`.
  package static func totals(_ shares: LikertChart.Shares, _ chart: LikertChart) -> String {
    var parts = ["\(NumberFormat.share(shares.positive)) \(chart.positiveName)"]
    if chart.levels.contains(where: { $0.side == .neutral }) {
      parts.append("\(NumberFormat.share(shares.neutral)) \(chart.neutralName)")
    }
    parts.append("\(NumberFormat.share(shares.negative)) \(chart.negativeName)")
    return parts.joined(separator: ", ")
  }

  /// The share of the positive levels where those one by one are hidden, as
  /// `96% favourable, n = 465; levels [c]`.
  package static func together(_ share: Estimate, _ chart: LikertChart) -> String {
    "\(NumberFormat.share(share.value)) \(chart.positiveName)" + levelsHidden(share)
  }

  /// What follows the share of the positive levels where those one by one are hidden.
  static func levelsHidden(_ share: Estimate) -> String {
    ", \(base(share.count)); levels \(Shorthand.confidential.mark)"
  }

  /// What the positive levels together are called in a key.
  package static func together(_ chart: LikertChart) -> String {
    "\(chart.positiveName), levels together"
  }

  /// The marks of a figure and what they mean, or `nil` where it uses none.
  package static func shorthand(_ marks: [Shorthand], in place: String) -> String? {
    guard !marks.isEmpty else { return nil }
    let meanings = marks.map { "\($0.mark) = \($0.meaning)" }.joined(separator: "; ")
    return "Some shorthand is used in this \(place): \(meanings)."
  }
}

extension ChartWords {
  /// A level of the ladder, as `162 people; headteachers, SENCOs` or `0 people; no source`.
  package static func line(_ rung: LadderChart.Rung, _ chart: LadderChart) -> String {
    "\(people(rung, chart)); \(sources(rung))"
  }

  /// How many people stand behind a level, as `162 people`, or what stands in place of it.
  static func people(_ rung: LadderChart.Rung, _ chart: LadderChart) -> String {
    switch rung.respondents {
    case .result(let count): "\(NumberFormat.count(count)) \(chart.unitName)"
    case .suppressed: "\(Shorthand.confidential.mark) \(chart.unitName)"
    case .notEstimable: rung.respondents.absence ?? ""
    }
  }

  /// The sources of a level, as `2 sources: headteachers, SENCOs`.
  static func sources(_ rung: LadderChart.Rung) -> String {
    switch rung.sources.count {
    case 0: "no source"
    case 1: "1 source: \(rung.sources[0])"
    default: "\(rung.sources.count) sources: \(rung.sources.joined(separator: ", "))"
    }
  }

  /// What stands beside a pair of values: the change, as `+1.20 (+0.90 to +1.50), n = 48`, then the
  /// level as told afterwards.
  package static func details(_ item: ChangeChart.Item, _ chart: ChangeChart) -> [String] {
    let change = item.change.map { line($0, isDifference: true) }
    let base = item.change?.value == nil ? item.after.value.map { self.base($0.count) } : nil
    let then = item.then.map { then in
      "\(chart.thenName): \(then.value.map { value($0) } ?? then.mark?.mark ?? "")"
    }
    return [change, base, then].compactMap(\.self)
  }

  /// A panel of a trend as it is read out.
  package static func spoken(_ panel: TrendChart.Panel, _ periods: [String]) -> String {
    let series = panel.series.map { series in
      let points = zip(periods, series.points).map { period, point in
        let marks = point.marks.map(\.mark).joined()
        let number = point.estimate.map { value($0) } ?? ""
        return [period, number, marks].filter { !$0.isEmpty }.joined(separator: " ")
      }
      return "\(series.label): \(points.joined(separator: ", "))"
    }
    return ([panel.title].filter { !$0.isEmpty } + series).joined(separator: ". ") + "."
  }
}
