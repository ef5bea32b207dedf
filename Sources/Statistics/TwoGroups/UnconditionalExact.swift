public import Evidence

/// Exact tests of whether two independent proportions differ that do not take both margins as given.
///
/// Fisher's test answers for tables with the margins that were seen, and is timid for it. These take the
/// sizes of the groups as given and the largest p over all shares that both groups could have in common.
public enum UnconditionalExact {
  /// What counts as a difference.
  public enum Alternative: Hashable, Sendable, CaseIterable {
    /// Either group may have the greater share.
    case twoSided
    /// The first group has the greater share.
    case greater
    /// The second group has the greater share.
    case less
  }

  /// The product of the sizes of the groups, up to which their tables are enumerated.
  static let mostTables = 10_000_000.0
  /// The sizes of both groups together, up to which the common share is searched.
  static let mostThings = 1_000_000

  /// Boschloo's test: the chance of a table whose p by Fisher's test is no greater than this one's.
  ///
  /// It is never less powerful than Fisher's test, and its p never greater. The two-sided test orders
  /// tables by Fisher's two-sided p, as Boschloo (1970) and R's Exact have it; SciPy doubles the smaller of
  /// the one-sided values instead. The statistic is Fisher's p. The maximum over the common share is found
  /// on the scale of arcsines, on which the distribution of the successes has the same width
  /// everywhere, at every change of sign of the derivative on a grid of 1/20 of its standard deviation.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  ///   - alternative: What counts as a difference.
  /// - Returns: The test, or `.notEstimable` where a group is empty, where there are more than ten million
  ///   tables, or more than a million things.
  public static func boschloo(
    _ successes: Int, of count: Int, against otherSuccesses: Int, of otherCount: Int,
    alternative: Alternative = .twoSided
  ) -> Reported<TestResult> {
    reported {
      let tables = try tables(successes, count, otherSuccesses, otherCount)
      let own = ConditionalTables(count, otherCount, hits: successes + otherSuccesses)
      let fisher = own.p(of: successes, alternative)
      let sizes = (0...tables.total).map {
        ConditionalTables(count, otherCount, hits: $0).size(upTo: fisher, alternative)
      }
      return TestResult(
        statistic: fisher, degreesOfFreedom: [], p: try tables.greatest(sizes),
        groupCounts: [count, otherCount], method: boschlooMethod)
    }
  }

  /// Barnard's test with the pooled statistic: the chance of a difference of as many standard errors.
  ///
  /// The statistic is (p₁ − p₂)/√(p̄(1 − p̄)(1/n₁ + 1/n₂)), 0 where all things or none are successes (Suissa and
  /// Shuster 1985), as in SciPy's `barnard_exact`; Barnard's own ordering of the tables is a different one.
  /// Tables whose statistics differ by rounding alone count as equally extreme; SciPy 1.17 loses such
  /// tables now and then, and with them a part of p.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  ///   - alternative: What counts as a difference.
  /// - Returns: The test, or `.notEstimable` where a group is empty, where there are more than ten million
  ///   tables, or more than a million things.
  public static func barnard(
    _ successes: Int, of count: Int, against otherSuccesses: Int, of otherCount: Int,
    alternative: Alternative = .twoSided
  ) -> Reported<TestResult> {
    reported {
      let tables = try tables(successes, count, otherSuccesses, otherCount)
      func statistic(_ successes: Int, _ hits: Int) -> Double {
        let m = Double(count)
        let n = Double(otherCount)
        let pooled = Double(hits) / (m + n)
        guard hits > 0, hits < tables.total else { return 0 }
        return (Double(successes) / m - Double(hits - successes) / n)
          / (pooled * (1 - pooled) * (1 / m + 1 / n)).squareRoot()
      }
      let own = statistic(successes, successes + otherSuccesses)
      // Tables that differ by rounding alone are equally extreme.
      let grain = 1e-10 * abs(own)
      let sizes = (0...tables.total).map { hits in
        ConditionalTables(count, otherCount, hits: hits).chance {
          let other = statistic($0, hits)
          return switch alternative {
          case .twoSided: abs(other) >= abs(own) - grain
          case .greater: other >= own - grain
          case .less: other <= own + grain
          }
        }
      }
      return TestResult(
        statistic: own, degreesOfFreedom: [], p: try tables.greatest(sizes),
        groupCounts: [count, otherCount], method: barnardMethod)
    }
  }

  private static func tables(
    _ successes: Int, _ count: Int, _ otherSuccesses: Int, _ otherCount: Int
  ) throws -> CommonShare {
    try ProportionDifference.check(successes, count, otherSuccesses, otherCount)
    guard Double(count) * Double(otherCount) <= mostTables, count + otherCount <= mostThings else {
      throw Inestimable("the table is too large to be enumerated")
    }
    return CommonShare(total: count + otherCount)
  }

  private static let boschlooMethod = Method(
    name: "boschloo", title: "Boschloo's exact test", citation: .boschloo1970)
  private static let barnardMethod = Method(
    name: "barnard", title: "Barnard's exact test with the pooled statistic",
    citation: .suissaShuster1985)
}
