extension WrittenCodebook {
  /// The codebook as a file that people read and edit, and that reads back to the same rules.
  ///
  /// Comments of a file that the codebook was read from are not in it.
  public var yaml: String {
    var writer = CodebookWriter()
    writer.write(self)
    return writer.text
  }

  /// The section of a file that holds a table of evidence.
  package static func section(evidence table: String) -> String {
    "evidence: |\n" + table.split(separator: "\n").map { "  \($0)\n" }.joined()
  }
}

/// Writes a codebook as YAML, in lines of at most 100 characters where words allow.
struct CodebookWriter {
  private(set) var text = ""

  mutating func write(_ codebook: WrittenCodebook) {
    line("# Notation of a phrase: words match whole words, in any case and in British or American")
    line("# spelling. organis* any ending; a .. b up to three words between, a ... b up to six;")
    line("# ^SLT exactly this case; her? may be missing; a|b either; <staff> a word list.")
    field("version", scalar: .quoted(codebook.version), indent: 0)
    if let title = codebook.title { field("title", prose: title, indent: 0) }
    list("groups", codebook.groups, indent: 0, isRequired: true)
    if !codebook.words.isEmpty {
      line("\nwords:")
      for list in codebook.words { self.list(list.name, list.items, indent: 2) }
    }
    if !codebook.knownWords.isEmpty {
      line("")
      list("known_words", codebook.knownWords, indent: 0)
    }
    let cues = Cue.allCases.filter { !(codebook.cues[$0] ?? []).isEmpty }
    line(cues.isEmpty ? "\ncues: {}" : "\ncues:")
    for cue in cues { list(cue.rawValue, codebook.cues[cue] ?? [], indent: 2) }
    line("\nthemes:")
    for theme in codebook.themes { write(theme) }
    if let evidence = codebook.evidence {
      text += "\n" + WrittenCodebook.section(evidence: evidence)
    }
  }

  private mutating func write(_ theme: WrittenTheme) {
    line("  - id: \(YAMLScalar.phrase(theme.id).text)")
    field("label", prose: theme.label)
    field("group", prose: theme.group)
    if let parent = theme.parent { field("parent", scalar: .phrase(parent)) }
    if let guid = theme.guid { field("guid", scalar: .quoted(guid)) }
    if let colour = theme.colour { field("colour", scalar: .quoted(colour)) }
    line("    guskey: [\(theme.guskeyLevels.map(String.init).joined(separator: ", "))]")
    line("    aims: [\(theme.aims.map(\.rawValue).joined(separator: ", "))]")
    line("    valence: \(theme.valence.rawValue)")
    field("definition", prose: theme.definition)
    if !theme.include.isEmpty { field("include", prose: theme.include) }
    if !theme.exclude.isEmpty { field("exclude", prose: theme.exclude) }
    for name in WrittenTheme.List.allCases {
      list(name.rawValue, theme.lists[name] ?? [], indent: 4)
    }
    if !theme.rules.isEmpty { line("    rules:") }
    for rule in theme.rules { write(rule) }
    list("masks", theme.masks, indent: 4)
    guard !(theme.examples.isEmpty && theme.counterexamples.isEmpty) else { return }
    line("    examples:")
    write(theme.examples, as: "yes")
    write(theme.counterexamples, as: "no")
  }

  private mutating func write(_ rule: WrittenTheme.Rule) {
    list("- match", rule.match, indent: 6)
    list("near", rule.near, indent: 8)
    list("context", rule.context, indent: 8)
    list("unless", rule.unless, indent: 8)
    list("sources", rule.sources, indent: 8)
    if let direction = rule.direction { line("        direction: \(direction.rawValue)") }
  }

  private mutating func write(_ examples: [WrittenTheme.Example], as key: String) {
    guard !examples.isEmpty else { return }
    line("      \(key):")
    for example in examples {
      let words = YAMLScalar.quoted(example.text).text
      line(
        example.direction.map { "        - {text: \(words), direction: \($0.rawValue)}" }
          ?? "        - \(YAMLScalar.prose(example.text).text)")
    }
  }

  // MARK: Lines

  private mutating func line(_ line: String) {
    text += line
    text += "\n"
  }

  private mutating func field(_ key: String, scalar: YAMLScalar, indent: Int = 4) {
    line("\(Self.blanks(indent))\(key): \(scalar.text)")
  }

  /// A field of running words, broken between words; YAML reads such a break as one space.
  private mutating func field(_ key: String, prose: String, indent: Int = 4) {
    let scalar = YAMLScalar.prose(prose)
    let pieces = scalar.pieces
    fill(pieces, after: "\(Self.blanks(indent))\(key): ", indent: indent + 2, separator: " ")
    text += "\n"
  }

  private mutating func list(
    _ key: String, _ items: [String], indent: Int, isRequired: Bool = false
  ) {
    guard isRequired || !items.isEmpty else { return }
    var pieces = items.map { YAMLScalar.phrase($0).text + "," }
    if let last = pieces.popLast() { pieces.append(last.dropLast() + "]") } else { pieces = ["]"] }
    let name = key.hasPrefix("- ") ? key : YAMLScalar.phrase(key).text
    fill(pieces, after: "\(Self.blanks(indent))\(name): [", indent: indent + 2, separator: " ")
    text += "\n"
  }

  private mutating func fill(
    _ pieces: [String], after start: String, indent: Int, separator: String
  ) {
    text += start
    var column = start.count
    for (index, piece) in pieces.enumerated() {
      let width = piece.count
      if index > 0, column + separator.count + width > 100 {
        text += "\n" + Self.blanks(indent)
        column = indent
      } else if index > 0 {
        text += separator
        column += separator.count
      }
      text += piece
      column += width
    }
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
