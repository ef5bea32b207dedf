import EvaluationModel
import Evidence

extension ImpactEvaluation: AuditedResults {
  var walkedCohorts: (this: String, before: String?) { (cohort.id, previous?.id) }

  mutating func disclose(_ walk: inout FigureWalk) {
    participation.disclose(&walk)
    awards.disclose(&walk)
    items.disclose(&walk)
    gains.disclose(&walk)
    trends.disclose(&walk)
    locations.disclose(&walk)
    locations.discloseTotals(&walk)
    comments.disclose(&walk)
    themes.disclose(&walk)
    coding?.disclose(&walk)
    quotations.disclose(&walk)
    voices.disclose(&walk)
    codedComments.disclose(&walk)
    cautions.disclose(&walk)
    discloseEvidence(&walk)
    examiners.disclose(&walk)
    files.disclose(&walk)
    for entry in participation { entry.discloseFiles(&walk) }
  }
}

extension Caution: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    if case .lowResponse(let instrument, let occasion, let rate?) = self {
      var share = Reported<Double>.result(rate)
      walk.derived(
        &share,
        from: [.answered(instrument.id, occasion, walk.cohort), .asked(walk.cohort)])
      self = .lowResponse(instrument: instrument, occasion: occasion, rate: share.value)
    }
    guard case .selfReports(let number?) = self else { return }
    var count = Reported<Int>.result(number)
    walk.count(&count, FigureID("self-reports@\(walk.cohort)"))
    self = .selfReports(count: count.value)
  }
}
