import EvaluationModel

/// Which section of a report each binding of a mapping means.
struct SectionMatch {
  /// For each binding, the index of its section, or `nil` where none or several can be meant.
  let sections: [Int?]

  /// - Parameters:
  ///   - bindings: The bindings of a mapping.
  ///   - outline: The sections of the report.
  init(_ bindings: [SectionBinding], in outline: ReportOutline) {
    sections = bindings.map { binding in
      let candidates = Self.candidates(for: binding, in: outline)
      return candidates.count == 1 ? candidates[0] : nil
    }
  }

  /// The sections with the number and title of a binding; with the title, where it has no number.
  static func candidates(for binding: SectionBinding, in outline: ReportOutline) -> [Int] {
    outline.sections.indices.filter { index in
      let section = outline.sections[index]
      return isCalled(section.title, binding.title)
        && (binding.number == nil || binding.number == section.number)
    }
  }

  /// Whether two titles are the same but for case, spaces and the mark at the end.
  static func isCalled(_ title: String, _ other: String) -> Bool { key(title) == key(other) }

  private static func key(_ title: String) -> String {
    var key = LabelKey.key(of: title)[...]
    while let last = key.last, ".:?* ".contains(last) { key.removeLast() }
    return String(key)
  }
}
