internal import Diagnostics
internal import Formats
internal import TextCoding

/// Reads a codebook from a table: one that this program wrote, or one that a person made with the
/// columns `theme` and `phrase` and any of the others.
///
/// What is said of a theme may stand in any of its rows, and in several if they agree.
struct CodebookTableReader {
  private let table: Table
  private let columns: [CodebookTable.Column: Int]
  private let unknown: [Diagnostic]
  private var codebook = WrittenCodebook()
  /// What has been said of each theme, by its id, and on which line first.
  private var given: [String: [CodebookTable.Column: (text: String, line: Int?)]] = [:]
  private var hasVersion = false
  private var undefinedCount = 0

  /// Finds the columns by their headings.
  init(_ file: InputFile) throws(Diagnostic) {
    table = try Table(delimited: file)
    if let fault = table.findings.first(where: { $0.severity == .error }) { throw fault }
    let headings = CodebookHeadings(table)
    if let repeated = headings.repeated { throw repeated }
    columns = headings.columns
    guard columns[.theme] != nil, columns[.phrase] != nil else { throw headings.missing }
    unknown = headings.unknown
  }

  /// The codebook, and whether the table names its version, as a whole codebook does.
  mutating func read() throws(Diagnostic) -> (imported: ImportedCodebook, isWhole: Bool) {
    for record in table.records { try read(record) }
    for index in codebook.themes.indices where codebook.themes[index].definition.isEmpty {
      codebook.themes[index].definition = Description.undefined
      undefinedCount += 1
    }
    for theme in codebook.themes where !codebook.groups.contains(theme.group) {
      codebook.groups.append(theme.group)
    }
    let findings =
      table.findings + unknown
      + ImportedCodebook.undefined(undefinedCount, at: Place(file: table.file))
    return (ImportedCodebook(codebook: codebook, findings: findings), hasVersion)
  }

  private mutating func read(_ record: TableRecord) throws(Diagnostic) {
    let phrase = text(.phrase, of: record)
    let kind =
      try choice(.kind, of: record, CodebookTable.Kind.self)
      ?? (phrase.isEmpty ? .theme : .indicator)
    switch kind {
    case .version:
      codebook.version = phrase
      hasVersion = true
    case .title: codebook.title = phrase
    case .group: codebook.groups.append(phrase)
    case .word:
      let name = text(.list, of: record)
      if let index = codebook.words.firstIndex(where: { $0.name == name }) {
        codebook.words[index].items.append(phrase)
      } else {
        codebook.words.append(WrittenCodebook.WordList(name: name, items: [phrase]))
      }
    case .evidence: codebook.evidence = (codebook.evidence ?? "") + phrase + "\n"
    case .knownWord: codebook.knownWords.append(phrase)
    case .cue:
      guard let cue = try choice(.list, of: record, Cue.self) else {
        throw fault("the row names no cue", .list, of: record)
      }
      codebook.cues[cue, default: []].append(phrase)
    case .theme, .indicator, .hint, .mask, .example, .counterexample:
      guard phrase.isEmpty == (kind == .theme) else {
        throw fault(
          phrase.isEmpty
            ? "the row has no phrase, and is of the kind \"\(kind.rawValue)\""
            : "\"\(phrase)\" stands in a row of the kind \"theme\", which has no phrase", .phrase,
          of: record)
      }
      try read(record, kind: kind, phrase: phrase, to: theme(of: record))
    }
  }

  /// The position of a row's theme; one that is new is added.
  private mutating func theme(of record: TableRecord) throws(Diagnostic) -> Int {
    let id = text(.theme, of: record)
    guard !id.isEmpty else { throw fault("the row names no theme", .theme, of: record) }
    if let index = codebook.themes.firstIndex(where: { $0.id == id }) { return index }
    codebook.themes.append(
      WrittenTheme(id: id, label: id, group: CodeTree.topGroup, definition: ""))
    return codebook.themes.count - 1
  }

  private mutating func read(
    _ record: TableRecord, kind: CodebookTable.Kind, phrase: String, to index: Int
  ) throws(Diagnostic) {
    try readAttributes(record, to: index)
    let direction = try choice(.direction, of: record, Direction.self)
    switch kind {
    case .theme: break
    case .mask: codebook.themes[index].masks.append(phrase)
    case .hint: codebook.themes[index].lists[.hints, default: []].append(phrase)
    case .example:
      codebook.themes[index].examples.append(.init(text: phrase, direction: direction))
    case .counterexample:
      codebook.themes[index].counterexamples.append(.init(text: phrase, direction: direction))
    default:
      let number = text(.rule, of: record)
      var rule = WrittenTheme.Rule(
        match: [], near: list(.near, of: record), context: list(.context, of: record),
        unless: list(.unless, of: record), sources: list(.sources, of: record),
        direction: direction)
      let hasConditions =
        !(rule.near.isEmpty && rule.context.isEmpty && rule.unless.isEmpty && rule.sources.isEmpty)
      guard !number.isEmpty || hasConditions else {
        let list = direction.flatMap { WrittenTheme.List(rawValue: $0.rawValue) } ?? .indicators
        codebook.themes[index].lists[list, default: []].append(phrase)
        return
      }
      try add(phrase, &rule, number: number, of: record, to: &codebook.themes[index].rules)
    }
  }

  private func add(
    _ phrase: String, _ rule: inout WrittenTheme.Rule, number: String, of record: TableRecord,
    to rules: inout [WrittenTheme.Rule]
  ) throws(Diagnostic) {
    let position = number.isEmpty ? rules.count + 1 : Int(number) ?? 0
    guard position >= 1, position <= rules.count + 1 else {
      throw fault(
        "\"\(number)\" is not the number of a rule of the theme, or of the next", .rule, of: record)
    }
    guard position <= rules.count else {
      rule.match = [phrase]
      rules.append(rule)
      return
    }
    rule.match = rules[position - 1].match
    guard rule == rules[position - 1] else {
      throw fault("the row has other conditions than the rule's first row", .rule, of: record)
    }
    rules[position - 1].match.append(phrase)
  }

  private mutating func readAttributes(
    _ record: TableRecord, to index: Int
  ) throws(Diagnostic) {
    var theme = codebook.themes[index]
    for column in CodebookTable.Column.ofThemes {
      let text = text(column, of: record)
      guard !text.isEmpty else { continue }
      if let first = given[theme.id]?[column] {
        guard first.text.trimmedOfSpace == text.trimmedOfSpace else {
          throw Diagnostic(
            code: "table.contradiction",
            """
            \"\(text)\" is another \(column.rawValue) of the theme \"\(theme.id)\" than the one \
            that \(first.line.map { "line \($0)" } ?? "a row above") gives
            """, at: table.place(record: record, column: columns[column]),
            expected: "\"\(first.text)\"", fix: "write it alike in all rows of the theme, or in one"
          )
        }
        continue
      }
      let line = table.place(record: record, column: columns[column]).line
      given[theme.id, default: [:]][column] = (text, line)
      try set(column, text, of: record, in: &theme)
    }
    codebook.themes[index] = theme
  }

  private func set(
    _ column: CodebookTable.Column, _ text: String, of record: TableRecord,
    in theme: inout WrittenTheme
  ) throws(Diagnostic) {
    switch column {
    case .label: theme.label = text
    case .group: theme.group = text
    case .parent: theme.parent = text
    case .colour: theme.colour = text
    case .guid: theme.guid = text
    case .definition: theme.definition = text
    case .include: theme.include = text
    case .exclude: theme.exclude = text
    case .valence:
      theme.valence = try choice(.valence, of: record, Theme.Valence.self) ?? theme.valence
    case .guskey:
      for level in list(.guskey, of: record) {
        guard let number = Int(level) else {
          throw fault("\"\(level)\" is not a level", .guskey, of: record)
        }
        theme.guskeyLevels.append(number)
      }
    case .aims:
      for aim in list(.aims, of: record) {
        guard let aim = Theme.Aim(rawValue: aim) else {
          throw fault("\"\(aim)\" is not an aim", .aims, of: record)
        }
        theme.aims.append(aim)
      }
    case .kind, .theme, .phrase, .direction, .rule, .near, .context, .unless, .sources, .list: break
    }
  }

  // MARK: Cells

  private func text(_ column: CodebookTable.Column, of record: TableRecord) -> String {
    columns[column].flatMap { record[$0] }.map(SafeCell.plain) ?? ""
  }

  private func list(_ column: CodebookTable.Column, of record: TableRecord) -> [String] {
    ListCell.split(text(column, of: record))
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: CodebookTable.Column, of record: TableRecord, _ type: Choice.Type
  ) throws(Diagnostic) -> Choice? {
    let text = text(column, of: record)
    guard !text.isEmpty else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    let near = NearMiss.suggestion(for: text, among: allowed)
    throw Diagnostic(
      code: "table.choice", "\"\(text)\" is not one of the values of \"\(column.rawValue)\"",
      at: table.place(record: record, column: columns[column]),
      expected: allowed.joined(separator: ", "), fix: near.map { "did you mean \"\($0)\"?" })
  }

  private func fault(
    _ message: String, _ column: CodebookTable.Column, of record: TableRecord
  ) -> Diagnostic {
    Diagnostic(
      code: "table.cell", message, at: table.place(record: record, column: columns[column]),
      fix: "correct the cell")
  }
}
