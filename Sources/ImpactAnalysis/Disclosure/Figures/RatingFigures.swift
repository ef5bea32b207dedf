import EvaluationModel
import Evidence

extension FigureID {
  /// The ratings of one item by one cohort, on the occasion that the report is about.
  static func ratings(_ result: String, _ cohort: String) -> FigureID {
    FigureID("ratings/\(result)@\(cohort)")
  }
}

extension Scale {
  /// The lowest and the highest value of a level.
  var bounds: ClosedRange<Int>? {
    guard let lowest = levels.map(\.value).min(), let highest = levels.map(\.value).max() else {
      return nil
    }
    return lowest...highest
  }
}

extension ItemResult: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    guard source != .examiner else { return }
    let now = FigureID.ratings(id, walk.cohort)
    let before = FigureID.ratings(id, walk.previous)
    let rated = now.at("rated")
    let levels = scale.levels.map { now.at("level \($0.value)") }
    walk.share(&favourable, now.at("favourable"), among: rated, .favourable)
    walk.share(&previous, before.at("favourable"), among: before.at("rated"), .favourable)
    walk.distribution(&distribution, levels, among: rated)
    walk.mean(&mean, now.at("points"), among: rated, bounds: scale.bounds)
    let compared = [
      now.at("favourable"), before.at("favourable"), rated, before.at("rated"),
    ]
    walk.derived(&comparison, from: compared)
    walk.derived(&effectSize, from: compared + [now.at("points"), before.at("points")])
    let states = AnswerState.allCases.filter { unrated[$0] != nil }
    for state in states {
      var count = unrated[state] ?? .result(0)
      walk.count(&count, now.at(state.rawValue), .reason)
      unrated[state] = count
    }
    walk.sum(rated, is: levels)
    walk.sum(
      now.at("favourable"),
      is: zip(scale.levels, levels).filter { scale.isPositive($0.0.value) }.map(\.1))
    walk.sum(rated, is: [now.at("favourable")], remainder: now.at("not favourable"), .level)
    walk.sum(
      before.at("rated"), is: [before.at("favourable")], remainder: before.at("not favourable"),
      .level)
    walk.sum(now.at("points"), is: levels, factors: scale.levels.map(\.value))
    walk.sum(
      .answered(instrument, occasion, walk.cohort),
      is: [rated] + states.map { now.at($0.rawValue) })
  }
}

extension GainResult: DisclosesFigures {
  /// The sums behind the means are figures too: of those who looked back and of those who did not,
  /// and of those who rated it only once, subtraction gives what a few people rated.
  mutating func disclose(_ walk: inout FigureWalk) {
    let gain = FigureID("gains/\(id)@\(walk.cohort)")
    let ratings = FigureID.ratings(id, walk.cohort)
    let (pairs, looked) = (gain.at("pairs"), gain.at("looked back"))
    let (before, after) = (gain.at("before"), gain.at("after"))
    walk.count(&beforeCount, FigureID("ratings/\(id)/pre@\(walk.cohort)/rated"), .total)
    walk.count(&afterCount, ratings.at("rated"), .total)
    walk.mean(&self.before, before, among: pairs, bounds: scale.bounds)
    walk.mean(&self.after, after, among: pairs, bounds: scale.bounds)
    let means = [before, after, pairs]
    walk.derived(&self.gain, from: means)
    walk.derived(&effectSize, from: means)
    walk.derived(&test, from: means)
    walk.share(&improved, gain.at("higher"), among: pairs)
    walk.share(&same, gain.at("the same"), among: pairs)
    walk.share(&declined, gain.at("lower"), among: pairs)
    walk.sum(pairs, is: ["higher", "the same", "lower"].map { gain.at($0) })
    walk.sum(
      ratings.at("rated"), is: [pairs], remainder: gain.at("rated after only"), .open)
    walk.sum(
      ratings.at("points"), is: [after], remainder: gain.at("after, rated after only"), .points,
      base: gain.at("rated after only"))
    guard var then, var responseShift, var adjustedGain else { return }
    walk.mean(&then, gain.at("then"), among: looked, bounds: scale.bounds)
    walk.mean(&responseShift, gain.at("shift"), among: looked)
    walk.mean(&adjustedGain, gain.at("adjusted"), among: looked)
    self.then = then
    self.responseShift = responseShift
    self.adjustedGain = adjustedGain
    walk.sum(pairs, is: [looked], remainder: gain.at("did not look back"), .open)
    let (lookedBefore, lookedAfter) = (looked.at("before"), looked.at("after"))
    walk.sum(
      gain.at("then"), is: [gain.at("shift")], remainder: lookedBefore, .points, base: looked)
    walk.sum(
      lookedAfter, is: [gain.at("then"), gain.at("adjusted")], remainder: nil, .points)
    for (all, part) in [(before, lookedBefore), (after, lookedAfter)] {
      walk.sum(
        all, is: [part], remainder: all.at("did not look back"), .points,
        base: gain.at("did not look back"))
    }
  }
}

extension Trend: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    guard source != .examiner else { return }
    for position in points.indices {
      let cohort = points[position].cohort.id
      switch measure {
      case .favourable:
        let figure = FigureID.ratings(id, cohort)
        walk.proportion(
          &points[position].figure, figure.at("favourable"), among: figure.at("rated"),
          .favourable)
        walk.sum(
          figure.at("rated"), is: [figure.at("favourable")],
          remainder: figure.at("not favourable"), .level)
      case .domain(let domain):
        let figure = FigureID.domain(domain.id, cohort)
        walk.mean(&points[position].figure, figure.at("points"), among: figure.at("scored"))
      }
    }
  }
}
