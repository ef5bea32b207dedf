import Diagnostics
import EvaluationModel

/// Checks that every bound column stands where the mapping says.
struct HeadingCheck {
  let mapping: FileMapping
  let headings: Headings

  /// What is wrong, column by column in the order of the mapping.
  func diagnostics() -> [Diagnostic] {
    mapping.columns.compactMap(diagnostic(of:)) + mapping.exclusions.compactMap(diagnostic(of:))
  }

  private func diagnostic(of binding: ColumnBinding) -> Diagnostic? {
    let position = binding.position
    let hasID = headings.hasVendorID(of: binding, at: position)
    let exists = position <= headings.columns.count
    if exists, hasID, headings.hasHeader(of: binding, at: position) { return nil }
    if exists, hasID, binding.vendorID != nil { return reworded(binding) }
    let found = headings.positions(fitting: binding)
    if !found.isEmpty { return moved(binding, to: found) }
    return gone(binding, exists: exists)
  }

  /// The vendor's id stands there with another question: the wording was changed.
  private func reworded(_ binding: ColumnBinding) -> Diagnostic {
    Diagnostic(
      code: "binding.reworded",
      "column \(binding.position) is \(binding.vendorID ?? ""), but its heading was changed",
      at: headings.place(of: binding.position),
      expected: binding.header.map { ShownHeading.quoted($0) },
      fix: """
        compare the wording: if the question means the same, mend "header" in the mapping \
        "\(mapping.id)"; if not, bind it to an item of a new version
        """)
  }

  private func moved(_ binding: ColumnBinding, to found: [Int]) -> Diagnostic {
    let at = "change \"at: \(binding.position)\" to \"at: \(found[0])\""
    return Diagnostic(
      code: "binding.moved",
      """
      column \(binding.position) is not \(ShownHeading.of(binding)), which is now column \
      \(found.map(String.init).joined(separator: " and "))
      """, at: headings.place(of: binding.position),
      fix: found.count == 1
        ? "\(at) in the mapping \"\(mapping.id)\""
        : "\(at) in the mapping \"\(mapping.id)\", or to whichever of them is meant")
  }

  private func gone(_ binding: ColumnBinding, exists: Bool) -> Diagnostic {
    let near = headings.nearest(to: binding)
    let lost =
      exists
      ? "column \(binding.position) is not \(ShownHeading.of(binding)), and no other column is"
      : """
      the file has \(headings.columns.count) columns, and none of them is \
      \(ShownHeading.of(binding)), which is bound at column \(binding.position)
      """
    return Diagnostic(
      code: "binding.gone", lost,
      at: exists ? headings.place(of: binding.position) : Place(file: headings.path),
      expected: near.map {
        "the nearest is \(ShownHeading.quoted($0.text)) in column \($0.position)"
      },
      fix: near == nil
        ? """
        check that this is the export that the mapping "\(mapping.id)" was made for; if the \
        column was taken out, remove its binding
        """
        : """
        if that is the column, mend "at" and "\(binding.vendorID == nil ? "header" : "id")" in the \
        mapping "\(mapping.id)"; if it was taken out, remove its binding
        """)
  }

  private func diagnostic(of rule: ExclusionRule) -> Diagnostic? {
    let position: Int
    switch rule.condition {
    case .column(let column, _), .onlyColumn(let column): position = column
    case .earlierSubmission, .participantOutcome, .nothingAnswered: return nil
    }
    guard !(1...max(headings.columns.count, 1)).contains(position) else { return nil }
    return Diagnostic(
      code: "binding.rule-column",
      """
      the rule "\(rule.name)" looks at column \(position), but the file has \
      \(headings.columns.count) columns
      """, at: Place(file: headings.path),
      fix: "mend \"column\" of the rule in the mapping \"\(mapping.id)\"")
  }
}

/// The form in which messages show headings.
enum ShownHeading {
  /// A heading in quotation marks on one line, shortened to 70 characters.
  static func quoted(_ heading: String) -> String {
    let line = heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 70 ? "\"\(line.prefix(69))…\"" : "\"\(line)\""
  }

  /// What a binding asks for.
  static func of(_ binding: ColumnBinding) -> String {
    quoted(binding.vendorID ?? binding.header ?? "")
  }
}
