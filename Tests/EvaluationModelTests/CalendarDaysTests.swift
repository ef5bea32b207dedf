import EvaluationModel
import Testing

@Suite("Days between two days")
struct CalendarDaysTests {
  @Test(
    "They are counted over months, leap years and centuries",
    arguments: [
      ("2018-07-20", "2018-07-20", 0), ("2018-08-17", "2018-07-20", 28),
      ("2016-03-01", "2016-02-28", 2), ("2017-03-01", "2017-02-28", 1),
      ("1900-03-01", "1900-02-28", 1), ("2000-03-01", "2000-02-28", 2),
      ("2018-01-01", "2017-01-01", 365), ("1970-01-01", "0001-01-01", 719_162),
      ("2017-01-01", "2018-01-01", -365),
    ])
  func days(later: String, earlier: String, days: Int) throws {
    let (end, start) = (
      try #require(CalendarDate(iso: later)), try #require(CalendarDate(iso: earlier))
    )
    #expect(end.days(since: start) == days)
  }
}
