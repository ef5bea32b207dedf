import Evidence
import ImpactAnalysis
import Statistics
import Testing

@Suite("Coders beside each other")
struct CodingComparisonTests {
  private func reading(
    _ unit: Int, _ coder: String, _ themes: [String: String], asked: Set<String>? = nil
  ) -> CodingComparison.Reading {
    CodingComparison.Reading(unit: "\(unit)", coder: coder, themes: themes, asked: asked)
  }

  @Test("Whoever coded a unit said no to what was not named; who was not asked said nothing")
  func asked() throws {
    var readings: [CodingComparison.Reading] = []
    for unit in 1...8 {
      readings.append(reading(unit, "Ann", unit <= 4 ? ["time": "gain"] : [:]))
      readings.append(reading(unit, "Ben", unit <= 3 ? ["time": "gain"] : [:], asked: ["time"]))
    }
    readings += [reading(1, "Ann", ["cost": ""]), reading(9, "Ann", ["cost": ""])]
    let comparison = CodingComparison(readings, themes: ["time", "cost"])
    #expect(comparison.coders == ["Ann", "Ben"] && comparison.units == (1...8).map(String.init))
    let settings = CodingComparison.Settings()
    let results =
      comparison.agreementByTheme(of: ["Ann", "Ben"], settings)
      + comparison.overallAgreement(of: ["Ann", "Ben"], settings)
    // Of unit 1 Ann's later reading counts.
    #expect(results[0].scope == .theme("time") && results[0].positives == [3, 3])
    #expect(results[0].units == 8 && results[0].percent.value?.value == 0.75)
    #expect(results[0].reading == .tooFew)
    // Ben was not asked about cost.
    #expect(results[1].units == 0 && results[1].alpha.value == nil)
    #expect(results[1].reading == .tooFew && results[1].needed.value == nil)
    #expect(results[2].scope == .pooled && results[2].units == 8)
    #expect(results[3].scope == .mean && results[3].percent.value?.count == 1)
  }

  @Test("Three coders are compared together, disputes name what each said")
  func three() throws {
    var readings: [CodingComparison.Reading] = []
    for unit in 1...12 {
      readings.append(reading(unit, "Ann", unit <= 6 ? ["time": "gain"] : [:]))
      readings.append(
        reading(unit, "Ben", unit <= 6 ? ["time": unit == 1 ? "barrier" : "gain"] : [:]))
      if unit <= 10 { readings.append(reading(unit, "Cy", unit <= 5 ? ["time": ""] : [:])) }
    }
    let comparison = CodingComparison(readings)
    let settings = CodingComparison.Settings()
    let coders = ["Ann", "Ben", "Cy"]
    let time = try #require(comparison.agreementByTheme(of: coders, settings).first)
    #expect(time.units == 12 && time.positives == [6, 6, 5] && time.marked == 6)
    #expect(time.kappa.value == nil && time.f1.value == nil && time.reading == .band(.reportable))
    #expect(comparison.overallAgreement(of: coders, settings).last?.scope == .direction)
    let disputes = comparison.disputes(of: coders)
    #expect(disputes.map(\.unit) == ["1", "6"])
    #expect(disputes.map(\.said) == [["gain", "barrier", "yes"], ["gain", "gain", "no"]])
    let pair = comparison.agreementByTheme(of: ["Ann", "Ben"], settings)[0]
    #expect(pair.kappa.value?.value == 1 && pair.reading == .band(.reportable))
    // Even perfect agreement of twelve units leaves room for a κ below .9.
    #expect(try #require(pair.more) > 0)
  }
}
