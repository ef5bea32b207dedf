import Evidence
import Reporting

/// Words and numbers that have broken reports: they must come out as words and numbers.
enum OddContent {
  /// Each of these would escape from an attribute or an element if it were written as it is.
  static let hostile = [
    "</script><script>alert(1)</script>", "\"\u{301} onmouseover=alert(1) x=\"",
    "'\u{301}><img src=x onerror=alert(1)>", "<!-- --> ]]> &amp; &#60;", "a\u{0}b\u{1}c\u{7F}d",
    "\u{202E}txet desrever", "=HYPERLINK(\"http://example.org\")", "\\00003C/style\\00003E",
  ]

  static let longWord = String(repeating: "Donaudampfschifffahrtsgesellschaft", count: 4)

  static let names: [Text] = [
    "Llanfair\u{AD}pwllgwyngyll, Si\u{f4}n ap Gruffudd", "\u{0391}\u{03B8}\u{03B7}\u{03BD}\u{03AC}",
    "\u{65E5}\u{672C}\u{8A9E} \u{1F469}\u{200D}\u{1F3EB}", "e\u{301}cole",
    "\u{5E9}\u{5DC}\u{5D5}\u{5DD} (Shalom)",
  ]

  static let none = Everything.shares([0, 0, 0, 0, 0])

  static let section = Section(
    id: "odd-content", title: "Odd content & \"quotes\" <b>",
    blocks: [
      .list(hostile.map { Text($0) }),
      .paragraph("A word of many letters: \(longWord)."),
      .quotations(
        QuotationSet(
          id: "odd-quotations", rule: "all that are odd.",
          quotations: hostile.enumerated().map { index, words in
            Quotation(
              id: "odd-\(index + 1)", text: Text(words), attribution: "[\(words)]", theme: words)
          }, passedOver: "none.")),
      .table(
        Table(
          id: "table-odd", caption: Text(hostile[1]),
          columns: [
            .text("Name"), .text(hostile[0]), .number("Share", unit: "per cent"),
            .number("Difference", unit: "points"),
          ],
          rows: zip(names, hostile).map { name, words in
            Row(name, [.text(Text(words)), .percentage(0.285), .points(-0.125)])
          } + [
            Row(Text(longWord), [.text(Text(longWord)), .percentage(.nan), .signed(-0.0001)])
          ])),
      .table(
        Table(
          id: "table-wide", caption: "A table too wide for a letter",
          columns: [.text("Row")] + (1...12).map { .number("Column \($0)") },
          rows: [Row("First", (1...12).map { .count($0 * 1_000_003) })])),
      .figure(answers), .figure(nothing),
    ])

  static let answers = Figure(
    id: "fig-odd", title: Text(hostile[1]), subtitle: Text(hostile[0]),
    description: "nobody, one person, and everybody of one mind.",
    chart: .likert(
      LikertChart(
        levels: Everything.agreement,
        items: [
          .init("Nobody answered", .notEstimable(reason: "nobody answered")),
          .init("All shares are zero", .result(none)),
          .init("One answer", .result(Everything.shares([1, 0, 0, 0, 0]))),
          .init("All neither", .result(Everything.shares([0, 0, 40, 0, 0]))),
          .init(Text(longWord), .result(Everything.shares([10, 10, 10, 10, 10]))),
        ] + names.map { .init($0, .result(Everything.shares([3, 9, 27, 81, 40]))) })),
    table: Everything.answers("table-odd-answers", [("One answer", [1, 0, 0, 0, 0])]))

  static let nothing = Figure(
    id: "fig-nothing", title: "Nothing can be shown", subtitle: "No answers, cohort 13.",
    description: "that there is nothing to show.",
    chart: .differences(
      DifferenceChart(
        items: [.init("Hidden", .suppressed(minimum: 5))],
        axis: .covering([.suppressed(minimum: 5)], unit: .standardDeviations),
        lowerMeaning: "less", upperMeaning: "more")),
    table: Everything.estimates(
      "table-nothing", "Nothing", unit: "standard deviations", [("Hidden", .suppressed(minimum: 5))]
    ))
}
