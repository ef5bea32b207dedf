import EvaluationModel
import Evidence

extension DisclosureControl {
  /// Hides locations where few people answered, in every table that tells of them.
  ///
  /// A location that is hidden in one table and shown in another would be found by subtraction, so
  /// the hidden locations are settled first, for each instrument and cohort over all its tables.
  mutating func protectPlaces(_ evaluation: inout ImpactEvaluation) {
    let hiddenNames = hiddenPlaces(evaluation)
    for position in evaluation.participation.indices {
      let entry = evaluation.participation[position]
      let names = hiddenNames[Scope(entry.instrument.id, evaluation.cohort.id)] ?? []
      evaluation.participation[position] = protected(entry, hiding: names)
    }
    for position in evaluation.locations.indices {
      evaluation.locations[position] = protected(
        evaluation.locations[position], evaluation, hiddenNames)
    }
  }

  /// One instrument in one cohort.
  struct Scope: Hashable {
    let instrument: String
    let cohort: String

    init(_ instrument: String, _ cohort: String) {
      self.instrument = instrument
      self.cohort = cohort
    }
  }

  private func hiddenPlaces(_ evaluation: ImpactEvaluation) -> [Scope: Set<String>] {
    let minimum = minimumBase(of: .scalePoints)
    var smallest: [Scope: [String: Int]] = [:]
    func note(_ scope: Scope, _ name: String, _ count: Int?) {
      guard let count, count > 0 else { return }
      smallest[scope, default: [:]][name] = min(smallest[scope]?[name] ?? .max, count)
    }
    for entry in evaluation.participation {
      for place in entry.locations {
        note(Scope(entry.instrument.id, evaluation.cohort.id), place.name, place.answered.value)
      }
    }
    for result in evaluation.locations {
      for score in result.scores {
        note(
          Scope(result.domain.instrument, score.cohort), result.location.name,
          score.score.value?.count)
      }
    }
    return smallest.mapValues { counts in
      let names = counts.keys.sorted()
      let suppression = CellSuppression(
        counts: names.map { counts[$0] ?? 0 }, minimum: minimum)
      return Set(suppression.hidden.map { names[$0] })
    }
  }

  private mutating func protected(_ entry: Participation, hiding names: Set<String>)
    -> Participation
  {
    var entry = entry
    let forced = Set(entry.locations.indices.filter { names.contains(entry.locations[$0].name) })
    let answered = cells(entry.locations.map(\.answered), forced: forced)
    let asked = cells(entry.locations.map(\.asked))
    for position in entry.locations.indices {
      entry.locations[position].answered = answered[position]
      entry.locations[position].asked = asked[position]
      if answered[position].isSuppressed || asked[position].isSuppressed {
        entry.locations[position].rate = .suppressed(minimum: profile.minimumGroup)
      } else {
        entry.locations[position].rate = entry.locations[position].rate.map(withRoundedCounts)
      }
    }
    entry.answered = count(entry.answered)
    entry.asked = count(entry.asked)
    if entry.answered.isSuppressed || entry.asked.isSuppressed {
      entry.rate = .suppressed(minimum: profile.minimumCell)
    } else {
      entry.rate = entry.rate.map(withRoundedCounts)
    }
    entry.previousRate = rate(entry.previousRate)
    return entry
  }

  /// A share of a known roll, hidden where it stands for a few people.
  private mutating func rate(_ rate: Reported<Estimate>) -> Reported<Estimate> {
    guard let estimate = rate.value else { return rate }
    let people = Int((estimate.value * Double(estimate.count)).rounded())
    return (1..<max(profile.minimumCell, 1)).contains(people)
      ? hidden(.size, minimum: profile.minimumCell) : .result(withRoundedCounts(estimate))
  }

  private mutating func protected(
    _ result: LocationResult, _ evaluation: ImpactEvaluation, _ hiddenNames: [Scope: Set<String>]
  ) -> LocationResult {
    var result = result
    for position in result.scores.indices {
      let scope = Scope(result.domain.instrument, result.scores[position].cohort)
      let score = result.scores[position].score
      if score.value != nil, hiddenNames[scope]?.contains(result.location.name) ?? false {
        let minimum = minimumBase(of: .scalePoints)
        let isSmall = (score.value?.count ?? 0) < minimum
        result.scores[position].score = hidden(isSmall ? .size : .protection, minimum: minimum)
      } else {
        result.scores[position].score = score.map(withRoundedCounts)
      }
    }
    let isHidden = result.scores.map(\.score.isSuppressed)
    let last = isHidden.count - 1
    let isCurrentHidden = isHidden.suffix(2).contains(true)
    result.comparison = comparison(result.comparison, isHidden: isCurrentHidden)
    if isCurrentHidden {
      result.effectSize = .suppressed(minimum: profile.minimumGroup)
    } else {
      result.effectSize = result.effectSize.map(withRoundedCounts)
    }
    if let earlier = result.earlier, last >= 2 {
      result.earlier = comparison(
        earlier, isHidden: isHidden[last - 1] || isHidden[last - 2])
    }
    return result
  }

  /// An award count: the outcomes add up to the roll, so they are one row of cells.
  mutating func protected(_ award: AwardCount) -> AwardCount {
    var award = award
    let shown = cells([award.awarded, award.inProgress, award.otherwise])
    award.enrolled = count(award.enrolled)
    award.awarded = shown[0]
    award.inProgress = shown[1]
    award.otherwise = shown[2]
    if award.awarded.isSuppressed || award.enrolled.isSuppressed {
      award.rate = .suppressed(minimum: profile.minimumCell)
    } else {
      award.rate = award.rate.map(withRoundedCounts)
    }
    return award
  }

  /// A caution: a small number in one is left out of its words.
  mutating func protected(_ caution: Caution, beside participation: [Participation]) -> Caution? {
    if case .lowResponse(let instrument, let occasion, let rate?) = caution {
      // The share is that of the table of who answered.
      let entry = participation.first { $0.instrument == instrument && $0.occasion == occasion }
      return .lowResponse(
        instrument: instrument, occasion: occasion,
        rate: rate == entry?.rate.value?.value ? rate : entry?.rate.value?.value)
    }
    guard case .selfReports(let number?) = caution else { return caution }
    return (1..<max(profile.minimumCell, 1)).contains(number)
      ? .selfReports(count: nil) : .selfReports(count: rounded(number))
  }
}
