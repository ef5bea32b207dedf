public import Evidence
internal import Statistics

/// How well a theme was found in texts that people coded.
public struct ThemeAccuracy: Hashable, Sendable {
  /// The theme's id.
  public let themeID: String
  /// Whether people found the theme, text by text.
  public let reference: [Bool]
  /// Whether it was found without people.
  public let found: [Bool]

  public init(themeID: String, reference: [Bool], found: [Bool]) {
    self.themeID = themeID
    self.reference = reference
    self.found = found
  }

  /// How many texts both found the theme in.
  public var hits: Int { zip(reference, found).count { $0 && $1 } }
  /// How many texts people found the theme in.
  public var relevant: Int { reference.count { $0 } }
  /// How many texts the theme was found in without people.
  public var marked: Int { found.count { $0 } }

  /// The codes of people and of the machine.
  private var units: CodedUnits {
    CodedUnits(zip(reference, found).map { [$0 ? 1 : 0, $1 ? 1 : 0] })
  }

  /// The share of the texts found that people found too.
  public var precision: Reported<Estimate> { ReferenceAccuracy.precision(units, level: 0.95) }
  /// The share of people's texts that were found.
  public var recall: Reported<Estimate> { ReferenceAccuracy.recall(units, level: 0.95) }
  /// The harmonic mean of both.
  public var f1: Reported<Estimate> { ReferenceAccuracy.f1(units, level: 0.95) }

  /// F1 as a number; 0 where neither found anything.
  static func f1(_ reference: [Bool], _ found: [Bool]) -> Double {
    let marks = reference.count { $0 } + found.count { $0 }
    return marks == 0 ? 0 : 2 * Double(zip(reference, found).count { $0 && $1 }) / Double(marks)
  }
}
