import Diagnostics

/// Warnings of an import as a person reads them: one of each kind and file, and how many more.
enum FindingSummary {
  /// The lines, in the order in which the kinds were met.
  ///
  /// - Parameter findings: What the importers found.
  /// - Returns: The first finding of each kind and file in full, with the number of others like it.
  static func lines(_ findings: [Diagnostic]) -> [String] {
    struct Kind: Hashable {
      let file: String?
      let code: String
    }
    var order: [Kind] = []
    var first: [Kind: Diagnostic] = [:]
    var counts: [Kind: Int] = [:]
    for finding in findings {
      let kind = Kind(file: finding.place?.file, code: finding.code)
      if first[kind] == nil {
        order.append(kind)
        first[kind] = finding
      }
      counts[kind, default: 0] += 1
    }
    return order.compactMap { kind in
      guard let finding = first[kind], let count = counts[kind] else { return nil }
      return count == 1 ? "\(finding)" : "\(finding)\n  and \(count - 1) more like it in this file"
    }
  }
}
