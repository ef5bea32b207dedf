extension CodedTexts {
  /// A row a reading of a text: who read it, what is known of it, a column of 0 and 1 for each theme,
  /// then a column for the direction of each.
  ///
  /// Theme cells are empty where nobody has read the text; direction cells where nothing is said.
  /// There are direction columns only where any reading has a direction.
  ///
  /// - Returns: The rows, with the headings first.
  public func codingRows() -> [[String]] {
    let facts = FactColumns(self)
    let hasDirections = texts.contains { text in
      text.readings.contains { $0.themes.contains { $0.direction != nil } }
    }
    var names = UniqueNames(given: ["id", "coder"])
    var rows = [
      ["id", "coder"] + facts.names.map { names.unique($0) } + themes.map { names.unique($0.id) }
        + (hasDirections ? themes.map { names.unique("\($0.id)_direction") } : [])
    ]
    for text in texts {
      let known = facts.cells(of: text)
      for reading in text.readings {
        let found = Dictionary(reading.themes.map { ($0.id, $0) }) { first, _ in first }
        rows.append(
          [text.id, reading.coder] + known + themes.map { found[$0.id] == nil ? "0" : "1" }
            + (hasDirections ? themes.map { found[$0.id]?.direction ?? "" } : []))
      }
      if text.readings.isEmpty {
        rows.append(
          [text.id, ""] + known
            + Array(repeating: "", count: themes.count * (hasDirections ? 2 : 1)))
      }
    }
    return rows
  }

  /// A row a quotation: its words with all that is known of it.
  ///
  /// Positions count Unicode characters (scalars) of the text from 0, and the end is the first after
  /// the passage. A theme without a passage has a row with the whole text and no positions. A reading
  /// that found nothing has a row without a theme, so that it can be told from a text not read.
  ///
  /// - Returns: The rows, with the headings first.
  public func quotationRows() -> [[String]] {
    let facts = FactColumns(self)
    let headings = [
      "id", "coder", "day", "theme", "label", "group", "direction", "hedged", "mixed", "start",
      "end", "quotation", "note",
    ]
    var names = UniqueNames(given: headings)
    var rows = [headings + facts.names.map { names.unique($0) }]
    let known = Dictionary(themes.map { ($0.id, $0) }) { first, _ in first }
    for text in texts {
      let cells = facts.cells(of: text)
      let scalars = Array((text.text ?? "").unicodeScalars)
      for reading in text.readings {
        if reading.themes.isEmpty {
          let nothing = Array(repeating: "", count: headings.count - 3)
          rows.append([text.id, reading.coder, reading.day ?? ""] + nothing + cells)
        }
        for theme in reading.themes {
          let passages: [Range<Int>?] = theme.passages.isEmpty ? [nil] : theme.passages
          for passage in passages {
            rows.append(
              [
                text.id, reading.coder, reading.day ?? "", theme.id, known[theme.id]?.label ?? "",
                known[theme.id]?.group ?? "", theme.direction ?? "", theme.isHedged ? "1" : "0",
                theme.isMixed ? "1" : "0", passage.map { String($0.lowerBound) } ?? "",
                passage.map { String($0.upperBound) } ?? "",
                Self.words(of: passage ?? scalars.indices, in: scalars), theme.note ?? "",
              ] + cells)
          }
        }
      }
    }
    return rows
  }

  private static func words(of passage: Range<Int>, in scalars: [Unicode.Scalar]) -> String {
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[passage.clamped(to: scalars.indices)])
    return String(words)
  }
}

/// The columns for what is known of texts and their cases.
private struct FactColumns {
  /// The columns' names: the case's own, then those of facts in the order in which they are met.
  let names: [String]
  private let facts: [String]
  private let cases: [String: CodedTexts.Case]

  init(_ texts: CodedTexts) {
    cases = Dictionary(texts.cases.map { ($0.id, $0) }) { first, _ in first }
    var seen: Set<String> = []
    facts = (texts.texts.flatMap(\.facts) + texts.cases.flatMap(\.facts)).map(\.name)
      .filter { seen.insert($0).inserted }
    names = (texts.cases.isEmpty ? [] : ["case"]) + facts
  }

  /// The cells of a text; of several cases all values stand in one.
  func cells(of text: CodedText) -> [String] {
    let own = text.cases.compactMap { cases[$0] }
    let known = [text.facts] + own.map(\.facts)
    let cells = facts.map { name in
      var values: [String] = []
      for value in known.flatMap({ $0 }) where value.name == name && !values.contains(value.text) {
        values.append(value.text)
      }
      return values.joined(separator: "; ")
    }
    return (cases.isEmpty ? [] : [text.cases.joined(separator: "; ")]) + cells
  }
}
