extension Cell {
  /// The cell as printed, without a unit.
  ///
  /// - Parameter naming: What an anchor is called, as `Figure 2`.
  /// - Returns: The words or the number; never empty in a valid report.
  package func printed(naming: (String) -> String) -> String {
    switch self {
    case .text(let text): text.words(naming: naming)
    case .count(let count): NumberFormat.count(count)
    case .percentage(let proportion, let places):
      marks.isEmpty ? NumberFormat.decimal(proportion * 100, places: places) : Shorthand.low.mark
    case .points(let difference, let places):
      NumberFormat.decimal(difference * 100, places: places, signed: true)
    case .decimal(let value, let places): NumberFormat.decimal(value, places: places)
    case .signed(let value, let places):
      NumberFormat.decimal(value, places: places, signed: true)
    case .pValue(let p): NumberFormat.pValue(p)
    case .shorthand(let marks): marks.map(\.mark).joined()
    case .accord(let accord, let words):
      words.isEmpty ? accord.label : "\(accord.label): \(words.words(naming: naming))"
    case .shaded(let cell, _), .linked(let cell, _): cell.printed(naming: naming)
    }
  }

  /// Whether nothing would be printed.
  var isBlank: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .shorthand(let marks): marks.isEmpty
    case .shaded(let cell, _), .linked(let cell, _): cell.isBlank
    default: false
    }
  }

  /// Whether the cell holds words, which may be anything.
  var isText: Bool {
    switch self {
    case .text, .accord: true
    case .shaded(let cell, _), .linked(let cell, _): cell.isText
    default: false
    }
  }
}
