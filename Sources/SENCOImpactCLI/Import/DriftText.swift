import Diagnostics
import EvaluationModel
import Importing

/// Changes against the files of earlier cohorts, in words.
enum DriftText {
  /// A change as a person reads it; a note in one line.
  static func line(_ drift: Drift) -> String {
    guard drift.severity == .note, drift.reason == nil else { return "\(drift.diagnostic)" }
    let values = [drift.now.map { "new \($0)" }, drift.before.map { "gone \($0)" }].compactMap {
      $0
    }
    return "\(drift.place): note: \(drift.message)"
      + (values.isEmpty ? "" : " (\(values.joined(separator: "; ")))") + " since \(drift.earlier)"
  }

  /// What to paste into the plan so that changes do not stop the import.
  ///
  /// - Parameters:
  ///   - drifts: The changes that stop it.
  ///   - plan: The plan.
  /// - Returns: The lines, source by source.
  static func acknowledgements(of drifts: [Drift], in plan: EvaluationPlan) -> [String] {
    plan.sources.flatMap { source -> [String] in
      let own = drifts.filter { $0.source == source.id }
      guard !own.isEmpty else { return [] }
      return [
        "to accept what changed in \(source.shownPath), say why in evaluation.yaml, in its entry under"
          + (source.acknowledged.isEmpty
            ? " sources:" : " sources, in place of what it acknowledges:"),
        "  " + Drift.acknowledgement(of: own, besides: source.acknowledged),
      ]
    }
  }
}

extension ImportAccount {
  /// Changes that a person should look at, and acknowledgements that nothing is found for.
  var driftWarnings: [Diagnostic] {
    drifts.filter { !$0.stops && $0.reason == nil && $0.severity != .note }.map(\.diagnostic)
      + unusedAcknowledgements
  }
}
