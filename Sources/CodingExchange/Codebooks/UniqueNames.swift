import Foundation

/// Names that are each given once: those of a codebook, `whole_school`, or the headings of a table.
struct UniqueNames {
  private var given: Set<String>

  /// - Parameter given: Names that are taken.
  init(given: [String] = []) {
    self.given = Set(given)
  }

  /// The codebook's name for some words; a second one for the same words ends in `_2`.
  mutating func name(for words: String) -> String {
    unique(Self.name(of: words))
  }

  /// The name as it is, or with `_2` and so on where it is taken.
  mutating func unique(_ name: String) -> String {
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
