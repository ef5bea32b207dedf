import EvaluationModel
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// The ledger in full, for the examiner's report; without any report of theirs there is none.
  var ledgerSection: Section? {
    let ledger = self.ledger
    guard !ledger.lines.isEmpty else {
      guard hasExaminerReports else { return nil }
      return Section(
        id: "ledger", title: sayPlainly("examiner-brief.ledger"),
        blocks: [.paragraph(say("examiner-brief.no-recommendations"))])
    }
    var blocks: [Block] = [
      .paragraph(ledgerSentence(ledger)), .paragraph(answerTimes(ledger)),
      .paragraph(closureSentence(ledger)),
    ]
    if !ledger.open.isEmpty {
      blocks += folded(
        ledgerTable(
          ledger.open, id: "table-open", caption: say("examiners.open-caption"),
          isDetailed: true)
      ) { say("examiners.open-others", ["n": .init($0)]) }
    }
    if !ledger.ended.isEmpty {
      blocks.append(
        .disclosure(
          summary: say("examiner-brief.ended"),
          blocks: [
            .table(
              ledgerTable(
                ledger.ended, id: "table-ended", caption: say("examiner-brief.ended"),
                isDetailed: true))
          ]))
    }
    return Section(
      id: "ledger", title: sayPlainly("examiner-brief.ledger"), blocks: blocks,
      subsections: [
        Section(
          id: "raised-before", title: sayPlainly("examiner-brief.raised-before"),
          blocks: raisedBefore(ledger, id: "table-raised-before"))
      ])
  }

  /// Whether reports were answered within four weeks.
  func answerTimes(_ ledger: ExaminerLedger) -> Text {
    let known = ledger.lines.filter { $0.isAnsweredLate != nil }
    guard !known.isEmpty else { return say("examiner-brief.no-answer-times") }
    let days = known.compactMap(\.entry.daysToAnswer)
    let sentence = say(
      "examiner-brief.answer-times",
      [
        "known": .init(known.count), "total": .init(ledger.lines.count),
        "late": .init(known.count { $0.isAnsweredLate == true }),
      ])
    guard let longest = days.max(), let shortest = days.min() else { return sentence }
    return sentence
      + say(
        "examiner-brief.answer-range",
        ["shortest": .init(shortest), "longest": .init(longest)])
  }

  /// How many essential recommendations were closed within a year.
  func closureSentence(_ ledger: ExaminerLedger) -> Text {
    let closure = ledger.essentialClosure
    guard closure.made > 0 else {
      return say("examiner-brief.no-closure", ["recent": .init(closure.recent)])
    }
    return say(
      "examiner-brief.closure",
      [
        "made": .init(closure.made), "within": .init(closure.withinYear),
        "share": .init(NumberFormat.percentage(Double(closure.withinYear) / Double(closure.made))),
        "later": .init(closure.later), "undated": .init(closure.undated),
        "open": .init(closure.notClosed), "recent": .init(closure.recent),
      ])
  }

  /// Recommendations of this cohort and the one before that an earlier report has made in similar
  /// words, or that are on a theme of earlier ones.
  func raisedBefore(_ ledger: ExaminerLedger, id: String) -> [Block] {
    let recent = [evaluation.cohort.id, evaluation.previous?.id].compactMap { $0 }
    let lines = ledger.lines.filter { recent.contains($0.entry.cohort.id) }
    let again = lines.filter { !$0.entry.earlier.isEmpty }
    guard !lines.isEmpty else { return [.paragraph(say("examiner-brief.no-recent"))] }
    let sentence = say(
      "examiner-brief.again", ["recent": .init(lines.count), "again": .init(again.count)])
    guard !again.isEmpty else { return [.paragraph(sentence)] }
    let entries = Dictionary(evaluation.recommendations.map { ($0.id, $0) }) { first, _ in first }
    return [
      .paragraph(sentence),
      .table(
        Table(
          id: id, caption: say("examiner-brief.again-caption"),
          columns: [
            .text(sayPlainly("examiners.column.recommendation")),
            .text(sayPlainly("examiners.column.made-by")),
            .text(sayPlainly("examiner-brief.column.before")),
            .text(sayPlainly("examiners.column.state")),
          ],
          rows: again.map { line in
            Row(
              Text(line.entry.text),
              [
                .text(Text(maker(of: line.entry))),
                .text(earlierWords(line.entry.earlier.compactMap { entries[$0] })),
                .text(words(of: line)),
              ])
          }, notes: [say("examiner-brief.again-note")])),
    ]
  }

  /// The latest recommendations in similar words, and of more their number and the first.
  private func earlierWords(_ entries: [RecommendationEntry]) -> Text {
    let quoted = entries.suffix(3).map { "\(maker(of: $0)): “\($0.text)”" }
    let latest = quoted.joined(separator: "; ")
    guard let first = entries.first, entries.count > quoted.count else { return Text(latest) }
    return say(
      "examiner-brief.again-more",
      [
        "latest": .init(latest), "n": .init(entries.count - quoted.count),
        "first": .init(maker(of: first)),
      ])
  }

  /// What was done about the recommendations of a cohort's reports.
  func doneAbout(_ cohort: Cohort, in ledger: ExaminerLedger, id: String) -> Table? {
    let lines = ledger.lines.filter { $0.entry.cohort.id == cohort.id }
    guard !lines.isEmpty else { return nil }
    return Table(
      id: id, caption: say("examiner-brief.done-caption", ["cohort": .init(cohort.shortName)]),
      columns: [
        .text(sayPlainly("examiners.column.recommendation")),
        .text(sayPlainly("examiners.column.response")),
        .number(sayPlainly("examiners.column.answered"), unit: sayPlainly("examiners.column.days")),
        .text(sayPlainly("examiners.column.evidence")),
        .text(sayPlainly("examiners.column.state")),
      ],
      rows: lines.map { line in
        Row(
          Text(line.entry.text),
          [
            shown(line.entry.followUp?.response),
            line.entry.daysToAnswer.map { .count($0) } ?? .shorthand(.notAvailable),
            shown(line.entry.followUp?.evidence), .text(words(of: line)),
          ])
      })
  }
}
