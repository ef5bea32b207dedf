import EvaluationModel
import TextCoding

/// Lists examiners' recommendations up to a cohort, with what the plan and signed sheets say of each.
struct RecommendationLedger {
  let input: AnalysisInput
  let index: RecordIndex
  let cohort: Cohort

  private var plan: EvaluationPlan { input.plan }

  /// The recommendations, the earliest report first.
  func entries() -> [RecommendationEntry] {
    guard !input.records.recommendations.isEmpty else { return [] }
    let responses = Dictionary(index.responses.map { ($0.id, $0) }) { first, _ in first }
    let marks = Dictionary(grouping: input.records.redactionMarks, by: \.text)
    let all = input.records.recommendations.compactMap {
      recommendation -> (recommendation: Recommendation, report: Response, cohort: Cohort)? in
      guard let report = responses[recommendation.report],
        let reported = plan.cohort(report.cohort), reported.starts <= cohort.starts
      else { return nil }
      return (recommendation, report, reported)
    }.enumerated().sorted { left, right in
      let days = (Self.day(left.element), Self.day(right.element))
      return days.0 != days.1 ? days.0 < days.1 : left.offset < right.offset
    }.map(\.element)
    let themes = themes(of: all.map(\.recommendation))
    let words = all.map { SimilarWords($0.recommendation.text) }
    let sources = Dictionary(plan.sources.map { ($0.id, $0) }) { first, _ in first }
    let followUps = Dictionary(
      plan.followUps.map { ("\($0.source):\($0.record):r\($0.number)", $0) }
    ) { first, _ in first }
    return all.enumerated().map { place, made in
      let (recommendation, report, reported) = made
      return RecommendationEntry(
        id: recommendation.id, report: report.id, attribution: attribution(of: report, reported),
        university: sources[Self.source(of: report)]?.university.flatMap(plan.university)?.name,
        cohort: reported, raised: report.date, year: report.date?.year ?? recommendation.year,
        section: recommendation.section.map(title(ofSection:)),
        // Nobody approves recommendations one by one, so what is marked and not cleared is replaced.
        text: RedactionMark.hiding(marks[recommendation.id] ?? [], in: recommendation.text),
        priority: recommendation.priority, isPublished: report.mayBeQuoted,
        followUp: followUps[recommendation.id], themes: themes[recommendation.id] ?? [],
        earlier: all[..<place].indices.filter {
          all[$0].report.id != report.id && words[$0].resemble(words[place])
        }.map { all[$0].recommendation.id }, signed: signed(recommendation.id))
    }
  }

  private static func day(_ made: (Recommendation, report: Response, cohort: Cohort))
    -> CalendarDate
  {
    made.report.date ?? made.cohort.ends
  }

  /// The id of the file that a report came in.
  static func source(of report: Response) -> String {
    report.id.lastIndex(of: ":").map { String(report.id[..<$0]) } ?? report.id
  }

  private func attribution(of report: Response, _ cohort: Cohort) -> String {
    plan.attribution(of: report, cohort: cohort.shortName)
  }

  /// A section's title, by the id that the plan gives the list of recommendations in it.
  private func title(ofSection id: String) -> String {
    let bindings = plan.mappings.lazy.flatMap(\.sections)
    return bindings.first { $0.recommendations == id || $0.prompt == id }?.title ?? id
  }

  /// The themes of the codebook that recommendations speak of, by their ids.
  private func themes(of recommendations: [Recommendation]) -> [String: [String]] {
    let texts = recommendations.map {
      IdentifiedText(
        id: $0.id, text: $0.text, questionRole: .improve,
        source: FeedbackSource.examiner.rawValue)
    }
    return Dictionary(grouping: Coder(codebook: input.codebook).code(texts), by: \.commentID)
      .mapValues { $0.map(\.themeID) }
  }

  /// What was written beside a recommendation on the latest sheet that speaks of it.
  private func signed(_ id: String) -> RecommendationEntry.Signed? {
    input.examinerSheets.last { sheet in sheet.verdicts.contains { $0.subject == id } }
      .flatMap { sheet in
        sheet.verdicts.first { $0.subject == id }.map {
          RecommendationEntry.Signed(verdict: $0, role: sheet.role, date: sheet.signed)
        }
      }
  }
}
