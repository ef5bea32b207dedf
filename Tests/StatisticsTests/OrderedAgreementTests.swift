import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Agreement on ordered categories")
struct OrderedAgreementTests {
  @Test(
    "α is that of R on real data",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: [
      ("agr_video", "irr_video", ["rater1", "rater2", "rater3", "rater4"]),
      ("agr_anxiety", "irr_anxiety", ["rater1", "rater2", "rater3"]),
      ("agr_anxiety_12", "irr_anxiety", ["rater1", "rater2"]),
      ("agr_vision", "irr_vision", ["r.eye", "l.eye"]),
    ])
  func oracles(job: String, data: String, coders: [String]) throws {
    let table = try DataTable(data)
    let columns = try coders.map(table.texts)
    let names = Set(columns.flatMap { $0.compactMap { $0 } }).sorted()
    let units = CodedUnits(
      columns[0].indices.map { row in columns.map { $0[row].flatMap(names.firstIndex(of:)) } },
      categories: names.count)
    let r = try Oracle("\(job).r")
    for scale in AgreementScale.allCases {
      r.expect(
        KrippendorffAlpha.estimate(
          units, scale: scale, level: 0.95, resampling: UnitResampling(samples: 0)
        ).value?.value, at: "kripp/\(scale.rawValue)", within: 1e-11)
    }
  }

  /// The data of Krippendorff (2011), Computing Krippendorff's alpha-reliability, section D: four observers,
  /// twelve units, values 1 to 5; his α: nominal .743, ordinal .815, interval .849.
  @Test("Krippendorff's own example has his coefficients on each scale")
  func published() throws {
    let observers = ["012210301---", "0122113014-2", "-2221231140-", "01221330140-"]
    let units = CodedUnits(
      (0..<12).map { unit in observers.map { Array($0)[unit].wholeNumberValue } }, categories: 5)
    let expected: [AgreementScale: Double] = [.nominal: 0.743, .ordinal: 0.815, .interval: 0.849]
    for (scale, alpha) in expected {
      let estimate = try #require(
        KrippendorffAlpha.estimate(units, scale: scale, level: 0.95).value)
      #expect(abs(estimate.value - alpha) < 0.0005 && estimate.count == 11)
      #expect(estimate.interval?.contains(estimate.value) == true)
    }
  }

  @Test("Two categories are equally far apart on every scale, and their order has no side")
  func properties() throws {
    let words = "01 11 00 10 11 00 0- 11 00 01 11"
    let two = CodedUnits(words: words)
    let three = CodedUnits(words: "01 12 22 00 12 02 11 20 22 1- 00", categories: 3)
    let reversed = CodedUnits(
      three.codes.map { $0.map { code in code.map { 2 - $0 } } }, categories: 3)
    for scale in AgreementScale.allCases {
      expectClose(
        KrippendorffAlpha.estimate(two, scale: scale, level: 0.95).value?.value,
        KrippendorffAlpha.estimate(two, level: 0.95).value?.value ?? .nan, within: 1e-14)
      expectClose(
        KrippendorffAlpha.estimate(reversed, scale: scale, level: 0.95).value?.value,
        KrippendorffAlpha.estimate(three, scale: scale, level: 0.95).value?.value ?? .nan,
        within: 1e-14)
      for nothing in ["", "1-", "11 11", "00"] {
        #expect(
          KrippendorffAlpha.estimate(CodedUnits(words: nothing), scale: scale, level: 0.95)
            .isMissing)
      }
    }
  }
}
