import EvaluationModel
import Evidence

/// Collects what a reader must know before quoting a figure.
struct CautionList {
  let input: AnalysisInput
  let index: RecordIndex
  let cohort: Cohort
  let previous: Cohort?

  /// The cautions, those that change what may be said first.
  func cautions(
    _ participation: [Participation], _ gains: [GainResult], _ families: [TestFamily],
    _ quality: CodingQuality?
  ) -> [Caution] {
    var cautions: [Caution] = []
    cautions += breaks()
    cautions += modeChanges()
    for entry in participation {
      if let rate = entry.rate.value?.value, rate < 0.5 {
        cautions.append(
          .lowResponse(instrument: entry.instrument, occasion: entry.occasion, rate: rate))
      }
    }
    if !participation.isEmpty, !participation.contains(where: \.isRollKnown) {
      cautions.append(.unknownResponse)
    }
    let selfReports = index.responses(of: cohort.id).count {
      !RecordIndex.counts(index.responses[$0])
    }
    if selfReports > 0 { cautions.append(.selfReports(count: selfReports)) }
    let tests = families.reduce(0) { $0 + $1.size }
    if tests > 0 {
      let expected = Double(tests) * (1 - input.plan.reporting.level)
      cautions.append(.manyTests(count: tests, expectedFalseAlarms: Int(expected.rounded())))
    }
    if !gains.isEmpty { cautions.append(.selfRated) }
    if let quality {
      cautions.append(
        .codedAndRead(
          withheld: quality.themes.filter(\.reading.forbids).map(\.label),
          tentative: quality.themes.filter(\.reading.isTentative).map(\.label)))
    } else if !input.codings.isEmpty {
      cautions.append(.codedByRule)
    }
    if hasUnknownBlanks { cautions.append(.unknownBlanks) }
    cautions.append(.noComparisonGroup)
    return cautions
  }

  private func breaks() -> [Caution] {
    let shown = input.plan.cohorts.prefix { $0.starts <= cohort.starts }
    return input.plan.instruments.flatMap { instrument -> [Caution] in
      var cautions: [Caution] = []
      var earlier: InstrumentVersion?
      for cohort in shown {
        guard let version = index.version(of: instrument, for: cohort.id) else { continue }
        if let earlier, earlier.id != version.id, !version.comparableWith.contains(earlier.id) {
          let reason = version.breakReason ?? "the questionnaire was changed"
          cautions.append(
            cohort.id == self.cohort.id
              ? .instrumentChanged(instrument: instrument, reason: reason)
              : .breakInSeries(instrument: instrument, cohort: cohort, reason: reason))
        }
        earlier = version
      }
      return cautions
    }
  }

  private func modeChanges() -> [Caution] {
    let shown = input.plan.cohorts.prefix { $0.starts <= cohort.starts }
    return input.plan.instruments.flatMap { instrument -> [Caution] in
      var cautions: [Caution] = []
      var earlier: String?
      for cohort in shown {
        let modes = Set(
          index.responses(of: cohort.id).lazy.map { index.responses[$0] }
            .filter { $0.instrument == instrument.id }.compactMap(\.mode))
        guard modes.count == 1, let mode = modes.first else { continue }
        if let earlier, earlier != mode {
          cautions.append(
            .modeChanged(instrument: instrument, cohort: cohort, from: earlier, to: mode))
        }
        earlier = mode
      }
      return cautions
    }
  }

  private var hasUnknownBlanks: Bool {
    input.plan.mappings.contains { $0.kind == .responses && $0.blankMeans == .unknown }
  }
}
