public import TextCoding

extension CodedTexts {
  /// The codes of a codebook as other programs see them, and its themes in the order of the tree.
  ///
  /// - Parameter codebook: The codebook.
  /// - Returns: The codes, as a codebook file has them too, and the themes.
  public static func codes(
    of codebook: Codebook
  ) -> (codes: [REFICodebook.Code], themes: [Theme]) {
    let (codes, members) = REFICodebook.tree(of: codebook.written)
    return (
      codes,
      members.map {
        Theme(id: $0.theme.id, label: $0.theme.label, group: $0.theme.group, guid: $0.guid)
      }
    )
  }
}
