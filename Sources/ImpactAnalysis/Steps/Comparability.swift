import EvaluationModel

/// Whether an item may be compared between two cohorts.
struct Comparability {
  let plan: EvaluationPlan
  let index: RecordIndex

  /// Why an item must not be compared between two versions, as a clause after "because"; `nil` where
  /// it may.
  ///
  /// Only the same version, or one that the plan declares comparable, will do: a changed scale or
  /// wording looks like a change of opinion.
  static func reason(
    against item: Item, in version: InstrumentVersion, from earlier: InstrumentVersion
  ) -> String? {
    if version.id == earlier.id { return nil }
    guard let former = earlier.item(item.id) else {
      return version.breakReason ?? "the cohort before was not asked this question"
    }
    if version.comparableWith.contains(earlier.id), former.scale == item.scale { return nil }
    return version.breakReason ?? "the questionnaire was changed"
  }

  /// Why the domains of two versions are linked and not equal, as a clause after "because"; `nil`
  /// where they are equal.
  static func reason(
    against version: InstrumentVersion, from earlier: InstrumentVersion
  ) -> String? {
    version.id == earlier.id || version.comparableWith.contains(earlier.id)
      ? nil : version.breakReason ?? "the questionnaire was changed"
  }

  /// The cohort before one in the plan, or `nil`.
  func cohort(before cohort: Cohort) -> Cohort? {
    guard let position = plan.cohorts.firstIndex(where: { $0.id == cohort.id }), position > 0 else {
      return nil
    }
    return plan.cohorts[position - 1]
  }
}
