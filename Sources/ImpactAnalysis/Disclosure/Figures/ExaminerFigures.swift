import EvaluationModel
import Evidence

extension ExaminerEvidence: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    outcomes.disclose(&walk)
    samples.disclose(&walk)
    partnership.disclose(&walk)
    unanswered.disclose(&walk)
    guard var match = portfolio else { return }
    let heads = FigureID("portfolios@\(walk.cohort)")
    walk.count(&match.awarded, heads.at("awarded"))
    walk.count(&match.others, heads.at("others"))
    portfolio = match
  }
}

extension GroupAspect {
  /// How many of a group are on the roll of a cohort; of a location the account of who was asked
  /// tells it too.
  fileprivate func asked(_ group: String, _ cohort: String) -> FigureID {
    FigureID.asked(cohort).at(self == .location ? group : "\(rawValue)/\(group)")
  }
}

extension AwardOutcomes: DisclosesFigures {
  /// The groups make up the cohort by each aspect anew, which the audit is not told.
  ///
  /// The first step has hidden what one row of groups gives back, so that the audit need not search
  /// four ways of dividing the same people. The shares of completed cohorts are coarse by themselves.
  mutating func disclose(_ walk: inout FigureWalk) {
    let awards = FigureID("awards@\(walk.cohort)/awarded")
    let figures = groups.map { awards.at("\(aspect.rawValue)/\($0.name)") }
    for (position, figure) in figures.enumerated() {
      let asked = aspect.asked(groups[position].name, walk.cohort)
      walk.share(&groups[position].awarded, figure, among: asked)
      for path in AwardPath.allCases {
        guard var share = groups[position].paths[path] else { continue }
        walk.derived(&share, from: [])
        groups[position].paths[path] = share
      }
    }
    for path in AwardPath.allCases {
      guard var test = tests[path] else { continue }
      walk.derived(&test, from: [])
      tests[path] = test
    }
  }
}

extension RespondentSample: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    let answered = FigureID("sample/\(instrument.id)@\(walk.cohort)")
    for position in groups.indices {
      let name = groups[position].name
      let asked = aspect.asked(name, walk.cohort)
      walk.count(&groups[position].enrolled, asked, .total)
      walk.share(
        &groups[position].answered, answered.at("\(aspect.rawValue)/\(name)"), among: asked)
    }
    walk.derived(&test, from: [])
  }
}

extension AuthorityVoice: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    let answers = FigureID("comments/authority/\(id)@\(walk.cohort)")
    let spoken = answers.at("partnership")
    walk.share(&prevalence, spoken, among: answers)
    walk.count(&critical, spoken.at("critical"))
  }
}

extension UnansweredTheme: DisclosesFigures {
  /// What is critical is what declines and what bars, which the theme's own figures tell apart.
  mutating func disclose(_ walk: inout FigureWalk) {
    for (share, cohort) in [(\Self.critical, walk.cohort), (\Self.previous, walk.previous)] {
      let spoken = FigureID.theme(theme, .senco, cohort)
      walk.share(
        &self[keyPath: share], spoken.at("critical"), among: .comments(.senco, cohort), .aside)
      walk.sum(
        spoken.at("critical"),
        is: ThemeDirection.allCases.filter(\.isCritical).map { spoken.at($0.rawValue) })
    }
  }
}
