internal import Diagnostics

/// What the table of a codebook's evidence says, row by row.
struct EvidenceRows {
  /// The rows that are no terms.
  enum Special: String {
    /// How many texts it was learnt from, in the column of texts.
    case answers = "(answers)"
    /// How many words these had, in the median, in the column of texts.
    case words = "(words)"
    /// What every column begins with.
    case always = "(always)"
    /// What an indicator adds.
    case codebook = "(codebook)"
    /// What several distinct indicators add.
    case several = "(several)"
  }

  private(set) var themes: [String] = []
  private(set) var hasDirections = false
  private(set) var textCount = 0
  private(set) var typicalLength = 0
  private(set) var terms: [String] = []
  private(set) var texts: [Int] = []
  private(set) var weights: [Float] = []
  private(set) var biases: [Double] = []
  private(set) var indicatorWeights: [Double] = []
  private(set) var severalWeights: [Double] = []
  private(set) var ruleWeights = [[Double]](
    repeating: [0, 0, 0, 0], count: Direction.allCases.count)
  private(set) var namedRuleWeights: [String: [Double]] = [:]
  private(set) var themeWeights: [String: [Double]] = [:]
  private let place: Place

  /// Reads the table.
  ///
  /// - Parameters:
  ///   - table: Lines of cells between commas; the headings first.
  ///   - ids: The themes of the codebook.
  ///   - place: The line above the table.
  /// - Throws: A `Diagnostic` with the line of what is wrong.
  init(_ table: String, themes ids: [String], at place: Place) throws {
    self.place = place
    let bytes = Array(table.utf8)
    var number = 0
    var start = 0
    var cells: [Range<Int>] = []
    while start < bytes.count {
      number += 1
      cells.removeAll(keepingCapacity: true)
      var cell = start
      var index = start
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
        if bytes[index] == UInt8(ascii: ",") {
          cells.append(cell..<index)
          cell = index + 1
        }
        index += 1
      }
      cells.append(cell..<index)
      if index > start {
        if number == 1 {
          try readHeadings(cells.map { Self.text($0, bytes) }, ids)
        } else {
          try read(cells, of: bytes, ids, line: number)
        }
      }
      start = index + 1
    }
    guard textCount > 0 else {
      throw fault("the table does not say how many answers it was learnt from", line: number)
    }
  }

  private var columnCount: Int { themes.count + (hasDirections ? Direction.allCases.count : 0) }

  private mutating func readHeadings(_ headings: [String], _ ids: [String]) throws {
    let directions = Direction.allCases.map(\.rawValue)
    var columns = Array(headings.dropFirst(2))
    if columns.suffix(directions.count) == directions[...] {
      hasDirections = true
      columns.removeLast(directions.count)
    }
    guard Array(headings.prefix(2)) == ["term", "texts"], !(columns.isEmpty && !hasDirections)
    else {
      throw fault("the table does not begin with the headings term, texts and its columns", line: 1)
    }
    for (place, column) in columns.enumerated() {
      guard !columns[..<place].contains(column) else {
        throw fault("the theme \"\(column)\" has two columns", line: 1)
      }
      guard ids.contains(column) else {
        throw fault(
          "there is evidence of \"\(column)\", which is no theme", line: 1,
          expected: "the id of a theme, or gain, no_change, decline and barrier at the end",
          fix: NearMiss.suggestion(for: column, among: ids).map { "did you mean \"\($0)\"?" }
            ?? "remove the column, or add the theme")
      }
    }
    themes = columns
    biases = [Double](repeating: 0, count: columnCount)
    indicatorWeights = [Double](repeating: 0, count: themes.count)
    severalWeights = indicatorWeights
  }

  private mutating func read(
    _ cells: [Range<Int>], of bytes: [UInt8], _ ids: [String], line: Int
  ) throws {
    guard cells.count == columnCount + 2 else {
      throw fault(
        "the row has \(cells.count) cells", line: line, expected: "\(columnCount + 2) cells")
    }
    let term = Self.text(cells[0], bytes)
    let count = Int(Self.text(cells[1], bytes)) ?? 0
    var values = [Double](repeating: 0, count: columnCount)
    for column in 0..<columnCount where !cells[column + 2].isEmpty {
      guard let value = Self.number(cells[column + 2], bytes) else {
        throw fault(
          "\"\(Self.text(cells[column + 2], bytes))\" is not a weight", line: line,
          expected: "a number, as -3 or 0.25")
      }
      values[column] = value
    }
    guard term.hasPrefix("(") else {
      guard count > 0, 1...2 ~= term.utf8.split(separator: UInt8(ascii: " ")).count else {
        throw fault(
          "\"\(term)\" is not a term with the number of its texts", line: line,
          expected: "a word, or two with a space between them, and a number above 0")
      }
      terms.append(term)
      texts.append(count)
      weights += values.map(Float.init)
      return
    }
    let directions = Array(values.dropFirst(themes.count))
    switch Special(rawValue: term) {
    case .answers: textCount = count
    case .words: typicalLength = count
    case .always: biases = values
    case .codebook: indicatorWeights = Array(values.prefix(themes.count))
    case .several: severalWeights = Array(values.prefix(themes.count))
    case nil:
      let name = String(term.dropFirst().dropLast())
      if hasDirections, let direction = Direction(rawValue: name) {
        ruleWeights[direction.place] = directions
      } else if hasDirections, ids.contains(name) {
        themeWeights[name] = directions
      } else if hasDirections, let colon = name.firstIndex(of: ":"),
        Direction(rawValue: String(name[..<colon])) != nil
      {
        namedRuleWeights[name] = directions
      } else {
        throw fault(
          "the row \"\(term)\" is about nothing", line: line,
          expected:
            "(answers), (words), (always), (codebook), (several), a direction, a direction and a rule, or a theme"
        )
      }
    }
  }

  private static func text(_ cell: Range<Int>, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[cell], as: UTF8.self)
  }

  /// The number in a cell; most are short whole ones, and there are hundreds of thousands.
  private static func number(_ cell: Range<Int>, _ bytes: [UInt8]) -> Double? {
    let isNegative = bytes[cell.lowerBound] == UInt8(ascii: "-")
    var value = 0
    var index = cell.lowerBound + (isNegative ? 1 : 0)
    guard cell.count < 8, index < cell.upperBound else { return nil }
    while index < cell.upperBound {
      guard bytes[index] >= 0x30, bytes[index] <= 0x39 else {
        return Double(text(cell, bytes)).flatMap { $0.isFinite ? $0 : nil }
      }
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return Double(isNegative ? -value : value)
  }

  private func fault(
    _ problem: String, line: Int, expected: String? = nil, fix: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code: "codebook.evidence", problem,
      at: Place(file: place.file, line: place.line.map { $0 + line }), expected: expected,
      fix: fix
        ?? "correct it, or learn the evidence anew with senco-impact codebook suggest --model")
  }
}
