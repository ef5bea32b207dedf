public import Evidence

/// The content of a table's cell; there is no empty one, because a blank says nothing.
///
/// Numbers stand without their unit, which the column's heading gives.
public indirect enum Cell: Hashable, Sendable {
  /// Words.
  case text(Text)
  /// A whole number, with thousands commas.
  case count(Int)
  /// A proportion, 0 ... 1, shown times 100.
  case percentage(Double, places: Int = 0)
  /// A difference of proportions, −1 ... 1, shown times 100 with its sign.
  case points(Double, places: Int = 0)
  /// A number.
  case decimal(Double, places: Int = 2)
  /// A number with its sign, as a difference.
  case signed(Double, places: Int = 2)
  /// A p-value, 0 ... 1, shown with three places or as `< 0.001`.
  case pValue(Double)
  /// Marks in place of a number, alone in the cell.
  case shorthand([Shorthand])
  /// How a source goes together with the others, as a shape and a word, with what it says after
  /// them where that is given.
  case accord(Accord, Text = "")
  /// A cell with a tint, from 0 for none to 3 for the deepest.
  case shaded(Cell, level: Int)
  /// A cell that leads to an anchor of this report.
  case linked(Cell, to: String)

  /// A mark in place of a number, alone in the cell.
  public static func shorthand(_ shorthand: Shorthand) -> Cell { .shorthand([shorthand]) }

  /// A count, or `[c]` or `[x]` where it is hidden or there is none.
  public static func count(_ count: Reported<Int>) -> Cell {
    of(count) { .count($0) }
  }

  /// The value of an estimate, in the form that its unit asks for.
  public static func value(of estimate: Reported<Estimate>, isDifference: Bool = false) -> Cell {
    of(estimate) { number($0.value, $0.unit, isDifference: isDifference) }
  }

  /// The lower bound of an estimate's interval; `[x]` where it has none.
  public static func lowerBound(of estimate: Reported<Estimate>, isDifference: Bool = false)
    -> Cell
  {
    of(estimate) { estimate in
      estimate.interval.map { number($0.lower, estimate.unit, isDifference: isDifference) }
        ?? .shorthand(.notAvailable)
    }
  }

  /// The upper bound of an estimate's interval; `[x]` where it has none.
  public static func upperBound(of estimate: Reported<Estimate>, isDifference: Bool = false)
    -> Cell
  {
    of(estimate) { estimate in
      estimate.interval.map { number($0.upper, estimate.unit, isDifference: isDifference) }
        ?? .shorthand(.notAvailable)
    }
  }

  /// The number of responses behind an estimate.
  public static func base(of estimate: Reported<Estimate>) -> Cell {
    of(estimate) { .count($0.count) }
  }

  /// Value, lower bound, upper bound and base of an estimate: four cells.
  public static func pieces(of estimate: Reported<Estimate>, isDifference: Bool = false) -> [Cell] {
    [
      value(of: estimate, isDifference: isDifference),
      lowerBound(of: estimate, isDifference: isDifference),
      upperBound(of: estimate, isDifference: isDifference),
      base(of: estimate),
    ]
  }

  /// How the source goes together with the others, where the cell says so.
  public var accord: Accord? {
    switch self {
    case .accord(let accord, _): accord
    case .shaded(let cell, _), .linked(let cell, _): cell.accord
    default: nil
    }
  }

  /// The shorthand that is printed in the cell.
  public var marks: [Shorthand] {
    switch self {
    case .shorthand(let marks): marks
    case .shaded(let cell, _), .linked(let cell, _): cell.marks
    case .percentage(let proportion, let places):
      NumberFormat.roundsAwayToZero(proportion * 100, places: places) ? [.low] : []
    default: []
    }
  }

  private static func of<Value>(_ reported: Reported<Value>, _ cell: (Value) -> Cell) -> Cell {
    switch reported {
    case .result(let value): cell(value)
    case .suppressed: .shorthand(.confidential)
    case .notEstimable: .shorthand(.notAvailable)
    }
  }

  private static func number(_ value: Double, _ unit: Unit, isDifference: Bool) -> Cell {
    switch unit {
    case .proportion: .percentage(value)
    case .proportionDifference: .points(value)
    default: isDifference ? .signed(value) : .decimal(value)
    }
  }
}
