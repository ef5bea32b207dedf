internal import TextCoding

/// A codebook as a table: a row a phrase, a theme, an example or a word; nothing is lost in it.
enum CodebookTable {
  /// The columns.
  enum Column: String, CaseIterable {
    case kind, theme, label, group, phrase, direction, rule, near, context, unless, sources, list
    case parent, valence, guskey, aims, definition, include, exclude, colour, guid

    /// Those that say something of a theme, in whichever of its rows they are filled.
    static let ofThemes: [Column] = [
      .label, .group, .parent, .valence, .guskey, .aims, .definition, .include, .exclude, .colour,
      .guid,
    ]
  }

  /// What a row is.
  enum Kind: String, CaseIterable {
    case version, title, group, word, cue, theme, indicator, hint, mask, example, counterexample
    case evidence
    case knownWord = "known_word"
  }

  /// The rows, the headings first.
  static func rows(of codebook: WrittenCodebook) -> [[String]] {
    var rows = [Column.allCases.map(\.rawValue)]
    func add(_ kind: Kind, _ phrase: String, _ others: [Column: String] = [:]) {
      var cells = others
      cells[.kind] = kind.rawValue
      cells[.phrase] = phrase
      rows.append(Column.allCases.map { SafeCell.guarded(cells[$0] ?? "") })
    }
    add(.version, codebook.version)
    if let title = codebook.title { add(.title, title) }
    for group in codebook.groups { add(.group, group) }
    for list in codebook.words {
      for item in list.items { add(.word, item, [.list: list.name]) }
    }
    for word in codebook.knownWords { add(.knownWord, word) }
    for cue in Cue.allCases {
      for phrase in codebook.cues[cue] ?? [] { add(.cue, phrase, [.list: cue.rawValue]) }
    }
    for theme in codebook.themes {
      let own: [Column: String] = [
        .theme: theme.id, .label: theme.label, .group: theme.group,
      ]
      func addOwn(_ kind: Kind, _ phrase: String, _ others: [Column: String] = [:]) {
        add(kind, phrase, own.merging(others) { $1 })
      }
      addOwn(.theme, "", attributes(of: theme))
      for list in WrittenTheme.List.allCases {
        for phrase in theme.lists[list] ?? [] {
          addOwn(
            list == .hints ? .hint : .indicator, phrase,
            [.direction: list.direction?.rawValue ?? ""])
        }
      }
      for (index, rule) in theme.rules.enumerated() {
        for phrase in rule.match {
          addOwn(.indicator, phrase, conditions(of: rule, number: index + 1))
        }
      }
      for mask in theme.masks { addOwn(.mask, mask) }
      for (kind, examples) in [
        (Kind.example, theme.examples), (.counterexample, theme.counterexamples),
      ] {
        for example in examples {
          addOwn(kind, example.text, [.direction: example.direction?.rawValue ?? ""])
        }
      }
    }
    for line in (codebook.evidence ?? "").split(separator: "\n") { add(.evidence, String(line)) }
    return rows
  }

  private static func attributes(of theme: WrittenTheme) -> [Column: String] {
    [
      .parent: theme.parent ?? "", .valence: theme.valence.rawValue,
      .guskey: ListCell.joined(theme.guskeyLevels.map(String.init)),
      .aims: ListCell.joined(theme.aims.map(\.rawValue)), .definition: theme.definition,
      .include: theme.include, .exclude: theme.exclude, .colour: theme.colour ?? "",
      .guid: theme.guid ?? "",
    ]
  }

  private static func conditions(
    of rule: WrittenTheme.Rule, number: Int
  ) -> [Column: String] {
    [
      .rule: String(number), .near: ListCell.joined(rule.near),
      .context: ListCell.joined(rule.context), .unless: ListCell.joined(rule.unless),
      .sources: ListCell.joined(rule.sources), .direction: rule.direction?.rawValue ?? "",
    ]
  }
}
