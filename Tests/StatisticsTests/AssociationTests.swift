import Evidence
import Foundation
import TestSupport
import Testing

@testable import Statistics

/// What `Expected/many_groups.py` computed with SciPy.
struct ExpectedManyGroups: Decodable {
  /// Groups, F, and the interval of the share of variance that lies between them.
  struct Explained: Decodable {
    let groups: [[Double]]
    let f: Double
    let lower: Double
    let upper: Double
  }

  /// A table of counts, with measures of association.
  struct Table: Decodable {
    let counts: [[Int]]
    let v_lower: Double
    let v_upper: Double
    let v_corrected: Double
    let g: Double
    let gamma: Double
    let gamma_ci: [Double]
    let tau: Double
    let tau_ci: [Double]
    let rho: Double
    let rho_ci: [Double]
    let rho_p: Double
    let least_expected: Double
    let below_five: Double
    let fisher: Double
  }

  let explained: [Explained]
  let tables: [Table]

  static func read() throws -> ExpectedManyGroups {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "Expected/many_groups.json")
    return try JSONDecoder().decode(ExpectedManyGroups.self, from: Data(contentsOf: file))
  }
}

@Suite("Association between answers")
struct AssociationTests {
  private static let absent = Comment(rawValue: Repository.sharedIsAbsent)

  private func expectInterval(
    _ estimate: Estimate?, _ lower: Double, _ upper: Double, within tolerance: Double,
    _ label: String
  ) {
    expectClose(estimate?.interval?.lower, lower, within: tolerance, "\(label), lower")
    expectClose(estimate?.interval?.upper, upper, within: tolerance, "\(label), upper")
  }

  @Test("Shares of variance have the non-centralities of SciPy's F for bounds")
  func explained() throws {
    for row in try ExpectedManyGroups.read().explained {
      expectClose(AnalysisOfVariance.test(row.groups).value?.statistic, row.f, within: 1e-10)
      for share in [
        VarianceExplained.etaSquared, VarianceExplained.omegaSquared,
        VarianceExplained.epsilonSquared,
      ] {
        expectInterval(
          share(row.groups, 0.95).value, row.lower, row.upper, within: 1e-9, "F \(row.f)")
      }
    }
  }

  @Test("Measures of tables agree with SciPy and with sums over all cells and tables")
  func tables() throws {
    for row in try ExpectedManyGroups.read().tables {
      let label = "\(row.counts)"
      let v = ChiSquare.cramersV(row.counts, level: 0.95).value
      expectInterval(v, row.v_lower, row.v_upper, within: 1e-9, label)
      let corrected = ChiSquare.correctedCramersV(row.counts, level: 0.95).value
      expectClose(corrected?.value, row.v_corrected, within: 1e-10, label)
      expectInterval(corrected, row.v_lower, row.v_upper, within: 1e-9, label)
      expectClose(ChiSquare.gTest(row.counts).value?.statistic, row.g, within: 1e-10, label)
      let gamma = OrdinalAssociation.gamma(row.counts, level: 0.95).value
      expectClose(gamma?.value, row.gamma, within: 1e-12, label)
      expectInterval(gamma, row.gamma_ci[0], row.gamma_ci[1], within: 1e-9, "γ \(label)")
      let tau = OrdinalAssociation.kendallTauB(row.counts, level: 0.95).value
      expectClose(tau?.value, row.tau, within: 1e-12, label)
      expectInterval(tau, row.tau_ci[0], row.tau_ci[1], within: 1e-9, "τ \(label)")
      expectClose(FisherTable.test(row.counts).value?.p, row.fisher, within: 1e-10, label)
      let cells = try #require(ChiSquare.cells(row.counts).value)
      expectClose(cells.leastExpected, row.least_expected, within: 1e-12)
      #expect(cells.shareBelowFive == row.below_five)

      // The same answers one by one.
      let (x, y) = values(row.counts)
      let rho = RankCorrelation.spearman(x, y, level: 0.95).value
      expectClose(rho?.value, row.rho, within: 1e-12, label)
      expectInterval(rho, row.rho_ci[0], row.rho_ci[1], within: 1e-9, "ρ \(label)")
      expectClose(RankCorrelation.spearmanTest(x, y).value?.p, row.rho_p, within: 1e-10)
      #expect(OrdinalAssociation.gamma(x, y, level: 0.95).value == gamma)
      #expect(OrdinalAssociation.kendallTauB(x, y, level: 0.95).value == tau)
      expectClose(
        LinearByLinear.test(x, y).value?.statistic,
        LinearByLinear.test(row.counts).value?.statistic ?? .nan, within: 1e-12)
    }
  }

  @Test(
    "Trends of answers agree with R and SciPy", .enabled(if: Oracle.isPresent, absent),
    arguments: GroupedJob.ordered)
  func trends(job: GroupedJob) throws {
    let pairs = try job.groups().flatMap { name, values in
      try values.map { (try #require(Double(name)), $0) }
    }
    let (x, y) = (pairs.map(\.0), pairs.map(\.1))
    let tau = OrdinalAssociation.kendallTauB(x, y, level: 0.95).value
    let rho = RankCorrelation.spearman(x, y, level: 0.95).value
    #expect(tau?.interval?.contains(tau?.value ?? .nan) == true)
    for oracle in [try Oracle("\(job.job).r"), try Oracle("\(job.job).py")] {
      oracle.expect(tau?.value, at: "kendall_tau_b/tau")
      oracle.expect(rho?.value, at: "spearman/rho")
      oracle.expect(RankCorrelation.spearmanTest(x, y).value?.p, at: "spearman/p", within: 1e-9)
      oracle.expect(
        LinearByLinear.test(x, y).value?.statistic, at: "linear_by_linear_quadratic/chi2",
        within: 1e-9)
    }
  }

  private func values(_ counts: [[Int]]) -> (first: [Double], second: [Double]) {
    var first: [Double] = []
    var second: [Double] = []
    for (row, cells) in counts.enumerated() {
      for (column, count) in cells.enumerated() {
        first += [Double](repeating: Double(row), count: count)
        second += [Double](repeating: Double(column), count: count)
      }
    }
    return (first, second)
  }

  @Test("Tables drawn at random come near the exact p, and the same seed gives the same")
  func sampled() throws {
    for counts in [
      [[3, 1, 0], [2, 4, 1], [0, 2, 5]], [[300, 2, 40], [280, 9, 60]],
      [[0, 9], [4, 500], [1, 70]],
    ] {
      let exact = try #require(FisherTable.test(counts).value?.p)
      let drawn = try #require(FisherTable.sampledTest(counts, samples: 20_000, seed: 7).value?.p)
      // Four standard errors of a share of 20,000.
      #expect(abs(drawn - exact) < 4 * (exact * (1 - exact) / 20_000).squareRoot())
      #expect(FisherTable.sampledTest(counts, samples: 20_000, seed: 7).value?.p == drawn)
    }
    #expect(FisherTable.sampledTest([[3, 1], [2, 4]], samples: 99).isMissing)
    // A rare answer among 10⁶ is drawn as fast as among a hundred; more than memory should hold is refused.
    let rare = (0..<8).map { [3 + $0, 40_000, 45_000, 40_000 - $0] }
    #expect(FisherTable.test(rare, samples: 100).value?.p ?? 0 > 0.01)
    #expect(FisherTable.test([[4_000_000_000, 1], [2, 3]]).isMissing)
    // Too many tables to go through: 300 answers in 6 × 6 cells.
    let many = (0..<6).map { row in (0..<6).map { 6 + (row * 7 + $0 * 5) % 5 } }
    let test = try #require(FisherTable.test(many, samples: 2000, seed: 3).value)
    #expect(test.method.title.contains("2000 tables, seed 3") && test.p > 0 && test.p <= 1)
  }

  @Test("A table of many levels is given up after the steps allowed, and not gone through")
  func manyRows() throws {
    let counts = (0..<60).map { [3 + ($0 * 7) % 5, 7 - ($0 * 7) % 5] }
    #expect(try FixedMargins(Contingency(counts)).exactP(atMost: 20_000) == nil)
  }

  @Test("Tables of two rows and columns have Fisher's own p")
  func fourfold() throws {
    for counts in [[[7, 2], [3, 8]], [[0, 5], [6, 1]], [[40, 60], [55, 45]]] {
      let two = FisherExact.test(
        counts[0][0], of: counts[0][0] + counts[0][1], against: counts[1][0],
        of: counts[1][0] + counts[1][1])
      expectClose(
        FisherTable.test(counts).value?.p, try #require(two.value?.p), within: 1e-10)
    }
  }

  @Test("Order does not matter where none is meant, and turns the sign where it is")
  func symmetry() throws {
    let counts = [[3, 1, 0], [2, 4, 1], [0, 2, 5], [1, 1, 1]]
    let turned = (0..<3).map { column in counts.map { $0[column] } }
    let reversed = Array(counts.reversed())
    for (one, other) in [(counts, turned), (counts, reversed)] {
      expectClose(
        ChiSquare.cramersV(one, level: 0.9).value?.value,
        try #require(ChiSquare.cramersV(other, level: 0.9).value?.value), within: 1e-13)
      expectClose(
        FisherTable.test(one).value?.p, try #require(FisherTable.test(other).value?.p),
        within: 1e-12)
    }
    for measure in [
      { OrdinalAssociation.gamma($0, level: 0.9) },
      { OrdinalAssociation.kendallTauB($0, level: 0.9) },
    ] as [([[Int]]) -> Reported<Estimate>] {
      let (one, other) = (try #require(measure(counts).value), measure(reversed).value)
      expectClose(other?.value, -one.value, within: 1e-14)
      expectClose(other?.interval?.upper, -(one.interval?.lower ?? .nan), within: 1e-12)
      #expect(measure(turned).value?.value == one.value)
    }
  }
}
