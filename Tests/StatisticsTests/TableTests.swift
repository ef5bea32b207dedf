import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Tables of counts")
struct TableTests {
  static let jobs = ["xtab_survey", "xtab_housing", "xtab_bfi_edu_gender"]

  @Test(
    "Tests, measures and residuals agree with R and SciPy",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)), arguments: jobs)
  func oracle(job: String) throws {
    for oracle in [try Oracle("\(job).r"), try Oracle("\(job).py")] {
      var table: [[Int]] = []
      while oracle["table/\(table.count)/0"] != nil {
        table.append(oracle.list("table/\(table.count)").map { Int($0) })
      }
      let test = ChiSquare.test(table).value
      oracle.expect(test?.statistic, at: "chi2")
      oracle.expect(test?.degreesOfFreedom.first, at: "df")
      oracle.expect(test?.p, at: "p")
      oracle.expect(ChiSquare.cramersV(table, level: 0.95).value?.value, at: "cramers_v")
      if oracle.name.hasSuffix(".r") {
        // R's estimate is 0 where the table has no association left after correction.
        oracle.expect(
          ChiSquare.correctedCramersV(table, level: 0.95).value?.value,
          at: "cramers_v_bias_corrected")
      }
      oracle.expect(ChiSquare.gTest(table).value?.statistic, at: "G")
      oracle.expect(ChiSquare.gTest(table).value?.p, at: "G_p")
      oracle.expect(OrdinalAssociation.gamma(table, level: 0.95).value?.value, at: "gamma")
      oracle.expect(OrdinalAssociation.kendallTauB(table, level: 0.95).value?.value, at: "tau_b")
      oracle.expect(LinearByLinear.test(table).value?.statistic, at: "linear_by_linear/chi2")
      oracle.expect(LinearByLinear.test(table).value?.p, at: "linear_by_linear/p")
      // R's own sum over the tables is good to seven figures. The other tables share their margins with so
      // many that the sum takes too long for a test.
      if job == "xtab_housing" {
        oracle.expect(FisherTable.test(table).value?.p, at: "fisher_p", within: 1e-6)
      }
      let cells = try #require(ChiSquare.cells(table).value)
      for (row, residuals) in cells.residuals.enumerated() {
        for (column, residual) in residuals.enumerated() {
          oracle.expect(residual, at: "adj_residuals/\(row)/\(column)")
        }
      }
      oracle.expect(cells.leastExpected, at: "min_expected")
      oracle.expect(ChiSquare.leastExpected(table), at: "min_expected")
    }
  }

  @Test("Empty rows and columns are left out")
  func emptyRows() {
    let full = ChiSquare.test([[3, 5], [9, 2]])
    let padded = ChiSquare.test([[3, 0, 5], [0, 0, 0], [9, 0, 2]])
    #expect(full.value != nil && full == padded)
  }

  @Test("Tables that cannot be tested have a reason")
  func edges() {
    let refused: [[[Int]]] = [
      [], [[]], [[1, 2]], [[1], [2]], [[0, 0], [0, 0]], [[1, 2], [0, 0]], [[1, 2], [3]],
      [[1, -2], [3, 4]], [[.max, 1], [1, 1]],
    ]
    for table in refused {
      #expect(ChiSquare.test(table).isMissing, "\(table)")
      #expect(ChiSquare.cramersV(table, level: 0.95).isMissing)
      #expect(ChiSquare.correctedCramersV(table, level: 0.95).isMissing)
      #expect(ChiSquare.gTest(table).isMissing && ChiSquare.cells(table).isMissing)
      #expect(FisherTable.test(table).isMissing && LinearByLinear.test(table).isMissing)
      #expect(OrdinalAssociation.gamma(table, level: 0.95).isMissing)
      #expect(OrdinalAssociation.kendallTauB(table, level: 0.95).isMissing)
      #expect(ChiSquare.leastExpected(table) == nil)
    }
  }

  @Test("Perfect association has V = 1, none has 0")
  func ends() {
    expectClose(ChiSquare.cramersV([[4, 0], [0, 9]], level: 0.95).value?.value, 1, within: 1e-15)
    #expect(ChiSquare.cramersV([[2, 4], [3, 6]], level: 0.95).value?.value == 0)
  }
}
