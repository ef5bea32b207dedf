internal import Foundation
internal import Statistics
internal import TextCoding

/// The terms that each text holds, as a matrix that a regression reads.
struct EvidenceFeatures {
  /// The terms in the notation of a codebook.
  let terms: [String]
  /// What an entry of each term counts: its inverse document frequency, scaled so that a text of
  /// common length has the length 1.
  let scales: [Double]
  /// The terms of each text, by place.
  let termsOfText: [[Int32]]

  /// The terms of some texts.
  ///
  /// - Parameters:
  ///   - sequences: The words of each text.
  ///   - minimum: How many texts must hold a term.
  init(_ sequences: [WordSequence], minimum: Int) {
    let index = TermIndex(sequences, minimum: minimum)
    let places = Self.distinct(index)
    let count = Double(sequences.count)
    let frequencies = places.map {
      log((1 + count) / Double(1 + index.postings[$0].count)) + 1
    }
    var termsOfText = [[Int32]](repeating: [], count: sequences.count)
    for (column, place) in places.enumerated() {
      for text in index.postings[place] { termsOfText[Int(text)].append(Int32(column)) }
    }
    let lengths = termsOfText.map { terms in
      terms.reduce(0) { $0 + frequencies[Int($1)] * frequencies[Int($1)] }.squareRoot()
    }
    let mean = max(lengths.reduce(0, +) / max(count, 1), .leastNormalMagnitude)
    terms = places.map { index.terms[$0] }
    scales = frequencies.map { $0 / mean }
    self.termsOfText = termsOfText
  }

  /// Of terms that stand in the same texts one: a longer beginning rather than a shorter one, and any
  /// single word rather than a pair.
  private static func distinct(_ index: TermIndex) -> [Int] {
    var best: [[Int32]: Int] = [:]
    func isBetter(_ a: Int, than b: Int) -> Bool {
      let (termA, termB) = (index.terms[a], index.terms[b])
      let (isPairA, isPairB) = (termA.contains(" "), termB.contains(" "))
      if isPairA != isPairB { return isPairB }
      if termA.utf8.count != termB.utf8.count { return termA.utf8.count > termB.utf8.count }
      return termA < termB
    }
    for place in index.terms.indices {
      let other = best[index.postings[place]]
      if other.map({ isBetter(place, than: $0) }) ?? true { best[index.postings[place]] = place }
    }
    return best.values.sorted()
  }

  /// The matrix of some texts with some terms, and the codebook's mark in a last column.
  ///
  /// - Parameters:
  ///   - texts: The texts.
  ///   - columns: The column of each term; a term below 0 is left out.
  ///   - count: How many of the terms are kept.
  ///   - flags: Whether the codebook claims the theme in each of all texts.
  ///   - flagScale: What an entry of the codebook's mark counts.
  /// - Returns: As many rows as there are texts.
  func rows(
    of texts: [Int], columns: [Int32], count: Int, flags: [Bool], flagScale: Double
  ) -> SparseRows {
    var rows = SparseRows(columnCount: count + 1)
    for text in texts {
      var kept: [Int32] = []
      var values: [Double] = []
      for term in termsOfText[text] where columns[Int(term)] >= 0 {
        kept.append(columns[Int(term)])
        values.append(scales[Int(term)])
      }
      if flags[text] {
        kept.append(Int32(count))
        values.append(flagScale)
      }
      rows.append(columns: kept, values: values)
    }
    return rows
  }
}
