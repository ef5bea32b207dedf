/// Finds the indicator words that an unknown word is one slip away from.
///
/// A slip is a letter left out, put in, changed, or two neighbours changed about. The first letter is
/// never the slip, and only words of seven letters or more are forgiven. Words with one letter left
/// out are indexed, so a look-up costs as many steps as the word has letters.
struct Misspellings: Sendable {
  private struct Entry: Hashable, Sendable {
    let word: [UInt8]
    let isPrefix: Bool
    let symbol: Int32
  }

  private var entries: Set<Entry> = []
  private var index: [[UInt8]: [Entry]] = [:]
  private var stemLengths: [Int] = []
  private var knownWords: Set<[UInt8]> = []

  /// The shortest word that is forgiven, in letters.
  static let shortestWord = 7

  mutating func add(_ form: Phrase.WordForm, symbol: Int32) {
    guard form.bytes.count >= Self.shortestWord, Self.isPlain(form.bytes) else { return }
    entries.insert(Entry(word: form.bytes, isPrefix: form.isPrefix, symbol: symbol))
  }

  mutating func finish(knownWords: Set<[UInt8]>) {
    self.knownWords = knownWords
    for entry in entries {
      for key in Self.keys(of: entry.word) { index[key, default: []].append(entry) }
    }
    stemLengths = Set(entries.filter(\.isPrefix).map(\.word.count)).sorted()
  }

  /// The symbols of the words that `word` is probably meant to be, in no order.
  ///
  /// - Parameter word: A folded word that stands in no phrase.
  /// - Returns: The symbols whose words may be meant.
  func symbols(near word: [UInt8]) -> [Int32] {
    guard word.count >= Self.shortestWord - 1, Self.isPlain(word), !knownWords.contains(word) else {
      return []
    }
    var found = matches(word, isPrefix: false)
    var tried: Set<Int> = []
    for length in stemLengths {
      for cut in length - 1...length + 1 where cut <= word.count && tried.insert(cut).inserted {
        found += matches(Array(word[..<cut]), isPrefix: true)
      }
    }
    return found
  }

  private func matches(_ word: [UInt8], isPrefix: Bool) -> [Int32] {
    var found: [Int32] = []
    for key in Self.keys(of: word) {
      for entry in index[key] ?? []
      where entry.isPrefix == isPrefix && entry.word[0] == word[0]
        && Self.isOneSlip(word, entry.word)
      {
        found.append(entry.symbol)
      }
    }
    return found
  }

  private static func isPlain(_ word: [UInt8]) -> Bool {
    word.allSatisfy { $0 >= 0x61 && $0 <= 0x7a }
  }

  /// The word and the word without each of its letters in turn.
  private static func keys(of word: [UInt8]) -> Set<[UInt8]> {
    var keys: Set<[UInt8]> = [word]
    for index in word.indices.dropFirst() {
      var key = word
      key.remove(at: index)
      keys.insert(key)
    }
    return keys
  }

  private static func isOneSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let restA = a[start...]
    let restB = b[start...]
    if restA.count == restB.count {
      if restA.dropFirst().elementsEqual(restB.dropFirst()) { return true }
      return restA.count >= 2 && restA.dropFirst(2).elementsEqual(restB.dropFirst(2))
        && restA.first == restB.dropFirst().first && restA.dropFirst().first == restB.first
    }
    return restA.count > restB.count
      ? restA.dropFirst().elementsEqual(restB) : restB.dropFirst().elementsEqual(restA)
  }
}
