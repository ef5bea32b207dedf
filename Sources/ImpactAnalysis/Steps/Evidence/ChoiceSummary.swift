import EvaluationModel
import Evidence

/// Summarises the multiple-choice questions of one cohort, beside the cohort before.
struct ChoiceSummary {
  let plan: EvaluationPlan
  let index: RecordIndex
  let selections: [Selection]
  let cohort: Cohort
  let previous: Cohort?

  private struct Key: Hashable {
    let instrument: String
    let version: String
    let question: String
    let cohort: String
  }

  /// The selections of one response, option by option.
  private typealias Ticks = [String: SelectionState]

  /// The questions that anybody of this cohort saw.
  func results() -> [ChoiceResult] {
    guard !selections.isEmpty else { return [] }
    let ticks = ticks()
    return plan.instruments.flatMap { instrument -> [ChoiceResult] in
      guard let version = index.version(of: instrument, for: cohort.id) else { return [] }
      let earlier = previous.flatMap { index.version(of: instrument, for: $0.id) }
      return version.questions.compactMap { question in
        result(of: question, instrument, version, earlier, ticks)
      }
    }
  }

  private func ticks() -> [Key: [Int: Ticks]] {
    let shown = Set([cohort.id, previous?.id].compactMap { $0 })
    var positions: [String: Int] = [:]
    for cohort in shown {
      for position in index.responses(of: cohort)
      where RecordIndex.counts(index.responses[position]) {
        positions[index.responses[position].id] = position
      }
    }
    var ticks: [Key: [Int: Ticks]] = [:]
    for selection in selections {
      guard let position = positions[selection.response] else { continue }
      let response = index.responses[position]
      let key = Key(
        instrument: response.instrument, version: response.version, question: selection.question,
        cohort: response.cohort)
      ticks[key, default: [:]][position, default: [:]][selection.option] = selection.state
    }
    return ticks
  }

  private func result(
    of question: MultipleChoiceQuestion, _ instrument: Instrument, _ version: InstrumentVersion,
    _ earlier: InstrumentVersion?, _ ticks: [Key: [Int: Ticks]]
  ) -> ChoiceResult? {
    func answers(_ version: InstrumentVersion, _ cohort: Cohort) -> [Ticks] {
      let key = Key(
        instrument: instrument.id, version: version.id, question: question.id, cohort: cohort.id)
      return (ticks[key] ?? [:]).values.filter { $0.values.contains { $0 != .notShown } }
    }
    let now = answers(version, cohort)
    guard !now.isEmpty else { return nil }
    let refusal: String?
    if previous == nil {
      refusal = "there is no earlier cohort"
    } else if let earlier {
      refusal =
        earlier.question(question.id) == question
        ? nil : "the question or its answers were changed"
    } else {
      refusal = "the cohort before was not asked with this questionnaire"
    }
    let before =
      refusal == nil ? previous.flatMap { cohort in earlier.map { answers($0, cohort) } } ?? [] : []
    let base = "\(plan.name(of: instrument.source).plural) who saw the question"
    return ChoiceResult(
      instrument: instrument.id, source: instrument.source, question: question,
      options: question.options.map { option in
        ChoiceResult.Option(
          id: option.id, label: option.label, share: share(of: option.id, now, base),
          previous: refusal.map {
            Share(successes: .notEstimable(reason: $0), estimate: .notEstimable(reason: $0))
          } ?? share(of: option.id, before, base))
      }, isSingle: now.allSatisfy { $0.values.count { $0 == .ticked } <= 1 })
  }

  /// The share of those who saw an option who ticked it.
  ///
  /// Where an export does not say whether an option that is not ticked was shown, nobody knows of how
  /// many the ticks are a share.
  private func share(of option: String, _ answers: [Ticks], _ base: String) -> Share {
    let states = answers.compactMap { $0[option] }
    let ticked = states.count { $0 == .ticked }
    guard !states.contains(.unknown) else {
      return Share(
        successes: .result(ticked),
        estimate: .notEstimable(reason: "the file does not say who saw the question"))
    }
    return Share.of(
      ticked, among: ticked + states.count { $0 == .unticked }, level: plan.reporting.level,
      base: base)
  }
}
