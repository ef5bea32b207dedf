/// What a cell holds for a program that reads it.
package enum CellValue: Hashable, Sendable {
  /// Words, which may be anything.
  case words(String)
  /// A number in the unit of the column's heading.
  case number(DataNumber)
  /// What stands in place of a number, as `[c]` or `< 0.001`.
  case mark(String)
}

/// A number in plain digits, with how the report prints it.
package struct DataNumber: Hashable, Sendable {
  /// The digits, with a point and an ASCII minus but without commas or a plus sign.
  package let digits: String
  /// The number that the digits are.
  package let value: Double
  /// Digits after the point where the report prints it.
  package let places: Int
  /// Whether the report prints a plus sign before it where it is above zero.
  package let isSigned: Bool

  /// A number; `nil` where there are no digits for it.
  init?(_ value: Double, places: Int, isSigned: Bool = false, precision: NumberPrecision) {
    guard let printed = Digits(value, places: places) else { return nil }
    let digits =
      switch precision {
      case .printed: printed.plain
      case .full: value == value.rounded() ? Digits(value, places: 0)?.plain ?? "" : "\(value)"
      }
    guard let number = Double(digits) else { return nil }
    self.digits = digits
    self.value = number
    self.places = places
    self.isSigned = isSigned
  }
}

extension Digits {
  /// The digits with a point and an ASCII minus, as programs read them.
  var plain: String {
    (isNegative && !isZero ? "-" : "") + whole + (fraction.isEmpty ? "" : ".\(fraction)")
  }
}

extension Cell {
  /// The cell for a program that reads it.
  ///
  /// - Parameters:
  ///   - precision: How exactly numbers are given.
  ///   - naming: What an anchor is called, as `Figure 2`.
  /// - Returns: A number where the cell holds one that is printed as digits.
  package func value(_ precision: NumberPrecision, naming: (String) -> String) -> CellValue {
    func number(_ value: Double, places: Int, isSigned: Bool = false) -> CellValue {
      DataNumber(value, places: places, isSigned: isSigned, precision: precision)
        .map(CellValue.number) ?? .mark(Shorthand.notAvailable.mark)
    }
    switch self {
    case .text(let text): return .words(text.words(naming: naming))
    case .count(let count): return number(Double(count), places: 0)
    case .percentage(let proportion, let places):
      return precision == .printed && !marks.isEmpty
        ? .mark(Shorthand.low.mark) : number(proportion * 100, places: places)
    case .points(let difference, let places):
      return number(difference * 100, places: places, isSigned: true)
    case .decimal(let value, let places): return number(value, places: places)
    case .signed(let value, let places): return number(value, places: places, isSigned: true)
    case .pValue(let p):
      return precision == .printed && p < 0.001
        ? .mark(NumberFormat.pValue(p)) : number(p, places: 3)
    case .accord: return .words(printed(naming: naming))
    case .shorthand(let marks): return .mark(marks.map(\.mark).joined())
    case .shaded(let cell, _), .linked(let cell, _): return cell.value(precision, naming: naming)
    }
  }
}
