internal import Diagnostics
internal import LocatedYAML

/// Reads a codebook file and collects what is wrong with it.
struct CodebookReader {
  private(set) var problems: [Diagnostic] = []
  private var parser = PhraseParser()
  private var hash = StableHash()
  private var written = Codebook.WrittenWords()

  static let keys = [
    "version", "title", "groups", "words", "known_words", "cues", "themes", "evidence",
  ]
  static let themeKeys = [
    "id", "label", "group", "parent", "colour", "guid", "guskey", "aims", "valence", "definition",
    "include", "exclude",
    "indicators", "hints", "gain", "no_change", "decline", "barrier", "rules", "masks", "examples",
  ]
  static let ruleKeys = ["match", "near", "context", "unless", "sources", "direction"]

  /// The codebook of a file as far as it can be read.
  mutating func codebook(from root: YAMLValue) -> Codebook? {
    attempt { reader in
      let file = try reader.group(root, allowing: Self.keys)
      let version = reader.attempt { _ in try file.required("version").text() } ?? ""
      reader.hash.combine(version)
      reader.attempt { try $0.readLists(file["words"]) }
      let knownWords = reader.attempt { try $0.knownWords(file["known_words"]) } ?? []
      let cues = reader.attempt { try $0.cues(file.required("cues")) } ?? [:]
      let groups = reader.attempt { _ in
        try file.required("groups").items().map { try $0.text() }
      }
      var themes: [Theme] = []
      for item in try file.required("themes").items() {
        if let theme = reader.attempt({ try $0.theme(item, groups: groups) }) {
          if let first = themes.first(where: { $0.id == theme.id }) {
            reader.problems.append(
              item.problem(
                "codebook.duplicate-theme",
                "there are two themes \"\(first.id)\"", fix: "rename or remove one of the two"))
          } else {
            themes.append(theme)
          }
        }
      }
      if themes.isEmpty, reader.problems.isEmpty {
        throw root.problem(
          "codebook.no-themes", "the codebook has no theme", fix: "list at least one theme")
      }
      let evidence = try reader.evidence(file["evidence"], of: themes.map(\.id))
      reader.checkParents(of: themes, in: try file.required("themes"))
      return Codebook(
        version: version, title: try file["title"]?.text(), fingerprint: reader.hash.hexadecimal,
        groups: groups ?? [], themes: themes, evidence: evidence, cues: cues,
        knownWords: knownWords, writtenWords: reader.written)
    }
  }

  /// Adds to what is wrong.
  mutating func report(_ problem: Diagnostic) { problems.append(problem) }

  /// Adds a text to what the fingerprint is made of.
  mutating func combine(_ text: String) { hash.combine(text) }

  /// A phrase of the notation.
  func phrase(_ text: String, at place: Place) throws -> Phrase {
    try parser.phrase(text, at: place)
  }

  /// What `body` gives, or `nil` where it throws, which is then one of the problems.
  @discardableResult
  mutating func attempt<Value>(
    _ body: (inout CodebookReader) throws -> Value
  ) -> Value? {
    do {
      return try body(&self)
    } catch let problem as Diagnostic {
      problems.append(problem)
    } catch {
      problems.append(Diagnostic(code: "codebook.unreadable", "the codebook cannot be read"))
    }
    return nil
  }

  /// A group of which each key that is not allowed is one of the problems.
  private mutating func group(_ node: YAMLValue, allowing keys: [String]) throws -> YAMLGroup {
    var unknown: [Diagnostic] = []
    let group = try node.group(allowing: keys) { unknown.append($0) }
    problems += unknown
    return group
  }

  /// What words say beside the phrases.
  private mutating func evidence(_ node: YAMLValue?, of ids: [String]) throws -> Evidence? {
    guard let node else { return nil }
    let table = try node.text()
    hash.combine("evidence")
    hash.combine(table)
    return Evidence(try EvidenceRows(table, themes: ids, at: node.place), table: table)
  }

  // MARK: Lists and cues

  private mutating func readLists(_ node: YAMLValue?) throws {
    for (name, _, value) in try node?.entries() ?? [] {
      hash.combine(name)
      var list: [[[Phrase.WordForm]]] = []
      var texts: [String] = []
      for item in try value.items() {
        let text = try item.text()
        hash.combine(text)
        texts.append(text)
        if text.hasPrefix("<"), text.hasSuffix(">") {
          let phrase = String(text.dropFirst().dropLast())
          guard let other = parser.lists[phrase] else {
            throw item.problem(
              "codebook.notation", "there is no word list \"\(phrase)\" above this one",
              fix: "move it up or correct its name")
          }
          list += other
        } else {
          list.append(try parser.item(text, at: item.place))
        }
      }
      guard !list.isEmpty else {
        throw value.problem(
          "codebook.empty", "the word list \"\(name)\" is empty", fix: "add a word or remove it")
      }
      parser.lists[name] = list
      written.lists.append(WrittenCodebook.WordList(name: name, items: texts))
    }
  }

  private mutating func knownWords(_ node: YAMLValue?) throws -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for item in try node?.items() ?? [] {
      let word = try item.text()
      hash.combine(word)
      written.known.append(word)
      words.insert(Spelling.british(Folding.lowercase(Array(word.utf8)[...])))
    }
    return words
  }

  private mutating func cues(_ node: YAMLValue) throws -> [Cue: [Phrase]] {
    let names = Cue.allCases.map(\.rawValue)
    let group = try self.group(node, allowing: names)
    var cues: [Cue: [Phrase]] = [:]
    for cue in Cue.allCases {
      hash.combine(cue.rawValue)
      cues[cue] = phrases(group[cue.rawValue])
    }
    return cues
  }

  /// The phrases of a list; a faulty one is reported and left out.
  mutating func phrases(_ node: YAMLValue?) -> [Phrase] {
    let items = attempt { _ in try node?.oneOrMore() ?? [] } ?? []
    return items.compactMap { item in
      attempt { reader in
        let text = try item.text()
        reader.hash.combine(text)
        return try reader.parser.phrase(text, at: item.place)
      }
    }
  }

  /// The phrases of a list in which `~` marks bare mentions.
  private mutating func markedPhrases(_ node: YAMLValue?) -> [(phrase: Phrase, isMention: Bool)] {
    phrases(node).map { ($0.unmarked, $0.source.hasPrefix("~")) }
  }

  // MARK: Themes

  /// A theme.
  ///
  /// - Parameters:
  ///   - node: Where it stands.
  ///   - groups: The groups that it may be of; `nil` where they cannot be read.
  /// - Returns: The theme as far as it can be read; what cannot is one of the problems.
  /// - Throws: A `Diagnostic` where it has no id or no indicator.
  private mutating func theme(_ node: YAMLValue, groups: [String]?) throws -> Theme {
    let theme = try self.group(node, allowing: Self.themeKeys)
    func text(_ key: String) -> String {
      attempt { _ in try theme.required(key).text() } ?? ""
    }
    let id = try theme.required("id").text()
    let group = attempt { _ in try Self.group(theme.required("group"), among: groups) } ?? ""
    let valence =
      attempt { _ in try theme["valence"]?.choice(of: Theme.Valence.self) ?? .benefit } ?? .benefit
    hash.combine(id)
    hash.combine(valence.rawValue)
    let problemsBefore = problems.count
    let indicators = try self.indicators(of: theme)
    guard indicators.contains(where: { !$0.isHint }) || problems.count > problemsBefore else {
      throw (theme["indicators"] ?? node).problem(
        "codebook.empty", "the theme \"\(id)\" has no indicator",
        fix: "list the words by which it is recognised")
    }
    hash.combine("masks")
    let masks = phrases(theme["masks"])
    if problems.count == problemsBefore {
      let guarded = GuardedWords(indicators)
      problems += masks.filter { !guarded.canBeHidden(by: $0) }.map { mask in
        Diagnostic(
          code: "codebook.idle-mask",
          "the mask \"\(mask.source)\" shares no word with an indicator of \"\(id)\"",
          at: mask.place, expected: "a phrase that an indicator would else match",
          fix: "remove it, or add the indicator that it guards")
      }
    }
    let examples = try theme["examples"].map { try self.group($0, allowing: ["yes", "no"]) }
    return Theme(
      id: id, label: text("label"), group: group,
      parent: try theme["parent"]?.text(),
      guskeyLevels: attempt { try $0.levels(theme["guskey"]) } ?? [],
      aims: attempt { _ in
        try theme["aims"]?.oneOrMore().map { try $0.choice(of: Theme.Aim.self) } ?? []
      } ?? [],
      valence: valence, definition: text("definition"),
      include: try theme["include"]?.text() ?? "", exclude: try theme["exclude"]?.text() ?? "",
      indicators: indicators, masks: masks, examples: try self.examples(examples?["yes"]),
      counterexamples: try self.examples(examples?["no"]),
      colour: attempt { try $0.colour(theme["colour"]) } ?? nil,
      guid: try theme["guid"]?.text())
  }

  /// The group of a theme, which must be one of the codebook's.
  private static func group(_ node: YAMLValue, among groups: [String]?) throws -> String {
    let group = try node.text()
    guard let groups, !groups.contains(group) else { return group }
    throw node.problem(
      "codebook.group", "\"\(group)\" is not one of the groups",
      expected: groups.joined(separator: ", "),
      fix: NearMiss.suggestion(for: group, among: groups).map { "did you mean \"\($0)\"?" }
        ?? "add it to the groups")
  }

  private func colour(_ node: YAMLValue?) throws -> String? {
    guard let node else { return nil }
    let text = try node.text()
    let digits = text.dropFirst()
    guard text.hasPrefix("#"), [3, 6].contains(digits.count), digits.allSatisfy(\.isHexDigit) else {
      throw node.problem(
        "codebook.colour", "\"\(text)\" is not a colour", expected: "a colour as \"#1B9E77\"",
        fix: "write # and three or six hexadecimal digits, in quotation marks")
    }
    return text
  }

  private func levels(_ node: YAMLValue?) throws -> [Int] {
    try node?.oneOrMore().map { item in
      let level = try item.integer()
      guard (1...5).contains(level) else {
        throw item.problem(
          "codebook.level", "\(level) is not one of Guskey's levels", expected: "1 to 5",
          fix: "correct it, or leave the list empty")
      }
      return level
    } ?? []
  }

  private mutating func indicators(of theme: YAMLGroup) throws -> [Indicator] {
    var indicators: [Indicator] = []
    let lists: [(String, Direction?, Bool)] = [
      ("indicators", nil, false), ("gain", .gain, false), ("no_change", .noChange, false),
      ("decline", .decline, false), ("barrier", .barrier, false), ("hints", nil, true),
    ]
    for (key, direction, isHint) in lists {
      hash.combine(key)
      for (phrase, isMention) in markedPhrases(theme[key]) {
        indicators.append(
          Indicator(
            phrase: phrase, direction: direction, isMention: isMention, isHint: isHint, near: [],
            context: [], unless: [], sources: [], rule: nil))
      }
    }
    hash.combine("rules")
    for (index, item) in try (theme["rules"]?.items() ?? []).enumerated() {
      let rule = try group(item, allowing: Self.ruleKeys)
      for key in ["near", "context", "sources"] {
        if let empty = rule.empty(key) {
          problems.append(
            empty.problem(
              "codebook.empty", "\"\(key)\" is empty, so the rule would count everywhere",
              fix: "list what it depends on, or remove the key"))
        }
      }
      let direction = try rule["direction"]?.choice(of: Direction.self)
      let sources = try rule["sources"]?.oneOrMore().map { try $0.text() } ?? []
      let problemsBefore = problems.count
      let matches = markedPhrases(try rule.required("match"))
      guard !matches.isEmpty || problems.count > problemsBefore else {
        throw item.problem(
          "codebook.empty", "the rule matches nothing", fix: "give it a phrase, or remove it")
      }
      hash.combine("conditions")
      let near = phrases(rule["near"])
      hash.combine("context")
      let context = phrases(rule["context"])
      hash.combine("unless")
      let unless = phrases(rule["unless"])
      hash.combine(direction?.rawValue ?? "")
      for source in sources { hash.combine(source) }
      indicators += matches.map {
        Indicator(
          phrase: $0.phrase, direction: direction, isMention: $0.isMention, isHint: false,
          near: near, context: context, unless: unless, sources: sources, rule: index + 1)
      }
    }
    return indicators
  }

  private func examples(_ node: YAMLValue?) throws -> [Theme.Example] {
    try node?.oneOrMore().map { item in
      if let text = try? item.text() {
        return Theme.Example(text: text, direction: nil, place: item.place)
      }
      let example = try item.group(allowing: ["text", "direction"])
      return Theme.Example(
        text: try example.required("text").text(),
        direction: try example["direction"]?.choice(of: Direction.self), place: item.place)
    } ?? []
  }
}
