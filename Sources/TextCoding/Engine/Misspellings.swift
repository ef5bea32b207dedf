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
  /// The entries by the hash of a word and of the word without each of its letters in turn.
  private var index: [UInt64: [Entry]] = [:]
  /// The hashes in `index` as bits, several to a bit, so that most words are ruled out at once.
  private var marks = [UInt64](repeating: 0, count: markCount / 64)
  private var stemLengths: [Int] = []
  private var knownWords: Set<[UInt8]> = []

  /// The shortest word that is forgiven, in letters.
  static let shortestWord = 7
  private static let markCount = 1 << 18

  mutating func add(_ form: Phrase.WordForm, symbol: Int32) {
    guard form.bytes.count >= Self.shortestWord, Self.isPlain(form.bytes) else { return }
    entries.insert(Entry(word: form.bytes, isPrefix: form.isPrefix, symbol: symbol))
  }

  mutating func finish(knownWords: Set<[UInt8]>) {
    self.knownWords = knownWords
    for entry in entries {
      Self.forEachKey(of: entry.word[...]) { key in
        if index[key]?.contains(entry) == true { return }
        index[key, default: []].append(entry)
        let mark = Int(key & UInt64(Self.markCount - 1))
        marks[mark / 64] |= 1 << UInt64(mark % 64)
      }
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
    var found: [Int32] = []
    addMatches(of: word[...], isPrefix: false, to: &found)
    var tried = 0
    for length in stemLengths {
      for cut in max(length - 1, tried + 1)...length + 1 where cut <= word.count {
        addMatches(of: word[..<cut], isPrefix: true, to: &found)
        tried = cut
      }
    }
    return found
  }

  private func addMatches(
    of word: ArraySlice<UInt8>, isPrefix: Bool, to found: inout [Int32]
  ) {
    Self.forEachKey(of: word) { key in
      let mark = Int(key & UInt64(Self.markCount - 1))
      guard marks[mark / 64] & (1 << UInt64(mark % 64)) != 0 else { return }
      for entry in index[key] ?? []
      where entry.isPrefix == isPrefix && entry.word[0] == word[0]
        && Self.isOneSlip(Array(word), entry.word)
      {
        found.append(entry.symbol)
      }
    }
  }

  private static func isPlain(_ word: [UInt8]) -> Bool {
    word.allSatisfy { $0 >= 0x61 && $0 <= 0x7a }
  }

  /// Hands on the hash of the word and of the word without each of its letters but the first.
  ///
  /// The hash is a polynomial in the letters, so that leaving one out costs one step.
  private static func forEachKey(of word: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
    var whole: UInt64 = 0
    for byte in word { whole = whole &* factor &+ UInt64(byte) }
    body(mixed(whole))
    // From the last letter back: what stands behind the one left out, and the power of its place.
    var behind: UInt64 = 0
    var power: UInt64 = 1
    var before = whole
    for byte in word.dropFirst().reversed() {
      before = (before &- UInt64(byte)) &* inverse
      body(mixed(before &* power &+ behind))
      behind &+= UInt64(byte) &* power
      power = power &* factor
    }
  }

  private static let factor: UInt64 = 0x9e37_79b9_7f4a_7c15
  /// The number that undoes a multiplication by `factor`.
  private static let inverse: UInt64 = 0xf1de_83e1_9937_733d

  private static func mixed(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 32)) &* 0xd6e8_feb8_6659_fd93
    return mixed ^ (mixed >> 32)
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
