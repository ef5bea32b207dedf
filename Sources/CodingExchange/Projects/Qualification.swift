internal import TextCoding

/// What a coding says beyond its theme, as a code of its own.
///
/// REFI-QDA knows nothing of a coding but its code and its coder. Codes beside the theme's, on the same
/// passage and by the same coder, are read by every program; each theme gets a selection of its own, so
/// that they cannot be taken for another theme's.
enum Qualification: Hashable, CaseIterable {
  case direction(Direction)
  /// The text says so with reservations.
  case hedged
  /// The text speaks of the theme both ways.
  case mixed
  /// The text was read and speaks of no theme.
  case noTheme

  static let allCases: [Qualification] =
    Direction.allCases.map(Qualification.direction) + [.hedged, .mixed, .noTheme]

  /// The identifier of its code, the same in every project.
  var guid: GUID { GUID(of: "qualification:\(key)") }

  private var key: String {
    switch self {
    case .direction(let direction): direction.rawValue
    case .hedged: "hedged"
    case .mixed: "mixed"
    case .noTheme: "no_theme"
    }
  }

  private var name: String {
    switch self {
    case .direction(.gain): "Gain"
    case .direction(.noChange): "No change"
    case .direction(.decline): "Decline"
    case .direction(.barrier): "Barrier"
    case .hedged: "Hedged"
    case .mixed: "Mixed"
    case .noTheme: "No theme"
    }
  }

  private var colour: String {
    switch self {
    case .direction(.gain): "#1A9641"
    case .direction(.noChange): "#999999"
    case .direction(.decline): "#D7191C"
    case .direction(.barrier): "#FDAE61"
    case .hedged, .mixed, .noTheme: "#CCCCCC"
    }
  }

  private var meaning: String {
    switch self {
    case .direction(.gain): "The text says that it is better than before, or good."
    case .direction(.noChange):
      "The text says that it is as before, not yet, only intended, or credited to something else."
    case .direction(.decline): "The text says that it is worse than before, or than elsewhere."
    case .direction(.barrier): "The text says that it is lacking, in the way, or criticised."
    case .hedged: "The text says so with reservations."
    case .mixed: "The text speaks of the theme both ways."
    case .noTheme: "The text was read and speaks of none of the themes."
    }
  }

  private var code: REFICodebook.Code {
    REFICodebook.Code(
      guid: guid, name: name, isCodable: true, colour: colour, description: meaning)
  }

  /// The folders that hold the codes.
  static let folders = [
    REFICodebook.Code(
      guid: GUID(of: "qualification:direction"), name: "Direction", isCodable: false,
      description: "What a passage says of the theme that it is coded with beside this code.",
      codes: allCases.filter { $0 != .noTheme }.map(\.code)),
    REFICodebook.Code(
      guid: GUID(of: "qualification:reading"), name: "Reading", isCodable: false,
      codes: [Qualification.noTheme.code]),
  ]

  /// The identifiers of the folders.
  static let folderGUIDs = Set(folders.map(\.guid))

  private static let byGUID = Dictionary(
    allCases.map { ($0.guid, $0) }, uniquingKeysWith: { first, _ in first })

  /// The qualification that a code stands for, or `nil` where it is a theme's.
  static func of(code: GUID) -> Qualification? { byGUID[code] }
}
