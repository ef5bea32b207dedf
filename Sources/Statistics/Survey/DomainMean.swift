import Evidence

/// The weighted mean of the answers in a domain, with all that its estimates share.
struct DomainMean {
  let plan: Linearisation
  /// The rows with an answer, within the domain and of positive weight.
  let rows: [Int]
  private let values: [Double?]
  /// The sum of the weights.
  let weight: Double
  let mean: Double
  let effectiveCount: Double

  /// Finds the rows and takes their mean.
  ///
  /// Rows without an answer are a domain of their own: they stay in the design, so that the clusters and
  /// strata count as they were drawn.
  ///
  /// - Parameters:
  ///   - values: The answers, `nil` where there is none.
  ///   - plan: The design.
  ///   - isIncluded: Which rows belong to the domain.
  ///   - subject: What lacks rows, for the reason.
  /// - Throws: `Inestimable`.
  init(
    _ values: [Double?], _ plan: Linearisation, _ isIncluded: [Bool]?, subject: String = "the data"
  ) throws {
    guard isIncluded == nil || isIncluded?.count == values.count else {
      throw Inestimable("the domain and the answers differ in their numbers of rows")
    }
    guard values.allSatisfy({ $0?.isFinite ?? true }) else {
      throw Inestimable("a value is not a number or infinite")
    }
    let rows = values.indices.filter { row in
      values[row] != nil && plan.weights[row] > 0 && (isIncluded?[row] ?? true)
    }
    guard !rows.isEmpty else { throw Inestimable("\(subject) hold no values") }
    try plan.requireSpread(rows)
    let weight = compensatedSum(rows.lazy.map { plan.weights[$0] })
    // Deviations from one of the values: equal values have exactly their mean, and no spread.
    let first = values[rows[0]] ?? 0
    let shift =
      compensatedSum(rows.lazy.map { plan.weights[$0] * ((values[$0] ?? 0) - first) }) / weight
    self.plan = plan
    self.rows = rows
    self.values = values
    self.weight = weight
    mean = first + shift
    effectiveCount = KishEffectiveSize.value(rows.map { plan.weights[$0] })
  }

  /// What each row adds to the error of the mean: (y − m)/Σw in the domain, 0 outside.
  var deviations: [Double] {
    var result = [Double](repeating: 0, count: values.count)
    for row in rows { result[row] = ((values[row] ?? 0) - mean) / weight }
    return result
  }

  /// What each row adds to the error of the total: y in the domain, 0 outside.
  var terms: [Double] {
    var result = [Double](repeating: 0, count: values.count)
    for row in rows { result[row] = values[row] ?? 0 }
    return result
  }

  /// The degrees of freedom of the domain.
  var degreesOfFreedom: Double { plan.degreesOfFreedom(rows) }

  /// The variance in the population with divisor n − 1, or `nil` of one value.
  var populationVariance: Double? {
    let count = Double(rows.count)
    guard count > 1 else { return nil }
    return compensatedSum(
      rows.lazy.map { plan.weights[$0] * ((values[$0] ?? 0) - mean).squared })
      / weight * count / (count - 1)
  }

  /// `variance` over that of a simple random sample of as many rows.
  ///
  /// That is drawn without replacement from a population as large as the weights say where sizes are
  /// known, else with it.
  func designEffect(_ variance: Double) -> Double? {
    let count = Double(rows.count)
    guard let spread = populationVariance else { return nil }
    let simple = spread / count * (plan.isFinite ? 1 - count / weight : 1)
    return simple > 0 ? variance / simple : nil
  }
}
