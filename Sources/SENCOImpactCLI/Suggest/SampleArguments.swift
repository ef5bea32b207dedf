import ArgumentParser
import CodebookLearning
import Diagnostics
import Formats
import Foundation
import TextCoding

/// The table of texts that people have coded, and where in it the codes stand.
struct SampleArguments: ParsableArguments {
  @Option(
    name: .long, help: "The table of coded texts, or - for standard input.",
    completion: .file(extensions: ["csv", "tsv"]))
  var texts: String

  @Option(name: .long, help: "The column of the texts: its heading, or its number from 1.")
  var text: String

  @Option(name: .long, help: "The column of the ids; the record's number by default.")
  var id: String?

  @Option(name: .long, help: "The column that names the themes of each text, joined by semicolons.")
  var themes: String?

  @Option(
    name: .long,
    help: "The column of the themes' directions, as many and in the same order, for --model.")
  var directions: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A column of 0 and 1: 1 where the codebook was written from the text, for --model.",
      valueName: "COLUMN"))
  var writtenFrom: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A column of 0 and 1 and the theme that it is about; may be repeated.",
      valueName: "THEME=HEADING"))
  var column: [String] = []

  @Option(name: .long, help: "The column that says who wrote each text: headteacher, senco, …")
  var sourceColumn: String?

  @Option(name: .long, help: "Who wrote the texts, where no column says it.")
  var source: String = ""

  @Option(name: .long, help: "What was asked for: improve, good, change or other.")
  var question: CodeCommand.Question = .other

  /// Reads the table.
  ///
  /// - Parameter known: The themes of the codebook; where it is `nil`, themes are those of the table.
  /// - Returns: The texts, and the themes with their names for readers.
  /// - Throws: A `Diagnostic` where a column is not there or there is nothing to learn from, or a
  ///   `CommandFailure` with all themes that are not there.
  func read(known: [String]?) throws -> (sample: CodedSample, themes: [DraftTheme]) {
    let given = try GivenTable(texts)
    let words = try given.cells(of: text, option: "--text")
    let ids = try given.ids(of: id)
    let sources = try sourceColumn.map { try given.cells(of: $0, option: "--source-column") }
    let codes = try Codes(self, table: given.table, columns: given.columns, known: known)
    try codes.checkThemes(of: given.table.records, file: texts)
    var seen: Set<String> = []
    var coded: [CodedText] = []
    for (position, record) in given.table.records.enumerated() {
      guard seen.insert(ids[position]).inserted else {
        throw Diagnostic(
          code: "suggest.repeated-id", "an id stands in two records",
          at: Place(file: texts, line: record.line), fix: "give every text an id of its own")
      }
      coded.append(
        CodedText(
          IdentifiedText(
            id: ids[position], text: words[position], questionRole: question.role,
            source: sources?[position] ?? source),
          themes: try codes.themes(of: record, file: texts),
          directions: try codes.directions(of: record, file: texts),
          isFromCodebook: try codes.isFromCodebook(record, file: texts)))
    }
    let themes = codes.drafts(of: coded)
    let sample = CodedSample(themes: themes.map(\.id), texts: coded)
    try SampleNotes(sample: sample).check(file: texts)
    return (sample, themes)
  }
}

/// Where a table of texts says which themes people found.
private struct Codes {
  private enum Place {
    /// A column of ids joined by semicolons.
    case list(Int)
    /// Columns of 0 and 1.
    case wide([(theme: DraftTheme, column: Int)])
  }

  private let place: Place
  private let known: [String]?
  /// The column of directions.
  private let directions: Int?
  /// The column that marks what the codebook was written from.
  private let written: Int?

  init(
    _ arguments: SampleArguments, table: Table, columns: NamedColumn, known: [String]?
  ) throws {
    self.known = known
    directions = try arguments.directions.map {
      try columns.position(of: $0, option: "--directions")
    }
    written = try arguments.writtenFrom.map {
      try columns.position(of: $0, option: "--written-from")
    }
    if arguments.directions != nil, arguments.themes == nil {
      throw ValidationError(
        "--directions goes with --themes: one direction for each theme named there")
    }
    if let themes = arguments.themes {
      place = .list(try columns.position(of: themes, option: "--themes"))
      return
    }
    var wide: [(theme: DraftTheme, column: Int)] = []
    for pair in arguments.column {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw ValidationError("--column \(pair) is not THEME=HEADING")
      }
      wide.append(
        (
          DraftTheme(id: parts[0], label: known == nil ? parts[1] : parts[0]),
          try columns.position(of: parts[1], option: "--column")
        ))
    }
    for column in 1...max(table.columnCount, 1) where arguments.column.isEmpty {
      let heading = table.headings(ofColumn: column).joined(separator: " ")
      if known?.contains(heading) == true {
        wide.append((DraftTheme(id: heading, label: heading), column))
      }
    }
    guard !wide.isEmpty else {
      throw Diagnostic(
        code: "suggest.no-codes", "no column says which themes people found",
        at: Diagnostics.Place(file: arguments.texts, line: 1),
        fix: "name a column of ids with --themes, or columns of 0 and 1 with --column THEME=HEADING"
      )
    }
    place = .wide(wide)
  }

  /// Refuses themes that the codebook has not, each where it stands first.
  ///
  /// - Parameters:
  ///   - records: The table.
  ///   - file: Its name.
  /// - Throws: A `CommandFailure` with all of them.
  func checkThemes(of records: [TableRecord], file: String) throws {
    guard let known else { return }
    var first: [(theme: String, place: Diagnostics.Place)] = []
    switch place {
    case .list(let column):
      for record in records {
        for theme in Self.parts(of: record, column)
        where !known.contains(theme) && !first.contains(where: { $0.theme == theme }) {
          let place = Diagnostics.Place(file: file, line: record.line, column: column)
          first.append((theme, place))
        }
      }
    case .wide(let columns):
      first = columns.map(\.theme.id).filter { !known.contains($0) }
        .map { ($0, Diagnostics.Place(file: "--column")) }
    }
    guard first.isEmpty else {
      throw CommandFailure(
        first.map { theme, place in
          Diagnostic(
            code: "suggest.unknown-theme", "\"\(theme)\" is no theme of the codebook", at: place,
            fix: NearMiss.suggestion(for: theme, among: known).map { "did you mean \"\($0)\"?" }
              ?? "correct it, or add the theme to the codebook")
        })
    }
  }

  /// The themes that people found in a text.
  func themes(of record: TableRecord, file: String) throws -> Set<String> {
    switch place {
    case .list(let column): Set(Self.parts(of: record, column))
    case .wide(let columns):
      Set(try columns.filter { try isMarked(record, $0.column, file) }.map(\.theme.id))
    }
  }

  /// What a person said became of the themes of a text.
  func directions(of record: TableRecord, file: String) throws -> [String: Direction] {
    guard let directions, case .list(let column) = place else { return [:] }
    let ids = Self.parts(of: record, column)
    let words = Self.parts(of: record, directions)
    let at = Diagnostics.Place(file: file, line: record.line, column: directions)
    guard ids.count == words.count else {
      throw Diagnostic(
        code: "suggest.directions", "there are not as many directions as themes", at: at,
        expected: "a direction for each theme, joined by semicolons",
        fix: "write one for each, in the order of the themes")
    }
    var found: [String: Direction] = [:]
    for (id, word) in zip(ids, words) {
      guard let direction = Direction(rawValue: word) else {
        throw Diagnostic(
          code: "suggest.directions", "\"\(word)\" is no direction", at: at,
          expected: Direction.allCases.map(\.rawValue).joined(separator: ", "))
      }
      guard found.updateValue(direction, forKey: id) == nil else {
        throw Diagnostic(
          code: "suggest.directions", "the theme \"\(id)\" stands twice", at: at,
          expected: "each theme once, with one direction")
      }
    }
    return found
  }

  /// Whether the codebook was written from a text.
  func isFromCodebook(_ record: TableRecord, file: String) throws -> Bool {
    try written.map { try isMarked(record, $0, file) } ?? false
  }

  private static func parts(of record: TableRecord, _ column: Int) -> [String] {
    (record[column] ?? "").split(separator: ";").map {
      $0.trimmingCharacters(in: .whitespaces)
    }.filter { !$0.isEmpty }
  }

  private func isMarked(_ record: TableRecord, _ column: Int, _ file: String) throws -> Bool {
    switch (record[column] ?? "").trimmingCharacters(in: .whitespaces).lowercased() {
    case "1", "1.0", "x", "yes", "true": return true
    case "", "0", "0.0", "no", "false": return false
    default:
      throw Diagnostic(
        code: "suggest.mark", "the cell is neither 0 nor 1",
        at: Diagnostics.Place(file: file, line: record.line, column: column), expected: "0 or 1")
    }
  }

  /// The themes in the order of the codebook, of the columns or of the alphabet.
  func drafts(of texts: [CodedText]) -> [DraftTheme] {
    if case .wide(let columns) = place { return columns.map(\.theme) }
    let ids = known ?? Set(texts.flatMap(\.themes)).sorted()
    return ids.map { DraftTheme(id: $0, label: $0.replacing("_", with: " ")) }
  }
}
