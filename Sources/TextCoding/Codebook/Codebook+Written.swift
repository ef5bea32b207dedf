extension Codebook {
  /// The codebook as its file writes it, but for layout and comments.
  public var written: WrittenCodebook {
    WrittenCodebook(
      version: version, title: title, groups: groups, words: writtenWords.lists,
      knownWords: writtenWords.known,
      cues: cues.filter { !$0.value.isEmpty }.mapValues { $0.map(\.source) },
      themes: themes.map(\.written), evidence: evidence?.table)
  }

  /// Reads and checks a codebook that was put together, all but its examples.
  ///
  /// - Parameters:
  ///   - written: The codebook.
  ///   - file: The name for messages, whose lines are those of ``WrittenCodebook/yaml``.
  /// - Throws: The first `Diagnostic` that says why it cannot be used.
  public init(_ written: WrittenCodebook, file: String) throws {
    try self.init(reading: written.yaml, file: file)
  }
}

extension Theme {
  fileprivate var written: WrittenTheme {
    var theme = WrittenTheme(id: id, label: label, group: group, definition: definition)
    theme.parent = parent
    theme.guskeyLevels = guskeyLevels
    theme.aims = aims
    theme.valence = valence
    theme.include = include
    theme.exclude = exclude
    theme.masks = masks.map(\.source)
    theme.examples = examples.map(\.written)
    theme.counterexamples = counterexamples.map(\.written)
    theme.colour = colour
    theme.guid = guid
    var rule: Int?
    for indicator in indicators {
      guard let number = indicator.rule else {
        theme.lists[indicator.list, default: []].append(indicator.written)
        continue
      }
      if rule != number { theme.rules.append(indicator.writtenRule) }
      rule = number
      theme.rules[theme.rules.count - 1].match.append(indicator.written)
    }
    return theme
  }
}

extension Indicator {
  /// The phrase with the mark of a bare mention.
  fileprivate var written: String { (isMention ? "~" : "") + phrase.source }

  /// The list that the phrase stands in.
  fileprivate var list: WrittenTheme.List {
    if isHint { return .hints }
    return direction.flatMap { WrittenTheme.List(rawValue: $0.rawValue) } ?? .indicators
  }

  /// The conditions of the phrase, without the phrase.
  fileprivate var writtenRule: WrittenTheme.Rule {
    WrittenTheme.Rule(
      match: [], near: near.map(\.source), context: context.map(\.source),
      unless: unless.map(\.source), sources: sources, direction: direction)
  }
}

extension Theme.Example {
  fileprivate var written: WrittenTheme.Example {
    WrittenTheme.Example(text: text, direction: direction)
  }
}
