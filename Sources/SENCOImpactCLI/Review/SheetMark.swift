import Diagnostics
import EvaluationModel
import TextCoding

/// What a coder has put into a cell of a coding sheet.
enum SheetMark: Hashable {
  /// Nothing, or a no.
  case blank
  /// A cross: yes, without a direction.
  case present
  case direction(Direction)
  /// Something else, with the word that was probably meant.
  case unknown(suggestion: String?)

  /// What marks a cell that has no direction.
  static let cross = "x"

  private static let yes: Set<String> = [
    "x", "xx", "1", "1.0", "1,0", "yes", "y", "true", "ja", "✓", "✔", "☑", "☒", "×",
    "present", "mentioned", "unspecified",
  ]
  private static let no: Set<String> = [
    "", "0", "0.0", "0,0", "no", "n", "false", "nein", "-", "–", "—", "none", "absent", "☐",
  ]

  /// Reads a cell as it was left by a person, a spreadsheet or another program: in any case, with
  /// blanks around it, with a blank or a hyphen in the place of the underscore.
  init(_ text: String) {
    let word = Self.folded(text)
    if Self.no.contains(word) {
      self = .blank
    } else if Self.yes.contains(word) {
      self = .present
    } else if let direction = Direction.allCases.first(where: {
      Self.squeezed($0.rawValue) == Self.squeezed(word)
    }) {
      self = .direction(direction)
    } else {
      self = .unknown(
        suggestion: NearMiss.suggestion(
          for: word.replacing(" ", with: "_"), among: Direction.allCases.map(\.rawValue)))
    }
  }

  /// The direction as the archive stores it, or `nil` where the theme is not there.
  var stored: String? {
    switch self {
    case .blank, .unknown: nil
    case .present: StoredCoding.unspecified
    case .direction(let direction): direction.rawValue
    }
  }

  /// A word in lower case, without blanks around it.
  static func folded(_ text: String) -> String { SheetText.trimmed(text).lowercased() }

  private static func squeezed(_ word: String) -> String {
    word.filter { !$0.isWhitespace && !"_-–".contains($0) }
  }
}
