import EvaluationModel
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What an examiner is asked about: the findings of the brief, and the recommendations that are open,
  /// that ended since the cohort before began, or that no examiner has said anything of since.
  var sheetRows: [ExaminerSheetForm.Row] {
    let since = (evaluation.previous ?? evaluation.cohort).starts
    let lines = ledger.lines.filter { line in
      line.state.isOpen || line.entry.followUp?.verdict == nil
        || (line.entry.followUp?.closed).map { $0 >= since } ?? false
    }
    return examinerFindings.map { finding in
      ExaminerSheetForm.Row(
        id: finding.id, kind: .finding,
        statement: "\(finding.sentence.plainWords) \(finding.detail.plainWords)")
    }
      + lines.map { line in
        ExaminerSheetForm.Row(
          id: line.id, kind: .recommendation,
          statement: sayPlainly(
            "examiner-brief.sheet.recommendation",
            [
              "maker": .init(maker(of: line.entry)), "text": .init(line.entry.text),
              "state": .init(words(of: line)),
            ]))
      }
  }

  /// The sheet to comment and sign, as a form that prints.
  var sheetSection: Section {
    let sheet = examinerSheet
    let choices = sheet.choices.map(\.words)
    func fields(_ kind: ExaminerSheetForm.Row.Kind) -> [FormField] {
      sheet.rows.filter { $0.kind == kind }.flatMap { row in
        [
          FormField(
            id: anchor("sheet", row.id), label: row.statement, kind: .choice(choices)),
          FormField(
            id: anchor("sheet", row.id, "comment"),
            label: sayPlainly("examiner-brief.sheet.comment"), kind: .line),
        ]
      }
    }
    let findings = fields(.finding)
    let recommendations = fields(.recommendation)
    return Section(
      id: "sheet", title: sayPlainly("examiner-brief.sheet.title"),
      blocks: [
        .paragraph(say("examiner-brief.sheet.how")),
        .form([
          FormField(
            id: "sheet-digest", label: sayPlainly("examiner-brief.sheet.digest"),
            note: say("examiner-brief.sheet.digest-note", ["date": .init(context.date.inWords)]),
            kind: .given(sheet.report))
        ]),
      ],
      subsections: [
        findings.isEmpty
          ? nil
          : Section(
            id: "sheet-findings", title: sayPlainly("examiner-brief.sheet.findings"),
            blocks: [.form(findings)]),
        recommendations.isEmpty
          ? nil
          : Section(
            id: "sheet-recommendations", title: sayPlainly("examiner-brief.sheet.recommendations"),
            blocks: [
              .paragraph(say("examiner-brief.sheet.recommendations-how")), .form(recommendations),
            ]),
        Section(
          id: "sheet-signature", title: sayPlainly("examiner-brief.sheet.signature"),
          blocks: [
            .form([
              FormField(
                id: "sheet-overall", label: sayPlainly("examiner-brief.sheet.overall"),
                kind: .choice(choices)),
              FormField(
                id: "sheet-overall-comment", label: sayPlainly("examiner-brief.sheet.comment"),
                kind: .area),
              FormField(
                id: "sheet-name", label: sayPlainly("examiner-brief.sheet.name"), kind: .line),
              FormField(
                id: "sheet-role", label: sayPlainly("examiner-brief.sheet.role"), kind: .line),
              FormField(
                id: "sheet-date", label: sayPlainly("examiner-brief.sheet.date"), kind: .line),
              FormField(
                id: "sheet-signed", label: sayPlainly("examiner-brief.sheet.signed"), kind: .line),
            ]),
            .paragraph(say("examiner-brief.sheet.name-stays")),
          ]),
      ].compactMap { $0 })
  }
}
