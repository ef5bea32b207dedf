/// The contracted forms of English, written out.
enum Contraction {
  /// Where a form written without its apostrophe is cut: "didnt" into "did" and "not".
  ///
  /// - Parameter word: A word of the text.
  /// - Returns: The bytes that belong to the first word, and both words; `nil` for other words.
  static func cut(_ word: ArraySlice<UInt8>) -> (length: Int, first: String, second: String)? {
    guard word.count >= 3, word.count <= 8 else { return nil }
    return bare[word.map { $0 | 0x20 }]
  }

  /// The verb of a form such as "don't", from what stands before the apostrophe.
  static func stem(of word: ArraySlice<UInt8>) -> String? {
    negated[word.map { $0 | 0x20 }]
  }

  /// The verb that a suffix stands for after a word, or `nil` where it is no verb.
  static func verb(_ suffix: [UInt8], after word: ArraySlice<UInt8>) -> String? {
    if let verb = verbs[suffix] { return verb }
    guard isPossessive(suffix), subjects.contains(word.map { $0 | 0x20 }) else { return nil }
    return "is"
  }

  /// The words of a form in a codebook, as the tokeniser would cut them.
  ///
  /// - Parameter form: Lower-case letters and at most one apostrophe.
  /// - Returns: The words, in lower case.
  static func words(of form: String) -> [String] {
    let parts = form.split(separator: "'", maxSplits: 1, omittingEmptySubsequences: false)
    let stem = Array(parts[0].utf8)
    guard parts.count == 2 else {
      return cut(stem[...]).map { [$0.first, $0.second] } ?? [form]
    }
    let suffix = Array(parts[1].utf8)
    if suffix == [UInt8(ascii: "t")], let verb = negated[stem] { return [verb, "not"] }
    if let verb = verb(suffix, after: stem[...]) { return [String(parts[0]), verb] }
    return suffix.isEmpty || isPossessive(suffix)
      ? [String(parts[0])] : [String(parts[0]), String(parts[1])]
  }

  static func isPossessive(_ suffix: [UInt8]) -> Bool {
    suffix == [UInt8(ascii: "s")]
  }

  private static let subjects = Set(
    ["he", "she", "it", "that", "there", "what", "who", "here", "where", "how", "one"].map {
      Array($0.utf8)
    })

  private static let verbs: [[UInt8]: String] = [
    Array("ve".utf8): "have", Array("m".utf8): "am", Array("re".utf8): "are",
    Array("ll".utf8): "will", Array("d".utf8): "would",
  ]

  private static let negated: [[UInt8]: String] = table([
    "don": "do", "didn": "did", "doesn": "does", "isn": "is", "wasn": "was", "aren": "are",
    "weren": "were", "haven": "have", "hasn": "has", "hadn": "had", "can": "can", "won": "will",
    "couldn": "could", "wouldn": "would", "shouldn": "should", "needn": "need", "shan": "shall",
    "ain": "is", "mustn": "must", "mightn": "might",
  ])

  private static let bare: [[UInt8]: (length: Int, first: String, second: String)] = {
    var forms: [[UInt8]: (length: Int, first: String, second: String)] = [:]
    for (stem, verb) in negated where stem != Array("can".utf8) && stem != Array("won".utf8) {
      let form = stem + Array("t".utf8)
      forms[form] = (form.count - 2, verb, "not")
    }
    forms[Array("cant".utf8)] = (2, "can", "not")
    forms[Array("cannot".utf8)] = (3, "can", "not")
    forms[Array("wont".utf8)] = (2, "will", "not")
    forms[Array("ive".utf8)] = (1, "i", "have")
    return forms
  }()

  private static func table(_ pairs: [String: String]) -> [[UInt8]: String] {
    Dictionary(pairs.map { (Array($0.key.utf8), $0.value) }) { first, _ in first }
  }
}
