import Evidence
import Testing

@testable import Reporting

@Suite("Charts")
struct ChartTests {
  @Test(
    "bars of answers stay in the drawing and meet at one line", arguments: 0..<40 as Range<UInt64>)
  func likert(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    let items = (0..<4).map { _ in
      let counts = (0..<5).map { _ in Int.random(in: -20...60, using: &generator) }
      return LikertChart.Item("I", .result(Everything.shares(counts.map { max($0, 0) })))
    }
    let chart = LikertChart(levels: Everything.agreement, items: items)
    let geometry = LikertGeometry(chart)
    for shares in items.compactMap(\.shares.value) {
      let segments = geometry.segments(shares)
      #expect(segments.count == shares.levels.count { $0.asPrinted > 0 })
      for segment in segments {
        #expect(segment.start > -1e-9 && segment.start + segment.width < 1 + 1e-9)
        switch chart.levels[segment.level].side {
        case .negative: #expect(segment.start + segment.width < geometry.zero + 1e-9)
        case .neutral: #expect(segment.start > (geometry.neutralStart ?? 1) - 1e-9)
        case .positive: #expect(segment.start > geometry.zero - 1e-9)
        }
      }
      for (one, next) in zip(segments, segments.dropFirst()) where next.level == one.level + 1 {
        guard chart.levels[one.level].side == chart.levels[next.level].side else { continue }
        #expect(abs(one.start + one.width - next.start) < 1e-9)
      }
    }
  }

  @Test("where levels are hidden, the positive ones together are one bar from the line")
  func hiddenLevels() throws {
    let item = Everything.hiddenLevels
    let shares = LikertChart.Item("I", .result(Everything.shares([5, 5, 10, 40, 40])))
    for items in [[item], [shares, item]] {
      let chart = LikertChart(levels: Everything.agreement, items: items)
      let geometry = LikertGeometry(chart)
      let share = try #require(item.positiveAlone)
      #expect(Chart.likert(chart).drawsAnything)
      #expect(geometry.zero + geometry.width(ofPositive: share) < 1 + 1e-9)
      #expect((geometry.neutralStart == nil) == (items.count == 1))
    }
    #expect(shares.positiveAlone == nil)
    let unknown = LikertChart.Item(
      "I", .notEstimable(reason: "nobody rated it"), positive: item.positive)
    #expect(unknown.positiveAlone == nil)
  }

  @Test("levels take their colour from the outermost inwards")
  func colours() {
    let sides: [LikertChart.Side] = [
      .negative, .negative, .negative, .neutral, .positive, .positive,
    ]
    let levels = sides.enumerated().map { LikertChart.Level("\($0)", $1) }
    #expect(
      levels.indices.map { LikertGeometry.style(levels, $0) } == [
        "negative-strong", "negative-medium", "negative-pale", "neutral", "positive-medium",
        "positive-strong",
      ])
  }

  @Test("a hidden number is marked and nothing is drawn in its place")
  func hidden() throws {
    let hidden = Reported<Estimate>.suppressed(minimum: 4_711)
    let charts: [Chart] = [
      .likert(
        LikertChart(levels: Everything.agreement, items: [.init("I", .suppressed(minimum: 4_711))])),
      .prevalence(PrevalenceChart(series: ["S"], items: [.init("I", [hidden])])),
      .trend(TrendChart(periods: ["2021"], panels: [.init([.init("S", [.measured(hidden)])])])),
      .change(ChangeChart(items: [.init("I", before: hidden, after: hidden)], axis: .proportion)),
      .differences(
        DifferenceChart(
          items: [.init("I", hidden)], axis: .proportion, lowerMeaning: "l", upperMeaning: "u")),
    ]
    for chart in charts {
      let report = ProblemTests.report([ProblemTests.figure(chart)])
      let html = try HTMLRenderer().render(report)
      let drawn = try PageTokens(html).tags.filter { tag in
        (tag.name == "path" || tag.name == "circle" || tag.name == "rect")
          && tag.attributes["class"]?.contains("segment") != true
      }
      #expect(drawn.filter { $0.attributes["class"]?.contains("dot s1") == true }.count <= 1)
      for page in [html, TextRenderer().render(report)] {
        #expect(page.contains("[c]") && page.contains("Some shorthand is used in this figure: [c]"))
        #expect(!page.contains("4711") && !page.contains("4,711"))
      }
    }
  }

  @Test("no line joins points on two sides of a break, of a gap or of a hidden number")
  func breaks() throws {
    let html = try HTMLRenderer().render(
      ProblemTests.report([.figure(Everything.trend)]))
    let paths = try PageTokens(html).tags.filter { $0.attributes["class"] == "path s1" }
    let lines = paths.compactMap { $0.attributes["d"] }.joined().split(separator: "M")
    // 2010 to 2013, 2015 to 2016 and 2018 to 2021: as many joints as there are steps.
    #expect(lines.map { $0.count { $0 == "L" } } == [3, 1, 3])
  }
}

@Suite("Many rows")
struct ManyRowsTests {
  @Test("a figure of sixty rows becomes three of twenty, with their rows of the table")
  func splitting() {
    let parts = ManyRows.prevalence.split()
    #expect(parts.map(\.id) == ["fig-themes", "fig-themes-2", "fig-themes-3"])
    #expect(parts.map { $0.table.rows.count } == [20, 20, 20])
    #expect(parts.flatMap { $0.chart.labels } == ManyRows.prevalence.chart.labels)
    #expect(ManyRows.report.problems().isEmpty)
  }

  @Test("a split keeps rows under their headings", arguments: [1, 2, 3, 4, 5, 9])
  func groups(most: Int) {
    let parts = Everything.effects.split(rows: most)
    #expect(parts.flatMap { $0.chart.labels } == Everything.effects.chart.labels)
    let titles = parts.flatMap { part -> [String] in
      if case .differences(let chart) = part.chart { chart.groups.map(\.title) } else { [] }
    }
    #expect(Set(titles) == ["Before and after", "Cohort 12 against cohort 11"])
  }
}
