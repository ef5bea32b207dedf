import EvaluationModel

/// Recognises a workbook that has one sheet a cohort: visible sheets with much the same headings.
enum CohortSheets {
  /// The share of headings that two sheets must have in common.
  private static let share = 0.5

  /// The indices of sheets that are alike; none where fewer than two are.
  ///
  /// - Parameter headings: The headings of each sheet.
  /// - Returns: The indices, or none.
  static func alike(_ headings: [[String]]) -> Set<Int> {
    let keys = headings.map { Set($0.map(key(of:)).filter { !$0.isEmpty }) }
    var best: Set<Int> = []
    for (index, own) in keys.enumerated() where own.count >= 2 {
      let group = keys.indices.filter { other in
        let common = own.count { word in keys[other].contains { isLike(word, $0) } }
        return keys[other].count >= 2
          && Double(common) >= share * Double(max(own.count, keys[other].count))
      }
      if group.count > best.count { best = Set(group + [index]) }
    }
    return best.count > 1 ? best : []
  }

  /// The heading without a number before it, as `overall impact` of `Q1 Overall impact`.
  private static func key(of heading: String) -> String {
    var words = LabelKey.key(of: heading).split(separator: " ")
    if words.count > 1, let first = words.first {
      let number = first.drop { $0 == "q" }.prefix { $0.isASCIIDigit || $0 == "." || $0 == ")" }
      if !number.isEmpty, number.endIndex == first.endIndex { words.removeFirst() }
    }
    return words.joined(separator: " ")
  }

  /// Whether one heading is the beginning of the other: `date` and `date returned`.
  private static func isLike(_ left: String, _ right: String) -> Bool {
    left == right
      || (min(left.count, right.count) >= 4)
        && (left.hasPrefix(right) || right.hasPrefix(left))
  }
}
