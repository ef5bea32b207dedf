import TextCoding

/// The words of many texts as numbers, which are compared and counted faster than strings.
///
/// Words are taken as the phrases of a codebook meet them: in lower case, with contractions written
/// out. What is hidden of a text has no words.
public struct WordIndex: Sendable {
  /// A word of a text.
  struct Word: Sendable {
    /// Its number in the vocabulary.
    let number: Int32
    /// Where the word stands among all words of the text, hidden ones too: neighbours differ by 1.
    let position: Int32
    /// The sentence that it belongs to.
    let sentence: Int32
    /// Where it stands, in Unicode scalars of the text.
    let scalars: Range<Int>
  }

  /// The words by their numbers, in the order in which they first occur.
  let vocabulary: [String]
  /// The words of each text, in the order of the texts.
  let words: [[Word]]
  /// Whether a word says something by itself, by its number.
  let isContent: [Bool]

  /// - Parameter texts: The texts.
  public init(_ texts: [ExploredText]) {
    var vocabulary: [String] = []
    var numbers: [String: Int32] = [:]
    var words: [[Word]] = []
    words.reserveCapacity(texts.count)
    // So many texts at a time that the strings of their words fit into the memory of any machine.
    let batch = 4096
    for start in stride(from: 0, to: texts.count, by: batch) {
      let part = texts[start..<min(start + batch, texts.count)]
      for (text, sequence) in zip(part, WordSequence.sequences(of: part.map(\.text))) {
        var own: [Word] = []
        for (position, word) in sequence.words.enumerated()
        where text.hidden.isEmpty || !text.isHidden(word.span.scalars) {
          let number =
            numbers[word.form]
            ?? {
              let new = Int32(vocabulary.count)
              numbers[word.form] = new
              vocabulary.append(word.form)
              return new
            }()
          own.append(
            Word(
              number: number, position: Int32(position), sentence: Int32(word.sentence),
              scalars: word.span.scalars))
        }
        words.append(own)
      }
    }
    self.vocabulary = vocabulary
    self.words = words
    isContent = vocabulary.map { !FunctionWords.contains($0) && $0.contains(where: \.isLetter) }
  }

  /// How many words a text has.
  ///
  /// - Parameter text: The position of the text.
  /// - Returns: The number of its words that are not hidden.
  public func count(of text: Int) -> Int { words[text].count }
}
