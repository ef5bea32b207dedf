/// The words that are too common to say a theme by themselves.
enum StopWords {
  /// Whether a word is one of them; negations are none, for a bare "nothing" can be an answer.
  static func contains(_ form: String) -> Bool { words.contains(form) }

  private static let words = Set(
    """
    a about after all also am an and any are as at be because been before being but by can could d
    did do does done during each for from get got had has have he her here hers him his how i if in
    into is it its just ll m may me might mine more most much must my of off on once one only or
    other our ours out over own re s same shall she should so some such t than that the their
    theirs them then there these they this those through to too under until up us ve very was we
    were what when where which while who whom why will with would you your yours
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
