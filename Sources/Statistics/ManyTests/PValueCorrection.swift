public import Evidence

/// A correction of the p-values of a family of tests, some of which may have no result.
public enum PValueCorrection: String, Hashable, Sendable, CaseIterable {
  case none
  case bonferroni
  case holm
  case hochberg
  case benjaminiHochberg = "bh"
  case benjaminiYekutieli = "by"

  /// How the correction is named where a corrected value is shown; none has no name.
  public var method: Method? {
    switch self {
    case .none: nil
    case .bonferroni: PValueAdjustment.bonferroniMethod
    case .holm: PValueAdjustment.holmMethod
    case .hochberg: PValueAdjustment.hochbergMethod
    case .benjaminiHochberg: PValueAdjustment.benjaminiHochbergMethod
    case .benjaminiYekutieli: PValueAdjustment.benjaminiYekutieliMethod
    }
  }

  /// The corrected values, in the order given.
  ///
  /// - Parameter p: The p-values of one family.
  /// - Returns: As many values, 0 ... 1.
  public func adjusted(_ p: [Double]) -> [Double] {
    switch self {
    case .none: p.map { $0 >= 0 && $0 <= 1 ? $0 : 1 }
    case .bonferroni: PValueAdjustment.bonferroni(p)
    case .holm: PValueAdjustment.holm(p)
    case .hochberg: PValueAdjustment.hochberg(p)
    case .benjaminiHochberg: PValueAdjustment.benjaminiHochberg(p)
    case .benjaminiYekutieli: PValueAdjustment.benjaminiYekutieli(p)
    }
  }

  /// The corrected values of the tests that have one.
  ///
  /// A test that could not be made is no test: it does not count in the size of the family, as in R, where
  /// `p.adjust` leaves missing values out.
  ///
  /// - Parameter p: The p-values of one family, `nil` where a test has none.
  /// - Returns: The corrected values in their places.
  public func adjusted(_ p: [Double?]) -> [Double?] {
    var corrected = adjusted(p.compactMap { $0 }).makeIterator()
    return p.map { $0 == nil ? nil : corrected.next() }
  }

  /// The tests of a family with their corrected p-values; those without a result stay as they are.
  ///
  /// - Parameter tests: The tests of one family.
  /// - Returns: The tests in the order given; with `none`, as they are.
  public func adjusted(_ tests: [Reported<TestResult>]) -> [Reported<TestResult>] {
    guard self != .none else { return tests }
    return zip(tests, adjusted(tests.map { $0.value?.p })).map { test, p in
      test.map { result in p.map(result.adjusted(to:)) ?? result }
    }
  }
}
