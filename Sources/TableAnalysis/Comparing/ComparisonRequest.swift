public import Diagnostics
import Dispatch
import Synchronization

/// What a user wants compared.
public struct ComparisonRequest: Sendable {
  /// The outcomes.
  public let outcomes: [MeasuredColumn]
  /// The levels that they are compared between.
  public let by: Grouping
  /// The column that names the respondents, where their rows are compared in pairs.
  public let pair: Column?
  /// How the rows were drawn, where the user says.
  public let design: SampleDesign
  /// What else the user decides.
  public let settings: ComparisonSettings

  public init(
    outcomes: [MeasuredColumn], by: Grouping, pair: Column? = nil,
    design: SampleDesign = SampleDesign(), settings: ComparisonSettings = ComparisonSettings()
  ) {
    self.outcomes = outcomes
    self.by = by
    self.pair = pair
    self.design = design
    self.settings = settings
  }

  /// Compares every outcome, and corrects the tests of all of them together.
  ///
  /// Outcomes are shared out between the processor's cores; the result does not depend on how many there
  /// are.
  ///
  /// - Throws: A `Diagnostic` where respondents cannot be paired, or totals of the population do not fit.
  /// - Returns: The comparisons in the order of the outcomes.
  public func run() throws(Diagnostic) -> ComparisonSet {
    if pair != nil, by.isAgainstRest {
      throw Diagnostic(
        code: "pair.no-rest", "respondents cannot be paired with the rest of the levels",
        fix: "name one level with --reference, or leave --pair out")
    }
    let pairs: PairedRows?
    if let pair {
      pairs = try PairedRows(pair, by: by, answering: outcomes)
    } else {
      pairs = nil
    }
    var designed: DesignedRows?
    if !design.isEmpty { designed = try DesignedRows(design, by: by) }
    let rows = designed
    let found = Mutex([Comparison?](repeating: nil, count: outcomes.count))
    DispatchQueue.concurrentPerform(iterations: outcomes.count) { index in
      let comparison = ComparisonStep(
        outcome: outcomes[index], by: by, pairs: pairs, design: rows, settings: settings
      ).comparison()
      found.withLock { $0[index] = comparison }
    }
    var comparisons = found.withLock { $0.compactMap { $0 } }
    var tests = comparisons.map(\.tests)
    let families = TestFamily.correct(
      &tests, by: settings.adjustment, of: by.column.name, isAgainstRest: by.isAgainstRest)
    for (place, corrected) in tests.enumerated() { comparisons[place].tests = corrected }
    return ComparisonSet(
      comparisons: comparisons, families: families, settings: settings)
  }
}

/// Comparisons that were asked for together.
public struct ComparisonSet: Hashable, Sendable {
  /// The comparisons, an outcome each.
  public let comparisons: [Comparison]
  /// The families that their p-values were corrected in.
  public let families: [TestFamily]
  /// What the user decided.
  public let settings: ComparisonSettings
}
