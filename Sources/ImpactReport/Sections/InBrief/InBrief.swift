import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// The front page: three to five findings in plain words, each with its evidence.
  ///
  /// The topics are always the same and always in this order, so that nobody picks them; a topic of
  /// which nothing is known is left out, and the claims fill up what would be too few.
  var inBrief: Section {
    var findings = [ratingFinding, pupilFinding, changeFinding, gainFinding, criticismFinding]
      .compactMap { $0 }
    // Where nothing may be shown, that no claim is shown says nothing of the claims.
    if !findings.isEmpty, findings.count < Self.fullPage, let claims = claimFinding {
      findings.append(claims)
    }
    var blocks: [Block] = []
    if !facts.isEmpty { blocks.append(.facts(facts)) }
    if findings.isEmpty {
      blocks.append(
        .paragraph(
          examiners == nil
            ? say("in-brief.too-few")
            : say("in-brief.only-reports", ["who": .init(name(.examiner).plural)])))
    } else {
      blocks += [
        .findings(findings), .paragraph(say("in-brief.choice", ["second": .init(secondTopic)])),
      ]
    }
    return Section(id: "in-brief", title: sayPlainly("in-brief.title"), blocks: blocks)
  }

  /// The most findings that a front page holds.
  private static let fullPage = 5

  private var facts: [Fact] {
    let answered = evaluation.participation.compactMap { entry -> Fact? in
      guard let count = entry.answered.value, entry.occasion != .pre else { return nil }
      let who = name(entry.instrument.source).plural
      let form = Wording.lowerFirst(entry.instrument.title)
      return Fact(
        NumberFormat.count(count),
        entry.asked.value.map { asked in
          say(
            "in-brief.fact-asked",
            ["asked": .init(asked), "who": .init(who), "form": .init(form)])
        } ?? say("in-brief.fact", ["who": .init(who), "form": .init(form)]))
    }
    let reports = evaluation.comments.first { $0.source == .examiner }?.respondents.value ?? 0
    let examiners =
      reports == 0
      ? []
      : [
        Fact(
          NumberFormat.count(reports),
          say("in-brief.fact-reports", ["n": .init(reports), "who": .init(name(.examiner).plural)]))
      ]
    return Array((answered + examiners).prefix(4))
  }

  /// Whether fewer than half of those asked filled in an instrument, or nobody knows how many.
  func hasLowResponse(_ instrument: String?) -> Bool {
    evaluation.participation.contains { entry in
      guard entry.instrument.id == instrument else { return false }
      return switch entry.rate {
      case .result(let rate): rate.value < 0.5
      case .suppressed: false
      case .notEstimable: true
      }
    }
  }

  /// A share's count, base, percentage and interval.
  func evidence(of share: Share, who: String) -> Text {
    guard let successes = share.successes.value, let estimate = share.estimate.value else {
      return Text(NumberFormat.phrase(share.estimate))
    }
    return say(
      "in-brief.count",
      [
        "n": .init(successes), "base": .init(estimate.count), "who": .init(who),
        "share": .init(NumberFormat.phrase(share.estimate)),
      ])
  }
}
