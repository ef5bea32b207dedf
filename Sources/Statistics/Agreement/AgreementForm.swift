import Evidence

/// A coefficient of agreement as a function of sums over units.
///
/// Every coefficient here is one, so that resampling adds up what the units contribute and never looks
/// at the codes again.
struct AgreementForm: Sendable {
  /// What one unit adds to the sums: its codes, with the table that they are of.
  let terms: @Sendable (_ row: [Int?], _ units: CodedUnits) -> [Double]
  /// The coefficient of the sums, or `nil` where it is not defined.
  let value: @Sendable (_ sums: [Double]) -> Double?
  /// How many codes a unit must have for the coefficient to look at it.
  var fewestCodes = 2
  /// What the coefficient is called.
  let method: Method
  /// What it is a share of, if it is one.
  let unit: Unit
  /// Why sums have no coefficient, as a clause.
  let absence: String

  /// What every unit adds, in the order of the units.
  func rows(_ units: CodedUnits) -> [[Double]] {
    units.codes.map { terms($0, units) }
  }

  /// What the units that count add, and what each belongs to.
  ///
  /// Units that are not looked at must not be drawn in resampling either: they would widen the interval.
  func drawn(_ units: CodedUnits) -> (rows: [[Double]], clusters: [Int]) {
    let counting = units.codes.indices.filter { isCounting(units.codes[$0]) }
    return (
      counting.map { terms(units.codes[$0], units) }, counting.map { units.clusters[$0] }
    )
  }

  /// Whether a unit has the codes that the coefficient asks for.
  func isCounting(_ row: [Int?]) -> Bool { row.count { $0 != nil } >= fewestCodes }

  /// The coefficient of all units.
  ///
  /// - Throws: `Inestimable` where it is not defined.
  func point(_ units: CodedUnits) throws -> Double {
    try units.check()
    let rows = rows(units)
    guard let width = rows.first?.count else { throw Inestimable("nothing was coded") }
    let sums = (0..<width).map { place in compensatedSum(rows.lazy.map { $0[place] }) }
    guard let value = value(sums) else { throw Inestimable(absence) }
    return value
  }

  /// The coefficient with the percentile interval of resampled units.
  func resampled(
    _ units: CodedUnits, count: Int, level: Double, resampling: UnitResampling
  ) throws -> Estimate {
    let point = try point(units)
    let drawn = drawn(units)
    return Estimate(
      point,
      interval: try resampling.interval(
        drawn.rows, clusters: drawn.clusters, level: level, statistic: value),
      unit: unit, count: count, method: method)
  }
}

extension CodedUnits {
  /// How many units two or more coders gave a category to; what belongs together counts once.
  var comparable: Int {
    Set(zip(codes, clusters).filter { $0.0.count { $0 != nil } > 1 }.map(\.1)).count
  }
}
