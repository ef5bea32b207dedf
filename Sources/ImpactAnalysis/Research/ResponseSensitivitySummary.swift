import EvaluationModel
import Evidence
import Statistics

/// Works out how far each item's share hangs on who answered.
struct ResponseSensitivitySummary {
  let context: ResearchContext

  func results() -> [ResponseSensitivity] {
    let roll = context.index.enrolments(of: context.cohort.id)
    return context.evaluation.items.filter { $0.source != .examiner }.compactMap {
      result(of: $0, roll)
    }
  }

  private func result(of item: ItemResult, _ roll: [Enrolment]) -> ResponseSensitivity? {
    guard let instrument = context.plan.instrument(item.instrument),
      let version = context.index.version(of: instrument, for: context.cohort.id)
    else { return nil }
    let rated = context.index.ratings(
      instrument.id, version.id, item.item.id, item.occasion, context.cohort.id
    ).filter { $0.value != nil }
    let answers = rated.map { item.scale.isPositive($0.value ?? 0) }
    let people = rated.map { context.index.responses[$0.response] }
    let asked = context.asked(instrument.id, item.occasion)
    let base = "\(context.plan.name(of: instrument.source).plural) who gave a rating"
    func margin(_ name: String, _ fact: ResearchContext.Fact) -> RollMargin {
      RollMargin(
        name, answers: people.map { context.value(of: fact, in: $0) },
        roll: roll.map { ResearchContext.value(of: fact, in: $0) })
    }
    let location = margin("location", .location)
    let type = margin("participant type", .participantType)
    return ResponseSensitivity(
      instrument: instrument, item: item.item,
      asked: asked.map { .result($0) } ?? .notEstimable(reason: Self.noRoll),
      share: item.favourable,
      finite: asked.map {
        Proportion.wilson(
          successes: answers.count { $0 }, count: answers.count, population: $0,
          level: context.level
        ).map { $0.onBase(base) }
      } ?? .notEstimable(reason: Self.noRoll),
      byLocation: weighted(answers, [location], roll.count, base),
      byLocationAndType: weighted(answers, [location, type], roll.count, base),
      bounds: asked.map { bounds(answers, $0) } ?? .notEstimable(reason: Self.noRoll))
  }

  private static let noRoll = "neither a registry nor the plan says how many were asked"

  private func weighted(
    _ answers: [Bool], _ margins: [RollMargin], _ total: Int, _ base: String
  ) -> ResponseSensitivity.Weighted {
    func none(_ reason: String) -> ResponseSensitivity.Weighted {
      ResponseSensitivity.Weighted(
        share: .notEstimable(reason: reason), effectiveCount: .notEstimable(reason: reason),
        designEffect: .notEstimable(reason: reason))
    }
    guard total > 0 else { return none("no registry says who was asked") }
    guard margins.allSatisfy({ $0.count > 1 }) else {
      return none("too few answered, or the registry does not tell them apart")
    }
    let rows = answers.indices.filter { row in
      margins.allSatisfy { $0.categories[row] != nil }
    }
    guard !rows.isEmpty else { return none("of nobody who answered it is known") }
    let weight = Double(total) / Double(rows.count)
    let calibrated = Calibration.raked(
      SurveyDesign(weights: Array(repeating: weight, count: rows.count)),
      margins: margins.map { $0.margin(of: rows, total: Double(total)) })
    let estimate = calibrated.flatMap { sample in
      WeightedProportion.estimate(
        rows.map { answers[$0] }, design: sample.design, level: context.level)
    }
    return ResponseSensitivity.Weighted(
      share: estimate.map { $0.estimate.onBase(base) },
      effectiveCount: estimate.map(\.effectiveCount),
      designEffect: estimate.flatMap {
        $0.designEffect.map { .result($0) }
          ?? .notEstimable(reason: "all answers are the same")
      })
  }

  private func bounds(_ answers: [Bool], _ asked: Int) -> Reported<ResponseSensitivity.Bounds> {
    guard asked >= answers.count else {
      return .notEstimable(reason: "more answers came in than people were asked")
    }
    return MissingAnswerBounds.mean(
      PartlyAnswered(values: answers.map { $0 ? 1 : 0 }, missing: asked - answers.count),
      scale: 0...1, level: context.level
    ).map {
      ResponseSensitivity.Bounds(
        lowest: $0.lowest, highest: $0.highest, interval: $0.interval, method: $0.method)
    }
  }
}
