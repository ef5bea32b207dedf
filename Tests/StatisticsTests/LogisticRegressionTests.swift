import Foundation
import Statistics
import TestSupport
import Testing

@Suite("Logistic regression")
struct LogisticRegressionTests {
  /// What `Expected/logistic.py` computes with scikit-learn.
  struct Expected: Decodable, Sendable {
    struct Fit: Decodable, Sendable {
      let penalty: Double
      let balanced: Bool
      let weights: [Double]
      let intercept: Double
    }

    let rows: [[Double]]
    let outcomes: [Bool]
    let fits: [Fit]

    static let stored = Result {
      let file = Repository.root.appending(path: "Tests/StatisticsTests/Expected/logistic.json")
      return try JSONDecoder().decode(Expected.self, from: Data(contentsOf: file))
    }

    var matrix: SparseRows {
      var matrix = SparseRows(columnCount: 6)
      for row in rows {
        let columns = row.indices.filter { row[$0] != 0 }
        matrix.append(columns: columns.map(Int32.init), values: columns.map { row[$0] })
      }
      return matrix
    }
  }

  @Test("The weights are those of scikit-learn", arguments: 0..<4)
  func weights(index: Int) throws {
    let expected = try Expected.stored.get()
    let fit = expected.fits[index]
    let model = try #require(
      LogisticRegression(
        expected.matrix, outcomes: expected.outcomes,
        rowWeights: fit.balanced ? LogisticRegression.balancedWeights(expected.outcomes) : [],
        penalty: fit.penalty, tolerance: 1e-12))
    #expect(model.hasConverged)
    let differences = zip(model.weights + [model.intercept], fit.weights + [fit.intercept])
      .map { abs($0 - $1) }
    #expect((differences.max() ?? 1) < 1e-9)
  }

  @Test("At the minimum the deviance has no slope and the log odds are the weighted sums")
  func minimum() throws {
    let expected = try Expected.stored.get()
    let matrix = expected.matrix
    let model = try #require(
      LogisticRegression(matrix, outcomes: expected.outcomes, penalty: 1, tolerance: 1e-12))
    let odds = (0..<matrix.count).map { model.logOdds(ofRow: $0, of: matrix) }
    let deviance = zip(odds, expected.outcomes).reduce(0) {
      $0 + 2 * log(1 + exp($1.1 ? -$1.0 : $1.0))
    }
    #expect(abs(model.deviance - deviance) < 1e-9)
    // The intercept is not penalised, so that the expected number is the observed one.
    let probable = odds.reduce(0) { $0 + 1 / (1 + exp(-$1)) }
    #expect(abs(probable - Double(expected.outcomes.count { $0 })) < 1e-8)
  }

  @Test("Without both outcomes there is nothing to fit")
  func absence() throws {
    let expected = try Expected.stored.get()
    let all = [Bool](repeating: true, count: expected.rows.count)
    #expect(LogisticRegression(expected.matrix, outcomes: all, penalty: 1) == nil)
    #expect(LogisticRegression(expected.matrix, outcomes: [true, false], penalty: 1) == nil)
    #expect(LogisticRegression.balancedWeights(all) == all.map { _ in 1 })
  }
}
