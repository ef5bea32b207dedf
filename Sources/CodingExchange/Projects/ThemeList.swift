/// The themes of a project, in the order of its code tree.
struct ThemeList {
  /// The themes.
  private(set) var themes: [CodedTexts.Theme] = []
  private let used: Set<GUID>
  private let ids: [GUID: String]

  /// Takes the codes that texts can be coded with, and those folders that texts are coded with all the
  /// same.
  ///
  /// - Parameters:
  ///   - project: The project.
  ///   - ids: The ids of themes that are known by their identifiers.
  init(_ project: QDAProject, ids: [GUID: String]) {
    var used: Set<GUID> = []
    for source in project.sources {
      used.formUnion(source.codings.map(\.code))
      for selection in source.selections { used.formUnion(selection.codings.map(\.code)) }
    }
    self.used = used
    self.ids = ids
    for code in project.codes where !Qualification.folderGUIDs.contains(code.guid) {
      add(code, path: [])
    }
    nameApart()
  }

  private mutating func add(_ code: REFICodebook.Code, path: [String]) {
    if (code.isCodable || used.contains(code.guid)) && Qualification.of(code: code.guid) == nil {
      themes.append(
        CodedTexts.Theme(
          id: ids[code.guid] ?? Self.ownID(of: code) ?? code.name, label: code.name,
          group: path.joined(separator: " / "), guid: code.guid))
    }
    for inner in code.codes { add(inner, path: path + [code.name]) }
  }

  /// The id of a theme that this program wrote: the one that its description names, else the one that
  /// is made of its label, where the code's identifier is made of that; `nil` for other codes.
  private static func ownID(of code: REFICodebook.Code) -> String? {
    let named = Description.id(in: code.description)
    let id = named ?? UniqueNames.name(of: code.name)
    // A theme that came from another program brought its own identifier along.
    return named != nil || code.guid == GUID(of: "theme:\(id)") ? id : nil
  }

  /// Names themes by their whole path where their names alone are not unique.
  private mutating func nameApart() {
    let counts = Dictionary(themes.map { ($0.id, 1) }, uniquingKeysWith: +)
    var given: Set<String> = []
    themes = themes.map { theme in
      var id = theme.id
      if counts[id] != 1, !theme.group.isEmpty { id = "\(theme.group) / \(theme.label)" }
      if !given.insert(id).inserted {
        id += " (\(theme.guid.description.prefix(8)))"
        given.insert(id)
      }
      return CodedTexts.Theme(id: id, label: theme.label, group: theme.group, guid: theme.guid)
    }
  }
}

/// Names that are each given once, with a part of the identifier where one stands twice.
struct GivenNames {
  /// How many names had to be changed.
  private(set) var renamedCount = 0
  private var given: [String: Set<String>] = [:]

  /// A name that nothing else of the kind has.
  mutating func name(_ name: String?, _ guid: GUID, in kind: String) -> String {
    let name = name.flatMap { $0.isEmpty ? nil : $0 } ?? guid.description
    if given[kind, default: []].insert(name).inserted { return name }
    renamedCount += 1
    var number = 1
    var other = "\(name) (\(guid.description.prefix(8)))"
    while !given[kind, default: []].insert(other).inserted {
      number += 1
      other = "\(name) (\(guid.description.prefix(8))-\(number))"
    }
    return other
  }
}
