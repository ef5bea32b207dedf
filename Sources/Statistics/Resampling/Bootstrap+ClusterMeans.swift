public import Evidence
import GSLKit

extension Bootstrap {
  /// The mean of a group, or the difference of the means of two, with clusters drawn whole.
  ///
  /// The means are those of the values, so that a large cluster counts more than a small one. The
  /// standard error for a studentized interval is that of a ratio to the first order, √Σₖ Cₖ/(Cₖ − 1)
  /// Σ(u − ū)² over the Cₖ clusters of each stratum, where u is what a cluster adds to the difference:
  /// Σ(x − x̄₁)/n₁ over its values of the first group less Σ(x − x̄₂)/n₂ over those of the second.
  ///
  /// - Parameters:
  ///   - design: One group or two, with their clusters and strata.
  ///   - interval: How the interval is read off.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable`.
  public func meanDifference(
    of design: ResamplingDesign, interval: BootstrapInterval = .bca, level: Double
  ) -> Reported<Estimate> {
    reported {
      guard 1...2 ~= design.groups.count else { throw Inestimable("one or two groups are needed") }
      let samples = try design.groups.map { try Sample($0) }
      let means = ClusteredMeans(
        strata: try design.drawn(), centres: samples.map(\.mean))
      guard means.strata.contains(where: { $0.count > 1 }) else {
        throw Inestimable("there is only one thing to draw")
      }
      let whole = means.strata.map { $0.indices.map(UInt32.init) }
      let value = means.value(of: whole)
      let isStudentized = interval == .studentized
      let resampled = Resampled(
        estimate: Replicate(value: value, error: isStudentized ? means.error(of: whole) : 0),
        jackknife: { means.jackknife() },
        draw: { generator, count in
          var places = whole
          return (0..<count).map { _ in
            for stratum in places.indices {
              generator.fill(&places[stratum], below: UInt32(places[stratum].count))
            }
            return Replicate(
              value: means.value(of: places),
              error: isStudentized ? means.error(of: places) : 0)
          }
        })
      return Estimate(
        value, interval: try self.interval(interval, of: resampled, level: level),
        unit: .scalePoints, count: samples.reduce(0) { $0 + $1.count },
        groupCounts: samples.count > 1 ? samples.map(\.count) : [],
        method: Method(
          name: samples.count > 1 ? "mean_difference" : "mean",
          title: samples.count > 1 ? "difference of means" : "mean",
          citation: .davisonHinkley1997))
    }
  }
}

/// Clusters by what they add to the sums of one group or two.
private struct ClusteredMeans: Sendable {
  /// The sums and numbers of values of some clusters; the second group's are 0 where there is one.
  struct Sums: Sendable {
    var sums = SIMD2<Double>.zero
    var counts = SIMD2<Double>.zero

    static func + (a: Sums, b: Sums) -> Sums {
      Sums(sums: a.sums + b.sums, counts: a.counts + b.counts)
    }
  }

  /// What each cluster of each stratum adds, as distances from the centres.
  let strata: [[Sums]]
  private let centres: [Double]

  init(strata: [DrawnStratum], centres: [Double]) {
    self.centres = centres
    self.strata = strata.map { stratum in
      stratum.units.map { unit in
        var sums = Sums()
        for (group, values) in unit.enumerated() {
          sums.sums[group] = compensatedSum(values.lazy.map { $0 - centres[group] })
          sums.counts[group] = Double(values.count)
        }
        return sums
      }
    }
  }

  private func total(of places: [[UInt32]]) -> Sums {
    var total = Sums()
    for (stratum, drawn) in zip(strata, places) {
      for place in drawn { total = total + stratum[Int(place)] }
    }
    return total
  }

  /// The difference; not a number where a group is empty.
  private func difference(_ total: Sums) -> Double {
    let first = centres[0] + total.sums[0] / total.counts[0]
    guard centres.count > 1 else { return first }
    return first - (centres[1] + total.sums[1] / total.counts[1])
  }

  func value(of places: [[UInt32]]) -> Double {
    difference(total(of: places))
  }

  func error(of places: [[UInt32]]) -> Double {
    let total = total(of: places)
    let means = total.sums / total.counts
    var square = 0.0
    for (stratum, drawn) in zip(strata, places) where drawn.count > 1 {
      let additions = drawn.map { place in
        let unit = stratum[Int(place)]
        let share = (unit.sums - means * unit.counts) / total.counts
        return centres.count > 1 ? share[0] - share[1] : share[0]
      }
      let count = Double(drawn.count)
      let mean = additions.reduce(0, +) / count
      square += count / (count - 1) * additions.reduce(0) { $0 + ($1 - mean).squared }
    }
    return square.squareRoot()
  }

  func jackknife() -> [[Double]] {
    let total = strata.joined().reduce(Sums(), +)
    return strata.map { stratum in
      guard stratum.count > 1 else { return [] }
      return stratum.map { unit in
        difference(Sums(sums: total.sums - unit.sums, counts: total.counts - unit.counts))
      }
    }
  }
}
