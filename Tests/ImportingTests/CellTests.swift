import EvaluationModel
import Testing

@testable import Importing

@Suite("Cells")
struct CellTests {
  @Test(
    "A day is read in the form that the mapping states",
    arguments: [
      ("yyyy-MM-dd", "2018-07-05", "2018-07-05"),
      ("yyyy-MM-dd", "2018-07-05 16:37:47 UTC", "2018-07-05"),
      ("yyyy-MM-dd", "2018-7-5T08:00", "2018-07-05"),
      ("dd/MM/yyyy", "5/7/2018", "2018-07-05"),
      ("M/d/yy", "9/8/18 15:29", "2018-09-08"),
      ("M/d/yy", "12/31/68", "2068-12-31"),
      ("M/d/yy", "1/1/69", "1969-01-01"),
      ("M/d/yy", "6/26/2018 19:42", "2018-06-26"),
      ("d MMM yyyy", "5 Sept 2018", "2018-09-05"),
      ("d MMMM yyyy", "5 September 2018", "2018-09-05"),
      ("yyyyMMdd", "20180705", "2018-07-05"),
      ("yyyy-MM-dd", "29/2/2016", "date.unreadable"),
      ("dd/MM/yyyy", "29/2/2016", "2016-02-29"),
      ("dd/MM/yyyy", "29/2/2017", "date.impossible"),
      ("dd/MM/yyyy", "7/15/2018", "date.impossible"),
      ("dd/MM/yyyy", "5/7/20185", "date.unreadable"),
      ("dd/MM/yyyy", "May", "date.unreadable"),
      ("yyyyMMdd", "201875", "date.unreadable"),
      ("dd/MM/yyyy", "  ", "blank"),
      ("dd/MM/yyyy", "43286", "2018-07-05 from a serial number"),
      ("dd/MM/yyyy", "43286.6928", "2018-07-05 from a serial number"),
      ("dd/MM/yyyy", "42429", "2016-02-29 from a serial number"),
      ("dd/MM/yyyy", "19999", "date.unreadable"),
    ])
  func days(format: String, cell: String, expected: String) throws {
    let reader = try #require(DateReader(format: format))
    let read: String
    switch reader.reading(of: cell) {
    case .value(let day): read = "\(day.date)\(day.wasSerial ? " from a serial number" : "")"
    case .blank: read = "blank"
    case .fault(let fault): read = fault.code
    }
    #expect(read == expected)
  }

  @Test(
    "A form of dates needs year, month and day once each",
    arguments: ["yyyy-MM", "d/M", "dd/MM/yyyy dd", "", "YYYY-DD-MM"])
  func formats(format: String) {
    #expect(DateReader(format: format) == nil)
  }

  static let scale = Scale(
    id: "agreement5",
    levels: [
      .init(value: 1, label: "Strongly disagree", role: .negative),
      .init(value: 2, label: "Disagree", role: .negative),
      .init(value: 3, label: "Neither agree nor disagree", role: .neutral, aliases: ["Neutral"]),
      .init(value: 4, label: "Agree", role: .positive, aliases: ["4 - Agree"]),
      .init(value: 5, label: "Strongly agree", role: .positive),
    ],
    outside: [
      .init(label: "Too early to say", state: .tooEarly, aliases: ["too early"]),
      .init(label: "Not applicable", state: .notApplicable, aliases: ["N/A", "-"]),
    ], positivePhrase: "agreed")

  @Test(
    "An answer is found by label, alias or number, but for case and spaces",
    arguments: [
      ("Agree", "4"), ("  STRONGLY  agree ", "5"), ("neutral", "3"), ("4", "4"), ("4.0", "4"),
      ("5 - Strongly agree", "5"), ("4. Agree", "4"), ("5: strongly agree", "5"),
      ("Strongly agree (5)", "5"), ("1 - Strongly agree", "off the scale"),
      ("1-3", "off the scale"), ("4/5", "off the scale"), ("80%", "off the scale"),
      ("4 - agree", "4"), ("4 – Agree", "4"), ("Neither\u{A0}agree nor disagree", "3"),
      ("n/a", "not-applicable"), ("TOO EARLY", "too-early"), ("-", "not-applicable"),
      ("", "skipped"), (" \t", "skipped"), ("6", "off the scale"), ("4.5", "off the scale"),
      ("Agreee", "off the scale"),
    ])
  func ratings(cell: String, expected: String) {
    let item = Item(id: "h1", text: "", label: "", scale: "agreement5")
    let reader = ScaleReader(scale: Self.scale, item: item, blankMeans: .skipped, values: [:])
    #expect(Self.words(reader.reading(of: cell)) == expected)
  }

  @Test("A reversed item is turned round, and the plan's aliases win over numbers")
  func reversal() {
    let reversed = Item(id: "h2", text: "", label: "", scale: "agreement5", isReversed: true)
    let reader = ScaleReader(
      scale: Self.scale, item: reversed, blankMeans: .skipped, values: ["full": "Strongly agree"])
    #expect(
      ["Agree", "1", "Full", "Neutral", "n/a"].map { Self.words(reader.reading(of: $0)) }
        == ["2", "5", "1", "3", "not-applicable"])
    let coded = Scale(
      id: "coded",
      levels: [
        .init(value: 1, label: "No", role: .negative, aliases: ["2"]),
        .init(value: 2, label: "Yes", role: .positive, aliases: ["1"]),
      ], positivePhrase: "said yes")
    let item = Item(id: "q", text: "", label: "", scale: "coded")
    let codes = ScaleReader(scale: coded, item: item, blankMeans: .unknown, values: [:])
    #expect(["1", "2", "1.0"].map { Self.words(codes.reading(of: $0)) } == ["2", "1", "2"])
  }

  private static func words(_ reading: Reading<Rating>) -> String {
    switch reading {
    case .value(let rating): rating.value.map(String.init) ?? rating.state.rawValue
    case .blank: "blank"
    case .fault: "off the scale"
    }
  }

  @Test(
    "A participant's code is a code and no name, address or telephone number",
    arguments: [
      ("P017", true), (" 2017-0042 ", true), ("Jane", false), ("jane7@school.uk", false),
      ("07700 900123", false), ("Class 7", false), ("+447700900123", false),
    ])
  func participants(cell: String, isCode: Bool) {
    #expect((ParticipantCode.reading(of: cell).value != nil) == isCode)
  }

  @Test(
    "A comment is kept as it was written, but for its ends and line breaks",
    arguments: [
      ("  More time.  ", "More time."), ("One\r\nTwo\rThree\nFour", "One\nTwo\nThree\nFour"),
      ("n/a", "n/a"), ("None", "None"), ("-", nil), (" … ", nil), ("", nil), ("?!", nil),
      ("👍", "👍"), ("\u{FEFF}ok", "ok"), ("=1+1", "=1+1"), ("£", "£"),
    ] as [(String, String?)])
  func comments(cell: String, kept: String?) {
    #expect(CommentText.kept(cell) == kept)
  }

  @Test(
    "The ids that survey sites write into headings are recognised",
    arguments: [
      (["turnOver5. My current job satisfies my needs"], ["turnOver5"]),
      (["rse3[SQ001]. Who uses the code? []"], ["rse3[SQ001]"]),
      (["skill2-1. Which skills matter?"], ["skill2-1"]),
      (["5.a. Please say why."], ["5.a"]),
      (["9.b.iii.a. If other:"], ["9.b.iii.a"]),
      (["1. How useful was it?"], ["1"]),
      (["Q14_2_a"], ["Q14_2_a"]),
      (
        ["Q3_1", "Useful - Day 1", "{\"ImportId\":\"QID2_TEXT\",\"timeZone\":\"UTC\"}"],
        ["Q3_1", "QID2_TEXT"]
      ),
      (["Q3", "{'ImportId': 'QID2-1-1'}"], ["Q3", "QID2-1-1"]),
      (["Q3_4", "{\"ImportId\":\"QID3\",\"choiceId\":\"4\"}"], ["Q3_4", "QID3-4"]),
      (["Our SENCO is more confident"], []),
      (["What did you like. And why?"], []),
      (["", "Open-Ended Response"], []),
    ])
  func vendorIDs(headings: [String], ids: [String]) {
    #expect(VendorID.candidates(in: headings) == ids)
  }

  @Test(
    "Headings that name a person or a school are noticed",
    arguments: [
      ("Email", true), ("Recipient Email", true), ("IPAddress", true), ("LocationLatitude", true),
      ("Your name", true), ("School", true), ("Name of school", true), ("URN", true),
      ("Post code", true), ("Phone number", true), ("Date of birth", true), ("e-mail", true),
      ("School phase", false), ("Size of your school", false), ("Release days", false),
      ("Number of pupils on roll", false), ("Years as SENCO", false),
      ("How well does your school support the SENCO's work?", false),
    ])
  func identifying(heading: String, identifies: Bool) {
    #expect(IdentifyingHeading.identifies(heading) == identifies)
  }
}
