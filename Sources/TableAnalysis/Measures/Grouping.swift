public import Diagnostics

/// The column whose levels are compared, with the levels in their natural order.
public struct Grouping: Hashable, Sendable {
  /// The reference that stands for all other levels together, where no level is called so.
  public static let rest = "rest"
  /// The most levels that are compared.
  public static let mostLevels = 200

  /// The column.
  public let column: Column
  /// The levels in order: numbers by their value, scales of words as they rise, years and all else
  /// naturally.
  public let levels: [Level]
  /// For each of the column's values its place in `levels`, `nil` where it is no level.
  public let places: [Int?]
  /// The place of the level that the others are compared with, or `nil` where each is compared with each.
  public let reference: Int?
  /// Whether each level is compared with all other levels together.
  public let isAgainstRest: Bool
  /// Whether the levels stand in an order that means something: numbers, years, a known scale, or one
  /// that the user gave.
  public let isOrdered: Bool

  /// Finds the levels of a column.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - reference: The level that the others are compared with, by its label or as it is written; `rest`
  ///     to compare each of more than two levels with all others together, unless one is called so; or
  ///     `nil` to compare each with each.
  ///   - order: The levels in another order, or `nil`.
  ///   - minimum: How many levels are needed.
  /// - Throws: A `Diagnostic` where the column has too few levels or too many, or none of that name.
  public init(
    _ column: Column, reference: String? = nil, order: [String]? = nil, atLeast minimum: Int = 2
  ) throws(Diagnostic) {
    let answers = Answers(column)
    guard answers.given.count >= minimum else {
      throw Diagnostic(
        code: "by.too-few-levels",
        answers.given.isEmpty
          ? "no row has a value in the column \"\(column.name)\""
          : "all rows have one value in the column \"\(column.name)\"",
        expected: "\(minimum) or more levels to compare",
        fix: "group by another column")
    }
    guard answers.given.count <= Self.mostLevels else {
      throw Diagnostic(
        code: "by.too-many-levels",
        "the column \"\(column.name)\" has \(answers.given.count) different values",
        expected: "at most \(Self.mostLevels) levels",
        fix: "group the values, or group by another column")
    }
    let measured: MeasuredColumn
    if let order {
      measured = try answers.ordered(by: order, as: .nominal)
    } else if let declared = column.declared, !declared.levels.isEmpty {
      measured = MeasuredColumn(column, declared: declared).withLevels(given: answers.given)
    } else {
      measured = try answers.kinds(because: "")
    }
    self.column = column
    levels = measured.levels
    places = measured.places
    isOrdered =
      order != nil || column.declared?.isOrdered ?? Self.areOrdered(measured.levels)
    let names = measured.levels.flatMap { [$0.text.lowercased(), $0.name.lowercased()] }
    isAgainstRest = reference == Self.rest && !names.contains(Self.rest)
    if isAgainstRest, measured.levels.count < 3 {
      throw Diagnostic(
        code: "by.no-rest",
        "the column \"\(column.name)\" has two levels, so that the rest of one is the other",
        expected: "three or more levels",
        fix: "leave --reference out, or name one of the two levels")
    }
    if let reference, !isAgainstRest {
      self.reference = try Self.place(of: reference, in: measured.levels, column: column.name)
    } else {
      self.reference = nil
    }
  }

  /// The place of a row's level in `levels`, `nil` where it has none.
  ///
  /// - Parameter row: The row, from 0.
  /// - Returns: The place.
  public func place(row: Int) -> Int? { places[Int(column.rows[row])] }

  /// The pairs of levels that are compared, each as (level, the one it is compared with).
  ///
  /// With a reference each other level is compared with it, in order; without, each level with each that
  /// stands before it, so that a difference is that of the later to the earlier. Against the rest, each
  /// level stands beside the place behind the last level.
  public var pairs: [(level: Int, reference: Int)] {
    if isAgainstRest { return levels.indices.map { ($0, levels.count) } }
    if let reference {
      return levels.indices.filter { $0 != reference }.map { ($0, reference) }
    }
    return levels.indices.flatMap { earlier in
      levels.indices.dropFirst(earlier + 1).map { (level: $0, reference: earlier) }
    }
  }

  /// The place of a level that is named as it is written, or by its label.
  ///
  /// - Parameter name: The level; letters may differ in case.
  /// - Throws: `level.unknown`, a `Diagnostic` that names the levels.
  /// - Returns: Its place in `levels`.
  public func place(ofLevel name: String) throws(Diagnostic) -> Int {
    try Self.place(of: name, in: levels, column: column.name)
  }

  /// What a place is called: a level, or behind the last the rest.
  ///
  /// - Parameter place: The place, as `pairs` has it.
  /// - Returns: The name.
  func name(of place: Int) -> String {
    place < levels.count ? levels[place].name : Self.rest
  }

  private static func place(
    of name: String, in levels: [Level], column: String
  ) throws(Diagnostic) -> Int {
    let exact = levels.firstIndex { $0.text == name } ?? levels.firstIndex { $0.name == name }
    let lowered = name.lowercased()
    if let place = exact
      ?? levels.firstIndex(where: {
        [$0.text.lowercased(), $0.name.lowercased()].contains(lowered)
      })
    {
      return place
    }
    let names = levels.map(\.name)
    let near = NearMiss.suggestion(for: name, among: names)
    throw Diagnostic(
      code: "level.unknown", "no level of \"\(column)\" is called \"\(name)\"",
      expected: names.prefix(20).map { "\"\($0)\"" }.joined(separator: ", "),
      fix: near.map { "did you mean \"\($0)\"?" } ?? "name one of these levels")
  }

  private static func areOrdered(_ levels: [Level]) -> Bool {
    if levels.allSatisfy({ DecimalMark.point.number($0.text) != nil && $0.name == $0.text }) {
      return true
    }
    if KnownScale.matching(levels.map(\.name)) != nil { return true }
    return levels.allSatisfy { level in
      let years = level.name.split { !($0.isASCII && $0.isNumber) }
      return years.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    }
  }
}
