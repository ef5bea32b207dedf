import Diagnostics

/// Collects diagnostics so that a thousand equal ones are not a thousand lines.
struct DiagnosticGroups {
  /// How many diagnostics of one kind are shown: more of what has to be mended than of what may be.
  private static func shown(_ severity: Diagnostic.Severity) -> Int {
    switch severity {
    case .error: 20
    case .warning: 5
    }
  }

  private struct Kind: Hashable {
    let code: String
    let column: Int?
  }

  private var order: [Kind] = []
  private var first: [Kind: [Diagnostic]] = [:]
  private var counts: [Kind: Int] = [:]

  /// Whether none was collected.
  var isEmpty: Bool { order.isEmpty }

  /// Collects a diagnostic; those of one code in one column of the file are one kind.
  ///
  /// - Parameter diagnostic: What is wrong.
  mutating func append(_ diagnostic: Diagnostic) {
    let kind = Kind(code: diagnostic.code, column: diagnostic.place?.column)
    let count = counts[kind, default: 0]
    if count == 0 { order.append(kind) }
    if count < Self.shown(diagnostic.severity) { first[kind, default: []].append(diagnostic) }
    counts[kind] = count + 1
  }

  /// The first diagnostics of each kind, each kind followed by how many more there are; the kinds
  /// in the order in which they were met.
  var all: [Diagnostic] {
    order.flatMap { kind in
      var diagnostics = first[kind] ?? []
      let more = (counts[kind] ?? 0) - diagnostics.count
      if more > 0, let last = diagnostics.last {
        let column = kind.column.map { " in column \($0)" } ?? ""
        diagnostics.append(
          Diagnostic(
            last.severity, code: kind.code, "and \(more) more like it\(column)",
            at: last.place.map { Place(file: $0.file) }))
      }
      return diagnostics
    }
  }
}
