/// A clause of a text.
struct Clause {
  /// Its words.
  let words: Range<Int>
  /// What the grammar knows of its words, of all of them together, as bits.
  let grammar: UInt16
  /// The cues that begin in it, as places among the cues of the text.
  var cues = 0..<0
  /// Whether no word of a cue stands in it.
  var isQuiet = true

  /// Whether one of its words is of a kind.
  func has(_ kind: Grammar) -> Bool { grammar & kind.bit != 0 }
}
