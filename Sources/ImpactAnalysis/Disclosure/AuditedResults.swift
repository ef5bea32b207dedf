import EvaluationModel

/// Results that are published together and audited as one.
protocol AuditedResults: DisclosesFigures {
  /// The ids of the cohort that they are about and of the one before it.
  var walkedCohorts: (this: String, before: String?) { get }
}

extension AuditedResults {
  private func walk(_ purpose: FigureWalk.Purpose, minimum: Int = 1) -> FigureWalk {
    FigureWalk(
      purpose, cohort: walkedCohorts.this, previous: walkedCohorts.before, minimum: minimum)
  }

  /// What the results tell of each figure.
  func figures() -> FigureWalk {
    var walk = walk(.reading)
    var copy = self
    copy.disclose(&walk)
    return walk
  }

  /// Hides figures wherever they stand, with all that rests on them.
  ///
  /// - Parameters:
  ///   - figures: The figures to hide.
  ///   - minimum: The smallest count that is shown.
  /// - Returns: How many results were hidden.
  mutating func hide(_ figures: Set<FigureID>, minimum: Int) -> Int {
    var walk = walk(.hiding(figures), minimum: minimum)
    disclose(&walk)
    return walk.hiddenCount
  }
}

extension DisclosureControl {
  /// Hides whatever, with all figures taken together, would give a hidden one back.
  ///
  /// - Parameters:
  ///   - results: The results after each figure was looked at on its own.
  ///   - truth: The figures before that.
  ///   - settled: Figures of theirs that are published as they are, shown or hidden, whatever is found here.
  mutating func protectTogether(
    _ results: inout some AuditedResults, _ truth: FigureWalk, settled: FigureWalk? = nil
  ) {
    var audit = DisclosureAudit(truth, profile: profile)
    if let settled { audit.settle(settled) }
    let shown = results.figures()
    // What is left out altogether is not known either, and must not be had by subtraction if small.
    for figure in truth.order where shown.readings[figure] == nil {
      audit.setHidden(figure, isPublished: false)
    }
    var known: Set<FigureID> = []
    var hidden = shown.hidden
    repeat {
      known = hidden
      for figure in hidden.sorted() { audit.hide(figure) }
      audit.protect()
      countProtected(results.hide(audit.hidden, minimum: profile.minimumCell))
      // Hiding a figure hides what rests on it, which is then a hidden figure too.
      hidden = results.figures().hidden
    } while !hidden.isSubset(of: known)
    unprotected = audit.open.count
  }
}
