import Demonstration
import Testing

@Suite("The numbers of the demonstration")
struct NumberTests {
  @Test("The registry has the enrolments and awards of eight cohorts")
  func registry() throws {
    let rows = try Demo.rows("registry")
    #expect(rows.count == 1760)
    for (index, size) in Demo.sizes.enumerated() {
      let started = rows.filter { $0[0].hasPrefix("SW\(index + 1)-") }.count
      // Who enrols again keeps the code of the first time.
      let expected = [6: size + 1, 7: size - 1][index] ?? size
      #expect(started == expected)
    }
    let awarded = rows.filter { $0[7].hasPrefix("Award gained") }
    let current = awarded.filter { $0[0].hasPrefix("SW8-") }.count
    // More than 1,500 before the latest cohort.
    #expect((1500...1515).contains(awarded.count - current))
    #expect((170...178).contains(current))
    #expect(Set(rows.map { Demo.area($0[3]) }).count == 5)
    for row in rows { #expect(row[7].hasPrefix("Award gained") == !row[8].isEmpty) }
  }

  /// Shares of those enrolled, with the tolerance of whole numbers and duplicates.
  @Test(
    "Instruments are answered by the shares that were laid down",
    arguments: [
      ("self-audit-before", 0...7, 0.95, 0.005), ("self-audit-after", 0...4, 0.80, 0.005),
      ("self-audit-after", 5...7, 0.52, 0.005), ("end-of-course", 0...7, 0.68, 0.02),
      ("headteachers", 0...7, 0.36, 0.01),
    ])
  func rates(file: String, cohorts: ClosedRange<Int>, rate: Double, tolerance: Double) throws {
    var codes = 0
    for index in cohorts {
      let rows = try Demo.rows("\(file)-\(Demo.cohorts[index])")
      codes += Set(rows.map { file == "headteachers" ? $0[5] : $0[1] }).count
    }
    let enrolled = cohorts.reduce(0) { $0 + Demo.sizes[$1] }
    #expect(abs(Demo.share(codes, of: enrolled) - rate) <= tolerance)
  }

  /// The means of ratings before and after the course: A1, B5, B6, B7, B8, B9 and C12 of the later
  /// version, by the column of the file before.
  @Test(
    "Self-ratings rise as in the table",
    arguments: [
      (3, 2.4, 4.1), (7, 2.2, 3.3), (8, 2.6, 3.8), (9, 2.3, 3.5), (10, 2.9, 4.0), (11, 2.7, 4.0),
      (14, 3.4, 4.1),
    ])
  func audits(column: Int, before: Double, after: Double) throws {
    var values: [[Int]] = [[], [], []]
    for cohort in Demo.cohorts.suffix(3) {
      let first = try Demo.rows("self-audit-before-\(cohort)")
      let last = try Demo.rows("self-audit-after-\(cohort)")
      values[0] += first.compactMap { Demo.confidence($0[column]) }
      values[1] += last.compactMap { Demo.confidence($0[column]) }
      values[2] += last.compactMap { Demo.confidence($0[column + 13]) }
    }
    #expect(abs(Demo.mean(values[0]) - before) < 0.12)
    #expect(abs(Demo.mean(values[1]) - after) < 0.15)
    // Looking back, people rate their beginnings lower than they did then.
    let shift = Demo.mean(values[0]) - Demo.mean(values[2])
    #expect((0.1...0.6).contains(shift))
  }

  /// Shares of "agree" and "strongly agree" among those who rated, on five points.
  @Test(
    "Headteachers agree as in the table",
    arguments: [
      (10, 0.86), (11, 0.78), (13, 0.78), (14, 0.81), (15, 0.87), (16, 0.81), (17, 0.69),
      (18, 0.67), (19, 0.65), (20, 0.81),
    ])
  func headteachers(column: Int, share: Double) throws {
    let rows = try Demo.cohorts.dropFirst(3).flatMap {
      try Demo.rows("headteachers-\($0)")
    }
    let values = rows.compactMap { Demo.agreement($0[column]) }
    #expect(abs(Demo.share(values.count { $0 >= 4 }, of: values.count) - share) < 0.06)
    let missing = rows.count { $0[column].isEmpty }
    #expect((0.01...0.09).contains(Demo.share(missing, of: rows.count)))
    if column == 19 {
      let early = rows.count { $0[column].lowercased().hasPrefix("too early") }
      #expect(abs(Demo.share(early, of: rows.count) - 0.14) < 0.04)
    }
  }

  /// Shares of comments with text that speak of a theme.
  @Test(
    "Themes are as frequent as laid down",
    arguments: [
      ("headteachers", "confidence", 0.34), ("headteachers", "leadership", 0.24),
      ("headteachers", "legal", 0.16), ("headteachers", "parents", 0.14),
      ("headteachers", "workload", 0.12), ("headteachers", "pupils", 0.08),
      ("end", "networking", 0.30), ("end", "confidence", 0.22), ("end", "workload", 0.20),
      ("end", "legal", 0.16), ("end", "tutor_support", 0.15), ("end", "course_org", 0.11),
      ("examiner", "assessment", 0.55), ("examiner", "standards", 0.50),
      ("examiner", "partnership", 0.25), ("examiner", "reflection", 0.20),
    ])
  func themes(kind: String, theme: String, share: Double) {
    let comments = Demo.truth.filter { $0.kind == kind }
    let about = comments.count { comment in comment.themes.contains { $0.theme == theme } }
    #expect(abs(Demo.share(about, of: comments.count) - share) < 0.08)
  }

  /// Shares of gain, no change, decline and barrier among the themes spoken of.
  @Test(
    "Comments point where they should",
    arguments: [
      ("headteachers", [0.76, 0.08, 0.02, 0.14]), ("end", [0.62, 0.06, 0.03, 0.29]),
      ("examiner", [0.70, 0.08, 0.03, 0.19]),
    ])
  func directions(kind: String, shares: [Double]) {
    let themes = Demo.truth.filter { $0.kind == kind }.flatMap(\.themes)
    for (direction, share) in zip(PlantedTheme.Direction.allCases, shares) {
      let found = Demo.share(themes.count { $0.direction == direction }, of: themes.count)
      #expect(abs(found - share) < 0.05, "\(direction)")
    }
  }

  /// Medians and 95th percentiles of words in a comment.
  @Test(
    "Comments are as long as people's are",
    arguments: [
      ("headteachers", 24, 87), ("end", 16, 65), ("examiner", 70, 197),
    ])
  func lengths(kind: String, median: Int, long: Int) {
    let words = Demo.truth.filter { $0.kind == kind }.map(\.words).sorted()
    #expect(abs(Double(words[words.count / 2]) / Double(median) - 1) < 0.2)
    #expect((0.65...1.1).contains(Double(words[words.count * 95 / 100]) / Double(long)))
  }

  @Test("One comment in ten says nothing that a theme is for, and two in ten speak of three")
  func themesPerComment() {
    let comments = Demo.truth.filter { $0.kind != "examiner" }
    for (range, share) in [(0...0, 0.1), (1...1, 0.45), (2...2, 0.25), (3...9, 0.2)] {
      let found = comments.count { range.contains($0.themes.count) }
      #expect(abs(Demo.share(found, of: comments.count) - share) < 0.04)
    }
  }

  @Test("Hardly two comments with a theme read alike")
  func variety() {
    let texts = Demo.truth.filter { !$0.themes.isEmpty }.map(\.text)
    #expect(Demo.share(Set(texts).count, of: texts.count) > 0.94)
  }
}
