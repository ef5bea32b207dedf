import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What became of every row of every file; nothing where no file was read.
  var fileAccounts: [Block] {
    guard !evaluation.files.files.isEmpty else { return [] }
    return [
      .paragraph(fileSentence),
      .disclosure(
        summary: say("quality.files-summary"), blocks: [.table(fileTable)]),
    ]
  }

  private var fileSentence: Text {
    let accounts = evaluation.files
    let files = Phrase.Value(accounts.count)
    let end = accounts.isBalanced ? say("quality.balanced") : say("quality.unbalanced")
    guard let read = accounts.read.value, let imported = accounts.imported.value,
      let excluded = accounts.excluded.value, let rejected = accounts.rejected.value
    else { return say("quality.files-hidden", ["files": files, "end": Phrase.Value(end)]) }
    return say(
      "quality.files",
      [
        "files": files, "read": Phrase.Value(read), "imported": Phrase.Value(imported),
        "excluded": Phrase.Value(excluded), "rejected": Phrase.Value(rejected),
        "end": Phrase.Value(end),
      ])
  }

  private var fileTable: Table {
    Table(
      id: "table-ledger", caption: say("quality.table"),
      columns: [
        .text(sayPlainly("quality.file")), .number(sayPlainly("quality.read")),
        .number(sayPlainly("quality.imported")), .number(sayPlainly("quality.excluded")),
        .number(sayPlainly("quality.rejected")), .number(sayPlainly("quality.columns")),
        .text(sayPlainly("quality.rules")),
      ],
      rows: evaluation.files.files.map { file in
        Row(
          Text(file.path),
          [
            .count(file.read), .count(file.imported), .count(file.excluded),
            .count(file.rejected), .count(file.columnsNotStored),
            .text(rules(of: file)),
          ])
      })
  }

  private func rules(of file: FileAccount) -> Text {
    guard !file.exclusions.isEmpty else { return say("quality.no-rule") }
    let rules = file.exclusions.map { exclusion in
      let rows = exclusion.rows.value.map(NumberFormat.count) ?? "[c]"
      return "\(exclusion.rule): \(rows)"
    }
    return Text(rules.joined(separator: "; "))
  }
}
