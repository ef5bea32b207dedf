import Evidence

extension TextPage {
  /// Writes a figure: number and title, the chart, what it shows, and the table behind it.
  mutating func write(_ figure: Figure) {
    let name = outline.name(of: figure.id)
    wrapped("\(name). \(words(figure.title))")
    wrapped(words(figure.subtitle))
    if let key = ChartWords.shorthand(figure.chart.shorthandUsed, in: "figure") { wrapped(key) }
    gap()
    switch figure.chart {
    case .likert(let chart): draw(chart)
    case .prevalence(let chart): draw(chart)
    case .trend(let chart): draw(chart)
    case .change(let chart): draw(chart)
    case .differences(let chart): draw(chart)
    case .ladder(let chart): draw(chart)
    }
    gap()
    wrapped("\(name) shows \(words(figure.description))")
    write(figure.table)
  }

  /// The words of a label with its mark.
  func label(_ text: Text, _ mark: Shorthand?) -> String {
    words(text) + (mark.map { " \($0.mark)" } ?? "")
  }

  private mutating func draw(_ chart: PrevalenceChart) {
    let strip = TextStrip(chart.axis, indent: 4)
    line(strip.ticks())
    for item in chart.items {
      wrapped(label(item.label, item.shorthand), first: "  ")
      for (name, estimate) in zip(chart.series, item.estimates) {
        let series = chart.series.count > 1 ? "\(name.onOneLine): " : ""
        wrapped(series + ChartWords.line(estimate), first: "    ", rest: "      ")
        if let estimate = estimate.value { line(strip.line(estimate)) }
      }
    }
  }

  private mutating func draw(_ chart: DifferenceChart) {
    let isDifference = chart.reference == 0
    let strip = TextStrip(chart.axis, indent: 4, reference: chart.reference)
    if let measure = chart.measure { wrapped("Numbers: \(measure).", first: "    ") }
    wrapped("Key: o estimate, - its interval, : \(chart.referenceName)", first: "    ")
    line(strip.ticks(isDifference: isDifference))
    for group in chart.groups {
      if !group.title.isEmpty {
        gap()
        wrapped(group.title.onOneLine + ":", first: "  ")
      }
      for item in group.items {
        wrapped(label(item.label, item.shorthand), first: "  ")
        let strength = item.strength.map { "; \($0.label)" } ?? ""
        wrapped(
          ChartWords.line(item.difference, isDifference: isDifference)
            + (item.difference.value == nil ? "" : strength), first: "    ", rest: "      ")
        if let estimate = item.difference.value {
          line(strip.line(estimate, mark: item.isSummary ? "O" : "o"))
        }
      }
    }
    wrapped(
      "To the left: \(chart.lowerMeaning). To the right: \(chart.upperMeaning).", first: "    ")
  }

  private mutating func draw(_ chart: LadderChart) {
    let largest = chart.rungs.compactMap(\.respondents.value).max() ?? 0
    for rung in chart.rungs {
      gap()
      wrapped(words(rung.label), first: "  ")
      if let meaning = rung.meaning { wrapped(words(meaning), first: "    ") }
      wrapped(ChartWords.line(rung, chart), first: "    ", rest: "      ")
      guard let count = rung.respondents.value, count > 0 else { continue }
      let length = Int((60 * Double(count) / Double(largest)).rounded())
      line("    " + String(repeating: "#", count: max(length, 1)))
    }
  }

  private mutating func draw(_ chart: ChangeChart) {
    let strip = TextStrip(chart.axis, indent: 4)
    let hasThen = chart.items.contains { $0.then != nil }
    wrapped(
      "Key: o \(chart.beforeName); \(hasThen ? "x \(chart.thenName); " : "")# \(chart.afterName)",
      first: "    ")
    line(strip.ticks())
    for item in chart.items {
      wrapped(label(item.label, item.shorthand), first: "  ")
      guard let before = item.before.value, let after = item.after.value else {
        wrapped(item.before.absence ?? item.after.absence ?? "", first: "    ")
        continue
      }
      wrapped(
        ([
          "\(chart.beforeName): \(ChartWords.value(before))",
          "\(chart.afterName): \(ChartWords.value(after))",
        ] + ChartWords.details(item, chart)).joined(separator: "; "), first: "    ", rest: "      ")
      var marks: [(value: Double, mark: Character)] = [(before.value, "o"), (after.value, "#")]
      if let then = item.then?.value { marks.insert((then.value, "x"), at: 0) }
      line(strip.line(from: before.value, to: after.value, marks: marks))
    }
  }

  private mutating func draw(_ chart: TrendChart) {
    let width = min(chart.periods.map { DisplayWidth.of($0.onOneLine) }.max() ?? 0, 16)
    for panel in chart.panels {
      gap()
      if !panel.title.isEmpty { wrapped(panel.title, first: "  ") }
      for series in panel.series {
        gap()
        let numbers = series.points.map { point in
          point.estimate.map { ChartWords.line(.result($0)) } ?? point.marks.map(\.mark).joined()
        }
        let room = (numbers.map { DisplayWidth.of($0) }.max() ?? 0) + width + 6
        let strip = TextStrip(chart.axis, indent: min(room, 44))
        if panel.series.count > 1 || chart.panels.count == 1 { wrapped(series.label, first: "  ") }
        line(strip.ticks())
        for ((period, point), number) in zip(zip(chart.periods, series.points), numbers) {
          if point.isAfterBreak {
            wrapped("[b] not comparable with the figures above", first: "  - - - ")
          }
          let start =
            "  \(period.onOneLine.padded(to: width))  "
            + number.map { $0 == "\u{A0}" ? " " : String($0) }.joined()
          let drawing = point.estimate.map { strip.line($0) }
          if let drawing, DisplayWidth.of(start) < strip.indent {
            line(start.padded(to: strip.indent) + drawing.dropFirst(strip.indent))
          } else {
            line(start)
            if let drawing { line(drawing) }
          }
        }
      }
    }
  }
}
