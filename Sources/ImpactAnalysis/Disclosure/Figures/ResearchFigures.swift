import EvaluationModel
import Evidence

/// An evaluation with what researchers ask beyond it, laid beside each other as they are published.
struct ResearchedEvaluation: AuditedResults {
  var evaluation: ImpactEvaluation
  var detail: ResearchDetail

  var walkedCohorts: (this: String, before: String?) { evaluation.walkedCohorts }

  mutating func disclose(_ walk: inout FigureWalk) {
    evaluation.disclose(&walk)
    detail.disclose(&walk)
    discloseScores(&walk)
  }

  /// The scores behind a line over the cohorts are those of each cohort together.
  private mutating func discloseScores(_ walk: inout FigureWalk) {
    for position in detail.trends.indices {
      let domain = detail.trends[position].id
      let all = FigureID("domain/\(domain)/scored in all")
      walk.count(&detail.trends[position].count, all, .total)
      let points = evaluation.trends.first { trend in
        guard case .domain(let measured) = trend.measure else { return false }
        return measured.id == domain
      }?.points
      let scored = (points ?? []).map { FigureID.domain(domain, $0.cohort.id).at("scored") }
      if !scored.isEmpty {
        walk.sum(all, is: scored, remainder: all.at("in other cohorts"), .open)
      }
      detail.trends[position].discloseChanges(&walk, from: [all])
    }
  }
}

extension ResearchDetail: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    gains.disclose(&walk)
    reliability.disclose(&walk)
    invariance.disclose(&walk)
    sensitivity.disclose(&walk)
    balance.disclose(&walk)
    clusters.disclose(&walk)
    uncoded.disclose(&walk)
    lengths.disclose(&walk)
    pairings.disclose(&walk)
    cases.disclose(&walk)
  }
}

extension GainDetail: DisclosesFigures {
  /// The figures of an item are those of the evaluation under the same names; those of a domain are
  /// its own.
  mutating func disclose(_ walk: inout FigureWalk) {
    let figure: FigureID
    switch outcome {
    case .item(let item):
      let rated = "\(instrument.id)/\(item.id)"
      figure = FigureID("gains/\(rated)@\(walk.cohort)")
      walk.sum(
        FigureID("ratings/\(rated)/pre@\(walk.cohort)/rated"), is: [figure.at("pairs")],
        remainder: figure.at("rated before only"), .open)
    case .domain(let domain): figure = FigureID("gains/domain/\(domain.id)@\(walk.cohort)")
    }
    let (pairs, gone) = (figure.at("pairs"), figure.at("rated before only"))
    walk.count(&matched, pairs, .total)
    walk.count(&beforeOnly, gone, .open)
    walk.share(&improved, figure.at("higher"), among: pairs)
    walk.share(&same, figure.at("the same"), among: pairs)
    walk.share(&declined, figure.at("lower"), among: pairs)
    walk.sum(pairs, is: ["higher", "the same", "lower"].map { figure.at($0) })
    let means = [figure.at("before"), figure.at("after"), pairs]
    walk.derived(&gain, from: means)
    walk.derived(&dz, from: means)
    walk.derived(&dAverage, from: means)
    walk.derived(&cliffsDelta, from: means)
    walk.derived(&test, from: means)
    walk.derived(&detectable, from: means)
    walk.derived(&attrition, from: means + [gone])
    if var responseShift, var adjustedGain {
      walk.derived(&responseShift, from: means + [figure.at("shift")])
      walk.derived(&adjustedGain, from: means + [figure.at("adjusted")])
      self.responseShift = responseShift
      self.adjustedGain = adjustedGain
    }
  }
}

extension ScaleReliability: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    let known = [FigureID.domain(domain.id, cohort.id).at("scored")]
    walk.derived(&alpha, from: known)
    walk.derived(&omega, from: known)
    for position in items.indices { walk.derived(&items[position].correlation, from: known) }
  }
}

extension ScaleInvariance: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    let known = [walk.cohort, walk.previous].map { FigureID.domain(domain.id, $0).at("scored") }
    walk.derived(&alphaTest, from: known)
    for position in items.indices {
      walk.derived(&items[position].difference, from: known)
      walk.derived(&items[position].drift, from: known)
    }
  }
}

extension SegmentedSeries {
  fileprivate mutating func discloseChanges(_ walk: inout FigureWalk, from figures: [FigureID]) {
    for position in segments.indices { segments[position].rise.disclose(&walk, from: figures) }
    for position in breaks.indices {
      breaks[position].step.disclose(&walk, from: figures)
      breaks[position].riseChange.disclose(&walk, from: figures)
    }
  }
}

extension SegmentedSeries.Change {
  fileprivate mutating func disclose(_ walk: inout FigureWalk, from figures: [FigureID]) {
    walk.derived(&estimate, from: figures)
    walk.derived(&test, from: figures)
  }
}

extension ResponseSensitivity: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    let ratings = FigureID.ratings(id, walk.cohort)
    let (favourable, rated) = (ratings.at("favourable"), ratings.at("rated"))
    let known = [favourable, rated, .asked(walk.cohort)]
    walk.count(&asked, .asked(walk.cohort), .total)
    walk.share(&share, favourable, among: rated, .favourable)
    walk.derived(&finite, from: known)
    walk.derived(&bounds, from: known)
    byLocation.disclose(&walk, from: known)
    byLocationAndType.disclose(&walk, from: known)
  }
}

extension ResponseSensitivity.Weighted {
  fileprivate mutating func disclose(_ walk: inout FigureWalk, from figures: [FigureID]) {
    walk.derived(&share, from: figures)
    walk.derived(&effectiveCount, from: figures)
    walk.derived(&designEffect, from: figures)
  }
}

extension ResponseBalance: DisclosesFigures {
  /// Groups that stand in one row are the sum of what each would be, so that tables in which others
  /// were put together give none of them away.
  mutating func disclose(_ walk: inout FigureWalk) {
    let answered = FigureID.answered(instrument.id, occasion, walk.cohort)
    let asked = FigureID.asked(walk.cohort)
    for position in groups.indices {
      let name = fact.name(of: groups[position].names)
      walk.count(&groups[position].asked, asked.at(name))
      walk.count(&groups[position].answered, answered.at(name))
      walk.proportion(&groups[position].rate, answered.at(name), among: asked.at(name), .part)
      guard groups[position].names.count > 1 else { continue }
      for part in groups[position].parts.indices {
        let single = fact.name(of: [groups[position].parts[part].name])
        walk.count(&groups[position].parts[part].asked, asked.at(single))
        walk.count(&groups[position].parts[part].answered, answered.at(single))
      }
      let parts = groups[position].names.map { fact.name(of: [$0]) }
      walk.sum(asked.at(name), is: parts.map { asked.at($0) })
      walk.sum(answered.at(name), is: parts.map { answered.at($0) })
    }
    let names = groups.map { fact.name(of: $0.names) }
    // That a fact is not known of somebody tells nothing of him or her.
    let unknown = "\(fact.rawValue) not known"
    walk.sum(asked, is: names.map { asked.at($0) }, remainder: asked.at(unknown), .open)
    walk.sum(answered, is: names.map { answered.at($0) }, remainder: answered.at(unknown), .open)
    let known = names.flatMap { [asked.at($0), answered.at($0)] }
    walk.derived(&test, from: known)
    walk.derived(&representativity, from: known)
  }
}

extension ResponseBalance.Fact {
  /// The name of a group's figures: that of a location is the same as in the table of who answered.
  fileprivate func name(of group: [String]) -> String {
    let name = group.joined(separator: " and ")
    return self == .location ? name : "\(rawValue)/\(name)"
  }
}

extension ClusterEffect: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    let scores = FigureID.domain(domain.id, walk.cohort)
    let known = [scores.at("points"), scores.at("scored")]
    walk.derived(&independent, from: known)
    walk.derived(&clustered, from: known)
    walk.derived(&clusters, from: known)
    walk.derived(&errorRatio, from: known)
    walk.derived(&intraclassCorrelation, from: known)
    walk.derived(&designEffect, from: known)
  }
}

extension UncodedComments: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    guard source != .examiner else { return }
    let answers = FigureID.comments(source, walk.cohort)
    let without = answers.at("without a theme")
    walk.share(&share, without, among: answers, .part)
    walk.count(&sample.count, without)
    walk.derived(&sample.quotable, from: [without])
  }
}

extension AnswerLength: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    guard source != .examiner else { return }
    let answers = FigureID.comments(source, walk.cohort)
    let (short, long) = (answers.at("shorter"), answers.at("longer"))
    walk.count(&self.answers, answers, .total)
    walk.derived(&words, from: [answers])
    walk.sum(answers, is: [short, long])
    for position in themes.indices {
      let now = FigureID.theme(themes[position].theme, source, walk.cohort)
      let halves = [now.at("in shorter answers"), now.at("in longer answers")]
      walk.share(&themes[position].shorter, halves[0], among: short, .aside)
      walk.share(&themes[position].longer, halves[1], among: long, .aside)
      walk.sum(now, is: halves)
      walk.sum(short, is: [halves[0]], remainder: now.at("not in shorter answers"))
      walk.sum(long, is: [halves[1]], remainder: now.at("not in longer answers"))
      walk.derived(&themes[position].difference, from: halves + [short, long])
      walk.derived(&themes[position].perHundredWords, from: [now])
      walk.derived(
        &themes[position].previousPerHundredWords,
        from: [.theme(themes[position].theme, source, walk.previous)])
    }
  }
}

extension ThemePairing: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    guard source != .examiner else { return }
    let each = [first, second].map { FigureID.theme($0, source, walk.cohort) }
    let together = each[0].at("with \(second)")
    walk.count(&both, together, .aside)
    walk.sum(each[0], is: [together], remainder: each[0].at("without \(second)"))
    walk.sum(each[1], is: [together], remainder: each[1].at("without \(first)"))
    let known = each + [together, .comments(source, walk.cohort)]
    walk.derived(&expected, from: each + [.comments(source, walk.cohort)])
    walk.derived(&lift, from: known)
    walk.derived(&oddsRatio, from: known)
  }
}

extension CaseSample: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    let cases = FigureID("cases@\(walk.cohort)")
    walk.count(&all, cases, .total)
    walk.count(&sample.count, cases.at(kind.rawValue), .aside)
    walk.derived(&sample.quotable, from: [cases.at(kind.rawValue)])
    walk.sum(
      cases, is: [FeedbackSource.headteacher, .senco].map { .comments($0, walk.cohort) })
  }
}
