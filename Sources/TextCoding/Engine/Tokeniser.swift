/// Cuts a text into words in one pass over its UTF-8 bytes, with the place of each word in the
/// original text and the sentence and clause marks between them.
///
/// Contractions become two words ("didn't": "did", "not"), so that phrases need one form; a
/// possessive 's is dropped after a noun. Hyphen and slash are spaces.
struct Tokeniser: Sendable {
  private var index = 0
  /// The bytes before `index` that begin no scalar.
  private var continuations = 0
  private var pending: Token.Marks = []
  private var lineStart = 0
  private var isLineStart = true
  /// The automaton's state behind the last word, where that holds nothing but letters and is no half
  /// of a form.
  private var last = WordAutomaton.dead
  /// The words of the last text; while it is read, there are places behind them.
  var tokens: [Token] = []
  /// The first word of each sentence.
  private(set) var sentenceStarts: [Int] = []
  /// How many words have been read.
  private var count = 0

  /// Longer words stand in no codebook; they are kept whole and never looked up.
  static let longestWord = 64
  /// Words behind which a full stop ends no sentence.
  static let abbreviations = ["eg", "ie", "vs", "approx", "mr", "mrs", "ms", "dr", "st"].map {
    Array($0.utf8)
  }
  static let etcetera = Array("etc".utf8)

  /// Reads a text; its words are then in `tokens`, in the order of the text.
  ///
  /// - Parameters:
  ///   - text: A text in UTF-8.
  ///   - words: The session's words, which learns those it has not met.
  mutating func read(_ text: Span<UInt8>, words: inout WordCache) {
    index = 0
    continuations = 0
    pending = [.sentence, .clause]
    lineStart = 0
    isLineStart = true
    last = WordAutomaton.dead
    count = 0
    sentenceStarts.clear()
    // The words of the last text are overwritten.
    defer { tokens.removeLast(tokens.count - count) }
    guard text.count <= Token.longestText else { return }
    tokens.makeRoom(for: min(text.count / 4 + 2, 1 << 10), filledWith: Token())
    while index < text.count {
      if WordAutomaton.letter(text[index]) < 26 {
        familiarWords(text, words.lexicon.automaton, words.familiar)
        if index < text.count, WordAutomaton.letter(text[index]) < 26 {
          plainWord(text, &words)
        }
        isLineStart = false
        continue
      }
      let (kind, length) = ByteClass.at(index, in: text)
      switch kind {
      case .letter, .digit:
        oddWord(from: index, text, &words)
        isLineStart = false
        continue
      case .stop: stop(text, words.lexicon.automaton)
      case .exclamation: exclamation(text)
      case .clauseMark, .openingBracket, .dash, .ellipsis: pending.insert(.clause)
      case .closingBracket: closingBracket(text)
      case .comma: pending.insert(.comma)
      case .hyphen: hyphen(text)
      case .bullet: if isLineStart { pending.formUnion([.sentence, .clause]) }
      case .newline: newline(text)
      case .apostrophe, .quote, .space: break
      }
      index += length
      continuations += length - 1
    }
  }

  private func kind(at position: Int, _ text: Span<UInt8>) -> ByteClass? {
    position >= 0 && position < text.count ? ByteClass.at(position, in: text).kind : nil
  }

  private func isUpper(at position: Int, _ text: Span<UInt8>) -> Bool {
    position < text.count && text[position] >= 0x41 && text[position] <= 0x5a
  }

  private func isLower(at position: Int, _ text: Span<UInt8>) -> Bool {
    position < text.count && text[position] >= 0x61 && text[position] <= 0x7a
  }

  private func isWordByte(at position: Int, _ text: Span<UInt8>) -> Bool {
    let kind = kind(at: position, text)
    return kind == .letter || kind == .digit
  }

  // MARK: Between words

  private mutating func stop(_ text: Span<UInt8>, _ automaton: WordAutomaton) {
    let isRun = kind(at: index - 1, text) == .stop || kind(at: index + 1, text) == .stop
    if isRun {
      pending.insert(.clause)
    } else if isUpper(at: index + 1, text) || !isWordByte(at: index + 1, text),
      !isAbbreviation(text, automaton)
    {
      pending.formUnion([.sentence, .clause])
    }
  }

  private func isAbbreviation(_ text: Span<UInt8>, _ automaton: WordAutomaton) -> Bool {
    guard count > 0 else { return false }
    let word = tokens[count - 1].bytes
    guard word.upperBound == index else { return false }
    let traits = automaton.traits[last]
    if traits.contains(.abbreviation) { return true }
    if traits.contains(.etcetera) {
      return !isUpper(at: nextLetter(after: index + 1, text), text)
    }
    return word.count >= 3 && word.count <= Self.longestWord
      && word.contains { text[$0] == UInt8(ascii: ".") }
  }

  /// The next place that is neither space, quote nor bracket, no more than a few bytes on.
  private func nextLetter(after position: Int, _ text: Span<UInt8>) -> Int {
    var position = position
    var steps = 0
    while steps < 6, position < text.count {
      let (kind, length) = ByteClass.at(position, in: text)
      guard kind == .space || kind == .quote || kind == .apostrophe || kind == .closingBracket
      else { break }
      position += length
      steps += 1
    }
    return position
  }

  /// A question or call ends the sentence unless it is quoted inside one: 'why?' she asks.
  private mutating func exclamation(_ text: Span<UInt8>) {
    let after = kind(at: index + 1, text)
    let isQuoted = after == .quote || after == .apostrophe
    pending.insert(.clause)
    if !(isQuoted && isLower(at: nextLetter(after: index + 1, text), text)) {
      pending.insert(.sentence)
    }
  }

  /// `2)` numbers an item of a list; any other bracket ends an aside.
  private mutating func closingBracket(_ text: Span<UInt8>) {
    pending.insert(.clause)
    guard count > 0 else { return }
    let word = tokens[count - 1].bytes
    if word.upperBound == index, word.count <= 2,
      word.allSatisfy({ text[$0] >= 0x30 && text[$0] <= 0x39 })
    {
      count -= 1
      if sentenceStarts.last == count { sentenceStarts.removeLast() }
      pending.insert(.sentence)
    }
  }

  private mutating func hyphen(_ text: Span<UInt8>) {
    if isLineStart {
      pending.formUnion([.sentence, .clause])
    } else if !isWordByte(at: index - 1, text), !isWordByte(at: index + 1, text) {
      pending.insert(.clause)
    }
  }

  /// A line's end ends the sentence unless a long line is plainly wrapped.
  private mutating func newline(_ text: Span<UInt8>) {
    let goesOn = isLower(at: nextLetter(after: index + 1, text), text)
    if !(index - lineStart >= 60 && goesOn) { pending.formUnion([.sentence, .clause]) }
    lineStart = index + 1
    isLineStart = true
  }

  // MARK: Words

  /// Reads words that the session has met, one after another, until their sentence ends or something
  /// else than a space, a comma or a full stop follows a word.
  ///
  /// It gives what the steps below would give, which read a word and then a mark; it is for most words
  /// of most texts, and keeps at hand what changes with each.
  private mutating func familiarWords(
    _ text: Span<UInt8>, _ automaton: WordAutomaton, _ familiar: FamiliarWords
  ) {
    let behind = continuations
    let first = count
    let isOpening = pending.contains(.sentence)
    let sentence = Int32(truncatingIfNeeded: sentenceStarts.count) &- (isOpening ? 0 : 1)
    var index = index
    var count = count
    var pending = pending
    var tokens = tokens.mutableSpan
    while count < tokens.count, let letters = FamiliarWords.Letters(text, from: index),
      letters.count > 0, let word = familiar.word(letters)
    {
      let end = index &+ letters.count
      guard end &+ 1 < text.count else { break }
      let mark = text[end]
      var marks: Token.Marks = []
      if mark != UInt8(ascii: " ") {
        guard text[end &+ 1] == UInt8(ascii: " ") else { break }
        if mark == UInt8(ascii: ",") {
          marks = .comma
        } else if mark == UInt8(ascii: "."), letters.count > 1,
          automaton.traits[Int(word.state)].isEmpty
        {
          marks = [.sentence, .clause]
        } else {
          break
        }
      }
      tokens[count] = Token(
        bytes: index..<end, scalars: index &- behind..<end &- behind, word: word.entry,
        sentence: sentence, marks: pending)
      count &+= 1
      pending = marks
      index = end &+ (marks.isEmpty ? 1 : 2)
      if marks.contains(.sentence) { break }
    }
    if isOpening, count > first { sentenceStarts.append(first) }
    self.index = index
    self.count = count
    self.pending = pending
  }

  /// A word that begins with a letter of ASCII: one look-up where it is familiar, else one step of the
  /// automaton a letter.
  private mutating func plainWord(_ text: Span<UInt8>, _ words: inout WordCache) {
    let start = index
    let letters = FamiliarWords.Letters(text, from: start)
    if let letters, let word = words.familiar.word(letters) {
      let end = start + letters.count
      if end < text.count, goesOn(at: end, from: start, text) {
        oddWord(from: start, text, &words)
        return
      }
      last = Int(word.state)
      index = end
      append(start..<end, word.entry)
      if isBeforeApostrophe(text) { contraction(text, words.lexicon) }
      return
    }
    let (state, end, hash) = words.lexicon.automaton.run(over: text, from: start)
    if end < text.count, goesOn(at: end, from: start, text) {
      oddWord(from: start, text, &words)
      return
    }
    last = state
    index = end
    let entry = words.lexicon.automaton.entries[state]
    if entry < WordAutomaton.lookUp {
      let cut = words.lexicon.automaton.cut(entry)
      append(start..<start + cut.length, cut.first)
      append(start + cut.length..<end, cut.second)
      last = WordAutomaton.dead
    } else {
      let word = resolved(entry, start..<end, text, hash, &words)
      append(start..<end, word)
      if let letters { words.familiar.keep(letters, entry: word, state: state) }
    }
    if isBeforeApostrophe(text) { contraction(text, words.lexicon) }
  }

  /// The entry of a word for which the automaton gives `entry`.
  private func resolved(
    _ entry: Int32, _ word: Range<Int>, _ text: Span<UInt8>, _ hash: StableHash,
    _ words: inout WordCache
  ) -> Int32 {
    if word.count > Self.longestWord { return EntryTable.unknown }
    // A long word may be a misspelt indicator.
    let isOpen =
      entry == WordAutomaton.lookUp
      || entry == EntryTable.unknown && word.count >= Misspellings.shortestWord - 1
    return isOpen
      ? words.entry(
        for: word, in: text, hash: hash, isUnmatched: entry == EntryTable.unknown) : entry
  }

  /// Whether a word of letters goes on behind them with something that is no letter of ASCII.
  @inline(__always)
  private func goesOn(at position: Int, from start: Int, _ text: Span<UInt8>) -> Bool {
    switch text[position] {
    case UInt8(ascii: " "), UInt8(ascii: ","): false
    case UInt8(ascii: "."): position == start + 1
    default: isWordByte(at: position, text)
    }
  }

  /// A word with digits, stops or letters outside ASCII.
  private mutating func oddWord(
    from start: Int, _ text: Span<UInt8>, _ words: inout WordCache
  ) {
    let scalarStart = start - continuations
    index = start
    while index < text.count {
      let (kind, length) = ByteClass.at(index, in: text)
      guard kind == .letter || kind == .digit || joins(kind, from: start, text) else { break }
      index += length
      continuations += length - 1
    }
    last = WordAutomaton.dead
    append(
      start..<index, scalars: scalarStart..<index - continuations,
      words.entry(for: start..<index, in: text))
    if isBeforeApostrophe(text) { contraction(text, words.lexicon) }
  }

  /// Whether a mark inside a word belongs to it: the stops of "e.g.", the comma of "6,000".
  private func joins(_ kind: ByteClass, from start: Int, _ text: Span<UInt8>) -> Bool {
    let before = index - 1
    switch kind {
    case .stop:
      if self.kind(at: before, text) == .digit, self.kind(at: index + 1, text) == .digit {
        return true
      }
      let isSingle = before == start || text[before - 1] == UInt8(ascii: ".")
      return isSingle && self.kind(at: before, text) == .letter
        && self.kind(at: index + 1, text) == .letter && !isWordByte(at: index + 2, text)
    case .comma:
      return self.kind(at: before, text) == .digit && self.kind(at: index + 1, text) == .digit
    default:
      return false
    }
  }

  /// Adds a word of ASCII.
  @inline(__always)
  private mutating func append(_ range: Range<Int>, _ word: Int32) {
    append(
      range, scalars: range.lowerBound - continuations..<range.upperBound - continuations, word)
  }

  @inline(__always)
  private mutating func append(_ range: Range<Int>, scalars: Range<Int>, _ word: Int32) {
    if count == tokens.count { tokens.makeRoom(for: 2 * count + 1, filledWith: Token()) }
    if pending.contains(.sentence) { sentenceStarts.append(count) }
    tokens[count] = Token(
      bytes: range, scalars: scalars, word: word,
      sentence: Int32(truncatingIfNeeded: sentenceStarts.count &- 1), marks: pending)
    count += 1
    pending = []
  }

  /// Whether an apostrophe may come next.
  @inline(__always)
  private func isBeforeApostrophe(_ text: Span<UInt8>) -> Bool {
    index < text.count && (text[index] == UInt8(ascii: "'") || text[index] >= 0x60)
  }

  /// Reads what follows an apostrophe: a possessive, a contracted verb or a negation.
  private mutating func contraction(_ text: Span<UInt8>, _ lexicon: Lexicon) {
    let (kind, length) = ByteClass.at(index, in: text)
    guard kind == .apostrophe, count > 0 else { return }
    let word = count - 1
    let start = index + length
    var end = start
    while end < text.count, end - start < 3, text[end] < 0x80, self.kind(at: end, text) == .letter {
      end += 1
    }
    guard end > start, !isWordByte(at: end, text) else { return }
    var suffix: UInt32 = 0
    for place in start..<end { suffix = suffix << 8 | UInt32(text[place] | 0x20) }
    let behind = continuations + length - 1
    let scalarEnd = end - behind
    if suffix == UInt32(UInt8(ascii: "t")), let verb = lexicon.automaton.negatedVerbs[last] {
      // The n of "n't" belongs to the second word.
      let cut = tokens[word].bytes.upperBound - 1
      let scalarCut = tokens[word].scalars.upperBound - 1
      tokens[word].bytes = tokens[word].bytes.lowerBound..<cut
      tokens[word].scalars = tokens[word].scalars.lowerBound..<scalarCut
      tokens[word].word = verb
      append(cut..<end, scalars: scalarCut..<scalarEnd, lexicon.contracted.not)
    } else if let verb = lexicon.contracted.verb(suffix) {
      append(index..<end, scalars: index - continuations..<scalarEnd, verb)
    } else if suffix == UInt32(UInt8(ascii: "s")) {
      if lexicon.automaton.traits[last].contains(.subject) {
        append(index..<end, scalars: index - continuations..<scalarEnd, lexicon.contracted.be)
      } else {
        tokens[word].bytes = tokens[word].bytes.lowerBound..<end
        tokens[word].scalars = tokens[word].scalars.lowerBound..<scalarEnd
      }
    } else {
      return
    }
    index = end
    continuations = behind
    last = WordAutomaton.dead
  }
}
