public import TextCoding

extension CodedTexts {
  /// The codes of a codebook as other programs see them: groups as folders that texts cannot be coded
  /// with, themes in them, definitions as descriptions.
  ///
  /// Identifiers are those that the themes brought along, else made of their ids.
  ///
  /// - Parameter codebook: The codebook.
  /// - Returns: The codes, and the themes in the order of the codebook.
  public static func codes(
    of codebook: Codebook
  ) -> (codes: [REFICodebook.Code], themes: [Theme]) {
    let ids = Set(codebook.themes.map(\.id))
    let isInside = { (theme: TextCoding.Theme) in theme.parent.map(ids.contains) ?? false }
    let guids = Dictionary(
      codebook.themes.map { ($0.id, $0.guid.flatMap(GUID.init) ?? GUID(of: "theme:\($0.id)")) }
    ) { first, _ in first }
    func guid(_ theme: TextCoding.Theme) -> GUID {
      guids[theme.id] ?? GUID(of: "theme:\(theme.id)")
    }
    func code(_ theme: TextCoding.Theme) -> REFICodebook.Code {
      REFICodebook.Code(
        guid: guid(theme), name: theme.label, isCodable: true, colour: theme.colour,
        description: description(of: theme),
        codes: codebook.themes.filter { isInside($0) && $0.parent == theme.id }.map(code))
    }
    let folders = codebook.groups.map { group in
      REFICodebook.Code(
        guid: GUID(of: "group:\(group)"), name: group, isCodable: false,
        codes: codebook.themes.filter { !isInside($0) && $0.group == group }.map(code))
    }
    return (
      folders,
      codebook.themes.map { Theme(id: $0.id, label: $0.label, group: $0.group, guid: guid($0)) }
    )
  }

  private static func description(of theme: TextCoding.Theme) -> String? {
    let parts = [
      theme.definition, theme.include.isEmpty ? "" : "Include: \(theme.include)",
      theme.exclude.isEmpty ? "" : "Exclude: \(theme.exclude)",
    ].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }
}
