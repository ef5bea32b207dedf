extension Phrase {
  /// Whether the phrase, as a mask, can ever hide a match of one of `phrases`: whether a word of it
  /// can stand at a place of one of them.
  func canHide(_ phrases: [Phrase]) -> Bool {
    let own = forms
    return phrases.contains { phrase in
      phrase.forms.contains { theirs in own.contains { $0.canBeSameWord(as: theirs) } }
    }
  }

  private var forms: [WordForm] {
    variants.joined().flatMap { element -> [WordForm] in
      if case .word(let forms, _) = element { forms } else { [] }
    }
  }
}

extension Phrase.WordForm {
  /// Whether some word has both forms.
  func canBeSameWord(as other: Phrase.WordForm) -> Bool {
    let mine = isExact ? Folding.lowercase(bytes[...]) : bytes
    let theirs = other.isExact ? Folding.lowercase(other.bytes[...]) : other.bytes
    if mine == theirs { return true }
    return isPrefix && theirs.starts(with: mine) || other.isPrefix && mine.starts(with: theirs)
  }
}
