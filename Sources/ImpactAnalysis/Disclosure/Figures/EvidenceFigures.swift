import EvaluationModel
import Evidence

extension ImpactEvaluation {
  /// Tells a walk of what the sources say side by side.
  ///
  /// The assessment holds copies of other figures, so it is made anew where any of them is hidden.
  mutating func discloseEvidence(_ walk: inout FigureWalk) {
    pools.disclose(&walk)
    pairs.disclose(&walk)
    themeTrends.disclose(&walk)
    choices.disclose(&walk)
    flows.disclose(&walk)
    if case .reading = walk.purpose { return }
    assessEvidence()
  }

  /// Assesses the evidence from the figures as they may be shown.
  mutating func assessEvidence() {
    for position in themes.indices where themes[position].stance != .silent {
      // That hardly any answer speaks of a theme is what its hidden share says too; a side is not.
      if themes[position].prevalence.estimate.isSuppressed { themes[position].stance = .unknown }
    }
    evidence = EvidenceAssessment(
      of: self, aims: evidence.aims.map(\.aim), claims: evidence.claims.map(\.claim),
      rule: evidence.rule)
  }
}

extension RatingPool: DisclosesFigures {
  /// A pool is the sum of its items: with the others it would give a hidden one back.
  mutating func disclose(_ walk: inout FigureWalk) {
    guard source != .examiner else { return }
    let items = items.map { FigureID.ratings($0, walk.cohort) }
    walk.derived(&favourable, from: items.flatMap { [$0.at("favourable"), $0.at("rated")] })
    let id =
      switch subject {
      case .aim(let aim): "pools/aim/\(aim)/\(source.rawValue)"
      case .level(let level): "pools/level/\(level)/\(source.rawValue)"
      }
    walk.count(&people, FigureID("\(id)@\(walk.cohort)"), .total)
  }
}

extension PairedGap: DisclosesFigures {
  /// Those who are part of no pair are what the items' own figures leave over.
  mutating func disclose(_ walk: inout FigureWalk) {
    let base = FigureID("pairs/\(id)@\(walk.cohort)")
    let (ofHeads, ofSENCOs) = (base.at("headteachers"), base.at("sencos"))
    walk.count(&pairs, base, .total)
    walk.share(&headteachers, ofHeads, among: base, .part)
    walk.share(&sencos, ofSENCOs, among: base, .part)
    walk.derived(&comparison, from: [base, ofHeads, ofSENCOs])
    guard case .items(let headteacher, let senco) = subject else { return }
    for (item, paired) in [(headteacher, ofHeads), (senco, ofSENCOs)] {
      walk.sum(
        FigureID.ratings(item, walk.cohort).at("favourable"), is: [paired],
        remainder: paired.at("without a pair"))
    }
  }
}

extension ThemeTrend: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    for position in points.indices {
      let cohort = points[position].cohort.id
      var figure = FigureID.theme(theme, source, cohort)
      var answers = FigureID.comments(source, cohort)
      // Elsewhere a cohort's answers are those to the questions of the report's cohort.
      if !askedAlike.contains(cohort) {
        figure = figure.at("all questions")
        answers = answers.at("all questions")
      }
      walk.proportion(&points[position].figure, figure, among: answers)
      walk.sum(answers, is: [figure], remainder: figure.at("not spoken of"))
    }
  }
}

extension ChoiceResult: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    guard source != .examiner else { return }
    func figure(_ cohort: String) -> FigureID { FigureID("choices/\(id)@\(cohort)") }
    func saw(_ option: Option, _ cohort: String) -> FigureID {
      figure(cohort).at("\(option.id)/saw")
    }
    for position in options.indices {
      let option = options[position]
      walk.share(
        &options[position].share, figure(walk.cohort).at(option.id),
        among: saw(option, walk.cohort))
      walk.share(
        &options[position].previous, figure(walk.previous).at(option.id),
        among: saw(option, walk.previous))
    }
    guard isSingle, let first = options.first else { return }
    walk.sum(
      saw(first, walk.cohort), is: options.map { figure(walk.cohort).at($0.id) },
      remainder: figure(walk.cohort).at("nothing ticked"))
  }
}

extension ResponseFlow: DisclosesFigures {
  /// What came in and what was left out are the numbers of the files, which are told of there, so that
  /// they rest on those.
  mutating func disclose(_ walk: inout FigureWalk) {
    let answered = FigureID.answered(instrument.id, occasion, walk.cohort)
    let otherwise = FigureID("awards@\(walk.cohort)").at("otherwise")
    let rows = files.map { FigureID.file($0) }
    let received = rows.flatMap { [$0.at("read"), $0.at("imported")] } + [answered]
    walk.count(&enrolled, .asked(walk.cohort), .total)
    walk.count(&asked, .asked(walk.cohort), .total)
    walk.count(&withdrawn, otherwise.at("withdrawn"))
    walk.sum(otherwise, is: [otherwise.at("withdrawn")], remainder: otherwise.at("stayed"))
    walk.derived(&self.received, from: received)
    walk.count(&counted, answered, .total)
    for position in losses.indices {
      if case .rule(let rule) = losses[position].reason {
        walk.derived(
          &losses[position].count, from: rows.map { $0.at("left out").at(rule) })
      } else {
        walk.derived(&losses[position].count, from: received)
      }
    }
    guard var matched else { return }
    walk.derived(&matched, from: [answered])
    self.matched = matched
  }
}
