import EvaluationModel
import Testing

@Suite("The words and days of a plan")
struct ModelTests {
  @Test(
    "Labels are compared without case, outer spaces and typographic marks",
    arguments: [
      ("  Strongly   AGREE ", "strongly agree"), ("B’mouth", "b'mouth"), ("2017–18", "2017-18"),
      ("Don\u{A0}t\u{202F}know", "don t know"), ("ÉCOLE", "école"), ("", ""),
    ])
  func key(label: String, key: String) {
    #expect(LabelKey.key(of: label) == key)
  }

  @Test("A name answers to its id, its name and its aliases, and to nothing else")
  func aliases() {
    let location = Location(id: "exeter", name: "Exeter or Tiverton", aliases: ["Tiverton"])
    #expect(location.isCalled("TIVERTON "))
    #expect(location.isCalled("exeter"))
    #expect(!location.isCalled("Exmouth"))
  }

  @Test(
    "Days that the calendar has are read, others are not",
    arguments: [
      ("2018-02-28", true), ("2018-02-29", false), ("2016-02-29", true), ("1900-02-29", false),
      ("2000-02-29", true), ("2018-13-01", false), ("2018-1-1", false), ("18-01-01", false),
    ])
  func date(text: String, isDay: Bool) {
    #expect(CalendarDate(iso: text).map(\.description) == (isDay ? text : nil))
  }

  @Test("Days are ordered and written")
  func order() throws {
    let early = try #require(CalendarDate(iso: "2009-12-31"))
    let late = try #require(CalendarDate(iso: "2010-01-01"))
    #expect(early < late)
    #expect(late.inWords == "1 January 2010")
    #expect(late.monthInWords == "January 2010")
  }

  @Test("A reversed answer stands as far from the other end")
  func reversed() {
    let scale = Scale(
      id: "s",
      levels: (1...5).map {
        Scale.Level(value: $0, label: "\($0)", role: $0 > 3 ? .positive : .negative)
      },
      positivePhrase: "agreed")
    #expect((1...5).map(scale.reversed) == [5, 4, 3, 2, 1])
    #expect((1...5).filter(scale.isPositive) == [4, 5])
  }

  @Test("A ledger balances when every row is accounted for")
  func ledger() {
    func ledger(imported: Int) -> ImportLedger {
      ImportLedger(
        source: "a", path: "a.csv", sha256: "", encoding: "UTF-8", read: 10, imported: imported,
        exclusions: [.init(rule: "test", rows: 2)],
        rejections: [.init(record: 3, line: 4, column: nil, reason: "no cohort")],
        columnsNotStored: 0)
    }
    #expect(ledger(imported: 7).isBalanced)
    #expect(!ledger(imported: 8).isBalanced)
  }
}
