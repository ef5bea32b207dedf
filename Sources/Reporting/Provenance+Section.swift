extension Provenance {
  /// The last part of every report: how it was made, and from which files.
  var section: Section {
    var facts = [Definition("Made with", Text(program))]
    if let command { facts.append(Definition("Command", "\(code: command)")) }
    facts += settings.map { Definition($0.name, Text($0.value)) }
    if let codebookVersion { facts.append(Definition("Codebook", Text(codebookVersion))) }
    if let seed { facts.append(Definition("Seed of the resampling", Text(String(seed)))) }
    return Section(
      id: "provenance", title: "How this report was made",
      blocks: [.definitions(facts)] + (inputs.isEmpty ? [] : [.table(inputTable)])
        + notes.map(Block.paragraph))
  }

  /// How the report was made, in one line.
  package var line: Text {
    let made: Text = command.map { "Made with \(program): \(code: $0)." } ?? "Made with \(program)."
    let settings = settings.map { Text("\($0.name): \($0.value).") }
    return .joined([made] + settings + notes)
  }

  private var inputTable: Table {
    // How long a file is may be hidden for every one of them.
    let hasRows = inputs.contains { $0.rows != nil }
    return Table(
      id: "provenance-inputs", caption: "Files that were read",
      columns: [.text("File")] + (hasRows ? [.number("Rows or documents")] : [])
        + [.text("SHA-256")],
      rows: inputs.map { input in
        let rows: Cell = input.rows.map { .count($0) } ?? .shorthand(.notAvailable)
        return Row(
          Text(input.name), (hasRows ? [rows] : []) + [.text("\(code: input.sha256)")])
      })
  }
}
