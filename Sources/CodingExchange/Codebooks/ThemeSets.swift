internal import TextCoding

/// What themes have in common across their groups, as sets of codes: Guskey's levels, the aims of the
/// course, and being a burden.
///
/// Other programs show such sets beside the codes. Read again they are known by their identifiers,
/// which no other program gives.
struct ThemeSets {
  /// A property that several themes may have.
  private enum Property: Hashable {
    case level(Int)
    case aim(Theme.Aim)
    case burden

    static let all: [Property] =
      (1...5).map { .level($0) } + Theme.Aim.allCases.map { .aim($0) } + [.burden]

    var name: String {
      switch self {
      case .level(let level): "Guskey level \(level)"
      case .aim(let aim): "Aim: \(aim.rawValue)"
      case .burden: "Burden"
      }
    }

    var guid: GUID { GUID(of: "set:\(name)") }

    func isOne(of theme: WrittenTheme) -> Bool {
      switch self {
      case .level(let level): theme.guskeyLevels.contains(level)
      case .aim(let aim): theme.aims.contains(aim)
      case .burden: theme.valence == .burden
      }
    }

    func give(to theme: inout WrittenTheme) {
      switch self {
      case .level(let level): theme.guskeyLevels.append(level)
      case .aim(let aim): theme.aims.append(aim)
      case .burden: theme.valence = .burden
      }
    }
  }

  /// The sets of some themes, each with a theme in it.
  ///
  /// - Parameter codes: The themes in the order of their codes, with the codes' identifiers.
  /// - Returns: The sets.
  static func sets(of codes: [(theme: WrittenTheme, guid: GUID)]) -> [REFICodebook.CodeSet] {
    Property.all.compactMap { property in
      let members = codes.filter { property.isOne(of: $0.theme) }.map(\.guid)
      guard !members.isEmpty else { return nil }
      return REFICodebook.CodeSet(guid: property.guid, name: property.name, members: members)
    }
  }

  /// Gives themes what the sets say of them.
  ///
  /// - Parameters:
  ///   - sets: The sets of a codebook.
  ///   - themes: Its themes.
  /// - Returns: How many sets say something else.
  static func apply(_ sets: [REFICodebook.CodeSet], to themes: inout [WrittenTheme]) -> Int {
    var otherCount = 0
    for set in sets {
      guard let property = Property.all.first(where: { $0.guid == set.guid }) else {
        otherCount += 1
        continue
      }
      let members = Set(set.members.map(\.description))
      for index in themes.indices where themes[index].guid.map(members.contains) ?? false {
        property.give(to: &themes[index])
      }
    }
    return otherCount
  }
}
