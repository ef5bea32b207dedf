import Foundation

/// Names as a codebook has them, `whole_school`, each given once.
struct UniqueNames {
  private var given: Set<String> = []

  /// The name for some words; a second one for the same words ends in `_2`.
  mutating func name(for words: String) -> String {
    let name = Self.name(of: words)
    var unique = name
    var number = 2
    while !given.insert(unique).inserted {
      unique = "\(name)_\(number)"
      number += 1
    }
    return unique
  }

  /// Letters and digits in lower case, without accents, with `_` for all that is between.
  static func name(of words: String) -> String {
    let plain = words.folding(options: [.diacriticInsensitive], locale: nil).lowercased()
    var name = ""
    for scalar in plain.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        name.unicodeScalars.append(scalar)
      } else if !name.isEmpty, !name.hasSuffix("_") {
        name += "_"
      }
    }
    while name.hasSuffix("_") { name.removeLast() }
    return name.isEmpty ? "theme" : name
  }
}
