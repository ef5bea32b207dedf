import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Corrections for the number of tests")
struct PValueAdjustmentTests {
  static let corrections = [
    PValueAdjustment.holm, PValueAdjustment.benjaminiHochberg, PValueAdjustment.benjaminiYekutieli,
    PValueAdjustment.hochberg, PValueAdjustment.bonferroni,
  ]

  @Test(
    "They agree with R and statsmodels",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)))
  func oracle() throws {
    for oracle in [try Oracle("padj.r"), try Oracle("padj.py")] {
      let p = try DataTable("pvals").numbers("p").compactMap { $0 }
      #expect(p.count == 25)
      for (correct, name) in zip(
        Self.corrections, ["holm", "bh", "by", "hochberg", "bonferroni"])
      {
        for (index, value) in correct(p).enumerated() {
          oracle.expect(value, at: "\(name)/\(index)", within: 1e-12)
        }
      }
    }
  }

  /// Benjamini and Hochberg (1995), section 4.1: 15 p-values, of which 4 stand at q = .05 and 3 at
  /// Bonferroni's.
  @Test("The example of Benjamini and Hochberg has its four findings")
  func published() {
    let p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.0000,
    ]
    #expect(PValueAdjustment.benjaminiHochberg(p).count { $0 <= 0.05 } == 4)
    #expect(PValueAdjustment.holm(p).count { $0 <= 0.05 } == 3)
  }

  @Test("Corrected values are no smaller than raw ones, keep their order and ignore position")
  func properties() {
    var numbers = SeededNumbers(seed: 11)
    for size in 1...30 {
      let p = (0..<size).map { _ in Double(numbers.integer(in: 0...100)) / 1000 }
      let order = p.indices.shuffled(using: &numbers)
      for correct in Self.corrections {
        let corrected = correct(p)
        let rising = p.indices.sorted { p[$0] < p[$1] }.map { corrected[$0] }
        let isSound =
          zip(p, corrected).allSatisfy { $0 <= $1 && $1 <= 1 }
          && zip(rising, rising.dropFirst()).allSatisfy { $0 <= $1 }
          && correct(order.map { p[$0] }) == order.map { corrected[$0] }
        #expect(isSound, "\(p)")
      }
    }
  }

  @Test("No family, one test, and values that are no probabilities")
  func edges() {
    for correct in Self.corrections {
      #expect(correct([]) == [])
      #expect(correct([0.03]) == [0.03])
      #expect(correct([.nan, -1, 2, .infinity]) == [1, 1, 1, 1])
    }
    #expect(PValueAdjustment.holm([0.01, .nan]) == [0.02, 1])
  }

  @Test("Tests without a result stay without, and do not count in their family")
  func missing() {
    #expect(PValueCorrection.holm.adjusted([0.01, nil, 0.04]) == [0.02, nil, 0.04])
    #expect(PValueCorrection.none.adjusted([0.01, nil]) == [0.01, nil])
    #expect(PValueCorrection.bonferroni.adjusted([nil]) == [nil])
    let tests = [
      MannWhitney.test([1, 2, 3], [4, 5, 6]), MannWhitney.test([], [1]),
      MannWhitney.test([1, 2], [1, 3]), .suppressed(minimum: 5),
    ]
    for correction in PValueCorrection.allCases where correction != .none {
      let adjusted = correction.adjusted(tests)
      #expect(adjusted.map { $0.value?.p } == tests.map { $0.value?.p })
      #expect(adjusted.map { $0.value == nil } == [false, true, false, true])
      let expected = correction.adjusted([tests[0], tests[2]].compactMap { $0.value?.p })
      #expect(adjusted.compactMap { $0.value?.adjustedP } == expected)
      #expect(adjusted[1] == tests[1] && adjusted[3] == tests[3])
      #expect(correction.method != nil)
    }
    #expect(PValueCorrection.none.adjusted(tests) == tests)
  }

  @Test("Hochberg's values are never greater than Holm's, nor those than Bonferroni's")
  func order() {
    let p = [0.2, 0.001, 0.013, 0.013, 0.8, 0.04]
    let values = [
      PValueAdjustment.hochberg(p), PValueAdjustment.holm(p), PValueAdjustment.bonferroni(p),
    ]
    for (smaller, greater) in zip(values, values.dropFirst()) {
      #expect(zip(smaller, greater).allSatisfy { $0 <= $1 })
    }
  }
}
