/// Builds the automaton of a codebook's words.
///
/// The codebook's words are in British spelling. The automaton is walked with words as people write
/// them, so each of its states stands for a written beginning and is made from the British one; the
/// two part where a beginning or a `z` is rewritten.
struct WordAutomatonBuilder {
  private let lexicon: Lexicon
  private var entries: EntryTable
  private var automaton = WordAutomaton()
  /// The codebook's words in British spelling.
  private var british = LetterTree()
  /// Written words that are known for what they are, whatever the codebook holds.
  private var special = LetterTree()
  /// Words that must be looked up, since their case matters.
  private var exact = LetterTree()
  /// The state of words that go on beyond all known beginnings, by their entry.
  private var tails: [Int32: Int] = [:]

  /// The automaton of a lexicon's words, and the entries of its words.
  static func automaton(of lexicon: Lexicon) -> (WordAutomaton, EntryTable) {
    var builder = WordAutomatonBuilder(lexicon)
    builder.build()
    return (builder.automaton, builder.entries)
  }

  private init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    entries = lexicon.entries
    for (form, symbol) in lexicon.forms {
      if form.isExact {
        exact.insert(form.bytes.map { $0 | 0x20 }, form.isPrefix ? .prefix(symbol) : .whole(symbol))
      } else {
        british.insert(form.bytes, form.isPrefix ? .prefix(symbol) : .whole(symbol))
      }
    }
    let words =
      Spelling.americanBeginnings + Spelling.americanWords + Array(Contraction.bare.keys)
      + Array(Contraction.negated.keys) + Array(Contraction.subjects)
      + Tokeniser.abbreviations + [Tokeniser.etcetera]
    for word in words { special.insert(word, nil) }
  }

  /// A written beginning and what is known of it.
  private struct Beginning {
    let state: Int
    let written: [UInt8]
    /// Its British form among the codebook's words, or `nil` where none begins so.
    let node: Int?
    /// The symbols of the prefixes that it has passed.
    let passed: [Int32]
    let special: Int?
    let exact: Int?
    /// Whether an exact prefix has been passed, so that every word from here is looked up.
    let isExact: Bool
  }

  /// States that are kept for special words; where others find no room, their words are looked up.
  private static let reserve = 1 << 10

  private mutating func build() {
    _ = tail([], isExact: true)
    var open = [
      Beginning(
        state: WordAutomaton.start, written: [], node: LetterTree.root, passed: [],
        special: LetterTree.root, exact: LetterTree.root, isExact: false)
    ]
    // Shorter beginnings first, so that states which are often passed lie side by side.
    while !open.isEmpty {
      var longer: [Beginning] = []
      for beginning in open {
        for letter in 0..<26 {
          if let next = extended(beginning, by: letter) { longer.append(next) }
        }
      }
      open = longer
    }
    for (form, cut) in Contraction.bare {
      let number = automaton.add(
        WordAutomaton.Cut(
          length: cut.length, first: entry(of: cut.first), second: entry(of: cut.second)))
      automaton.setEntry(number, of: state(of: form))
    }
    for (stem, verb) in Contraction.negated {
      automaton.setNegatedVerb(entry(of: verb), of: state(of: stem))
    }
    for subject in Contraction.subjects { automaton.add(.subject, to: state(of: subject)) }
    for word in Tokeniser.abbreviations { automaton.add(.abbreviation, to: state(of: word)) }
    automaton.add(.etcetera, to: state(of: Tokeniser.etcetera))
  }

  private mutating func entry(of word: String) -> Int32 {
    entries.entry(of: lexicon.symbols(of: Array(word.utf8)))
  }

  /// The state of a special word.
  private func state(of word: [UInt8]) -> Int {
    word.reduce(WordAutomaton.start) { state, byte in
      Int(automaton.next[state * WordAutomaton.width + WordAutomaton.letter(byte)])
    }
  }

  /// The beginning with one more letter, or `nil` where it leads to words that need no telling apart.
  private mutating func extended(_ beginning: Beginning, by letter: Int) -> Beginning? {
    let special = beginning.special.flatMap { self.special.child(of: $0, letter) }
    let exact = beginning.exact.flatMap { self.exact.child(of: $0, letter) }
    let isExact = beginning.isExact || exact.map { !self.exact.prefixes[$0].isEmpty } == true
    let isUnsettled =
      special != nil || letter == WordAutomaton.letter(Self.z) || beginning.written.last == Self.z
    var node = beginning.node.flatMap { british.child(of: $0, letter) }
    guard isUnsettled || node != nil || exact != nil else {
      automaton.connect(beginning.state, letter, to: tail(beginning.passed, isExact: isExact))
      return nil
    }
    let written = beginning.written + [UInt8(ascii: "a") + UInt8(letter)]
    var passed = beginning.passed
    var isRewritten = false
    if isUnsettled {
      let rewritten = Spelling.rewritten(written)
      isRewritten = rewritten != written
      (node, passed) = walk(rewritten)
    } else if let node {
      passed += british.prefixes[node]
    }
    guard node != nil || special != nil || exact != nil || mayEndInS(written) else {
      automaton.connect(beginning.state, letter, to: tail(passed, isExact: isExact))
      return nil
    }
    let isWhole = Spelling.british(written) != Spelling.rewritten(written)
    var entry = entries.entry(
      of: isWhole
        ? lexicon.symbols(of: written) : passed + (node.map { british.wholes[$0] } ?? []))
    let isLost = (isWhole || isRewritten) && entry == EntryTable.unknown
    if isLost || isExact || exact.map({ !self.exact.wholes[$0].isEmpty }) == true {
      entry = WordAutomaton.lookUp
    }
    if special == nil, !automaton.hasRoom(for: Self.reserve) {
      automaton.connect(beginning.state, letter, to: tail([], isExact: true))
      return nil
    }
    let state = automaton.addState(entry)
    automaton.connect(beginning.state, letter, to: state)
    return Beginning(
      state: state, written: written, node: node, passed: passed, special: special, exact: exact,
      isExact: isExact)
  }

  private static let z = UInt8(ascii: "z")

  /// Whether a beginning that ends in z may go on as one that ends in s.
  private func mayEndInS(_ written: [UInt8]) -> Bool {
    guard written.last == Self.z else { return false }
    return walk(Spelling.rewritten(written).dropLast() + [UInt8(ascii: "s")]).node != nil
  }

  /// The codebook's words that begin with a British form, and the symbols of the prefixes on the way.
  private func walk(_ word: [UInt8]) -> (node: Int?, passed: [Int32]) {
    var node: Int? = LetterTree.root
    var passed: [Int32] = []
    for byte in word {
      node = node.flatMap { british.child(of: $0, WordAutomaton.letter(byte)) }
      guard let node else { break }
      passed += british.prefixes[node]
    }
    return (node, passed)
  }

  /// The state of all words that have passed certain prefixes and are no others.
  private mutating func tail(_ passed: [Int32], isExact: Bool) -> Int {
    if passed.isEmpty, !isExact { return WordAutomaton.dead }
    var entry = isExact ? WordAutomaton.lookUp : entries.entry(of: passed)
    if let tail = tails[entry] { return tail }
    if !automaton.hasRoom(for: Self.reserve) { entry = WordAutomaton.lookUp }
    if let tail = tails[entry] { return tail }
    let tail = automaton.addState(entry)
    for letter in 0..<26 { automaton.connect(tail, letter, to: tail) }
    tails[entry] = tail
    return tail
  }
}

/// Words as a tree of their letters.
struct LetterTree: Sendable {
  /// What a word is added as.
  enum Mark {
    /// A word of a symbol.
    case whole(Int32)
    /// The beginning of words of a symbol.
    case prefix(Int32)
  }

  static let root = 0
  private var children = [Int32](repeating: 0, count: WordAutomaton.width)
  /// The symbols whose words end at a node.
  private(set) var wholes: [[Int32]] = [[]]
  /// The symbols whose prefixes end at a node.
  private(set) var prefixes: [[Int32]] = [[]]

  /// Adds a word; one that holds anything but letters is left out.
  mutating func insert(_ word: [UInt8], _ mark: Mark?) {
    guard word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7a }) else { return }
    var node = Self.root
    for byte in word {
      let place = node * WordAutomaton.width + WordAutomaton.letter(byte)
      if children[place] == 0 {
        children[place] = Int32(wholes.count)
        wholes.append([])
        prefixes.append([])
        children += repeatElement(0, count: WordAutomaton.width)
      }
      node = Int(children[place])
    }
    switch mark {
    case .whole(let symbol): wholes[node].append(symbol)
    case .prefix(let symbol): prefixes[node].append(symbol)
    case nil: break
    }
  }

  /// The node that a letter leads to, or `nil` where no word goes on so.
  func child(of node: Int, _ letter: Int) -> Int? {
    let child = Int(children[node * WordAutomaton.width + letter])
    return child == 0 ? nil : child
  }
}
