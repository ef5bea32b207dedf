/// Beginnings of a word that may stand for all its forms.
enum Stem {
  /// The beginnings of a word that are left when an ending of English is taken off, and the word
  /// itself; none has fewer than four letters.
  static func candidates(of form: String) -> [String] {
    guard form.utf8.count >= shortest else { return [] }
    return [form]
      + endings.filter { form.hasSuffix($0) && form.utf8.count - $0.utf8.count >= shortest }
      .map { String(form.dropLast($0.count)) }
  }

  /// The shortest beginning for a word of a theme's name.
  static func shortest(of form: String) -> String {
    form.utf8.count < 6 ? form : candidates(of: form).min { $0.count < $1.count } ?? form
  }

  private static let shortest = 4

  private static let endings = [
    "s", "es", "d", "ed", "ing", "ly", "r", "er", "ers", "rs", "ment", "ments", "ness", "ion",
    "ions", "ation", "ations", "al", "ally", "e", "y", "ies", "ance", "ence", "ful", "fully",
    "able", "ive",
  ]
}
