/// English words that hold a sentence together and say nothing of what it is about.
///
/// Words that deny, such as "not" and "never", are not among them: they set answers apart.
enum FunctionWords {
  /// Whether a word is one of them.
  ///
  /// - Parameter word: The word in lower case.
  /// - Returns: Whether it is.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words = Set(
    """
    a about above after again all also am an and any are as at be because been before being below \
    between both but by can could did do does doing down during each etc few for from further had \
    has have having he her here hers herself him himself his how i if in into is it its itself just \
    may me might more most must my myself of off on once only or other our ours ourselves out over \
    own s same shall she should so some such t than that the their theirs them themselves then there \
    these they this those through to too under until up upon us very was we were what when where \
    which while who whom whose why will with within would you your yours yourself yourselves
    """.split(separator: " ").map(String.init))
}
