internal import Foundation
internal import Statistics
internal import TextCoding

/// The words and pairs of words of a sample that are common enough to learn from.
struct EvidenceVocabulary {
  /// The terms, a word or two words with a space between them.
  let terms: [String]
  /// How many texts hold each.
  let texts: [Int]
  /// How much each says by being rare.
  let rarities: [Double]
  private let columns: [String: Int32]

  /// The terms of some texts.
  ///
  /// - Parameters:
  ///   - sequences: The words of each text.
  ///   - minimum: How many texts must hold a term.
  init(_ sequences: [WordSequence], minimum: Int) {
    var counts: [String: Int] = [:]
    for sequence in sequences {
      for term in Set(Self.terms(of: sequence)) { counts[term, default: 0] += 1 }
    }
    terms = counts.filter { $0.value >= minimum }.keys.sorted()
    texts = terms.map { counts[$0] ?? 0 }
    rarities = texts.map { Evidence.rarity(texts: $0, of: sequences.count) }
    columns = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1, Int32($0)) })
  }

  /// The terms of a text, as often as they stand there.
  private static func terms(of sequence: WordSequence) -> [String] {
    var terms: [String] = []
    var previous: WordSequence.Word?
    for word in sequence.words {
      guard TermIndex.isPlain(word.form) else {
        previous = nil
        continue
      }
      terms.append(word.form)
      if let previous, previous.sentence == word.sentence {
        terms.append("\(previous.form) \(word.form)")
      }
      previous = word
    }
    return terms
  }

  /// The texts as a matrix with a column a term: how rare each term of a text is, scaled so that every
  /// row has the length 1.
  func rows(of sequences: [WordSequence]) -> SparseRows {
    rows(of: sequences.map { [($0, 1)] })
  }

  /// Texts or parts of them as a matrix, several to a row, each with what it counts.
  func rows(of texts: [[(words: WordSequence, share: Double)]]) -> SparseRows {
    var rows = SparseRows(columnCount: terms.count)
    for parts in texts {
      var values: [Int32: Double] = [:]
      for (words, share) in parts {
        let found = Set(Self.terms(of: words).compactMap { columns[$0] }).sorted()
        let squares = found.reduce(0) { $0 + rarities[Int($1)] * rarities[Int($1)] }
        for column in found {
          values[column, default: 0] += share * rarities[Int(column)] / squares.squareRoot()
        }
      }
      let found = values.keys.sorted()
      rows.append(columns: found, values: found.map { values[$0] ?? 0 })
    }
    return rows
  }
}
