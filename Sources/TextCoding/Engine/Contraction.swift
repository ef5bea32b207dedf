/// The contracted forms of English, written out.
enum Contraction {
  /// A form written without its apostrophe.
  struct Cut {
    /// How many bytes belong to the first word: 2 of "didnt".
    let length: Int
    let first: String
    let second: String
  }

  /// The words of a form in a codebook, as the tokeniser would cut them.
  ///
  /// - Parameter form: Lower-case letters and at most one apostrophe.
  /// - Returns: The words, in lower case.
  static func words(of form: String) -> [String] {
    let parts = form.split(separator: "'", maxSplits: 1, omittingEmptySubsequences: false)
    let stem = Array(parts[0].utf8)
    guard parts.count == 2 else {
      return bare[stem].map { [$0.first, $0.second] } ?? [form]
    }
    let suffix = Array(parts[1].utf8)
    if suffix == [UInt8(ascii: "t")], let verb = negated[stem] { return [verb, "not"] }
    if let verb = verbs[suffix] { return [String(parts[0]), verb] }
    let isPossessive = suffix == [UInt8(ascii: "s")]
    if isPossessive, subjects.contains(stem) { return [String(parts[0]), "is"] }
    return suffix.isEmpty || isPossessive
      ? [String(parts[0])] : [String(parts[0]), String(parts[1])]
  }

  /// Words behind which "'s" is a verb and no possessive.
  static let subjects = Set(
    ["he", "she", "it", "that", "there", "what", "who", "here", "where", "how", "one"].map {
      Array($0.utf8)
    })

  /// The verbs that stand contracted behind any word, by what is left of them.
  static let verbs: [[UInt8]: String] = [
    Array("ve".utf8): "have", Array("m".utf8): "am", Array("re".utf8): "are",
    Array("ll".utf8): "will", Array("d".utf8): "would",
  ]

  /// The verb of a form such as "don't", by what stands before the apostrophe.
  static let negated: [[UInt8]: String] = table([
    "don": "do", "didn": "did", "doesn": "does", "isn": "is", "wasn": "was", "aren": "are",
    "weren": "were", "haven": "have", "hasn": "has", "hadn": "had", "can": "can", "won": "will",
    "couldn": "could", "wouldn": "would", "shouldn": "should", "needn": "need", "shan": "shall",
    "ain": "is", "mustn": "must", "mightn": "might",
  ])

  /// The forms written without their apostrophe.
  static let bare: [[UInt8]: Cut] = {
    var forms: [[UInt8]: Cut] = [:]
    for (stem, verb) in negated where stem != Array("can".utf8) && stem != Array("won".utf8) {
      let form = stem + Array("t".utf8)
      forms[form] = Cut(length: form.count - 2, first: verb, second: "not")
    }
    forms[Array("cant".utf8)] = Cut(length: 2, first: "can", second: "not")
    forms[Array("cannot".utf8)] = Cut(length: 3, first: "can", second: "not")
    forms[Array("wont".utf8)] = Cut(length: 2, first: "will", second: "not")
    for (subject, verbs) in unmarked {
      for (ending, verb) in verbs {
        forms[Array((subject + ending).utf8)] = Cut(
          length: subject.utf8.count, first: subject, second: verb)
      }
    }
    return forms
  }()

  /// Subjects with a verb joined to them, as in "shes"; forms that are words of their own, such as
  /// "ill", "wed" and "its", are left alone.
  private static let unmarked: [String: [String: String]] = [
    "i": ["ve": "have", "m": "am"], "she": ["s": "is"], "he": ["s": "is"],
    "you": ["re": "are", "ve": "have"], "we": ["ve": "have"],
    "they": ["re": "are", "ve": "have"], "that": ["s": "is"], "there": ["s": "is"],
  ]

  private static func table(_ pairs: [String: String]) -> [[UInt8]: String] {
    Dictionary(pairs.map { (Array($0.key.utf8), $0.value) }) { first, _ in first }
  }
}
