import EvaluationModel
import Evidence

extension FigureID {
  /// How many people of a cohort were asked: those who enrolled.
  static func asked(_ cohort: String) -> FigureID { FigureID("asked@\(cohort)") }

  /// How many answered one instrument on one occasion.
  static func answered(_ instrument: String, _ occasion: Occasion, _ cohort: String) -> FigureID {
    FigureID("answered/\(instrument)/\(occasion.rawValue)@\(cohort)")
  }

  /// The scores of a domain in one cohort.
  static func domain(_ domain: String, _ cohort: String) -> FigureID {
    FigureID("domain/\(domain)@\(cohort)")
  }

  /// The scores of a domain at one location in one cohort.
  static func domain(_ domain: String, at location: String, _ cohort: String) -> FigureID {
    FigureID("domain/\(domain)/\(location)@\(cohort)")
  }
}

extension Participation: DisclosesFigures {
  /// Those who did not answer are no figure: that somebody did not answer tells of no answer.
  mutating func disclose(_ walk: inout FigureWalk) {
    let answered = FigureID.answered(instrument.id, occasion, walk.cohort)
    let asked = FigureID.asked(walk.cohort)
    walk.count(&self.answered, answered, .total)
    walk.count(&self.asked, asked, .total)
    walk.proportion(&rate, answered, among: asked, .total)
    walk.proportion(
      &previousRate, .answered(instrument.id, occasion, walk.previous),
      among: .asked(walk.previous), .total)
    for position in locations.indices {
      let name = locations[position].name
      walk.count(&locations[position].answered, answered.at(name))
      walk.count(&locations[position].asked, asked.at(name))
      walk.proportion(
        &locations[position].rate, answered.at(name), among: asked.at(name), .part)
    }
    guard !locations.isEmpty else { return }
    walk.sum(answered, is: locations.map { answered.at($0.name) })
    walk.sum(asked, is: locations.map { asked.at($0.name) })
  }
}

extension AwardCount: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    let asked = FigureID.asked(cohort.id)
    let awards = FigureID("awards@\(cohort.id)")
    walk.count(&enrolled, asked, .total)
    walk.count(&awarded, awards.at("awarded"))
    walk.count(&inProgress, awards.at("in progress"))
    walk.count(&otherwise, awards.at("otherwise"))
    walk.proportion(&rate, awards.at("awarded"), among: asked, .part)
    walk.sum(asked, is: ["awarded", "in progress", "otherwise"].map { awards.at($0) })
  }
}

extension LocationResult: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    guard source != .examiner else { return }
    let figures = scores.map { FigureID.domain(domain.id, at: location.id, $0.cohort) }
    for (position, figure) in figures.enumerated() {
      walk.mean(
        &scores[position].score, figure.at("points"), among: figure.at("scored"))
    }
    func compared(_ positions: ArraySlice<FigureID>) -> [FigureID] {
      positions.flatMap { [$0.at("points"), $0.at("scored")] }
    }
    walk.derived(&comparison, from: compared(figures.suffix(2)))
    walk.derived(&effectSize, from: compared(figures.suffix(2)))
    if var earlier {
      walk.derived(&earlier, from: compared(figures.dropLast().suffix(2)))
      self.earlier = earlier
    }
  }
}

extension [LocationResult] {
  /// Says that the locations of a domain make up the cohort, with those whose location is not known.
  func discloseTotals(_ walk: inout FigureWalk) {
    var places: [FigureID: [FigureID]] = [:]
    var order: [FigureID] = []
    for result in self where result.source != .examiner {
      for score in result.scores {
        let total = FigureID.domain(result.domain.id, score.cohort)
        if places[total] == nil { order.append(total) }
        places[total, default: []].append(
          .domain(result.domain.id, at: result.location.id, score.cohort))
      }
    }
    for total in order {
      let parts = places[total] ?? []
      let elsewhere = total.at("elsewhere")
      walk.sum(
        total.at("scored"), is: parts.map { $0.at("scored") }, remainder: elsewhere)
      walk.sum(
        total.at("points"), is: parts.map { $0.at("points") },
        remainder: elsewhere.at("points"), .points, base: elsewhere)
    }
  }
}
