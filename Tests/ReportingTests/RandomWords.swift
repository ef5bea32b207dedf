import Evidence
import Reporting

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Words that try to become markup, and reports that hold them wherever words can stand.
enum RandomWords {
  static let pieces = [
    "\"", "'", "<", ">", "&", "&quot;", "</p>", "</style>", "</script>", "<img src=x>", "-->", "=",
    "\u{301}", "\u{20DD}", "\u{200D}", "\u{FE0F}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{0}",
    "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{2028}", "\n", "\t", "\u{A0}", "\\", "\u{FFFE}", " on",
    "a",
    "\u{1F3F4}", "\u{65E5}", "\u{5D0}", "{", "}", ";", "`", "#", " ",
  ]

  static func make(_ generator: inout SeededGenerator) -> String {
    "x"
      + (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
  }

  /// A report with `words` in every place that takes words.
  static func report(_ words: String) -> Report {
    let text: Text =
      "\(words)\(strong: words)\(emphasis: words)\(code: words)\(highlight: words)\(link: words, to: "a")"
    let estimate = Everything.estimate(0.5, 0.4, 0.6, 10)
    let absent = Reported<Estimate>.notEstimable(reason: words)
    let table = { (id: String) in
      Table(
        id: id, caption: text, columns: [.text(words), .number("Y", unit: words)],
        rows: [Row(text, [.text(text)]), Row(text, [.linked(.text(text), to: "a")])], notes: [text])
    }
    let levels: [LikertChart.Level] = [
      .init(words, .negative), .init(words, .neutral), .init(words, .positive),
    ]
    let shares = LikertChart.Shares(
      levels: [0.2, 0.3, 0.5], negative: 0.2, neutral: 0.3, positive: 0.5, count: 10)
    let charts: [Chart] = [
      .likert(
        LikertChart(
          levels: levels,
          items: [.init(text, .result(shares)), .init(text, .notEstimable(reason: words))],
          negativeName: words, neutralName: words, positiveName: words)),
      .prevalence(
        PrevalenceChart(series: [words, words], items: [.init(text, [estimate, absent])])),
      .trend(
        TrendChart(
          periods: [words],
          panels: [
            .init(words, [.init(words, [.measured(estimate)]), .init(words, [.measured(absent)])])
          ])),
      .change(
        ChangeChart(
          items: [.init(text, before: estimate, then: estimate, after: estimate)],
          axis: .proportion, beforeName: words, thenName: words, afterName: words)),
      .differences(
        DifferenceChart(
          items: [.init(text, estimate), .init(text, absent)], axis: .proportion,
          lowerMeaning: words, upperMeaning: words)),
      .differences(
        DifferenceChart(
          groups: [.init(words, [.init(text, estimate, isSummary: true)])], axis: .proportion,
          referenceName: words, lowerMeaning: words, upperMeaning: words, measure: words)),
      .ladder(
        LadderChart(
          rungs: [
            .init(text, meaning: text, respondents: .result(10), sources: [words, words]),
            .init(text, respondents: .notEstimable(reason: words), sources: [words]),
          ], unitName: words)),
      .trend(
        TrendChart(
          periods: [words], panels: [.init(words, [.init(words, [.measured(estimate)])])],
          intervals: .bands)),
    ]
    let figures = charts.enumerated().map { index, chart in
      Block.figure(
        Figure(
          id: "figure-\(index)", title: text, subtitle: text, description: text, chart: chart,
          table: table("table-\(index)")))
    }
    let blocks: [Block] = [
      .paragraph(text), .list([text]), .list([text], ordered: true), .note(text),
      .facts([Fact(words, text)]), .flow([FlowStep(text, count: 1, detail: text)]),
      .findings([Finding(id: "finding", sentence: text, strength: .weak, detail: text, link: "a")]),
      .table(table("table")), .definitions([Definition(words, text, id: "definition")]),
      .quotations(
        QuotationSet(
          id: "set", rule: text,
          quotations: [
            Quotation(
              id: "quotation", text: text, attribution: words, theme: words, direction: words,
              language: words)
          ], passedOver: text)),
      .disclosure(summary: text, blocks: [.paragraph(text)]),
      .form([
        FormField(id: "field", label: words, note: text, kind: .choice([words])),
        FormField(id: "given", label: words, kind: .given(words)),
      ]),
      .table(
        Table(
          id: "accords", caption: text, columns: [.text(words), .text("Y")],
          rows: [Row(text, [.accord(.silence, text)])], tints: .shares)),
    ]
    return Report(
      title: words, subtitle: words, status: words, date: words, language: words, notice: text,
      sections: [Section(id: "a", title: words, blocks: blocks + figures)],
      provenance: Provenance(
        program: words, command: words, settings: [Provenance.Setting(words, words)],
        inputs: [Provenance.Input(name: words, sha256: words)], codebookVersion: words, seed: 1,
        notes: [text]))
  }
}
