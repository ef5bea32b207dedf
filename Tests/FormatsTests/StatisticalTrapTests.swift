import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Formats

@Suite("The traps of statistics files")
struct StatisticalTrapTests {
  private static func shared(_ name: String) throws -> StatisticalFile {
    let place = try #require(Repository.shared("data/formats/sav/\(name)"))
    return try StatisticalFile(InputFile(reading: place.path, named: name))
  }

  private static let isAtHand = Repository.shared("data/formats/sav") != nil

  @Test(
    "A tick box that Jisc declares missing when unticked is kept as 0",
    .enabled(if: isAtHand, "\(Repository.sharedIsAbsent)"))
  func jisc() throws {
    let file = try Self.shared("jisc_bos_bossier_example.sav")
    let box = try #require(file.variables.firstIndex { $0.name == "Q3_1" })
    #expect(file.variables[box].facts.missingCodes == ["0"])
    #expect(Set(file.cases.map { $0[box] }) == ["0", "1"])
    #expect(file.variables.filter { $0.facts.missingCodes == ["0"] }.count == 22)
    let dates = try #require(file.variables.firstIndex { $0.name == "Q10" })
    #expect(
      file.cases[0][dates...(dates + 2)] == ["2018-04-18", "15:42:20", "2018-04-26 00:00:00"])
  }

  @Test(
    "A day beyond the calendar, at which pyreadstat gives up, is kept as its number",
    .enabled(if: isAtHand, "\(Repository.sharedIsAbsent)"))
  func beyondTheCalendar() throws {
    let file = try Self.shared("datetime.sav")
    #expect(file.cases[0][1] == "6306150067200")
    #expect(file.cases[1][1] == "2014-09-23 15:59:20")
    #expect(file.cases.map { $0[2] } == ["12:11:10.09", "15:59:20.01"])
    #expect(file.findings.map(\.code) == ["spss.no-such-day"])
  }

  @Test(
    "Names and values keep every script",
    .enabled(if: isAtHand, "\(Repository.sharedIsAbsent)"))
  func scripts() throws {
    #expect(try Self.shared("hebrews.sav").variables[0].name == "ותק_ב")
    let telugu = try Self.shared("tegulu.sav")
    #expect(
      telugu.cases[0][1].unicodeScalars.allSatisfy {
        (0x0c00...0x0c7f).contains($0.value) || $0.properties.isWhitespace || $0.isASCII
      })
    #expect(telugu.cases[0][1].unicodeScalars.count == 18)
  }

  @Test("A file that does not say how many cases it has is read to its end")
  func noCaseCount() throws {
    let file = try StatisticalFile(
      FormatsFixture.file("qualtrics_like_rowcount_minus1.sav"))
    #expect(file.cases.map { $0[0] } == ["R_1", "R_2", "R_3"])
    #expect(file.cases.map { $0[1] } == ["1", "2", "-99"])
    #expect(file.cases[2][2] == "é " + String(repeating: "x", count: 300))
    #expect(file.variables[1].label == "How far\n\ndo you agree?")
    #expect(file.variables[1].facts.missingCodes == ["-99"])
  }

  @Test("A file that was cut is refused with what to do")
  func cut() throws {
    let file = try FormatsFixture.file("truncated.sav")
    let error = try #require(throws: Diagnostic.self) { try Table(reading: file) }
    #expect(
      error.description == """
        truncated.sav: error[spss.truncated]: the file ends too early, before its first complete case
          fix: the file was cut short: export or download it again
        """)
  }

  @Test(
    "Numbers keep their digits and need no exponent",
    arguments: [
      (4, "4"), (-0.0, "0"), (0.1, "0.1"), (-1e-7, "-0.0000001"), (1e21, "1000000000000000000000"),
      (639_386_386_546_291, "639386386546291"), (12.50, "12.5"), (1.0 / 3, "0.3333333333333333"),
      (-1234.5e-3, "-1.2345"), (1e300, "1e+300"), (.leastNonzeroMagnitude, "5e-324"),
    ] as [(Double, String)])
  func numbers(number: Double, text: String) {
    #expect(NumberText.text(number) == text)
    #expect(Double(text) == number)
  }

  /// Days from Python: `(date - datetime.date(1582, 10, 14)).total_seconds()`.
  static let moments: [(format: String, seconds: Double, text: String?)] = [
    ("DATE11", 13_750_128_000, "2018-07-05"), ("ADATE10", 86_400, "1582-10-15"),
    ("EDATE10", 0, nil), ("JDATE7", 13_732_502_400, "2017-12-13"),
    ("SDATE10", 11_903_760_000, "1960-01-01"), ("QYR8", 13_750_128_000, "2018-07-05"),
    ("MOYR8", 13_750_128_000, "2018-07-05"), ("WKYR10", 13_750_128_000, "2018-07-05"),
    ("DATE11", 13_750_128_001.5, "2018-07-05 00:00:01.5"),
    ("DATETIME20", 13_750_128_000, "2018-07-05 00:00:00"),
    ("YMDHMS19", 13_750_180_200, "2018-07-05 14:30:00"),
    ("DATETIME23.2", 13_750_127_999.9999, "2018-07-05 00:00:00"),
    ("DATETIME20", 265_621_679_999, "9999-12-31 23:59:59"), ("DATETIME20", 265_621_680_000, nil),
    ("DATETIME20", -5, nil), ("DATETIME20", 1e300, nil), ("DATE11", .infinity, nil),
    ("TIME5", 56_540, "15:42:20"), ("DTIME10", 273_906, "76:05:06"),
    ("TIME11.2", -1.5, "-00:00:01.5"),
    ("TIME8", 0, "00:00:00"), ("TIME8", -0.0000001, "00:00:00"), ("WKDAY9", 2, "2"),
    ("MONTH9", 12, "12"), ("F8.2", 13_750_128_000, "13750128000"),
  ]

  @Test("Dates and times are ISO text, by their format", arguments: moments)
  func moment(format: String, seconds: Double, text: String?) {
    #expect(SPSSValueText(format: format).text(seconds) == text)
  }

  @Test("Every day of the calendar has its name")
  func days() {
    #expect(DayText.day(daysSince1970: -719_162) == "0001-01-01")
    #expect(DayText.day(daysSince1970: -719_163) == nil)
    #expect(DayText.day(daysSince1970: 2_932_896) == "9999-12-31")
    #expect(DayText.day(daysSince1970: 11_016) == "2000-02-29")
    #expect(DayText.day(daysSince1970: -25_509) == "1900-02-28")
    #expect(DayText.day(daysSince1970: -25_508) == "1900-03-01")
  }
}
