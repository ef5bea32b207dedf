import EvaluationModel
import Evidence
import Statistics

/// Gathers every test that was made, and corrects the p-values family by family.
struct TestTable {
  let evaluation: ImpactEvaluation
  let detail: ResearchDetail

  /// What of a test the disclosure control may hide.
  struct Figures {
    let estimate: Reported<Estimate>
    let test: Reported<TestResult>
    let detectable: Reported<Estimate>
  }

  /// A test before its family is known.
  private struct Entry {
    let key: String
    let outcome: String
    let aspect: TestRecord.Aspect
    let source: FeedbackSource
    let estimate: Reported<Estimate>
    let test: Reported<TestResult>
    var detectable: Reported<Estimate> = .notEstimable(
      reason: "it is not worked out for this kind of test")
  }

  /// The tests that have a result, in the order of the families.
  ///
  /// - Parameter level: The confidence level: a corrected p below 1 − level is beyond chance.
  /// - Returns: The tests with their corrected p-values.
  func records(level: Double) -> [TestRecord] {
    TestRecord.Family.allCases.flatMap { family in
      records(family, entries(family).filter { $0.test.value != nil }, level: level)
    }
  }

  /// The figures of each test, by the record's id.
  var figures: [String: Figures] {
    var figures: [String: Figures] = [:]
    for family in TestRecord.Family.allCases {
      for entry in entries(family) {
        figures[Self.id(family, entry)] = Figures(
          estimate: entry.estimate, test: entry.test, detectable: entry.detectable)
      }
    }
    return figures
  }

  private static func id(_ family: TestRecord.Family, _ entry: Entry) -> String {
    "\(family.rawValue)/\(entry.key)"
  }

  private func records(
    _ family: TestRecord.Family, _ entries: [Entry], level: Double
  ) -> [TestRecord] {
    let p = entries.compactMap { $0.test.value?.p }
    let holm = PValueAdjustment.holm(p)
    let hochberg = PValueAdjustment.benjaminiHochberg(p)
    let yekutieli = PValueAdjustment.benjaminiYekutieli(p)
    return entries.indices.map { place in
      let entry = entries[place]
      let decisive = family.correction == .holm ? holm[place] : hochberg[place]
      return TestRecord(
        id: Self.id(family, entry), family: family, outcome: entry.outcome,
        aspect: entry.aspect, source: entry.source, estimate: entry.estimate, test: entry.test,
        holm: .result(holm[place]), benjaminiHochberg: .result(hochberg[place]),
        benjaminiYekutieli: .result(yekutieli[place]),
        result: decisive < 1 - level ? .beyondChance : .couldBeChance,
        detectable: entry.detectable)
    }
  }

  private func entries(_ family: TestRecord.Family) -> [Entry] {
    switch family {
    case .items:
      evaluation.items.map { entry($0.comparison, $0.id, $0.item.label, $0.source) }
    case .themes:
      evaluation.themes.map { entry($0.comparison, $0.id, $0.label, $0.source) }
    case .locations:
      evaluation.locations.map {
        entry($0.comparison, $0.id, "\($0.domain.name), \($0.location.name)", $0.source)
      }
    case .earlierLocations:
      evaluation.locations.compactMap { result in
        result.earlier.map {
          entry($0, result.id, "\(result.domain.name), \(result.location.name)", result.source)
        }
      }
    case .schoolItems:
      evaluation.pairs.filter(\.isOfItems).map {
        entry($0.comparison, $0.id, $0.label, .headteacher)
      }
    case .schoolThemes:
      evaluation.pairs.filter { !$0.isOfItems }.map {
        entry($0.comparison, $0.id, $0.label, .headteacher)
      }
    case .gains:
      detail.gains.map { gain in
        Entry(
          key: gain.id, outcome: gain.label, aspect: .gain, source: gain.source,
          estimate: gain.gain, test: gain.test, detectable: gain.detectable)
      }
    case .trends: detail.trends.flatMap(entries)
    case .response:
      detail.balance.map {
        Entry(
          key: $0.id, outcome: $0.instrument.title, aspect: .response($0.occasion, $0.fact),
          source: $0.instrument.source,
          estimate: .notEstimable(reason: "several groups are compared at once"), test: $0.test)
      }
    case .invariance: detail.invariance.flatMap(entries)
    }
  }

  private func entries(_ series: SegmentedSeries) -> [Entry] {
    func entry(
      _ name: String, _ aspect: TestRecord.Aspect, _ change: SegmentedSeries.Change
    ) -> Entry {
      Entry(
        key: "\(series.domain.id)/\(name)", outcome: series.domain.name, aspect: aspect,
        source: series.source, estimate: change.estimate, test: change.test)
    }
    return series.segments.map { segment in
      entry(
        "rise-\(segment.first.id)", .rise(from: segment.first, through: segment.last),
        segment.rise)
    }
      + series.breaks.flatMap { broken in
        [
          entry("step-\(broken.cohort.id)", .step(at: broken.cohort), broken.step),
          entry("turn-\(broken.cohort.id)", .riseChange(at: broken.cohort), broken.riseChange),
        ]
      }
  }

  private func entries(_ scale: ScaleInvariance) -> [Entry] {
    [
      Entry(
        key: scale.domain.id, outcome: scale.domain.name, aspect: .consistency,
        source: scale.source, estimate: .notEstimable(reason: "the test compares two α"),
        test: scale.alphaTest)
    ]
      + scale.items.map {
        Entry(
          key: "\(scale.domain.id)/\($0.item.id)", outcome: scale.domain.name,
          aspect: .drift($0.item), source: scale.source, estimate: $0.difference, test: $0.drift)
      }
  }

  private func entry(
    _ comparison: Comparison, _ key: String, _ outcome: String, _ source: FeedbackSource
  ) -> Entry {
    Entry(
      key: key, outcome: outcome, aspect: .difference, source: source,
      estimate: comparison.difference, test: comparison.test, detectable: comparison.detectable)
  }
}
