import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// A verdict as a table's cell says it.
  func words(for verdict: Verdict) -> Text {
    switch verdict {
    case .more: say("words.verdicts.more")
    case .less: say("words.verdicts.less")
    case .couldBeChance: say("words.verdicts.chance")
    case .cannotBeCompared(let reason):
      say("words.verdicts.not-comparable", ["reason": .init(reason)])
    case .hidden: say("words.verdicts.hidden")
    }
  }

  /// What has changed in a questionnaire, as a table names it.
  func words(for change: AcknowledgedChange.Change) -> Text {
    switch change {
    case .wording: say("quality.changes.wording")
    case .options: say("quality.changes.options")
    case .direction: say("quality.changes.direction")
    case .new: say("quality.changes.new")
    case .lost: say("quality.changes.lost")
    }
  }

  /// An instrument's title with the occasion on which it was filled in.
  func title(of instrument: Instrument, on occasion: Occasion) -> String {
    title(instrument.title, on: occasion)
  }

  /// A title with the occasion that it goes with.
  func title(_ title: String, on occasion: Occasion) -> String {
    switch occasion {
    case .pre: sayPlainly("words.occasion.pre", ["instrument": .init(title)])
    case .then, .post: sayPlainly("words.occasion.post", ["instrument": .init(title)])
    case .single: title
    case .followUp: sayPlainly("words.occasion.follow-up", ["instrument": .init(title)])
    }
  }

  /// An answer state as a column's heading.
  func heading(of state: AnswerState) -> String {
    switch state {
    case .answered: sayPlainly("words.state.answered")
    case .skipped: sayPlainly("words.state.skipped")
    case .notShown: sayPlainly("words.state.not-shown")
    case .notApplicable: sayPlainly("words.state.not-applicable")
    case .tooEarly: sayPlainly("words.state.too-early")
    case .unknown: sayPlainly("words.state.unknown")
    }
  }

  /// A direction as a column's heading.
  func heading(of direction: ThemeDirection) -> String {
    switch direction {
    case .gain: sayPlainly("words.direction.gain")
    case .noChange: sayPlainly("words.direction.no-change")
    case .decline: sayPlainly("words.direction.decline")
    case .barrier: sayPlainly("words.direction.barrier")
    }
  }

  /// A direction as a quotation's label.
  func tone(of direction: ThemeDirection) -> String {
    switch direction {
    case .gain: sayPlainly("words.tone.gain")
    case .noChange: sayPlainly("words.tone.no-change")
    case .decline: sayPlainly("words.tone.decline")
    case .barrier: sayPlainly("words.tone.barrier")
    }
  }

  /// A column with a lower bound, and one with an upper one.
  func boundColumns(unit: String? = nil) -> [Column] {
    [
      .number(sayPlainly("words.lower-bound"), unit: unit),
      .number(sayPlainly("words.upper-bound"), unit: unit),
    ]
  }

  /// The unit of shares in a column's heading.
  var perCent: String { sayPlainly("words.per-cent") }

  /// The unit of differences in a column's heading.
  var points: String { sayPlainly("words.points") }

  /// The confidence level of the report's intervals, as `95%`.
  var level: String { NumberFormat.percentage(plan.reporting.level) }
}
