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
  ///
  /// An outline that is indented by spaces alone is read by them. A line with lines below it that are
  /// indented more is a category, even if it has a weight.
  static func imported(_ file: InputFile) throws(Diagnostic) -> ImportedCodebook {
    let lines = try TextLines(file)
    var reading = DictionaryFile()
    reading.findings = lines.findings
    var outline = CategoryOutline()
    let entries = entries(of: lines, &reading.findings)
    for (index, entry) in entries.enumerated() {
      if entry.text.hasPrefix("@") {
        reading.findings.append(
          Diagnostic(
            .warning, code: "wordstat.rule",
            "the rule of proximity \(PhraseText.quoted(entry.text)) is left out", at: entry.place,
            fix: "write it as a rule of the codebook, with \"near\" or \"unless\""))
        continue
      }
      guard let (term, weight) = term(entry.text) else {
        try outline.add(entry.text, depth: entry.depth, at: entry.place)
        continue
      }
      if index + 1 < entries.count, entries[index + 1].depth > entry.depth {
        try outline.add(term, depth: entry.depth, at: entry.place)
        reading.findings.append(
          Diagnostic(
            .warning, code: "wordstat.category-weight",
            "\(PhraseText.quoted(entry.text)) is taken for a category, without its weight",
            at: entry.place,
            fix: "if it is a term, indent the line below it no more than this one"))
        continue
      }
      guard let category = outline.category(above: entry.depth) else {
        reading.findings.append(
          Diagnostic(
            .warning, code: "wordstat.no-category",
            "\(PhraseText.quoted(term)) is left out: it is in no category", at: entry.place,
            fix: "indent it below the name of its category"))
        continue
      }
      do throws(Diagnostic) {
        let words = term.replacing("_", with: " ")
        outline.add(try PhraseText.phrase(ofTerm: words, at: entry.place), to: category)
        if weight != 1 { reading.findings.append(.weight(of: words, at: entry.place)) }
      } catch {
        reading.findings.append(error)
      }
    }
    reading.categories = outline.categories
    return try reading.imported(from: Place(file: file.path))
  }

  /// The lines that hold something, and how deep each is indented.
  private static func entries(
    of lines: TextLines, _ findings: inout [Diagnostic]
  ) -> [(text: String, depth: Int, place: Place)] {
    let filled = lines.indices.filter { !lines[$0].trimmedOfSpace.isEmpty }
    func indentation(_ index: Int) -> Substring { lines[index].prefix(while: \.isWhitespace) }
    let hasTabs = filled.contains { indentation($0).contains("\t") }
    return filled.map { index in
      let text = lines[index].trimmedOfSpace
      let place = lines.place(line: index)
      let indentation = indentation(index)
      guard hasTabs else { return (text, indentation.count, place) }
      let depth = indentation.count { $0 == "\t" }
      if depth == 0, !indentation.isEmpty {
        findings.append(
          Diagnostic(
            .warning, code: "wordstat.indentation",
            "\(PhraseText.quoted(text)) is indented by spaces, which count for nothing beside tabs",
            at: place, fix: "indent it by tabs, as the other lines are"))
      }
      return (text, depth, place)
    }
  }

  /// The term and its weight, or `nil` where a line is a category.
  private static func term(_ line: String) -> (term: String, weight: Double)? {
    guard line.hasSuffix(")"), let bracket = line.lastIndex(of: "("),
      let weight = Double(line[line.index(after: bracket)...].dropLast())
    else { return nil }
    return (String(line[..<bracket]).trimmedOfSpace, weight)
  }
}
