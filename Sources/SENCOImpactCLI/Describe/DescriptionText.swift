import Evidence
import TableAnalysis

/// Descriptions for people: a table for each kind of column.
struct DescriptionText {
  private let report: DescriptionReport
  private let listsAnswers: Bool

  init(_ report: DescriptionReport, listsAnswers: Bool) {
    self.report = report
    self.listsAnswers = listsAnswers
  }

  /// The whole text.
  ///
  /// - Parameter format: Text or Markdown.
  /// - Returns: The text with a line's end.
  func rendered(as format: TableFormat) -> String {
    let sample = SampleWords(source: report.source, rowCount: report.rowCount)
    let writer = StatisticsText(format: format)
    var blocks = [
      sample.line + (report.weights.map { "; weighted figures by \($0)" } ?? "")
    ]
    let kinds: [(String, (ColumnDescription) -> Bool, ([ColumnDescription]) -> ResultTable)] = [
      ("Answers on a scale", { $0.measure == .ordinal }, scales),
      ("Amounts", { $0.measure == .continuous }, amounts),
      ("Two answers", { $0.measure == .binary || $0.measure == .themes }, choices),
      ("Kinds", { $0.measure == .nominal }, kinds),
      ("Texts", { $0.measure == nil }, texts),
    ]
    for (title, isOne, table) in kinds {
      let columns = report.columns.filter(isOne)
      guard !columns.isEmpty else { continue }
      blocks.append(writer.section(title, table(columns)))
    }
    let labels = report.columns.filter { !($0.label ?? "").isEmpty && $0.label != $0.name }
    if !labels.isEmpty { blocks.append(writer.section("What the columns ask", asked(labels))) }
    if listsAnswers { blocks.append(writer.section("Answers", answers)) }
    let notes = report.columns.flatMap { column in
      column.cautions.map { "Note on \(column.name): \($0.message)." }
    }
    let closing =
      "Intervals are at \(ComparisonNumbers.level(report.level)), those of shares Wilson's."
      + " \(SampleWords.disclosure)"
    blocks.append(writer.paragraphs(readings + notes + [closing]))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  // MARK: - Tables

  private func table(
    _ columns: [ColumnDescription], _ headings: [(String, TextTable.Alignment)],
    _ cells: (ColumnDescription, GroupDescription) -> [String]
  ) -> ResultTable {
    let all: [(String, TextTable.Alignment)] =
      [("column", .left)] + (report.by.map { [($0, .left)] } ?? []) + [("n", .right)] + headings
      + [("missing", .left)]
    var table = ResultTable(all.map { ResultTable.Column($0.0, $0.0, $0.1) })
    for column in columns {
      // Who was not asked has no place in the table.
      for group in column.groups where !group.wasNotAsked || group.level == nil {
        let begin: [ResultTable.Cell] =
          [.text(group.level == nil ? column.name : "")]
          + (report.by == nil ? [] : [.text(group.level ?? "all")]) + [.count(group.count)]
        table.append(
          begin + cells(column, group).map { .text($0) }
            + [.text(ShownNumbers.missing(group.missing))])
      }
    }
    return table
  }

  /// A figure, and the weighted one after it where there are weights.
  private func figure(
    _ name: String, _ group: GroupDescription, withBounds: Bool = false
  ) -> [String] {
    [NumberBasis.answers, .weighted].filter { $0 == .answers || report.weights != nil }
      .flatMap { basis in
        let named = group.estimate(name, basis: basis)
        return [ShownNumbers.value(named)] + (withBounds ? [ShownNumbers.bounds(named)] : [])
      }
  }

  private func headings(
    _ name: String, withBounds: Bool = false
  ) -> [(String, TextTable.Alignment)] {
    [name, "weighted"].filter { $0 == name || report.weights != nil }.flatMap {
      [($0, TextTable.Alignment.right)] + (withBounds ? [("interval", .left)] : [])
    }
  }

  private func scales(_ columns: [ColumnDescription]) -> ResultTable {
    table(
      columns,
      headings("mean") + [("SD", .right), ("median", .right), ("quartiles", .left)]
        + headings("top box", withBounds: true)
        + [("floor", .right), ("ceiling", .right), ("answers", .left)]
    ) { _, group in
      figure("mean", group) + [ShownNumbers.value(group.estimate("sd"))] + middle(group)
        + figure("top_box", group, withBounds: true)
        + [
          ShownNumbers.value(group.estimate("floor")),
          ShownNumbers.value(group.estimate("ceiling")),
          ShownNumbers.bars(group.distribution.map(\.count)),
        ]
    }
  }

  private func amounts(_ columns: [ColumnDescription]) -> ResultTable {
    table(
      columns,
      headings("mean", withBounds: true) + [
        ("SD", .right), ("median", .right), ("quartiles", .left), ("least", .right),
        ("most", .right), ("skewness", .right),
      ]
    ) { _, group in
      figure("mean", group, withBounds: true) + [ShownNumbers.value(group.estimate("sd"))]
        + middle(group)
        + ["minimum", "maximum"].map { ShownNumbers.short(group.estimate($0)) }
        + [ShownNumbers.value(group.estimate("skewness"))]
    }
  }

  private func middle(_ group: GroupDescription) -> [String] {
    let quartiles = ["lower_quartile", "upper_quartile"].map { group.estimate($0) }
    return [
      ShownNumbers.short(group.estimate("median")),
      quartiles.contains { $0?.result.value == nil }
        ? ShownNumbers.none : quartiles.map(ShownNumbers.short).joined(separator: " to "),
    ]
  }

  private func choices(_ columns: [ColumnDescription]) -> ResultTable {
    table(columns, [("answer", .left)] + headings("share", withBounds: true)) { column, group in
      [column.answers.last?.name ?? ""] + figure("proportion", group, withBounds: true)
    }
  }

  private func kinds(_ columns: [ColumnDescription]) -> ResultTable {
    table(columns, [("answers, the most frequent first", .left)]) { column, group in
      let common = group.distribution.filter { $0.count > 0 }.sorted { $0.count > $1.count }
      let shown = common.prefix(5).map { "\($0.answer.name) \($0.count.grouped)" }
      let rest = common.count - shown.count
      return [shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")]
    }
  }

  private func texts(_ columns: [ColumnDescription]) -> ResultTable {
    table(columns, []) { _, _ in [] }
  }

  private func asked(_ columns: [ColumnDescription]) -> ResultTable {
    var table = ResultTable(["column", "asks"].map { ResultTable.Column($0, $0) })
    for column in columns { table.append([.text(column.name), .text(column.label ?? "")]) }
    return table
  }

  /// What columns were taken for and why, those together of which the same is said.
  private var readings: [String] {
    var order: [String] = []
    var names: [String: [String]] = [:]
    for column in report.columns {
      let key = "\(column.measure?.rawValue ?? "text"): \(reason(column))"
      if names[key] == nil { order.append(key) }
      names[key, default: []].append(column.name)
    }
    return order.map { key in
      "Read as \(key) (\((names[key] ?? []).joined(separator: ", ")))."
    }
  }

  private func reason(_ column: ColumnDescription) -> String {
    guard let box = column.topBox, let first = box.places.first, let last = box.places.last else {
      return column.because
    }
    let names = [first, last].map { "\"\(column.answers[$0].name)\"" }
    return "\(column.because); the top box is "
      + (first == last ? names[0] : "\(names[0]) to \(names[1])") + ", \(box.because)"
  }

  /// How often each answer was given.
  private var answers: ResultTable {
    var table = ResultTable(
      [ResultTable.Column("column", "column")]
        + (report.by.map { [ResultTable.Column("level", $0)] } ?? [])
        + [
          ResultTable.Column("answer", "answer"), ResultTable.Column("n", "n", .right),
          ResultTable.Column("share", "share", .right),
          ResultTable.Column("interval", "interval"),
        ])
    for column in report.columns {
      for group in column.groups {
        for answer in group.distribution {
          let share = answer.shares.first
          table.append(
            [.text(column.name)] + (report.by == nil ? [] : [.text(group.level ?? "all")])
              + [
                .text(answer.answer.name), .count(answer.count),
                .text(ShownNumbers.value(share)), .text(ShownNumbers.bounds(share)),
              ])
        }
      }
    }
    return table
  }
}

extension GroupDescription {
  /// Whether none of the rows belongs to a questionnaire that asks it.
  fileprivate var wasNotAsked: Bool {
    count == 0 && missing.allSatisfy { $0.reason == .notAsked }
  }
}
