import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// Comments that say otherwise than most on their theme.
  var againstTheMainStory: Section? {
    let cases = evaluation.voices.negativeCases
    let chosen = cases.flatMap(\.quotations)
    guard !chosen.isEmpty else { return nil }
    let counts = cases.map(\.candidates.value)
    let total = counts.contains(nil) ? nil : counts.reduce(0) { $0 + ($1 ?? 0) }
    return Section(
      id: "against-the-main-story", title: sayPlainly("quotations.against.title"),
      blocks: [
        .quotations(
          QuotationSet(
            id: "quotations-against",
            rule: say("quotations.against.rule", ["n": .init(cases.count)]),
            quotations: quotations(chosen, under: "against") { Wording.list($0.themes) },
            passedOver: total.map { say("quotations.against.passed-over", ["n": .init($0)]) }
              ?? say("quotations.against.passed-over-hidden")))
      ])
  }

  /// Comments that give something else than the course the credit: the rival explanations that
  /// respondents name themselves.
  var creditedElsewhere: Section? {
    guard let choice = evaluation.voices.creditedElsewhere, !choice.quotations.isEmpty else {
      return nil
    }
    return Section(
      id: "credited-elsewhere", title: sayPlainly("quotations.elsewhere.title"),
      blocks: [
        .quotations(
          quotationSet(
            choice, rule: say("quotations.elsewhere.rule"),
            passedOver: choice.candidates.value.map {
              say("quotations.elsewhere.count", ["n": .init($0)])
            } ?? say("quotations.elsewhere.count-hidden"), tag: found))
      ])
  }

  private func found(_ quotation: QuotationChoice.Quotation) -> String? {
    quotation.credit.map { sayPlainly("quotations.elsewhere.found", ["words": "\($0)"]) }
  }

  /// Stories of change with the reason for which each was chosen.
  var storiesOfChange: Section? {
    let stories = evaluation.voices.stories.filter { !$0.choice.quotations.isEmpty }
    guard !stories.isEmpty else { return nil }
    let seed = String(plan.reporting.seed)
    return Section(
      id: "stories", title: sayPlainly("quotations.stories.title"),
      blocks: [.paragraph(say("quotations.stories.intro"))],
      subsections: stories.map { story in
        let level = String(story.level)
        return Section(
          id: anchor("stories-at-level", level),
          title: sayPlainly(
            "quotations.stories.level",
            ["level": "\(level)", "name": "\(name(ofLevel: story.level))"]
          ),
          blocks: [
            .quotations(
              quotationSet(
                story.choice,
                rule: say("quotations.stories.rule", ["level": "\(level)", "seed": "\(seed)"]),
                passedOver: story.choice.candidates.value.map {
                  say("quotations.stories.count", ["n": .init($0)])
                } ?? say("quotations.stories.count-hidden")
              ) { Wording.list($0.themes) })
          ])
      })
  }

  private func name(ofLevel level: Int) -> String {
    switch level {
    case 5: sayPlainly("quotations.levels.5")
    case 4: sayPlainly("quotations.levels.4")
    case 3: sayPlainly("quotations.levels.3")
    default: sayPlainly("quotations.levels.2")
    }
  }
}
