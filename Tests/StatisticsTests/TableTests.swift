import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Tables of counts")
struct TableTests {
  static let jobs = ["xtab_survey", "xtab_housing", "xtab_bfi_edu_gender"]

  @Test(
    "χ² and Cramér's V agree with R and SciPy",
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
      oracle.expect(ChiSquare.cramersV(table).value?.value, at: "cramers_v")
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
      #expect(ChiSquare.cramersV(table).isMissing)
      #expect(ChiSquare.leastExpected(table) == nil)
    }
  }

  @Test("Perfect association has V = 1, none has 0")
  func ends() {
    expectClose(ChiSquare.cramersV([[4, 0], [0, 9]]).value?.value, 1, within: 1e-15)
    #expect(ChiSquare.cramersV([[2, 4], [3, 6]]).value?.value == 0)
  }
}
