internal import Diagnostics
internal import TextCoding

/// Turns words of other programs into phrases of the codebook's notation.
enum PhraseText {
  /// The phrase that a name is, without what is no word in it.
  static func phrase(ofName name: String) -> String {
    let words = name.lowercased().split { character in
      !character.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "'"
          || $0.properties.generalCategory == .nonspacingMark
      }
    }
    let phrase = words.prefix(12).joined(separator: " ")
    let place = Place(file: "")
    return Phrase.fault(in: phrase, at: place) == nil
      ? phrase : UniqueNames.name(of: name).replacing("_", with: " ")
  }

  /// A term as a phrase, or why it cannot be one.
  ///
  /// - Parameters:
  ///   - term: Words with spaces between them; `*` stands for any letters, `?` for one.
  ///   - place: Where it stands.
  /// - Returns: The phrase in lower case.
  /// - Throws: A `Diagnostic`, a warning, since the term is left out.
  static func phrase(ofTerm term: String, at place: Place) throws(Diagnostic) -> String {
    let words = term.lowercased().split(whereSeparator: \.isWhitespace)
    for word in words {
      if word.dropLast().contains("*") || word == "*" {
        throw Diagnostic(
          .warning, code: "import.wildcard",
          "\(quoted(term)) is left out: its \"*\" stands elsewhere than at the end of a word",
          at: place, fix: "list the words that are meant")
      }
      if word.contains("?") {
        throw Diagnostic(
          .warning, code: "import.wildcard",
          "\(quoted(term)) is left out: \"?\" stands for one letter in it", at: place,
          fix: "list the words that are meant")
      }
    }
    let phrase = words.joined(separator: " ")
    // Marks that mean something in the notation and nothing in a term.
    let hasMark = phrase.unicodeScalars.contains { "^~|<>".unicodeScalars.contains($0) }
    guard !hasMark, Phrase.fault(in: phrase, at: place) == nil, !words.contains("..") else {
      throw Diagnostic(
        .warning, code: "import.term",
        "\(quoted(term)) is left out: it holds signs, or more words, than a phrase can have",
        at: place,
        fix:
          "write words of letters and figures, with spaces between them, and a line for each term"
      )
    }
    return phrase
  }

  /// A term in quotation marks, for messages; of a long one the beginning.
  static func quoted(_ term: String) -> String {
    let words = term.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 60 ? "\"\(words.prefix(60))…\"" : "\"\(words)\""
  }
}
