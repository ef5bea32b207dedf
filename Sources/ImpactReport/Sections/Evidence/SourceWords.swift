import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// The side that figures take, in words.
  func words(_ stance: Stance) -> String {
    switch stance {
    case .favourable: sayPlainly("triangulation.favourable")
    case .critical: sayPlainly("triangulation.critical")
    case .undecided: sayPlainly("triangulation.undecided")
    case .silent: sayPlainly("triangulation.silent")
    case .unknown: sayPlainly("triangulation.unknown")
    }
  }

  /// What a source's comments say on a theme: the side, the count and the share with its interval.
  func words(_ voice: ThemeVoice) -> Text {
    let isExaminer = voice.source == .examiner
    guard voice.stance.isHeard, let hits = voice.share.successes.value,
      let share = voice.share.estimate.value
    else {
      if voice.stance == .unknown { return say("triangulation.hidden") }
      return isExaminer
        ? say("triangulation.unmentioned")
        : say("triangulation.few", ["fewest": .init(evaluation.evidence.rule.fewestAnswers)])
    }
    if isExaminer {
      return say(
        "triangulation.in-reports",
        ["side": .init(words(voice.stance)), "hits": .init(hits), "all": .init(share.count)])
    }
    return say(
      "triangulation.in-comments",
      [
        "side": .init(words(voice.stance)), "hits": .init(hits), "all": .init(share.count),
        "share": .init(bracketed(share)),
      ])
  }

  /// What a source's ratings say: the side, the share with its interval and the ratings behind it.
  func words(_ pool: RatingPool, _ stance: Stance) -> Text {
    switch pool.favourable {
    case .result(let share):
      return say(
        "triangulation.in-ratings",
        [
          "side": .init(words(stance)), "share": .init(bracketed(share)),
          "ratings": .init(share.count),
        ])
    case .suppressed: return say("triangulation.ratings-hidden")
    case .notEstimable: return say("triangulation.no-ratings")
    }
  }

  /// A share with its interval in round brackets, without saying again what the brackets are.
  func bracketed(_ share: Estimate) -> String {
    let value = NumberFormat.value(share.value, share.unit)
    guard let interval = share.interval else { return value }
    return "\(value) (\(NumberFormat.interval(interval, share.unit)))"
  }
}

extension Convergence {
  /// The shape and word in reports, or `nil` where there is nothing to compare.
  var accord: Accord? {
    switch self {
    case .agreement: .agreement
    case .partialAgreement: .partial
    case .silence: .silence
    case .dissonance: .dissonance
    case .nothingSaid, .oneSource: nil
    }
  }
}
