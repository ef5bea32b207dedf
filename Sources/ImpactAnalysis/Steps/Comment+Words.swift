import EvaluationModel

extension Comment {
  /// How many words the text has: stretches between white space.
  var wordCount: Int {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }.count
  }
}
