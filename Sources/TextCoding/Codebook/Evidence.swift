internal import Foundation

/// What words say of themes and directions, learnt from comments that people coded: a second opinion
/// beside the indicators and rules.
///
/// It is a table with a row a term, which is a word or two words side by side, and a column a theme or
/// direction. The weights are log odds times the length of a text: they are added over the distinct
/// terms of a text and divided by its ``length(of:)``, so that short texts and long ones compare.
///
/// - A theme with a column is claimed where the sum is above 0: what its column begins with, what it
///   adds if an indicator claims the theme and if several do, and the terms: ``wholeShare`` times what
///   those of the whole text come to, and ``sentenceShare`` times what those of the sentence do that
///   speaks most for the theme, so that a long text does not drown one of its sentences. Without an
///   indicator they count less in a short text: see ``themeShare(ofWords:learntFrom:)``.
/// - With columns of directions, a theme's direction is the one of the greatest sum: what its column
///   begins with, what it adds for the direction that the rules say, for the rule that says so and for
///   the theme, and the terms:
///   ``nearShare`` times what those of the clauses that the theme stands in come to, and ``textShare``
///   times what those of the whole text do; less in a short text. Where the text says the direction
///   outright, as with "no longer" or "we need", the rule stands.
public struct Evidence: Sendable {
  /// How much all words of a text count for a theme.
  package static let wholeShare = 0.7
  /// How much the words of the sentence count that speaks most for the theme.
  package static let sentenceShare = 0.3
  /// How much the words of a text count for a theme that no indicator claims: in proportion to their
  /// number where it is less than half of what is common, since few words claim little by what is often
  /// said with them.
  ///
  /// - Parameters:
  ///   - count: How many words the text has.
  ///   - length: How many those had that were learnt from, in the median; 0 where that is not known.
  /// - Returns: A share from 0 to 1.
  package static func themeShare(ofWords count: Int, learntFrom length: Int) -> Double {
    length == 0 ? 1 : min(1, 2 * Double(count) / Double(length))
  }

  /// How much the words of a text count for a direction: in proportion to their number where it is less
  /// than common, since a short text says outright what it says.
  ///
  /// - Parameters:
  ///   - count: How many words the text has.
  ///   - length: How many those had that were learnt from, in the median; 0 where that is not known.
  /// - Returns: A share from 0 to 1.
  package static func directionShare(ofWords count: Int, learntFrom length: Int) -> Double {
    length == 0 ? 1 : min(1, Double(count) / Double(length))
  }

  /// How much the words near a theme count for its direction.
  package static let nearShare = 0.8
  /// How much all words of its text count.
  package static let textShare = 0.5

  /// The themes that have a column, by their ids.
  public let themes: [String]
  /// Whether there are columns of directions.
  public let hasDirections: Bool
  /// The terms, in the order of the table.
  public let terms: [String]
  /// The table as the file writes it.
  public let table: String

  /// How many words the texts had that were learnt from, in the median; 0 where that is not known.
  let typicalLength: Int
  /// What each column begins with.
  let biases: [Double]
  /// What an indicator adds to its theme, column by column.
  let indicatorWeights: [Double]
  /// What several distinct indicators add beside that, column by column.
  let severalWeights: [Double]
  /// What the rules' direction adds to each of the four, by `Direction.place`.
  let ruleWeights: [[Double]]
  /// What the rule that decided adds to the four directions, by `key(rule:_:)`.
  private let namedRuleWeights: [String: [Double]]
  /// What each theme adds to the four directions.
  let themeWeights: [String: [Double]]
  /// The weights of the terms, row by row.
  private let weights: [Float]
  /// The square of how rare each term is.
  private let squares: [Double]
  private let words: [[UInt8]: Int32]
  private let single: [Int32]
  /// The second words of the terms of two words, those of one first word side by side, in order.
  private let seconds: [Int32]
  /// The rows of the terms of two words, in the same order.
  private let pairRows: [Int32]
  /// The place of a first word's first second word, by the first word's number; one more at the end.
  private let pairStarts: [Int32]

  /// The evidence of a table that has been read.
  ///
  /// - Parameters:
  ///   - rows: What the table says.
  ///   - table: The table as the file writes it.
  init(_ rows: EvidenceRows, table: String) {
    self.table = table
    themes = rows.themes
    hasDirections = rows.hasDirections
    terms = rows.terms
    typicalLength = rows.typicalLength
    biases = rows.biases
    indicatorWeights = rows.indicatorWeights
    severalWeights = rows.severalWeights
    ruleWeights = rows.ruleWeights
    namedRuleWeights = rows.namedRuleWeights
    themeWeights = rows.themeWeights
    weights = rows.weights
    squares = rows.texts.map { pow(Self.rarity(texts: $0, of: rows.textCount), 2) }
    var words: [[UInt8]: Int32] = [:]
    var single: [Int32] = []
    var pairs: [(first: Int32, second: Int32, row: Int32)] = []
    func number(_ word: Substring) -> Int32 {
      let bytes = Array(word.utf8)
      if let number = words[bytes] { return number }
      words[bytes] = Int32(single.count)
      single.append(-1)
      return Int32(single.count - 1)
    }
    for (row, term) in rows.terms.enumerated() {
      let parts = term.split(separator: " ").map(number)
      if parts.count == 1 {
        single[Int(parts[0])] = Int32(row)
      } else {
        pairs.append((parts[0], parts[1], Int32(row)))
      }
    }
    self.words = words
    self.single = single
    pairs.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    seconds = pairs.map(\.second)
    pairRows = pairs.map(\.row)
    var starts: [Int32] = []
    for (place, pair) in pairs.enumerated() {
      while starts.count <= pair.first { starts.append(Int32(place)) }
    }
    while starts.count <= single.count { starts.append(Int32(pairs.count)) }
    pairStarts = starts
  }

  /// How much a term says by being rare: ln((1 + n) / (1 + n_t)) + 1, the smoothed inverse document
  /// frequency of scikit-learn.
  ///
  /// - Parameters:
  ///   - texts: How many texts hold the term (n_t).
  ///   - count: How many texts there are (n).
  /// - Returns: The rarity, 1 where every text holds the term.
  package static func rarity(texts: Int, of count: Int) -> Double {
    log(Double(1 + count) / Double(1 + texts)) + 1
  }

  /// The name under which the table holds what a rule adds that says a direction.
  ///
  /// - Parameters:
  ///   - rule: The rule that decided.
  ///   - direction: The direction that it says.
  /// - Returns: The name, without commas.
  package static func key(rule: String, _ direction: Direction) -> String {
    "\(direction.rawValue): \(rule.filter { $0 != "," })"
  }

  /// What the rule that decided adds to the four directions, or `nil` where it decided too seldom.
  func weights(of rule: RuleName, saying direction: Direction) -> [Double]? {
    namedRuleWeights[Self.key(rule: rule.text, direction)]
  }

  // MARK: Columns

  /// The column of each theme with evidence, then those of the directions.
  private var columnCount: Int { themes.count + (hasDirections ? Direction.allCases.count : 0) }

  /// The column of a direction.
  func column(of direction: Direction) -> Int { themes.count + direction.place }

  /// The columns of the directions, by their places; none where there is no such evidence.
  var directionColumns: Range<Int> { themes.count..<columnCount }

  /// What some terms come to in some columns, for their length.
  ///
  /// - Parameters:
  ///   - rows: The terms, each once.
  ///   - columns: The columns.
  /// - Returns: A sum a column.
  func sums(over rows: [Int], columns: Range<Int>) -> [Double] {
    var sums = [Double](repeating: 0, count: columns.count)
    for row in rows {
      let start = row * columnCount + columns.lowerBound
      for place in sums.indices { sums[place] += Double(weights[start + place]) }
    }
    let length = length(of: rows)
    return sums.map { $0 / length }
  }

  /// The weight of a term in a column.
  func weight(row: Int, column: Int) -> Double { Double(weights[row * columnCount + column]) }

  /// The length of a text by the terms that it holds: the root of the sum of their squared rarities.
  ///
  /// - Parameter rows: The terms, each once.
  /// - Returns: The length; 1 where there is none.
  private func length(of rows: [Int]) -> Double {
    let sum = rows.reduce(0) { $0 + squares[$1] }
    return sum > 0 ? sum.squareRoot() : 1
  }

  // MARK: Terms

  /// The number of a word, or -1 where it stands in no term.
  func number(of word: [UInt8]) -> Int32 { words[word] ?? -1 }

  /// The row of a word by its number, or -1.
  func row(of word: Int32) -> Int32 { word < 0 ? -1 : single[Int(word)] }

  /// The row of two words side by side, or -1.
  func row(of first: Int32, _ second: Int32) -> Int32 {
    guard first >= 0, second >= 0 else { return -1 }
    let places = Int(pairStarts[Int(first)])..<Int(pairStarts[Int(first) + 1])
    let place = places.firstPlace { seconds[$0] < second }
    return place < places.upperBound && seconds[place] == second ? pairRows[place] : -1
  }
}

extension Evidence: Hashable {
  public static func == (a: Evidence, b: Evidence) -> Bool { a.table == b.table }
  public func hash(into hasher: inout Hasher) { hasher.combine(table) }
}
