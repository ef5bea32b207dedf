import EvaluationModel
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// The recommendations as they stand on the day of the report.
  var ledger: ExaminerLedger {
    ExaminerLedger(evaluation.recommendations, on: context.date)
  }

  /// How many are open, late, closed and not accepted.
  func ledgerFacts(_ ledger: ExaminerLedger) -> [Fact] {
    [
      Fact(NumberFormat.count(ledger.open.count), say("examiners.fact.open")),
      Fact(NumberFormat.count(ledger.late.count), say("examiners.fact.late")),
      Fact(NumberFormat.count(ledger.count(.closed)), say("examiners.fact.closed")),
      Fact(NumberFormat.count(ledger.count(.notAccepted)), say("examiners.fact.not-accepted")),
    ]
  }

  /// The same in a sentence, with those that nobody has answered.
  func ledgerSentence(_ ledger: ExaminerLedger) -> Text {
    say(
      "examiners.ledger",
      [
        "total": .init(ledger.lines.count), "open": .init(ledger.open.count),
        "late": .init(ledger.late.count), "unanswered": .init(ledger.count(.unanswered)),
        "closed": .init(ledger.count(.closed)), "refused": .init(ledger.count(.notAccepted)),
        "date": .init(context.date.inWords),
      ])
  }

  /// A table of recommendations.
  ///
  /// - Parameters:
  ///   - lines: The recommendations, in the order in which they are shown.
  ///   - id: The table's anchor, with which those of its rows begin.
  ///   - caption: What it shows.
  ///   - isDetailed: Whether the days to the answer and the evidence are shown too.
  /// - Returns: The table; the examiners' verdicts are a column where there are any.
  func ledgerTable(
    _ lines: [ExaminerLedger.Line], id: String, caption: Text, isDetailed: Bool = false
  ) -> Table {
    let hasVerdicts = lines.contains { $0.entry.verdict != nil }
    var columns: [Column] = [
      .text(sayPlainly("examiners.column.recommendation")),
      .text(sayPlainly("examiners.column.made-by")),
      .text(sayPlainly("examiners.column.place")), .text(sayPlainly("examiners.column.state")),
      .text(sayPlainly("examiners.column.response")),
    ]
    if isDetailed {
      columns += [
        .number(sayPlainly("examiners.column.answered"), unit: sayPlainly("examiners.column.days")),
        .text(sayPlainly("examiners.column.evidence")),
      ]
    }
    columns += [
      .text(sayPlainly("examiners.column.owner")), .text(sayPlainly("examiners.column.due")),
    ]
    if hasVerdicts { columns.append(.text(sayPlainly("examiners.column.verdict"))) }
    return Table(
      id: id, caption: caption, columns: columns,
      rows: lines.map { line in
        let entry = line.entry
        let priority = entry.priority.map { " (\($0))" } ?? ""
        var cells: [Cell] = [
          .text(Text(maker(of: entry))), .text(Text(place(of: entry))),
          .text(words(of: line)), shown(entry.followUp?.response),
        ]
        if isDetailed {
          cells += [
            entry.daysToAnswer.map { .count($0) } ?? .shorthand(.notAvailable),
            shown(entry.followUp?.evidence),
          ]
        }
        cells += [shown(entry.followUp?.owner), shown(entry.followUp?.due?.inWords)]
        if hasVerdicts { cells.append(verdict(of: entry)) }
        return Row(Text(entry.text + priority), cells, id: anchor(id, entry.id))
      })
  }

  /// Words, or `[x]` where there are none.
  func shown(_ words: String?) -> Cell {
    words.map { .text(Text($0)) } ?? .shorthand(.notAvailable)
  }

  /// Who made a recommendation, with the university.
  func maker(of entry: RecommendationEntry) -> String {
    ([entry.attribution] + [entry.university].compactMap { $0 }).joined(separator: ", ")
  }

  /// The year and the section in which a recommendation stands.
  private func place(of entry: RecommendationEntry) -> String {
    let parts = [entry.year.map(String.init), entry.section].compactMap { $0 }
    return parts.isEmpty ? Shorthand.notAvailable.mark : parts.joined(separator: ", ")
  }

  private func verdict(of entry: RecommendationEntry) -> Cell {
    guard let choice = entry.verdict else { return .shorthand(.notAvailable) }
    let words = words(of: choice)
    guard let signed = entry.signed else { return .text(Text(words)) }
    let comment = signed.verdict.comment.map { ": “\($0)”" } ?? ""
    return .text(Text("\(words), \(signed.date.inWords)\(comment)"))
  }

  /// How a recommendation stands, in words.
  func words(of line: ExaminerLedger.Line) -> Text {
    let isLate = line.state.isLate
    return switch line.state.kind {
    case .unanswered:
      isLate ? say("examiners.state.unanswered-late") : say("examiners.state.unanswered")
    case .open: isLate ? say("examiners.state.open-late") : say("examiners.state.open")
    case .partly: isLate ? say("examiners.state.partly-late") : say("examiners.state.partly")
    case .closed:
      line.entry.followUp?.closed.map {
        say("examiners.state.closed-on", ["date": .init($0.inWords)])
      } ?? say("examiners.state.closed")
    case .notAccepted: say("examiners.state.not-accepted")
    }
  }
}
