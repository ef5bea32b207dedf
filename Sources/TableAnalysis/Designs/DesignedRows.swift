import Diagnostics
import Evidence
import Statistics

/// The rows of a table as a design weighs and groups them.
struct DesignedRows: Sendable {
  /// What the numbers of the design rest on.
  let kind: NumberBasis
  /// The rows that have all that the design needs, and a level.
  private let rows: [Int]
  /// The level of each of them.
  private let levels: [Int]
  /// What the levels are called.
  private let names: [String]
  private let design: SurveyDesign
  private let clusters: [Int]?
  private let clusterCount: Int
  private let isWeighted: Bool
  /// What a reader should know of the design, whatever the outcome.
  private let notes: [Caution]

  /// Lays out a design.
  ///
  /// Where the population's totals are those of the levels that are compared, or of the strata, they also
  /// give the correction for a finite population; with clusters they do not, for they count people. Weights
  /// are raked to the totals wherever these are of more than that one column or weights are given.
  ///
  /// - Parameters:
  ///   - sample: What the user says.
  ///   - by: The levels that are compared.
  /// - Throws: A `Diagnostic` where the totals do not fit the table.
  init(_ sample: SampleDesign, by: Grouping) throws(Diagnostic) {
    var notes: [Caution] = []
    let needed = [sample.strata, sample.clusters].compactMap { $0 }
    let kept = by.column.rows.indices.filter { row in
      by.place(row: row) != nil && needed.allSatisfy { $0[row].missing == nil }
        && sample.population.allSatisfy { $0.category(row: row) != nil }
    }
    let leveled = by.column.rows.count { by.places[Int($0)] != nil }
    if kept.count < leveled {
      notes.append(
        Caution(
          "design-rows-left-out",
          "\(leveled - kept.count) rows lack a stratum, cluster or category of the population and are"
            + " left out of the numbers of the design"))
    }
    let places = kept.map { by.place(row: $0) ?? 0 }
    func numbers(_ column: Column) -> [Int] { kept.map { Int(column.rows[$0]) } }
    let finite = Self.finite(sample, by: by)
    var weights = kept.map { sample.weights?.values[$0] ?? 1 }
    var strata = sample.strata.map(numbers)
    var populations: [Double]?
    if let finite {
      if strata == nil { strata = numbers(finite.column) }
      populations = kept.map { row in
        finite.category(row: row).flatMap { finite.totals[$0] } ?? 0
      }
      if sample.weights == nil, let sizes = populations, let strata {
        let drawn = Dictionary(strata.map { ($0, 1.0) }, uniquingKeysWith: +)
        weights = zip(strata, sizes).map { $1 / (drawn[$0] ?? 1) }
      }
    }
    var design = SurveyDesign(
      weights: weights, strata: strata, clusters: sample.clusters.map(numbers),
      populations: populations)
    if !sample.population.isEmpty,
      sample.population.count > 1 || sample.weights != nil || finite == nil
    {
      let margins = sample.population.map { totals in
        CalibrationMargin(
          name: totals.column.name, categories: kept.map { totals.category(row: $0) },
          targets: totals.totals)
      }
      switch Calibration.raked(design, margins: margins) {
      case .result(let calibrated): design = calibrated.design
      case .notEstimable(let reason):
        throw Diagnostic(
          code: "population.misfit",
          "the table cannot be weighted to the population, because \(reason)",
          fix: "correct the totals, so that every category of one is one of the other")
      case .suppressed: break
      }
    }
    if sample.clusters != nil, !sample.population.isEmpty {
      notes.append(
        Caution(
          "no-finite-correction",
          "the population's totals count people and not clusters: there is no correction for a finite"
            + " population"))
    }
    if let size = KishEffectiveSize.estimate(design.weights).value?.value,
      size < 0.8 * Double(kept.count)
    {
      notes.append(
        Caution(
          "uneven-weights",
          "weights differ so much that \(kept.count) rows tell as much as \(Int(size.rounded())) of"
            + " equal weight"))
    }
    rows = kept
    levels = places
    names = by.levels.map(\.name)
    clusters = sample.clusters.map(numbers)
    clusterCount = Set(clusters ?? []).count
    self.design = design
    isWeighted =
      sample.weights != nil || sample.strata != nil || !sample.population.isEmpty
    kind = isWeighted ? .weighted : .clustered
    self.notes = notes
  }

  /// The totals that give the sizes of the strata, where there are some.
  private static func finite(_ sample: SampleDesign, by: Grouping) -> PopulationTotals? {
    guard sample.clusters == nil else { return nil }
    let name = sample.strata?.name ?? by.column.name
    return sample.population.first { $0.column.name == name }
  }

  /// Whether an outcome has numbers by the design; kinds without an order have none.
  func isUsed(for outcome: MeasuredColumn) -> Bool { outcome.measure != .nominal }

  /// What a reader should know of the design's numbers for an outcome.
  func cautions(_ outcome: MeasuredColumn) -> [Caution] {
    guard isUsed(for: outcome) else {
      return [
        Caution(
          "design-not-used",
          "weights, strata and clusters are not used for answers without an order")
      ]
    }
    guard clusters != nil, clusterCount < 20 else { return notes }
    return notes + [
      Caution(
        "few-clusters",
        "there are only \(clusterCount) clusters; the degrees of freedom say how little they tell")
    ]
  }

  /// What describes one level by the design.
  func described(_ outcome: MeasuredColumn, at level: Int, level confidence: Double) -> NamedResults
  {
    guard isWeighted, isUsed(for: outcome) else { return NamedResults() }
    let domain = levels.map { $0 == level }
    let values = values(of: outcome)
    let isShare = outcome.measure != .continuous && outcome.measure != .ordinal
    let result =
      isShare
      ? WeightedProportion.estimate(
        values.map { $0.map { $0 == 1 } }, design: design, domain: domain, level: confidence)
      : WeightedMean.estimate(values, design: design, domain: domain, level: confidence)
    return NamedResults(estimates: [
      NamedEstimate(
        name: isShare ? "proportion" : "mean", levels: [names[level]],
        basis: .weighted, result: result.map(\.estimate))
    ])
  }

  /// What sets one level against another by the design.
  func compared(
    _ outcome: MeasuredColumn, level: Int, reference: Int, names: [String], confidence: Double,
    equivalence: EquivalenceStep?
  ) -> NamedResults {
    guard isUsed(for: outcome) else { return NamedResults() }
    let isShare = outcome.measure != .continuous && outcome.measure != .ordinal
    let values = values(of: outcome)
    let first = levels.map { $0 == level }
    let isRest = reference == self.names.count
    let second = levels.map { isRest ? $0 != level : $0 == reference }
    let found: Reported<DesignedDifference>
    let estimate: Reported<Estimate>
    let test: Reported<TestResult>
    if isWeighted {
      let difference = DomainDifference.estimate(
        values, first, minus: second, design: design, level: confidence)
      estimate = difference.map(\.estimate)
      found = difference.map {
        DesignedDifference(
          estimate: $0.estimate, error: $0.standardError, degrees: $0.degreesOfFreedom)
      }
      test = DomainDifference.test(values, first, minus: second, design: design)
    } else {
      let coefficient = clustered(values, level, reference, confidence: confidence)
      estimate = coefficient.map(\.estimate)
      test = coefficient.chained(\.test)
      found = coefficient.chained { coefficient in
        coefficient.test.map {
          DesignedDifference(
            estimate: coefficient.estimate, error: coefficient.standardError ?? 0,
            degrees: $0.degreesOfFreedom.first ?? 0)
        }
      }
    }
    var results = NamedResults(
      estimates: [
        NamedEstimate(
          name: isShare ? "difference_of_proportions" : "mean_difference", levels: names,
          basis: kind, result: isShare ? estimate.map(\.asShares) : estimate)
      ],
      tests: [
        NamedTest(
          name: isWeighted ? "survey_t" : "cluster_robust_t",
          levels: names, basis: kind, result: test, family: .comparisons)
      ])
    if let equivalence {
      let groups = [first, second].map { domain in
        zip(domain, values).compactMap { $0 ? $1 : nil }
      }
      results += equivalence.results(
        of: found, groups: groups, isShare: isShare, levels: names, basis: kind)
    }
    return results
  }

  /// The difference of two levels by least squares, with errors for clusters.
  private func clustered(
    _ values: [Double?], _ level: Int, _ reference: Int, confidence: Double
  ) -> Reported<Coefficient> {
    let places = values.indices.filter {
      values[$0] != nil
        && (levels[$0] == level || levels[$0] == reference || reference == names.count)
    }
    let predictor = Predictor(
      "level", levels: places.map { levels[$0] == level ? 1 : 0 }, names: ["reference", "level"])
    return DesignMatrix.of([predictor], rowCount: places.count).chained { matrix in
      LinearRegression.fit(
        places.compactMap { values[$0] }, on: matrix,
        errors: .clustered(places.map { clusters?[$0] ?? 0 }, .cr2), level: confidence)
    }.chained { fit in
      fit.coefficients.count == 2
        ? .result(fit.coefficients[1])
        : .notEstimable(reason: "one of the groups is empty")
    }
  }

  private func values(of outcome: MeasuredColumn) -> [Double?] {
    rows.map { outcome.score(row: $0) }
  }
}
