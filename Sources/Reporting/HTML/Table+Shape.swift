/// How much room a table takes on paper.
enum TableShape: String {
  /// Two or three columns, which stand together rather than at the two edges of the page.
  case narrow = "few-columns"
  /// A table that fills the page.
  case ordinary = "full"
  /// A table that fills the page in smaller letters.
  case dense
  /// A table that would be cut on paper, so that its rows are printed as lists.
  case wide = "long-form"

  /// The classes of the table's element.
  func style(hasTints: Bool, hasLongWords: Bool) -> String {
    rawValue + (hasTints ? " heat" : "") + (hasLongWords ? " long-words" : "")
  }
}

extension Table {
  /// How much room the table takes on paper, where a line holds about 100 letters, or 126 small ones.
  var shape: TableShape {
    var letters = 0
    for (index, column) in columns.enumerated() {
      var widths = [
        column.isYear ? column.title.count : column.title.lettersOfLongestWord,
        // A unit stays on one line, in its brackets.
        column.unit.map { $0.count + 2 } ?? 0,
      ]
      if column.kind == .text { widths.append(12) }
      for row in rows {
        guard index > 0 else {
          widths.append(row.header.words(naming: { $0 }).lettersOfLongestWord)
          continue
        }
        guard let cell = row.cells.dropFirst(index - 1).first else { continue }
        let printed = cell.printed(naming: { $0 })
        widths.append(cell.isText ? printed.lettersOfLongestWord : printed.count)
      }
      letters += 2 + (widths.max() ?? 0)
    }
    switch letters {
    case ...100: return columns.count <= 3 ? .narrow : .ordinary
    case ...126: return .dense
    default: return .wide
    }
  }
}

extension Table {
  /// Whether a cell of words holds one so long that a narrow column has to break it.
  var hasLongWords: Bool {
    rows.contains { row in
      row.header.words(naming: { $0 }).hasLongWord
        || row.cells.contains { $0.isText && $0.printed(naming: { $0 }).hasLongWord }
    }
  }
}

extension Table {
  /// Whether a column of words holds sentences, which need more room on the screen than a name.
  func holdsSentences(inColumn column: Int) -> Bool {
    columns[column].kind == .text
      && rows.contains { row in
        row.cells.indices.contains(column - 1)
          && row.cells[column - 1].printed(naming: { $0 }).count > 60
      }
  }
}

extension Column {
  /// Whether the heading is a year, as "2017–18", which stays on one line.
  var isYear: Bool { title.allSatisfy { $0.isNumber || $0 == "–" } }
}

extension String {
  /// The letters beyond which a word is broken where a column is narrow.
  private static let longestWhole = 22

  /// Whether a word is so long that a narrow column has to break it.
  var hasLongWord: Bool { pieces.contains { $0.count > Self.longestWhole } }

  /// How many letters a column must have so that no word is broken but long ones.
  fileprivate var lettersOfLongestWord: Int {
    pieces.map { $0.count > Self.longestWhole ? Self.longestWhole / 2 : $0.count }.max() ?? 0
  }

  /// What a browser keeps on one line: it breaks after spaces, hyphens and dashes.
  private var pieces: [Substring] {
    split { $0.isWhitespace || $0 == "-" || $0 == "–" || $0 == "—" }
  }
}
