public import Evidence
import GSLKit

extension CohenKappa {
  /// κ of two coders, from their codes unit by unit.
  ///
  /// Units that one of the two did not code are left out. The interval is that of Fleiss, Cohen and
  /// Everitt (1969); units that belong together are resampled together.
  ///
  /// - Parameters:
  ///   - units: The codes of two coders.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - resampling: How samples are drawn where rows belong together.
  /// - Returns: An estimate in `Unit.dimensionless`, or `.notEstimable`.
  public static func estimate(
    _ units: CodedUnits, level: Double, resampling: UnitResampling = UnitResampling()
  ) -> Reported<Estimate> {
    reported {
      try units.check()
      guard units.codes.isEmpty || units.coders == 2 else {
        throw Inestimable("κ compares two coders")
      }
      guard units.areIndependent else {
        return try form.resampled(
          units, count: units.comparable, level: level, resampling: resampling)
      }
      return try estimate(table(units), level: level).get()
    }
  }

  /// The test of whether two coders agree more than by chance: z = κ/se₀ on the normal distribution.
  ///
  /// se₀ is the standard error where they agree by chance only, equation 14 of Fleiss, Cohen and
  /// Everitt (1969).
  ///
  /// - Parameter table: The square table of counts: rows the first coder's categories, columns the
  ///   second's, in the same order.
  /// - Returns: The two-sided test, or `.notEstimable`.
  public static func test(_ table: [[Int]]) -> Reported<TestResult> {
    reported {
      let kappa = try estimate(table, level: 0.95).get()
      let count = Double(kappa.count)
      let rows = table.map { Double($0.reduce(0, +)) / count }
      let columns = table.indices.map { column in
        Double(table.reduce(0) { $0 + $1[column] }) / count
      }
      let expected = compensatedSum(zip(rows, columns).map { $0 * $1 })
      let offset = compensatedSum(zip(rows, columns).map { $0 * $1 * ($0 + $1) })
      let variance = expected + expected.squared - offset
      guard variance > 0 else { throw Inestimable("chance leaves no room for agreement") }
      let error = (variance / count).squareRoot() / (1 - expected)
      return TestResult(
        statistic: kappa.value / error, degreesOfFreedom: [],
        p: try Critical.twoSided(z: kappa.value / error), groupCounts: [kappa.count],
        method: Method(
          name: "cohens_kappa", title: "z test of Cohen's κ", citation: .fleissCohenEveritt1969))
    }
  }

  /// The counts of two coders' categories beside each other, units that both coded.
  static func table(_ units: CodedUnits) -> [[Int]] {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: units.categories), count: units.categories)
    for row in units.codes where row.count == 2 {
      if let first = row[0], let second = row[1] { table[first][second] += 1 }
    }
    return table
  }

  /// The cells of the table, row by row.
  static let form = AgreementForm(
    terms: { row, units in
      var cells = [Double](repeating: 0, count: units.categories * units.categories)
      if row.count == 2, let first = row[0], let second = row[1] {
        cells[first * units.categories + second] = 1
      }
      return cells
    },
    value: { cells in
      let size = Int(Double(cells.count).squareRoot())
      let total = cells.reduce(0, +)
      guard total > 0 else { return nil }
      var observed = 0.0
      var expected = 0.0
      for category in 0..<size {
        observed += cells[category * size + category] / total
        let row = (0..<size).reduce(0.0) { $0 + cells[category * size + $1] }
        let column = (0..<size).reduce(0.0) { $0 + cells[$1 * size + category] }
        expected += row / total * (column / total)
      }
      return expected < 1 ? (observed - expected) / (1 - expected) : nil
    },
    method: Method(name: "cohens_kappa", title: "Cohen's κ", citation: .cohen1960),
    unit: .dimensionless, absence: "both coders used the same single category")
}
