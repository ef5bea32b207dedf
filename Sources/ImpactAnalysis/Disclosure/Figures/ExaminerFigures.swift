import EvaluationModel
import Evidence

extension ExaminerEvidence: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    outcomes.disclose(&walk)
    samples.disclose(&walk)
    partnership.disclose(&walk)
    unanswered.disclose(&walk)
    guard var portfolio else { return }
    portfolio.disclose(&walk)
    self.portfolio = portfolio
  }
}

extension GroupAspect {
  /// How many of a group are on the roll: of a location the same as in the account of who answered.
  func enrolled(_ group: String, _ cohort: String) -> FigureID {
    let asked = FigureID.asked(cohort)
    return self == .location ? asked.at(group) : asked.at(rawValue).at(group)
  }
}

extension AwardOutcomes: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    let awards = FigureID("awards@\(walk.cohort)/awarded")
    let enrolled = groups.map { aspect.enrolled($0.name, walk.cohort) }
    let awarded = enrolled.map { $0.at("awarded") }
    for (position, (all, with)) in zip(enrolled, awarded).enumerated() {
      walk.share(&groups[position].awarded, with, among: all)
      walk.sum(all, is: [with], remainder: all.at("without the award"))
      for path in AwardPath.allCases {
        guard var share = groups[position].paths[path] else { continue }
        walk.derived(&share, from: [all.at("completed")])
        groups[position].paths[path] = share
      }
    }
    for path in AwardPath.allCases {
      guard var test = tests[path] else { continue }
      walk.derived(&test, from: enrolled.map { $0.at("completed") })
      tests[path] = test
    }
    let rest = FigureID.asked(walk.cohort).at(aspect.rawValue).at("not known")
    walk.sum(FigureID.asked(walk.cohort), is: enrolled, remainder: rest)
    walk.sum(awards, is: awarded, remainder: rest.at("awarded"))
  }
}

extension RespondentSample: DisclosesFigures {
  /// Those who did not answer are shown here beside those who did, group by group, so that they are
  /// counted like them.
  mutating func disclose(_ walk: inout FigureWalk) {
    let sample = FigureID("samples/\(id)@\(walk.cohort)")
    for position in groups.indices {
      let name = groups[position].name
      let enrolled = aspect.enrolled(name, walk.cohort)
      walk.count(&groups[position].enrolled, enrolled)
      walk.share(&groups[position].answered, sample.at(name), among: enrolled)
      walk.sum(
        enrolled, is: [sample.at(name)], remainder: sample.at(name).at("did not answer"))
    }
    let all = groups.flatMap { [sample.at($0.name), aspect.enrolled($0.name, walk.cohort)] }
    walk.derived(&test, from: all)
    walk.sum(
      .answered(instrument.id, .single, walk.cohort), is: groups.map { sample.at($0.name) },
      remainder: sample.at("not known"))
  }
}

extension AuthorityVoice: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    let voice = FigureID("partnership/\(id)@\(walk.cohort)")
    walk.share(&prevalence, voice.at("speak of it"), among: voice.at("answers"))
    walk.count(&critical, voice.at("criticise it"))
    walk.sum(
      voice.at("answers"), is: [voice.at("speak of it")], remainder: voice.at("do not"))
    walk.sum(
      voice.at("speak of it"), is: [voice.at("criticise it")],
      remainder: voice.at("do not criticise it"))
  }
}

extension UnansweredTheme: DisclosesFigures {
  /// What criticises a theme is its barriers and declines.
  mutating func disclose(_ walk: inout FigureWalk) {
    let now = FigureID.theme(theme, .senco, walk.cohort)
    let before = FigureID.theme(theme, .senco, walk.previous)
    walk.share(&critical, now.at("critical"), among: .comments(.senco, walk.cohort))
    walk.share(&previous, before.at("critical"), among: .comments(.senco, walk.previous))
    walk.sum(
      now.at("critical"),
      is: ThemeDirection.allCases.filter(\.isCritical).map { now.at($0.rawValue) })
    for figure in [now, before] {
      walk.sum(figure, is: [figure.at("critical")], remainder: figure.at("not critical"))
    }
  }
}

extension PortfolioMatch: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    let portfolio = FigureID("portfolio@\(walk.cohort)")
    walk.count(&awarded, portfolio.at("with the award"))
    walk.count(&others, portfolio.at("without it"))
  }
}
