internal import Diagnostics
internal import TextCoding

/// A dictionary that is being read: categories inside categories, with their terms.
struct DictionaryFile {
  /// The beginning of the names of categories that hold the terms of one direction.
  static let directionPrefix = "direction_"

  /// A category.
  struct Category {
    /// The name.
    var name: String
    /// The terms, as phrases of a codebook.
    var terms: [String] = []
    /// The categories inside it.
    var children: [Category] = []
  }

  /// The categories at the top.
  var categories: [Category] = []
  /// What a person should look at.
  var findings: [Diagnostic] = []

  /// The codebook of the dictionary.
  ///
  /// A category with terms is a theme; one that only holds others is a folder.
  ///
  /// - Parameter place: The file.
  /// - Returns: The codebook, with what was found; where all terms are lost, an error after the
  ///   warnings that say why.
  /// - Throws: `import.no-themes`, a `Diagnostic`, where nothing is known but that there are no terms.
  func imported(from place: Place) throws(Diagnostic) -> ImportedCodebook {
    var empty: [String] = []
    let tree = CodeTree(roots: categories.compactMap { Self.node($0, empty: &empty) })
    let (groups, themes, _) = tree.themes()
    guard !themes.isEmpty else {
      let isOther = "if it is a dictionary of another format, name that with --from"
      guard !findings.isEmpty else {
        throw Diagnostic(
          code: "import.no-themes", "the dictionary has no category with a term", at: place,
          fix: "check that it is a dictionary; \(isOther)")
      }
      let fault = Diagnostic(
        code: "import.no-themes", "no category has a term that can be read", at: place,
        fix: "mend what the warnings name; \(isOther)")
      return ImportedCodebook(codebook: WrittenCodebook(), findings: findings + [fault])
    }
    var findings = findings
    findings += empty.map { name in
      Diagnostic(
        .warning, code: "import.empty-category",
        "the category \(PhraseText.quoted(name)) is left out: it has no term that can be read",
        at: place)
    }
    findings += ImportedCodebook.undefined(themes.count, at: place)
    return ImportedCodebook(
      codebook: WrittenCodebook(groups: groups, themes: themes), findings: findings)
  }

  private static func node(_ category: Category, empty: inout [String]) -> CodeNode? {
    var lists: [WrittenTheme.List: [String]] = [.indicators: category.terms]
    var node = CodeNode(name: category.name)
    for child in category.children {
      if let list = list(of: child) {
        lists[list, default: []] += child.terms
      } else if let child = Self.node(child, empty: &empty) {
        node.children.append(child)
      }
    }
    lists = lists.mapValues(unique).filter { !$0.value.isEmpty }
    guard !lists.isEmpty || !node.children.isEmpty else {
      empty.append(category.name)
      return nil
    }
    if !lists.isEmpty {
      var theme = WrittenTheme(
        id: "", label: category.name, group: "", definition: Description.undefined)
      theme.lists = lists
      node.theme = theme
    }
    return node
  }

  /// The list that a category of one direction stands for.
  private static func list(of category: Category) -> WrittenTheme.List? {
    let name = category.name.lowercased()
    guard name.hasPrefix(directionPrefix), category.children.isEmpty else { return nil }
    let direction = String(name.dropFirst(directionPrefix.count))
    return direction == "any" ? .indicators : WrittenTheme.List(rawValue: direction)
  }

  private static func unique(_ terms: [String]) -> [String] {
    var seen: Set<String> = []
    return terms.filter { seen.insert($0).inserted }
  }
}
