import Evidence
import Foundation
import ImpactAnalysis
import TestSupport
import Testing

/// Coefficients of coders who left units out, as the peers give them: see `Expected/gaps.py`.
private struct ExpectedWithGaps: Decodable {
  struct Group: Decodable {
    let coders: [Int]
    let units: Int
    let percent: Double
    let alpha: Double
    let ac1: Double
    let ac1_ci: [Double]
    let kappa: Double?
    let precision: Double?
    let recall: Double?
    let f1: Double?
  }
  let words: [String]
  let groups: [Group]

  static func read() throws -> ExpectedWithGaps {
    let file = Repository.root.appending(path: "Tests/ImpactAnalysisTests/Expected/gaps.json")
    return try JSONDecoder().decode(ExpectedWithGaps.self, from: Data(contentsOf: file))
  }

  /// What each coder found in each unit that the coder coded.
  var readings: [CodingComparison.Reading] {
    words.enumerated().flatMap { unit, word in
      word.enumerated().filter { $0.element != "-" }.map { coder, code in
        CodingComparison.Reading(
          unit: "\(unit)", coder: "\(coder)", themes: code == "1" ? ["time": ""] : [:])
      }
    }
  }
}

@Suite("Coders who did not all code every unit")
struct CodersWithGapsTests {
  @Test("Each coefficient is that of irrCAC, krippendorff or scikit-learn, whoever else has coded")
  func peers() throws {
    let expected = try ExpectedWithGaps.read()
    for group in expected.groups {
      let coders = group.coders.map(String.init)
      // All coders beside each other, and these coders alone.
      for chosen in [[], coders] {
        let comparison = CodingComparison(expected.readings, coders: chosen)
        let found = try #require(comparison.agreementByTheme(of: coders, .init()).first)
        #expect(found.units == group.units)
        let pairs: [(String, Reported<Estimate>, Double?)] = [
          ("percent", found.percent, group.percent), ("alpha", found.alpha, group.alpha),
          ("ac1", found.ac1, group.ac1), ("kappa", found.kappa, group.kappa),
          ("precision", found.precision, group.precision), ("recall", found.recall, group.recall),
          ("f1", found.f1, group.f1),
        ]
        for (name, ours, theirs) in pairs {
          #expect(Self.agree(ours.value?.value, theirs), "\(name) of \(coders)")
        }
        let interval = found.ac1.value?.interval
        #expect(Self.agree(interval?.lower, group.ac1_ci[0]), "\(coders)")
        #expect(Self.agree(interval?.upper, group.ac1_ci[1]), "\(coders)")
      }
    }
  }

  @Test("Who else has coded changes no interval, over all themes either")
  func invariance() throws {
    let readings = try ExpectedWithGaps.read().readings
    let pair = ["0", "2"]
    let all = CodingComparison(readings)
    let alone = CodingComparison(readings, coders: pair)
    #expect(all.agreementByTheme(of: pair, .init()) == alone.agreementByTheme(of: pair, .init()))
    #expect(all.overallAgreement(of: pair, .init()) == alone.overallAgreement(of: pair, .init()))
  }

  private static func agree(_ ours: Double?, _ theirs: Double?) -> Bool {
    guard let ours, let theirs else { return ours == nil && theirs == nil }
    return abs(ours - theirs) < 1e-9
  }
}
