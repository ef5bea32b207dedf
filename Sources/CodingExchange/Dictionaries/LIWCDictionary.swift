internal import Diagnostics
internal import Formats
internal import TextCoding

/// Dictionaries of LIWC: `.dic`, a list of numbered categories and a line a term.
enum LIWCDictionary {
  /// The codebook as a dictionary; a theme is a category.
  static func exported(_ codebook: WrittenCodebook, file: String) -> ExportedCodebook {
    var text = "%\n"
    for (index, theme) in codebook.themes.enumerated() {
      text += "\(index + 1)\t\(name(of: theme))\n"
    }
    text += "%\n"
    let (categories, losses) = categories(of: codebook)
    for (term, numbers) in categories.sorted(by: {
      $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
    }) {
      text += term + numbers.map { "\t\($0 + 1)" }.joined() + "\n"
    }
    return ExportedCodebook(
      bytes: Array(text.utf8), findings: losses.findings(format: "LIWC", at: Place(file: file)))
  }

  /// The numbers of the themes that each term stands for, from 0.
  static func categories(
    of codebook: WrittenCodebook
  ) -> (categories: [String: [Int]], losses: Losses) {
    var terms = DictionaryTerms(codebook)
    var categories: [String: [Int]] = [:]
    for (index, theme) in codebook.themes.enumerated() {
      let lists = terms.terms(of: theme)
      terms.count(.directions, lists.filter { $0.key.direction != nil }.values.joined().count)
      terms.count(.definitions)
      terms.count(.parents, theme.parent == nil ? 0 : 1)
      terms.count(.colours, theme.colour == nil ? 0 : 1)
      if name(of: theme) != theme.label { terms.count(.names) }
      for term in Set(lists.values.joined()) { categories[term, default: []].append(index) }
    }
    terms.count(.groups, codebook.groups.count)
    return (categories, terms.losses)
  }

  /// The category's name, on one line and without tabs.
  static func name(of theme: WrittenTheme) -> String {
    CodeNode(name: theme.label, theme: theme).nameInDictionaries
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Reading

  /// The codebook of a dictionary; categories that are indented by tabs lie inside those above.
  static func imported(_ file: InputFile) throws(Diagnostic) -> ImportedCodebook {
    let lines = try TextLines(file)
    let marks = lines.indices.filter { lines[$0].trimmedOfSpace == "%" }
    guard marks.count >= 2 else {
      throw Diagnostic(
        code: "liwc.no-categories", "the list of categories is not between two lines of \"%\"",
        at: lines.place(line: marks.first ?? 0), expected: "%, a line a category, %",
        fix: "check that it is a dictionary of LIWC")
    }
    var reading = DictionaryFile()
    reading.findings = lines.findings
    var outline = CategoryOutline()
    var numbers: [Int: Int] = [:]
    for index in (marks[0] + 1)..<marks[1] where !lines[index].trimmedOfSpace.isEmpty {
      let words = lines[index].trimmedOfSpace.split(maxSplits: 1, whereSeparator: \.isWhitespace)
      let place = lines.place(line: index)
      guard words.count == 2, let number = Int(words[0]), numbers[number] == nil else {
        throw Diagnostic(
          code: "liwc.category", "a category has no number of its own, or no name", at: place,
          expected: "a number, a tab and a name", fix: "correct the line")
      }
      let depth = lines[index].prefix { $0 == "\t" }.count
      numbers[number] = try outline.add(
        String(words[1]).trimmedOfSpace, depth: depth, at: place)
    }
    for index in lines.indices.dropFirst(marks[1] + 1) where !lines[index].trimmedOfSpace.isEmpty {
      add(lines[index], at: lines.place(line: index), numbers, to: &outline, &reading.findings)
    }
    reading.categories = outline.categories
    return try reading.imported(from: Place(file: file.path))
  }

  /// Adds the term of a line to its categories.
  private static func add(
    _ line: String, at place: Place, _ numbers: [Int: Int], to outline: inout CategoryOutline,
    _ findings: inout [Diagnostic]
  ) {
    let text = line.trimmedOfSpace
    let term: String
    let rest: [Substring]
    if let tab = text.firstIndex(of: "\t") {
      term = String(text[..<tab]).trimmedOfSpace
      rest = text[tab...].split(whereSeparator: \.isWhitespace)
    } else {
      // Without a tab, the numbers at the end are categories.
      let fields = text.split(whereSeparator: \.isWhitespace)
      let count = fields.reversed().prefix { Int($0) != nil }.count
      term = fields.dropLast(count).joined(separator: " ")
      rest = Array(fields.suffix(count))
    }
    let categories = rest.compactMap { Int($0) }
    let isUnderCondition =
      term.contains("(") && term.contains(")") || rest.contains { $0.contains("(") }
    guard !isUnderCondition else {
      findings.append(
        Diagnostic(
          .warning, code: "liwc.condition",
          "\(PhraseText.quoted(term)) is left out: it counts under a condition", at: place,
          fix: "write it as a rule of the codebook, with \"near\" or \"unless\""))
      return
    }
    guard categories.count == rest.count else {
      let odd = rest.first { Int($0) == nil }.map(String.init) ?? ""
      findings.append(
        Diagnostic(
          .warning, code: "liwc.category-number",
          "\(PhraseText.quoted(term)) is left out: \(PhraseText.quoted(odd)) is no number of a category",
          at: place, fix: "write nothing but numbers of categories after a term"))
      return
    }
    do throws(Diagnostic) {
      let phrase = try PhraseText.phrase(ofTerm: term, at: place)
      for number in categories {
        guard let category = numbers[number] else {
          findings.append(
            Diagnostic(
              .warning, code: "liwc.unknown-category",
              "\(PhraseText.quoted(term)) is of the category \(number), which is not in the list",
              at: place))
          continue
        }
        outline.add(phrase, to: category)
      }
      if categories.isEmpty {
        findings.append(
          Diagnostic(
            .warning, code: "liwc.no-category",
            "\(PhraseText.quoted(term)) is left out: it has no category", at: place))
      }
    } catch {
      findings.append(error)
    }
  }
}
