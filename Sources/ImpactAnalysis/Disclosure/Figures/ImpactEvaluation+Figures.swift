import EvaluationModel
import Evidence

extension ImpactEvaluation: DisclosesFigures {
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
    cautions.disclose(&walk)
    discloseEvidence(&walk)
  }

  /// What the evaluation tells of each figure.
  func figures() -> FigureWalk {
    var walk = FigureWalk(.reading, cohort: cohort.id, previous: previous?.id)
    var copy = self
    copy.disclose(&walk)
    return walk
  }

  /// Hides figures wherever they stand, with all that rests on them.
  ///
  /// - Parameter figures: The figures to hide.
  /// - Returns: How many results were hidden.
  mutating func hide(_ figures: Set<FigureID>) -> Int {
    var walk = FigureWalk(.hiding(figures), cohort: cohort.id, previous: previous?.id)
    disclose(&walk)
    return walk.hiddenCount
  }
}

extension Caution: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    guard case .selfReports(let number?) = self else { return }
    var count = Reported<Int>.result(number)
    walk.count(&count, FigureID("self-reports@\(walk.cohort)"))
    self = .selfReports(count: count.value)
  }
}
