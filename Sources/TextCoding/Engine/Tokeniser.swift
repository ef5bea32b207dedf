/// Cuts a text into words in one pass over its UTF-8 bytes, with the place of each word in the
/// original text and the sentence and clause marks between them.
///
/// Contractions become two words ("didn't": "did", "not"), so that phrases need one form; a
/// possessive 's is dropped after a noun. Hyphen and slash are spaces.
struct Tokeniser {
  private let bytes: [UInt8]
  private var index = 0
  private var scalar = 0
  private var pending: Token.Marks = [.sentence, .clause]
  private var lineStart = 0
  private var isLineStart = true
  private(set) var tokens: [Token] = []

  /// Longer words stand in no codebook; they are kept whole and never looked up.
  static let longestWord = 64

  /// The words of `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: A text in UTF-8.
  ///   - words: The session's words, which learns those it has not met.
  /// - Returns: The tokens in the order of the text.
  static func tokens(of bytes: [UInt8], words: inout WordCache) -> [Token] {
    var tokeniser = Tokeniser(bytes)
    tokeniser.run(&words)
    return tokeniser.tokens
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5 + 1)
  }

  private mutating func run(_ words: inout WordCache) {
    while index < bytes.count {
      let (kind, length) = ByteClass.at(index, in: bytes)
      switch kind {
      case .letter, .digit:
        word(&words)
        isLineStart = false
        continue
      case .stop: stop()
      case .exclamation: exclamation()
      case .clauseMark, .openingBracket, .dash, .ellipsis: pending.insert(.clause)
      case .closingBracket: closingBracket()
      case .comma: pending.insert(.comma)
      case .hyphen: hyphen()
      case .bullet: if isLineStart { pending.formUnion([.sentence, .clause]) }
      case .newline: newline()
      case .apostrophe, .quote, .space: break
      }
      index += length
      scalar += 1
    }
  }

  private func kind(at position: Int) -> ByteClass? {
    position >= 0 && position < bytes.count ? ByteClass.at(position, in: bytes).kind : nil
  }

  private func isLetter(at position: Int) -> Bool {
    kind(at: position) == .letter
  }

  private func isUpper(at position: Int) -> Bool {
    position < bytes.count && bytes[position] >= 0x41 && bytes[position] <= 0x5a
  }

  // MARK: Between words

  private mutating func stop() {
    let isRun = kind(at: index - 1) == .stop || kind(at: index + 1) == .stop
    if isRun {
      pending.insert(.clause)
    } else if isUpper(at: index + 1) || !isWordByte(at: index + 1), !isAbbreviation {
      pending.formUnion([.sentence, .clause])
    }
  }

  private func isWordByte(at position: Int) -> Bool {
    let kind = kind(at: position)
    return kind == .letter || kind == .digit
  }

  private var isAbbreviation: Bool {
    guard let last = tokens.last, last.bytes.upperBound == index else { return false }
    let word = bytes[last.bytes].map { $0 | 0x20 }
    if word.count >= 3, word.contains(UInt8(ascii: ".") | 0x20) { return true }
    return Self.abbreviations.contains(word)
      || word == Array("etc".utf8) && !isUpper(at: nextLetter(after: index + 1))
  }

  private static let abbreviations = Set(
    ["eg", "ie", "vs", "approx", "mr", "mrs", "ms", "dr", "st"].map { Array($0.utf8) })

  /// The next place that is neither space, quote nor bracket, no more than a few bytes on.
  private func nextLetter(after position: Int) -> Int {
    var position = position
    var steps = 0
    while steps < 6, position < bytes.count {
      let (kind, length) = ByteClass.at(position, in: bytes)
      guard kind == .space || kind == .quote || kind == .apostrophe || kind == .closingBracket
      else { break }
      position += length
      steps += 1
    }
    return position
  }

  /// A question or call ends the sentence unless it is quoted inside one: 'why?' she asks.
  private mutating func exclamation() {
    let after = kind(at: index + 1)
    let next = nextLetter(after: index + 1)
    let isQuoted = after == .quote || after == .apostrophe
    let goesOn = next < bytes.count && bytes[next] >= 0x61 && bytes[next] <= 0x7a
    pending.insert(.clause)
    if !(isQuoted && goesOn) { pending.insert(.sentence) }
  }

  /// `2)` numbers an item of a list; any other bracket ends an aside.
  private mutating func closingBracket() {
    pending.insert(.clause)
    if let last = tokens.last, last.bytes.upperBound == index, last.bytes.count <= 2,
      bytes[last.bytes].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    {
      tokens.removeLast()
      pending.insert(.sentence)
    }
  }

  private mutating func hyphen() {
    if isLineStart {
      pending.formUnion([.sentence, .clause])
    } else if kind(at: index - 1) != .letter && kind(at: index - 1) != .digit,
      !isWordByte(at: index + 1)
    {
      pending.insert(.clause)
    }
  }

  /// A line's end ends the sentence unless a long line is plainly wrapped.
  private mutating func newline() {
    let next = nextLetter(after: index + 1)
    let goesOn = next < bytes.count && bytes[next] >= 0x61 && bytes[next] <= 0x7a
    if !(index - lineStart >= 60 && goesOn) { pending.formUnion([.sentence, .clause]) }
    lineStart = index + 1
    isLineStart = true
  }

  // MARK: Words

  private mutating func word(_ words: inout WordCache) {
    let start = index
    let scalarStart = scalar
    while index < bytes.count {
      let (kind, length) = ByteClass.at(index, in: bytes)
      if kind == .letter || kind == .digit {
        index += length
        scalar += 1
      } else if joins(kind, from: start) {
        index += length
        scalar += 1
      } else {
        break
      }
    }
    let range = start..<index
    let scalars = scalarStart..<scalar
    if range.count <= Self.longestWord, let cut = Contraction.cut(bytes[range]) {
      let middle = start + cut.length
      let middleScalar = scalarStart + cut.length
      append(start..<middle, scalarStart..<middleScalar, words.entry(for: cut.first))
      append(middle..<index, middleScalar..<scalar, words.entry(for: cut.second))
    } else {
      append(range, scalars, words.entry(for: bytes[range]))
    }
    apostrophe(&words)
  }

  /// Whether a mark inside a word belongs to it: the stops of "e.g.", the comma of "6,000".
  private func joins(_ kind: ByteClass, from start: Int) -> Bool {
    let before = index - 1
    switch kind {
    case .stop:
      if self.kind(at: before) == .digit, self.kind(at: index + 1) == .digit { return true }
      let isSingle = before == start || bytes[before - 1] == UInt8(ascii: ".")
      return isSingle && isLetter(at: before) && isLetter(at: index + 1)
        && !isWordByte(at: index + 2)
    case .comma:
      return self.kind(at: before) == .digit && self.kind(at: index + 1) == .digit
    default:
      return false
    }
  }

  private mutating func append(_ range: Range<Int>, _ scalars: Range<Int>, _ word: Int32) {
    tokens.append(Token(bytes: range, scalars: scalars, word: word, marks: pending))
    pending = []
  }

  /// Reads what follows an apostrophe: a possessive, a contracted verb or a negation.
  private mutating func apostrophe(_ words: inout WordCache) {
    guard index < bytes.count, let last = tokens.indices.last else { return }
    let (kind, length) = ByteClass.at(index, in: bytes)
    guard kind == .apostrophe else { return }
    let start = index + length
    var end = start
    while end < bytes.count, end - start < 3, bytes[end] < 0x80, isLetter(at: end) { end += 1 }
    guard end > start, !isWordByte(at: end) else { return }
    let suffix = bytes[start..<end].map { $0 | 0x20 }
    let before = bytes[tokens[last].bytes]
    let scalarEnd = scalar + 1 + end - start
    if suffix == [UInt8(ascii: "t")], let stem = Contraction.stem(of: before) {
      // The n of "n't" belongs to the second word.
      let cut = tokens[last].bytes.upperBound - 1
      let scalarCut = tokens[last].scalars.upperBound - 1
      tokens[last].bytes = tokens[last].bytes.lowerBound..<cut
      tokens[last].scalars = tokens[last].scalars.lowerBound..<scalarCut
      tokens[last].word = words.entry(for: stem)
      append(cut..<end, scalarCut..<scalarEnd, words.entry(for: "not"))
    } else if let verb = Contraction.verb(suffix, after: before) {
      append(index..<end, scalar..<scalarEnd, words.entry(for: verb))
    } else if Contraction.isPossessive(suffix) {
      tokens[last].bytes = tokens[last].bytes.lowerBound..<end
      tokens[last].scalars = tokens[last].scalars.lowerBound..<scalarEnd
    } else {
      return
    }
    index = end
    scalar = scalarEnd
  }
}
