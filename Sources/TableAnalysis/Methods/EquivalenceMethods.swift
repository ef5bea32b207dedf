import Evidence
import Statistics

/// A difference with the error that a design gives it.
struct DesignedDifference: Hashable, Sendable {
  let estimate: Estimate
  let error: Double
  let degrees: Double
}

/// Tests of whether a difference is too small to matter.
struct EquivalenceStep {
  let margin: EquivalenceMargin
  let level: Double

  /// The means of two levels against the margin.
  func results(of groups: TwoGroups, levels: [String]) -> NamedResults {
    named("mean_difference", levels) {
      switch margin {
      case .units(let margin):
        return Equivalence.means(groups.first, groups.second, margin: margin, level: level)
      case .standardDeviations(let margin):
        return AnalysisOfVariance.residualDeviation([groups.first, groups.second]).chained {
          Equivalence.means(
            groups.first, groups.second, margin: margin * $0.value, level: level)
        }
      }
    }
  }

  /// The shares of two levels against the margin.
  func results(of shares: TwoShares, levels: [String]) -> NamedResults {
    named("difference_of_proportions", levels) {
      guard case .units(let margin) = margin else { return Self.noDeviations }
      return Equivalence.proportions(
        shares.successes, of: shares.count, against: shares.otherSuccesses,
        of: shares.otherCount, margin: margin, level: level)
    }
  }

  /// The mean change of the same respondents against the margin.
  func results(of groups: MatchedGroups, levels: [String]) -> NamedResults {
    named("mean_change", levels) {
      switch margin {
      case .units(let margin):
        return Equivalence.changes(
          before: groups.before, after: groups.after, margin: margin, level: level)
      case .standardDeviations(let margin):
        return AnalysisOfVariance.residualDeviation([groups.before, groups.after]).chained {
          Equivalence.changes(
            before: groups.before, after: groups.after, margin: margin * $0.value, level: level)
        }
      }
    }
  }

  /// A difference by a design against the margin, with the error that the design gives it.
  ///
  /// - Parameters:
  ///   - difference: The difference.
  ///   - groups: The answers of both levels, whose spread a margin in standard deviations is taken by.
  ///   - isShare: Whether it is one of shares.
  ///   - levels: The levels.
  ///   - basis: What stands behind it.
  /// - Returns: The tests, and the interval that belongs to them.
  func results(
    of difference: Reported<DesignedDifference>, groups: [[Double]], isShare: Bool,
    levels: [String], basis: NumberBasis
  ) -> NamedResults {
    named(isShare ? "difference_of_proportions" : "mean_difference", levels, basis) {
      difference.chained { difference in
        func held(_ margin: Double) -> Reported<EquivalenceResult> {
          Equivalence.difference(
            isShare ? difference.estimate.asShares : difference.estimate,
            standardError: difference.error,
            degreesOfFreedom: difference.degrees,
            title: basis == .clustered
              ? "t with cluster-robust errors" : "t with the standard error of the design",
            margin: margin, level: level)
        }
        switch margin {
        case .units(let margin): return held(margin)
        case .standardDeviations where isShare: return Self.noDeviations
        case .standardDeviations(let margin):
          return AnalysisOfVariance.residualDeviation(groups).chained { held(margin * $0.value) }
        }
      }
    }
  }

  private static let noDeviations = Reported<EquivalenceResult>.notEstimable(
    reason: "a smallest difference in standard deviations says nothing of shares")

  private func named(
    _ name: String, _ levels: [String], _ basis: NumberBasis = .answers,
    _ compute: () -> Reported<EquivalenceResult>
  ) -> NamedResults {
    let result = compute()
    return NamedResults(
      estimates: result.value == nil
        ? []
        : [
          NamedEstimate(
            name: name, levels: levels, basis: basis, result: result.map(\.difference))
        ],
      tests: [NamedTest(name: "tost", levels: levels, basis: basis, result: result.map(\.test))])
  }
}

extension Reported {
  /// What follows from the result, or the same reason why there is none.
  func chained<Other>(_ next: (Value) -> Reported<Other>) -> Reported<Other> {
    switch self {
    case .result(let value): next(value)
    case .suppressed(let minimum): .suppressed(minimum: minimum)
    case .notEstimable(let reason): .notEstimable(reason: reason)
    }
  }
}
