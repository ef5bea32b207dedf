import Testing

@testable import Formats

@Suite("What a number of a workbook means")
struct CellTextTests {
  static let codes: [(CellFormat, [String])] = [
    (
      .number,
      [
        "General", "0.00E+00", "#,##0.00", "@", "0 \"days\"", "\"yyyy\"0", "[Red]0", "[$€-407] 0",
        "0_d", "0*h", "\\d0", "# ?/?", "[DBNum1]General", ";yyyy", "",
      ]
    ), (.percentage, ["0%", "0.00 %;[Red]-0.00 %"]),
    (
      .date,
      [
        "dd/mm/yyyy", "[$-409]d\\-mmm\\-yy;@", "mmm\\ yy", "[Red]yyyy", "m", "mm/dd", "ddd",
        "yyyy\"年\"m\"月\"", "[$-411]ge.m.d", "mmmm",
      ]
    ),
    (.dateTime, ["m/d/yy h:mm:ss", "yyyy\\-mm\\-dd\\Thh:mm", "d h AM/PM"]),
    (.time, ["h:mm", "mm:ss", "h:mm AM/PM", "mm:ss.0", "hh\"h\"", "s"]),
    (.elapsed, ["[h]:mm:ss", "[mm]:ss", "[ss]", "[Blue][hh]:mm"]),
  ]

  @Test("is what its format code says", arguments: codes)
  func codesAreRead(format: CellFormat, codes: [String]) {
    for code in codes { #expect(CellFormat(code: code) == format, "\(code)") }
  }

  /// ISO/IEC 29500-1, 18.8.30.
  static let builtIn: [(CellFormat, [Int])] = [
    (.number, [0, 1, 4, 11, 37, 48, 49, 164]), (.percentage, [9, 10]),
    (.date, [14, 15, 16, 17, 27, 31, 36, 50, 58]), (.time, [18, 21, 32, 45, 47]), (.dateTime, [22]),
    (.elapsed, [46]), (.dateOrTime, [34, 55]),
  ]

  @Test("is what the number of its format says", arguments: builtIn)
  func builtInFormats(format: CellFormat, ids: [Int]) {
    for id in ids { #expect(CellFormat(builtIn: id) == format, "\(id)") }
  }

  private static func number(_ text: String) -> WrittenNumber? {
    Array(text.utf8).withUnsafeBufferPointer { WrittenNumber($0) }
  }

  static let numbers: [(String, String?)] = [
    ("4", "4"), ("0", "0"), ("-0", "0"), ("-4", "-4"), ("+4", "4"), ("4.0", "4"), ("04", "4"),
    (".5", "0.5"), ("5.", "5"), ("0.10000000000000001", "0.1"), ("3.2000000000000002", "3.2"),
    ("1.18E+11", "118000000000"), ("1E-3", "0.001"), ("1e-05", "0.00001"), ("-1.50E2", "-150"),
    ("639386386546291459", "639386386546291459"), ("6.3938638654629146E+17", "639386386546291460"),
    ("9007199254740993", "9007199254740993"), ("1E+308", "1e+308"), ("0.000", "0"),
    ("123456789012345.67", "123456789012345.67"), ("1E+999", nil), ("", nil), (".", nil),
    ("-", nil),
    ("1e", nil), ("1e+", nil), ("1.2.3", nil), ("0x10", nil), ("NaN", nil), ("INF", nil),
    ("1 2", nil), ("1E99999999999999999999", nil),
  ]

  @Test("keeps its digits without the noise of binary fractions", arguments: numbers)
  func numbersAreRead(written: String, text: String?) {
    #expect(Self.number(written)?.text == text)
  }

  @Test("is beyond the precision of a spreadsheet above 2^53")
  func precision() {
    #expect(Self.number("9007199254740992")?.isBeyondPrecision == false)
    #expect(Self.number("9007199254740993")?.isBeyondPrecision == false)
    #expect(Self.number("9007199254740994")?.isBeyondPrecision == true)
    #expect(Self.number("-1.18E+17")?.isBeyondPrecision == true)
  }

  @Test("reads back as the same number, however it was written", arguments: 0..<20)
  func roundTrip(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let power = Int.random(in: -18...15, using: &generator)
      var value = Double.random(in: -1...1, using: &generator)
      for _ in 0..<abs(power) { value = power < 0 ? value / 10 : value * 10 }
      let text = try #require(Self.number("\(value)")?.text)
      #expect(Double(text) == value, "\(value)")
      // The text of the text is the text.
      #expect(Self.number(text)?.text == text)
    }
  }

  /// Serial numbers and days as Excel shows them.
  static let days: [(Double, SerialDate.System, String)] = [
    (1, .since1900, "1900-01-01"), (59, .since1900, "1900-02-28"), (60, .since1900, "1900-02-29"),
    (61, .since1900, "1900-03-01"), (25_569, .since1900, "1970-01-01"),
    (36_585, .since1900, "2000-02-29"), (43_286, .since1900, "2018-07-05"),
    (2_958_465, .since1900, "9999-12-31"), (0, .since1904, "1904-01-01"),
    (41_824, .since1904, "2018-07-05"), (2_957_003, .since1904, "9999-12-31"),
  ]

  @Test("is the day that Excel shows", arguments: days)
  func daysAreRead(serial: Double, system: SerialDate.System, day: String) {
    #expect(SerialDate(serial, format: .date, system: system)?.text == day)
  }

  @Test("is no day outside the calendar", arguments: [-1, -0.5, 2_958_466, 1e300, .infinity, .nan])
  func noDay(serial: Double) {
    #expect(SerialDate(serial, format: .date, system: .since1900) == nil)
  }

  static let references: [(String, Int?, Int?)] = [
    ("A1", 1, 1), ("Z9", 26, 9), ("AA10", 27, 10), ("xfd1048576", 16_384, 1_048_576),
    ("A", nil, nil),
    ("1", nil, nil), ("", nil, nil), ("A0", nil, nil), ("A1B", nil, nil), ("$A$1", nil, nil),
    ("AAAAA1", nil, nil), ("A99999999999", nil, nil), ("[1", nil, nil),
  ]

  @Test("stands in the cell that its reference names", arguments: references)
  func referencesAreRead(text: String, column: Int?, row: Int?) {
    let reference = Array(text.utf8).withUnsafeBufferPointer { CellReference($0) }
    #expect(reference?.column == column)
    #expect(reference?.row == row)
  }
}
