import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What comments criticise most.
  var criticismFinding: Finding? {
    let counted = evaluation.themes.filter { $0.source != .examiner }
      .compactMap { theme -> (theme: ThemeResult, critical: Int, isAll: Bool)? in
        let counts = [ThemeDirection.barrier, .decline].map {
          theme.directions[$0] ?? .notEstimable(reason: "it was not counted")
        }
        let shown = counts.compactMap(\.value)
        return shown.isEmpty ? nil : (theme, shown.reduce(0, +), shown.count == counts.count)
      }
    guard let most = counted.max(by: { $0.critical < $1.critical }), most.critical > 0,
      most.theme.prevalence.estimate.value != nil
    else { return nil }
    let who = name(most.theme.source).plural
    let sentence =
      most.isAll
      ? say(
        "in-brief.concern",
        ["theme": .init(most.theme.label), "who": .init(who), "n": .init(most.critical)])
      : say(
        "in-brief.concern-at-least",
        ["theme": .init(most.theme.label), "who": .init(who), "n": .init(most.critical)])
    let answers = sayPlainly("in-brief.answers", ["who": .init(who)])
    return Finding(
      id: "finding-critical",
      sentence: most.theme.isTentative ? sentence + " " + say("in-brief.tentative") : sentence,
      strength: .descriptive, detail: evidence(of: most.theme.prevalence, who: answers),
      link: "fig-themes")
  }

  /// How many of the public claims the figures support.
  var claimFinding: Finding? {
    let claims = evaluation.evidence.claims
    guard !claims.isEmpty else { return nil }
    func count(_ verdict: ClaimVerdict) -> Phrase.Value {
      .init(claims.count { $0.verdict == verdict })
    }
    return Finding(
      id: "finding-claims",
      sentence: say(
        "in-brief.claims",
        [
          "n": .init(claims.count), "supported": count(.supported), "partly": count(.partly),
          "open": count(.notShown), "against": count(.contradicted),
        ]), strength: .descriptive, detail: say("in-brief.claims-detail"), link: "claims")
  }
}
