/// How much room a table takes on paper.
enum TableShape: String {
  /// Two or three columns, which stand together rather than at the two edges of the page.
  case narrow = "few-columns"
  /// A table that fills the page.
  case ordinary = ""
  /// A table that fills the page in smaller letters.
  case dense
  /// A table that would be cut on paper, so that its rows are printed as lists.
  case wide = "long-form"
}

extension Table {
  /// How much room the table takes on paper, where a line holds about 100 letters, or 126 small ones.
  var shape: TableShape {
    var letters = 0
    for (index, column) in columns.enumerated() {
      var widths = [
        column.title.lettersOfLongestWord,
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
  /// The classes of the table's element, or `nil` where there are none.
  func style(_ shape: TableShape) -> String? {
    let classes = [
      shape.rawValue, tints == nil ? "" : "heat", isCrowded(shape) ? "crowded" : "",
      hasLongWords ? "long-words" : "",
    ].filter { !$0.isEmpty }
    return classes.isEmpty ? nil : classes.joined(separator: " ")
  }

  /// Whether the table needs smaller letters on the screen too.
  private func isCrowded(_ shape: TableShape) -> Bool {
    [.dense, .wide].contains(shape) || columns.count >= 8
      || columns.dropFirst(5).contains { $0.kind == .text }
  }

  /// Whether a cell of words holds one so long that a narrow column has to break it.
  private var hasLongWords: Bool {
    rows.contains { row in
      row.header.words(naming: { $0 }).hasLongWord
        || row.cells.contains { $0.isText && $0.printed(naming: { $0 }).hasLongWord }
    }
  }

  /// Whether a column of words holds sentences, which need more room on the screen than a name.
  func holdsSentences(inColumn column: Int) -> Bool {
    columns[column].kind == .text
      && rows.contains { row in
        row.cells.indices.contains(column - 1)
          && row.cells[column - 1].printed(naming: { $0 }).count > 60
      }
  }
}

extension String {
  /// The letters beyond which a word is broken where a column is narrow.
  private static let longestWhole = 22

  /// Whether a word is so long that a narrow column has to break it.
  fileprivate var hasLongWord: Bool { pieces.contains { $0.count > Self.longestWhole } }

  /// How many letters a column must have so that no word is broken but long ones.
  fileprivate var lettersOfLongestWord: Int {
    pieces.map { $0.count > Self.longestWhole ? Self.longestWhole / 2 : $0.count }.max() ?? 0
  }

  /// What a browser keeps on one line: it breaks after spaces, hyphens and dashes, but not within a year
  /// such as 2012–13, which the page holds together.
  private var pieces: [Substring] {
    var pieces: [Substring] = []
    var start = startIndex
    for place in indices {
      let isYear =
        self[place] == "–" && self[..<place].last?.isNumber ?? false
        && self[index(after: place)...].first?.isNumber ?? false
      guard !isYear, self[place].isWhitespace || "-–—".contains(self[place]) else { continue }
      pieces.append(self[start..<place])
      start = index(after: place)
    }
    return pieces + [self[start...]]
  }
}
