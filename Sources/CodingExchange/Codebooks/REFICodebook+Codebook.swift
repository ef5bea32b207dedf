public import Diagnostics
public import TextCoding

extension REFICodebook {
  /// The colours that groups get whose themes have none: ColorBrewer's Dark2 (Harrower and Brewer
  /// 2003).
  private static let palette = [
    "#1B9E77", "#D95F02", "#7570B3", "#E7298A", "#66A61E", "#E6AB02", "#A6761D", "#666666",
  ]

  /// A codebook's groups as folders, its themes as codes, and their levels, aims and valence as sets.
  ///
  /// Identifiers are those that the themes brought along, else made of their ids, so that every export
  /// has the same.
  ///
  /// - Parameters:
  ///   - codebook: The codebook.
  ///   - origin: The program that writes it.
  public init(_ codebook: WrittenCodebook, origin: String) {
    let (codes, members) = Self.tree(of: codebook)
    self.init(origin: origin, codes: codes, sets: ThemeSets.sets(of: members))
  }

  /// The groups of a codebook as folders with its themes as codes, and the themes with their
  /// identifiers, in the order of the tree.
  static func tree(
    of codebook: WrittenCodebook
  ) -> (codes: [Code], members: [(theme: WrittenTheme, guid: GUID)]) {
    let groups = codebook.groups
    var given: Set<GUID> = []
    var members: [(theme: WrittenTheme, guid: GUID)] = []
    func colour(of theme: WrittenTheme) -> String? {
      theme.colour
        ?? groups.firstIndex(of: theme.group).map { Self.palette[$0 % Self.palette.count] }
    }
    func code(_ node: CodeNode, path: [String]) -> Code {
      guard let theme = node.theme else {
        let path = path + [node.name]
        return Code(
          guid: GUID(of: "group:\(path.joined(separator: CodeTree.separator))"), name: node.name,
          isCodable: false, codes: node.children.map { code($0, path: path) })
      }
      // No two codes may have the same, even where two themes brought it along.
      let own = Self.guid(of: theme)
      let guid = given.insert(own).inserted ? own : GUID(of: "theme:\(theme.id)")
      members.append((theme, guid))
      return Code(
        guid: guid, name: theme.label, isCodable: true, colour: colour(of: theme),
        description: Description.text(of: theme),
        codes: node.children.map { code($0, path: path) })
    }
    let codes = CodeTree(codebook).roots.map { code($0, path: []) }
    return (codes, members)
  }

  /// The identifier of a theme: the one that it brought along, else one made of its id.
  ///
  /// - Parameter theme: The theme.
  /// - Returns: The identifier.
  public static func guid(of theme: WrittenTheme) -> GUID {
    theme.guid.flatMap(GUID.init) ?? GUID(of: "theme:\(theme.id)")
  }

  /// What of a codebook the format cannot hold.
  ///
  /// - Parameters:
  ///   - codebook: The codebook.
  ///   - file: Its file, for messages.
  ///   - inProject: Whether it goes into a project, which is written without sets of codes.
  /// - Returns: A warning for each kind, with its number.
  public static func losses(
    of codebook: WrittenCodebook, file: String, inProject: Bool = false
  ) -> [Diagnostic] {
    var losses = Losses()
    for theme in codebook.themes {
      if inProject { losses.countTraits(of: theme) }
      losses.count(.indicators, theme.lists.filter { $0.key != .hints }.values.joined().count)
      losses.count(.hints, theme.lists[.hints]?.count ?? 0)
      losses.count(.rules, theme.rules.reduce(0) { $0 + $1.match.count })
      losses.count(.masks, theme.masks.count)
    }
    losses.count(.moved, CodeTree(codebook).movedCount)
    losses.countWhatNoFormatHolds(codebook)
    return losses.findings(format: "REFI-QDA", at: Place(file: file))
  }

  /// The groups and themes of a codebook that people code by hand.
  ///
  /// A theme needs words by which it is recognised, and the format has none: each is given its name.
  ///
  /// - Parameter file: The file's name in messages.
  /// - Returns: The codebook, without cues and word lists; and what was lost or made up.
  public func written(file: String) -> (codebook: WrittenCodebook, findings: [Diagnostic]) {
    var losses = Losses()
    var themeCount = 0
    var undefinedCount = 0
    func node(_ code: Code, inTheme: Bool) -> CodeNode {
      var node = CodeNode(
        name: code.name,
        children: code.codes.map { node($0, inTheme: inTheme || code.isCodable) })
      guard code.isCodable else {
        // One inside a theme is lost whole, and counted there.
        if inTheme { return node }
        if code.description != nil || code.colour != nil
          || code.guid != GUID(of: "group:\(code.name)")
        {
          losses.count(.folders)
        }
        return node
      }
      var theme = WrittenTheme(id: "", label: code.name, group: "", definition: "")
      Description.apply(code.description, to: &theme)
      theme.lists[.indicators] = [PhraseText.phrase(ofName: code.name)]
      theme.colour = code.colour
      theme.guid = code.guid.description
      themeCount += 1
      if theme.definition == Description.undefined { undefinedCount += 1 }
      node.theme = theme
      return node
    }
    let tree = CodeTree(roots: codes.map { node($0, inTheme: false) })
    let (groups, made, folderCount) = tree.themes()
    var themes = made
    losses.count(.foldersInThemes, folderCount)
    losses.count(.sets, ThemeSets.apply(sets, to: &themes))
    let place = Place(file: file)
    var findings = losses.findings(format: "A codebook", at: place)
    findings.append(
      Diagnostic(
        .warning, code: "import.no-words",
        "REFI-QDA holds no words by which a theme is recognised: each of the \(themeCount) got its name",
        at: place, fix: "list its words under \"indicators\""))
    findings += ImportedCodebook.undefined(undefinedCount, at: place)
    return (WrittenCodebook(groups: groups, themes: themes), findings)
  }
}

extension Losses {
  /// Counts a theme's levels, aims and burden.
  mutating func countTraits(of theme: WrittenTheme) {
    count(.levels, theme.guskeyLevels.isEmpty && theme.aims.isEmpty ? 0 : 1)
    count(.burdens, theme.valence == .burden ? 1 : 0)
  }

  /// Counts what is in this program's codebooks alone.
  mutating func countWhatNoFormatHolds(_ codebook: WrittenCodebook) {
    for theme in codebook.themes {
      count(.examples, theme.examples.count + theme.counterexamples.count)
    }
    count(.cues, codebook.cues.values.joined().count)
    count(.words, codebook.words.count + codebook.knownWords.count)
    count(
      .evidence,
      (codebook.evidence ?? "").split(separator: "\n").dropFirst().count { !$0.hasPrefix("(") })
  }
}
