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
    let most = counted.max { $0.critical < $1.critical }
    // Where the directions of a theme are hidden, the side that its answers take is still known.
    let taken = evaluation.themes.filter { $0.source != .examiner && $0.stance == .critical }
      .compactMap { theme in theme.prevalence.successes.value.map { (theme: theme, count: $0) } }
    if let first = taken.max(by: { $0.count < $1.count }), first.count > 2 * (most?.critical ?? 0) {
      return criticismFinding(of: first.theme)
    }
    guard let most, most.critical > 0, most.theme.prevalence.estimate.value != nil else {
      return nil
    }
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

  /// What comments criticise most, told by the side that most of its answers take.
  private func criticismFinding(of theme: ThemeResult) -> Finding {
    let who = name(theme.source).plural
    let sentence = say(
      "in-brief.concern-side", ["theme": .init(theme.label), "who": .init(who)])
    return Finding(
      id: "finding-critical",
      sentence: theme.isTentative ? sentence + " " + say("in-brief.tentative") : sentence,
      strength: .descriptive,
      detail: evidence(
        of: theme.prevalence, who: sayPlainly("in-brief.answers", ["who": .init(who)])),
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
