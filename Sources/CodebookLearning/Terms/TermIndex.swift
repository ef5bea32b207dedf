internal import TextCoding

/// The words, beginnings of words and pairs of words of some texts, with the texts that hold each.
///
/// A term is written in the notation of a codebook's phrases: `word`, `stem*` or `two words`.
struct TermIndex {
  /// The terms that at least so many texts hold, each once, in no special order.
  private(set) var terms: [String] = []
  /// The numbers of the texts that hold each term, in order.
  private(set) var postings: [[Int32]] = []
  /// How many texts there are.
  let count: Int

  private var vocabulary: [(bytes: [UInt8], texts: [Int32])] = []

  /// The terms of some texts.
  ///
  /// - Parameters:
  ///   - sequences: The words of each text.
  ///   - minimum: How many texts must hold a term.
  ///   - usesPairs: Whether pairs of words are terms.
  init(_ sequences: [WordSequence], minimum: Int, usesPairs: Bool = true) {
    count = sequences.count
    var numbers: [String: Int] = [:]
    var forms: [String] = []
    var words: [[Int32]] = []
    var pairs: [Int: [Int32]] = [:]
    var order: [Int] = []
    for (text, sequence) in sequences.enumerated() {
      var previous: (number: Int, sentence: Int)?
      for word in sequence.words {
        let number = numbers[word.form] ?? forms.count
        if number == forms.count {
          numbers[word.form] = number
          forms.append(word.form)
          words.append([])
        }
        Self.append(text, to: &words[number])
        if let previous, previous.sentence == word.sentence {
          let key = previous.number << 32 | number
          if pairs[key] == nil { order.append(key) }
          Self.append(text, to: &pairs[key, default: []])
        }
        previous = (number, word.sentence)
      }
    }
    let isStop = forms.map(StopWords.contains)
    let isPlain = forms.map(Self.isPlain)
    vocabulary = forms.indices.map { (Array(forms[$0].utf8), words[$0]) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    for number in forms.indices where isPlain[number] && !isStop[number] {
      add(forms[number], words[number], minimum)
    }
    for key in order where usesPairs {
      let (first, second) = (key >> 32, key & 0xffff_ffff)
      guard isPlain[first], isPlain[second], !(isStop[first] && isStop[second]) else { continue }
      add("\(forms[first]) \(forms[second])", pairs[key] ?? [], minimum)
    }
    addStems(forms.indices.filter { isPlain[$0] && !isStop[$0] }.map { forms[$0] }, minimum)
  }

  private static func append(_ text: Int, to list: inout [Int32]) {
    if list.last != Int32(text) { list.append(Int32(text)) }
  }

  private mutating func add(_ term: String, _ texts: [Int32], _ minimum: Int) {
    guard texts.count >= minimum else { return }
    terms.append(term)
    postings.append(texts)
  }

  /// Beginnings that at least two different words share.
  private mutating func addStems(_ forms: [String], _ minimum: Int) {
    for stem in Set(forms.flatMap(Stem.candidates)).sorted() {
      let words = self.words(beginningWith: stem)
      guard words.count >= 2 else { continue }
      add("\(stem)*", Self.union(words.map { vocabulary[$0].texts }), minimum)
    }
  }

  /// The texts that hold a word with this beginning.
  ///
  /// - Parameter stem: The beginning.
  /// - Returns: The numbers of the texts, in order.
  func texts(withStem stem: String) -> [Int32] {
    Self.union(words(beginningWith: stem).map { vocabulary[$0].texts })
  }

  private func words(beginningWith stem: String) -> Range<Int> {
    let bytes = Array(stem.utf8)
    var low = 0
    var high = vocabulary.count
    while low < high {
      let middle = (low + high) / 2
      if vocabulary[middle].bytes.lexicographicallyPrecedes(bytes) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < vocabulary.count, vocabulary[end].bytes.starts(with: bytes) { end += 1 }
    return low..<end
  }

  private static func union(_ lists: [[Int32]]) -> [Int32] {
    lists.count == 1 ? lists[0] : Set(lists.joined()).sorted()
  }

  /// Whether a phrase of a codebook can hold the word as it is.
  static func isPlain(_ form: String) -> Bool {
    form != "s" && !form.isEmpty
      && form.utf8.allSatisfy { 0x61...0x7a ~= $0 || 0x30...0x39 ~= $0 }
  }
}
