/// A cohort of the demonstration.
///
/// Only the first start, January 2010, and that of Cohort 6, September 2014, are the programme's
/// own; the other dates are invented.
struct DemonstrationCohort {
  let number: Int
  let shortName: String
  let starts: Day
  /// The last taught day; feedback follows it.
  let lastTaught: Day
  let ends: Day
  /// Enrolments.
  let size: Int
  /// How many gain the award in time or late; the others leave without it or are still at it.
  let awarded: Int
  /// The ways in which people write it, beside its name.
  let aliases: [String]

  var id: String { "c\(number)" }
  var name: String { "Cohort \(number) (\(shortName))" }
  /// The part of file names that says which cohort it is.
  var slug: String { String(shortName.map { $0 == "–" ? "-" : $0 }) }
  /// Whether ratings were on paper: online only from Cohort 6.
  var isOnPaper: Bool { number < 6 }
  /// The six ways in which headteachers and the registry write it.
  var spellings: [String] { [name, "Cohort \(number)"] + aliases.prefix(4) }

  static let all: [DemonstrationCohort] = [
    make(1, "2010", Day(2010, 1, 11), Day(2010, 12, 3), Day(2010, 12, 31), 150, 145, "Jan 10"),
    make(2, "2011", Day(2011, 1, 10), Day(2011, 12, 2), Day(2011, 12, 31), 190, 184, "Jan 11"),
    make(3, "2011–12", Day(2011, 9, 5), Day(2012, 6, 22), Day(2012, 8, 31), 225, 218, "Sept 11"),
    make(4, "2012–13", Day(2012, 9, 3), Day(2013, 6, 21), Day(2013, 8, 31), 240, 232, "Sept 12"),
    make(5, "2013–14", Day(2013, 9, 2), Day(2014, 6, 20), Day(2014, 8, 31), 250, 242, "Sept 13"),
    make(6, "2014–15", Day(2014, 9, 1), Day(2015, 6, 19), Day(2015, 8, 31), 255, 247, "Sept 14"),
    make(7, "2016–17", Day(2016, 9, 5), Day(2017, 6, 16), Day(2017, 8, 31), 245, 237, "Sept 16"),
    make(8, "2017–18", Day(2017, 9, 4), Day(2018, 6, 15), Day(2018, 8, 31), 205, 178, "Sept 17"),
  ]

  private static func make(
    _ number: Int, _ shortName: String, _ starts: Day, _ lastTaught: Day, _ ends: Day, _ size: Int,
    _ awarded: Int, _ start: String
  ) -> DemonstrationCohort {
    let years = String(shortName.map { $0 == "–" ? "-" : $0 })
    return DemonstrationCohort(
      number: number, shortName: shortName, starts: starts, lastTaught: lastTaught, ends: ends,
      size: size, awarded: awarded, aliases: ["\(number)", "C\(number)", years, start])
  }
}
