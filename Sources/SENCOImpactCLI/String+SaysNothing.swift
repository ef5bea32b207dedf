extension String {
  /// Whether the text is empty or holds blanks alone: a comment of which nothing is known, an id that
  /// is none.
  var saysNothing: Bool { utf8.allSatisfy { $0 <= 0x20 } }
}
