internal import Diagnostics
internal import Formats
internal import LocatedYAML
internal import TextCoding

/// Dictionaries of quanteda: YAML with keys inside keys and lists of patterns (globs).
enum QuantedaDictionary {
  /// The codebook as a dictionary: groups, themes and directions are keys inside each other.
  ///
  /// A theme with directions or parts keeps its other words under `direction_any`, since quanteda has
  /// no key with both words and keys.
  static func exported(_ codebook: WrittenCodebook, file: String) -> ExportedCodebook {
    var terms = DictionaryTerms(codebook)
    var text = ""
    func add(_ key: String, _ words: [String], _ depth: Int) {
      let blanks = String(repeating: "  ", count: depth)
      text += "\(blanks)\(quoted(key)):\n"
      for word in words { text += "\(blanks)  - \(quoted(word))\n" }
    }
    func add(_ node: CodeNode, depth: Int) {
      guard let theme = node.theme else {
        add(node.name, [], depth)
        for child in node.children { add(child, depth: depth + 1) }
        return
      }
      let name = node.nameInDictionaries
      if name != theme.label { terms.count(.names) }
      terms.count(.definitions)
      terms.count(.colours, theme.colour == nil ? 0 : 1)
      let lists = terms.terms(of: theme)
      guard lists.contains(where: { $0.key.direction != nil }) || !node.children.isEmpty else {
        add(name, lists[.indicators] ?? [], depth)
        return
      }
      add(name, [], depth)
      for list in WrittenTheme.List.allCases where list != .hints {
        guard let own = lists[list] else { continue }
        let direction = list == .indicators ? "any" : list.rawValue
        add(DictionaryFile.directionPrefix + direction, own, depth + 1)
      }
      for child in node.children { add(child, depth: depth + 1) }
    }
    let tree = CodeTree(codebook)
    terms.count(.moved, tree.movedCount)
    for root in tree.roots { add(root, depth: 0) }
    return ExportedCodebook(
      bytes: Array(text.utf8),
      findings: terms.losses.findings(format: "quanteda", at: Place(file: file)))
  }

  /// Quotation marks keep R from reading "no" as a truth value and "*" as an alias.
  private static func quoted(_ text: String) -> String { YAMLScalar.quoted(text).text }

  // MARK: Reading

  /// The codebook of a dictionary.
  static func imported(_ file: InputFile) throws(Diagnostic) -> ImportedCodebook {
    let decoded = try DecodedText(file)
    if let fault = decoded.findings.first(where: { $0.severity == .error }) { throw fault }
    var reading = DictionaryFile()
    reading.findings = decoded.findings
    do {
      let root = try YAMLValue(parsing: decoded.text, file: file.path)
      let keys = try root.entries()
      if keys.contains(where: { $0.key == "themes" }), keys.contains(where: { $0.key == "groups" })
      {
        throw root.problem(
          "import.codebook", "this is a codebook of this program already",
          fix: "use it as it is; senco-impact codebook check says whether it is in order")
      }
      for (key, _, value) in keys {
        reading.categories.append(try category(key, value, &reading.findings))
      }
    } catch let problem as Diagnostic {
      throw problem
    } catch {
      throw Diagnostic(
        code: "yaml.unreadable", "this is not valid YAML", at: Place(file: file.path))
    }
    return try reading.imported(from: Place(file: file.path))
  }

  private static func category(
    _ name: String, _ node: YAMLValue, _ findings: inout [Diagnostic]
  ) throws -> DictionaryFile.Category {
    var category = DictionaryFile.Category(name: name)
    if node.isNull { return category }
    if let keys = try? node.entries() {
      for (key, _, value) in keys {
        category.children.append(try self.category(key, value, &findings))
      }
      return category
    }
    for item in try node.oneOrMore() {
      if let keys = try? item.entries() {
        for (key, _, value) in keys {
          category.children.append(try self.category(key, value, &findings))
        }
        continue
      }
      do throws(Diagnostic) {
        let term = try text(of: item).replacing("_", with: " ")
        category.terms.append(try PhraseText.phrase(ofTerm: term, at: item.place))
      } catch {
        if error.severity == .error { throw error }
        findings.append(error)
      }
    }
    return category
  }

  private static func text(of node: YAMLValue) throws(Diagnostic) -> String {
    do {
      return try node.text()
    } catch {
      throw node.problem("quanteda.value", "a value is no pattern", expected: "a word or a phrase")
    }
  }
}
