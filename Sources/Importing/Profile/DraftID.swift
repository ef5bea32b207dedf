import EvaluationModel

/// Makes the ids of a draft: words of a question, or the vendor's own code.
enum DraftID {
  private static let fillers: Set<String> = [
    "a", "an", "and", "are", "as", "at", "be", "by", "did", "do", "does", "for", "from", "has",
    "have", "how", "i", "in", "is", "it", "my", "of", "on", "or", "our", "please", "select", "so",
    "that", "the", "their", "there", "this", "to", "was", "were", "what", "which", "who", "with",
    "you", "your", "all", "apply", "tick",
  ]

  /// Letters, digits and hyphens of a text, in lower case, at most 24 of them.
  static func plain(_ text: String) -> String {
    var id = ""
    for scalar in LabelKey.key(of: text).unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        id.unicodeScalars.append(scalar)
      } else if !id.isEmpty, !id.hasSuffix("-") {
        id += "-"
      }
      if id.utf8.count >= 24 { break }
    }
    while id.hasSuffix("-") { id.removeLast() }
    return id.isEmpty ? "x" : id
  }

  /// The first telling words of a question, as `impact-pupils-send`.
  static func words(of question: String) -> String {
    let words = LabelKey.key(of: question).split { !$0.isLetter && !$0.isNumber }
      .map(String.init).filter { word in
        // "Q1" before a question is its number, which may be another next year.
        let number = word.hasPrefix("q") ? String(word.dropFirst()) : word
        return !fillers.contains(word) && Double(number) == nil
      }
    return plain(words.prefix(4).joined(separator: "-"))
  }

  /// A vendor's code in the letters that ids may have.
  static func code(_ id: String) -> String {
    var plain = ""
    for scalar in id.unicodeScalars {
      let isKept =
        scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || scalar == "_" || scalar == "."
      if isKept {
        plain.unicodeScalars.append(scalar)
      } else if !plain.isEmpty, !plain.hasSuffix("-") {
        plain += "-"
      }
    }
    while plain.hasSuffix("-") { plain.removeLast() }
    return plain.isEmpty ? "x" : plain
  }

  /// The id, with a number after it where it is taken.
  static func unique(_ id: String, in taken: inout Set<String>) -> String {
    var candidate = id
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(id)-\(number)"
      number += 1
    }
    return candidate
  }
}
