import EvaluationModel
import Foundation

/// The form in which identities are compared: one person is written in many ways.
enum IdentityForm {
  /// The words of a text in small letters, without punctuation; apostrophes join.
  ///
  /// Letters are those of Unicode's compatibility form NFKC, with upper and lower case and their
  /// special forms made one, so that `ＡＮＮ` and `Ann`, `STRASSE` and `Straße` are the same.
  static func words(of text: String) -> [String] {
    folded(text).unicodeScalars
      .split { !isPart($0) && !apostrophes.contains($0) }
      .map { word in
        String(String.UnicodeScalarView(word.filter { !apostrophes.contains($0) }))
      }
      .filter { !$0.isEmpty }
  }

  /// The words of a person's name, without titles, the forename first.
  static func words(ofPerson name: String) -> [String] {
    // "Trelawny, Jane" is Jane Trelawny.
    let parts = name.split(separator: ",", maxSplits: 1).map { words(of: String($0)) }
    let isTurned = parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty
    let all = isTurned ? parts[1] + parts[0] : parts.flatMap { $0 }
    let bare = all.filter { word in
      !(RedactionWords.table[word] ?? []).contains(.title)
    }
    return bare.isEmpty ? all : bare
  }

  /// The text in NFKC with the case folded.
  ///
  /// Upper case comes first, so that letters with several small forms, as ς and σ, become one.
  static func folded(_ text: String) -> String {
    let compatible = text.precomposedStringWithCompatibilityMapping
    var upper = ""
    for scalar in compatible.unicodeScalars { upper += scalar.properties.uppercaseMapping }
    var lower = ""
    for scalar in upper.unicodeScalars { lower += scalar.properties.lowercaseMapping }
    return lower.precomposedStringWithCompatibilityMapping
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2018}", "\u{2019}", "\u{2BC}"]

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .decimalNumber, .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }
}
