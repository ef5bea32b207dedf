/// The words that a theme is recognised by, to ask whether a mask can ever hide one of them.
struct GuardedWords {
  private var words: Set<[UInt8]> = []
  private var beginnings: Set<[UInt8]> = []
  /// All of them in order, so that those with the same beginning stand together.
  private let sorted: [[UInt8]]

  /// - Parameter indicators: The indicators of a theme.
  init(_ indicators: [Indicator]) {
    for form in indicators.lazy.flatMap(\.phrase.forms) {
      words.insert(form.folded)
      if form.isPrefix { beginnings.insert(form.folded) }
    }
    sorted = words.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Whether a word of the mask can stand at a place of one of the phrases.
  ///
  /// - Parameter mask: The mask.
  /// - Returns: Whether it can ever hide a match.
  func canBeHidden(by mask: Phrase) -> Bool {
    mask.forms.contains { form in
      let word = form.folded
      return words.contains(word)
        || (0..<word.count).contains { beginnings.contains(Array(word[..<$0])) }
        || form.isPrefix && holdsWord(beginningWith: word)
    }
  }

  private func holdsWord(beginningWith start: [UInt8]) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].lexicographicallyPrecedes(start) { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].starts(with: start)
  }
}

extension Phrase {
  fileprivate var forms: [WordForm] {
    variants.joined().flatMap { element -> [WordForm] in
      if case .word(let forms, _) = element { forms } else { [] }
    }
  }
}

extension Phrase.WordForm {
  /// The form without regard to case.
  fileprivate var folded: [UInt8] { isExact ? Folding.lowercase(bytes[...]) : bytes }
}
