import EvaluationModel
import Evidence
import TextCoding

/// Lists the comments behind the figures of the themes.
struct CodedCommentList {
  let pool: QuotationPool
  /// Themes that the report says nothing of.
  let withheld: Set<String>

  /// The list, before the disclosure control.
  func comments() -> CodedComments {
    let told = pool.entries.filter { entry in
      entry.codings.contains { !withheld.contains($0.theme) }
    }
    return CodedComments(
      comments: told.filter { $0.obstacle == nil }.compactMap(comment),
      themes: FeedbackSource.allCases.flatMap { source in
        let entries = told.filter { $0.response.source == source }
        return themes.compactMap { comments(on: $0, by: source, among: entries) }
      },
      sources: FeedbackSource.allCases.compactMap { source in
        comments(by: source, among: told.filter { $0.response.source == source })
      })
  }

  private var themes: [Theme] { pool.codebook.themes.filter { !withheld.contains($0.id) } }

  private func comment(_ entry: QuotationPool.Entry) -> CodedComment? {
    guard let quotable = entry.quotable else { return nil }
    let found = themes.flatMap { theme in
      entry.codings.filter { $0.theme == theme.id }.compactMap { coding in
        ThemeDirection(rawValue: coding.direction).map { (theme, coding, $0) }
      }
    }
    guard !found.isEmpty else { return nil }
    let spans = found.flatMap(\.1.spans).map { $0.scalarStart..<$0.scalarEnd }
    return CodedComment(
      id: entry.comment.id, source: entry.response.source,
      attribution: pool.plan.attribution(of: entry.response, cohort: entry.cohort),
      text: quotable.text, passages: QuotationSelection.joined(quotable.places(of: spans)),
      findings: found.map { theme, coding, direction in
        CodedComment.Finding(
          theme: theme.id, label: theme.label, direction: direction, rule: coding.rule)
      })
  }

  private func comments(
    on theme: Theme, by source: FeedbackSource, among entries: [QuotationPool.Entry]
  ) -> ThemeComments? {
    let all = entries.filter { entry in entry.codings.contains { $0.theme == theme.id } }
    let readable = all.filter { $0.obstacle == nil }.map(\.comment.id)
    guard !readable.isEmpty else { return nil }
    return ThemeComments(
      theme: theme.id, label: theme.label, source: source, readable: readable,
      others: all.count - readable.count)
  }

  private func comments(
    by source: FeedbackSource, among entries: [QuotationPool.Entry]
  ) -> SourceComments? {
    guard !entries.isEmpty else { return nil }
    let kept = Dictionary(entries.compactMap(\.obstacle).map { ($0, 1) }, uniquingKeysWith: +)
    return SourceComments(
      source: source, all: .result(entries.count),
      readable: entries.count { $0.obstacle == nil },
      kept: PassedOver.Reason.allCases.compactMap { reason in
        kept[reason].map { PassedOver(reason: reason, count: .result($0)) }
      })
  }
}
