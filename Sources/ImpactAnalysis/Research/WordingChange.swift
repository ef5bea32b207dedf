public import EvaluationModel

/// What was done to a question from one version of a questionnaire to the next.
public struct WordingChange: Hashable, Sendable {
  /// What was done.
  public enum Change: Hashable, Sendable {
    /// It is asked for the first time.
    case added
    /// It is not asked any more.
    case dropped
    /// Its words were changed.
    case reworded(from: String)
    /// What it asks for is another thing, so that a bare fragment means something else.
    case redirected
    /// Its answers are on another scale.
    case rescaled
  }

  /// The instrument.
  public let instrument: Instrument
  /// The first cohort that was asked with the later version.
  public let cohort: Cohort
  /// Whether it is an open question, whose wording steers what people write.
  public let isOpen: Bool
  /// The question's id.
  public let question: String
  /// The question in a few words; an open one as it was or is asked.
  public let label: String
  /// What was done.
  public let change: Change
}

/// Compares the versions that cohorts were asked with, one after the other.
struct WordingChangeSummary {
  let context: ResearchContext

  func results() -> [WordingChange] {
    context.plan.instruments.flatMap { instrument -> [WordingChange] in
      let asked = context.cohorts.compactMap { cohort in
        context.index.version(of: instrument, for: cohort.id).map { (cohort, $0) }
      }
      return zip(asked, asked.dropFirst()).flatMap { earlier, later in
        earlier.1.id == later.1.id ? [] : changes(instrument, later.0, earlier.1, later.1)
      }
    }
  }

  private func changes(
    _ instrument: Instrument, _ cohort: Cohort, _ before: InstrumentVersion,
    _ after: InstrumentVersion
  ) -> [WordingChange] {
    func change(
      _ question: String, _ label: String, _ change: WordingChange.Change, isOpen: Bool
    ) -> WordingChange {
      WordingChange(
        instrument: instrument, cohort: cohort, isOpen: isOpen, question: question, label: label,
        change: change)
    }
    let prompts =
      after.prompts.flatMap { prompt -> [WordingChange] in
        guard let former = before.prompt(prompt.id) else {
          return [change(prompt.id, prompt.text, .added, isOpen: true)]
        }
        return
          (former.text == prompt.text
          ? [] : [change(prompt.id, prompt.text, .reworded(from: former.text), isOpen: true)])
          + (former.role == prompt.role
            ? [] : [change(prompt.id, prompt.text, .redirected, isOpen: true)])
      }
      + before.prompts.filter { after.prompt($0.id) == nil }.map {
        change($0.id, $0.text, .dropped, isOpen: true)
      }
    let items =
      after.items.flatMap { item -> [WordingChange] in
        guard let former = before.item(item.id) else {
          return [change(item.id, item.label, .added, isOpen: false)]
        }
        return
          (former.text == item.text
          ? [] : [change(item.id, item.label, .reworded(from: former.text), isOpen: false)])
          + (former.scale == item.scale
            ? [] : [change(item.id, item.label, .rescaled, isOpen: false)])
      }
      + before.items.filter { after.item($0.id) == nil }.map {
        change($0.id, $0.label, .dropped, isOpen: false)
      }
    return prompts + items
  }
}
