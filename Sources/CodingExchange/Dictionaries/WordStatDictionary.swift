internal import Diagnostics
internal import Formats
internal import TextCoding

/// Dictionaries of WordStat: `.cat`, an outline by tabs of categories and of terms as `TERM* (1)`.
enum WordStatDictionary {
  /// The codebook as a dictionary: groups, themes and directions are categories inside each other.
  static func exported(_ codebook: WrittenCodebook, file: String) -> ExportedCodebook {
    var terms = DictionaryTerms(codebook)
    var lines: [String] = []
    func add(_ text: String, _ depth: Int) {
      lines.append(String(repeating: "\t", count: depth) + text)
    }
    func word(_ term: String) -> String {
      "\(term.uppercased().replacing(" ", with: "_")) (1)"
    }
    func add(_ node: CodeNode, depth: Int) {
      add(name(of: node), depth)
      if let theme = node.theme {
        let lists = terms.terms(of: theme)
        for term in lists[.indicators] ?? [] { add(word(term), depth + 1) }
        for list in WrittenTheme.List.allCases where list.direction != nil {
          guard let own = lists[list] else { continue }
          add("\(DictionaryFile.directionPrefix)\(list.rawValue)".uppercased(), depth + 1)
          for term in own { add(word(term), depth + 2) }
        }
        terms.count(.definitions)
        terms.count(.colours, theme.colour == nil ? 0 : 1)
        if node.nameInDictionaries != theme.label { terms.count(.names) }
      }
      for child in node.children { add(child, depth: depth + 1) }
    }
    let tree = CodeTree(codebook)
    terms.count(.moved, tree.movedCount)
    for root in tree.roots { add(root, depth: 0) }
    return ExportedCodebook(
      bytes: Array(lines.map { "\($0)\r\n" }.joined().utf8),
      findings: terms.losses.findings(format: "WordStat", at: Place(file: file)))
  }

  /// The category's name, in capitals and on one line.
  private static func name(of node: CodeNode) -> String {
    node.nameInDictionaries.uppercased().split(whereSeparator: \.isNewline).joined(separator: " ")
      .trimmedOfSpace
  }

  // MARK: Reading

  /// The codebook of a dictionary.
  static func imported(_ file: InputFile) throws(Diagnostic) -> ImportedCodebook {
    let lines = try TextLines(file)
    var reading = DictionaryFile()
    reading.findings = lines.findings
    var outline = CategoryOutline()
    for index in lines.indices {
      let text = lines[index].trimmedOfSpace
      guard !text.isEmpty else { continue }
      let place = lines.place(line: index)
      let depth = lines[index].prefix(while: \.isWhitespace).count { $0 == "\t" }
      if text.hasPrefix("@") {
        reading.findings.append(
          Diagnostic(
            .warning, code: "wordstat.rule", "a rule of proximity is left out", at: place,
            fix: "write it as a rule of the codebook, with \"near\" or \"unless\""))
        continue
      }
      guard let (term, weight) = term(text) else {
        try outline.add(text, depth: depth, at: place)
        continue
      }
      guard let category = outline.category(above: depth) else {
        reading.findings.append(
          Diagnostic(
            .warning, code: "wordstat.no-category", "a term is left out: it is in no category",
            at: place))
        continue
      }
      do throws(Diagnostic) {
        let words = term.replacing("_", with: " ")
        outline.add(try PhraseText.phrase(ofTerm: words, at: place), to: category)
        if weight != 1 { reading.findings.append(.weight(at: place)) }
      } catch {
        reading.findings.append(error)
      }
    }
    reading.categories = outline.categories
    return try reading.imported(from: Place(file: file.path))
  }

  /// The term and its weight, or `nil` where a line is a category.
  private static func term(_ line: String) -> (term: String, weight: Double)? {
    guard line.hasSuffix(")"), let bracket = line.lastIndex(of: "("),
      let weight = Double(line[line.index(after: bracket)...].dropLast())
    else { return nil }
    return (String(line[..<bracket]).trimmedOfSpace, weight)
  }
}
