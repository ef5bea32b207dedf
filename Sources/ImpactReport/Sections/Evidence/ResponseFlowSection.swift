import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// From the roll to the figures, step by step, for all questionnaires side by side.
  ///
  /// Steps that lost nobody are shown too, so that a reader sees that the check was made.
  var responseFlow: Section? {
    let flows = evaluation.flows
    let rows = rows(flows)
    // That so many were counted, and nothing else, is said before.
    guard rows.contains(where: { !$0.isTotal }) else { return nil }
    return Section(
      id: "response-flow", title: sayPlainly("who-answered.flow"),
      blocks: [
        .paragraph(say("who-answered.flow-intro")),
        .table(
          Table(
            id: "table-flow",
            caption: say("who-answered.flow-caption", ["cohort": .init(evaluation.cohort.name)]),
            columns: [.text(sayPlainly("who-answered.step"))]
              + headings(flows).map { .number($0) },
            rows: rows, notes: notes(flows))),
      ])
  }

  /// The questionnaires' titles, told apart by the source where two have the same.
  private func headings(_ flows: [ResponseFlow]) -> [String] {
    let titles = flows.map(title)
    return zip(flows, titles).enumerated().map { position, entry in
      guard titles.count(where: { $0 == entry.1 }) > 1 else { return entry.1 }
      let before = zip(flows, titles).prefix(position).count {
        $0.1 == entry.1 && $0.0.instrument.source == entry.0.instrument.source
      }
      let who = name(entry.0.instrument.source).plural
      return before == 0 ? "\(entry.1), \(who)" : "\(entry.1), \(who) (\(before + 1))"
    }
  }

  private func title(_ flow: ResponseFlow) -> String {
    title(of: flow.instrument, on: flow.occasion)
  }

  private func rows(_ flows: [ResponseFlow]) -> [Row] {
    func row(_ step: Text, isTotal: Bool = false, _ count: (ResponseFlow) -> Reported<Int>?) -> Row
    {
      Row(
        step,
        flows.map { flow in
          count(flow).map { Cell.count($0) } ?? .shorthand(.notApplicable)
        }, isTotal: isTotal)
    }
    let top = [
      row(say("who-answered.flow-enrolled")) { $0.enrolled },
      row(say("who-answered.flow-withdrawn")) { $0.withdrawn },
      row(say("who-answered.flow-asked")) { $0.asked },
      row(say("who-answered.flow-received")) { $0.received },
    ]
    let losses = reasons(flows).map { reason in
      row(words(reason)) { flow in flow.losses.first { $0.reason == reason }?.count }
    }
    let foot = [
      row(say("who-answered.flow-counted"), isTotal: true) { $0.counted },
      row(say("who-answered.flow-matched")) { $0.matched },
    ]
    return (top + losses).filter { row in row.cells.contains { $0 != .shorthand(.notAvailable) } }
      + (flows.contains { $0.matched != nil } ? foot : Array(foot.prefix(1)))
  }

  /// The reasons for leaving answers out, rules first, each once.
  private func reasons(_ flows: [ResponseFlow]) -> [ResponseFlow.Reason] {
    var rules: [ResponseFlow.Reason] = []
    var others: [ResponseFlow.Reason] = []
    for reason in flows.flatMap(\.losses).map(\.reason) {
      if case .rule = reason {
        if !rules.contains(reason) { rules.append(reason) }
      } else if !others.contains(reason) {
        others.append(reason)
      }
    }
    return rules + others
  }

  private func words(_ reason: ResponseFlow.Reason) -> Text {
    switch reason {
    case .rule(let rule): say("who-answered.flow-rule", ["rule": .init(rule)])
    case .unreadable: say("who-answered.flow-unreadable")
    case .selfReport: say("who-answered.flow-self")
    case .empty: say("who-answered.flow-empty")
    }
  }

  private func notes(_ flows: [ResponseFlow]) -> [Text] {
    func whyUnknown(_ flow: ResponseFlow) -> String? {
      if case .notEstimable(let reason) = flow.received { reason } else { nil }
    }
    var reasons: [String] = []
    for reason in flows.compactMap(whyUnknown) where !reasons.contains(reason) {
      reasons.append(reason)
    }
    return reasons.map { reason in
      let forms = flows.filter { whyUnknown($0) == reason }
      guard forms.count < flows.count else {
        return say("who-answered.flow-unknown-all", ["reason": .init(reason)])
      }
      var titles: [String] = []
      for title in forms.map(title) where !titles.contains(title) { titles.append(title) }
      return say(
        "who-answered.flow-unknown",
        ["form": .init(Wording.list(titles)), "reason": .init(reason)])
    }
  }
}
