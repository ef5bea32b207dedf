import EvaluationModel
import Formats

/// The recommendations of one report, numbered through, from one section after another.
struct RecommendationList {
  private(set) var recommendations: [Recommendation] = []
  private let report: String
  private let year: Int?

  /// - Parameters:
  ///   - report: The id of the report's response.
  ///   - year: When it was written, or `nil`.
  init(report: String, year: Int?) {
    self.report = report
    self.year = year
  }

  /// Adds the list of a section.
  ///
  /// Numbers that another section has already are counted on from the last one, so that each number
  /// names one recommendation of the report.
  ///
  /// - Parameters:
  ///   - list: The list; no number stands in it twice.
  ///   - section: The section that it is kept under.
  /// - Returns: The first new number, where the list was numbered anew.
  mutating func add(_ list: NumberedList, section: String) -> Int? {
    let taken = Set(recommendations.map(\.number))
    let collides = list.entries.contains { taken.contains($0.number) }
    let last = taken.max() ?? 0
    for (index, entry) in list.entries.enumerated() {
      let read = RecommendationText(entry.text)
      recommendations.append(
        Recommendation(
          report: report, number: collides ? last + 1 + index : entry.number, text: read.text,
          priority: read.priority, section: section, year: year))
    }
    return collides ? last + 1 : nil
  }

  /// The year that a report is of: that of its date, else one that its attribution names, else that
  /// in which its cohort ends.
  static func year(date: CalendarDate?, source: SourceFile, cohort: Cohort?) -> Int? {
    let named = source.attribution?.split { !$0.isNumber }.compactMap { Int($0) }
      .first { (1990...2100).contains($0) }
    return date?.year ?? named ?? cohort?.ends.year
  }
}
