extension String {
  /// The words with what no page or document may hold, controls and non-characters, replaced by
  /// U+FFFD.
  package var printable: String {
    guard unicodeScalars.contains(where: \.isForbiddenInHTML) else { return self }
    var words = ""
    for scalar in unicodeScalars {
      words.unicodeScalars.append(
        scalar.isForbiddenInHTML && scalar != "\t" && scalar != "\n" ? "\u{FFFD}" : scalar)
    }
    return words
  }
}
