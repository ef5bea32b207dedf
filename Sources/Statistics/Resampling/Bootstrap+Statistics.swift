public import Evidence
import GSLKit

extension Bootstrap {
  /// Any statistic of groups of values, with an interval from resamples.
  ///
  /// The standard error for a studentized interval is the jackknife's, √Σₖ (nₖ − 1)/nₖ Σ(θ₍ₖᵢ₎ − θ̄ₖ)² over the
  /// strata, of the data and of every resample: it takes as many evaluations as there are things to draw
  /// for each of them.
  ///
  /// - Parameters:
  ///   - statistic: Given the values of each group; `nil` where it is not defined.
  ///   - design: The groups, with their clusters and strata.
  ///   - interval: How the interval is read off.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - unit: What one unit of the statistic means.
  ///   - method: What the statistic is called.
  /// - Returns: An estimate, or `.notEstimable`.
  public func estimate(
    _ statistic: @escaping @Sendable ([[Double]]) -> Double?, of design: ResamplingDesign,
    interval: BootstrapInterval = .bca, level: Double, unit: Unit, method: Method
  ) -> Reported<Estimate> {
    reported {
      let strata = try design.drawn()
      guard strata.contains(where: { $0.units.count > 1 }) else {
        throw Inestimable("there is only one thing to draw")
      }
      guard let value = statistic(design.groups) else {
        throw Inestimable("the statistic is not defined in these data")
      }
      let whole = strata.map { Array($0.units.indices) }
      let all = usesAllProcessors
      let isStudentized = interval == .studentized
      let resampled = Resampled(
        estimate: Replicate(
          value: value,
          error: isStudentized
            ? Self.error(try Self.jackknife(statistic, strata, whole, usesAllProcessors: all)) : 0),
        jackknife: {
          try Self.jackknife(statistic, strata, whole, usesAllProcessors: all)
        },
        draw: { generator, count in
          var rows = [[Double]](repeating: [], count: design.groups.count)
          return try (0..<count).map { _ in
            let drawn = strata.map { stratum in
              var places = [UInt32](repeating: 0, count: stratum.units.count)
              generator.fill(&places, below: UInt32(places.count))
              return places.map(Int.init)
            }
            Self.collect(strata, drawn, into: &rows)
            guard let value = statistic(rows) else { return Replicate(value: .nan) }
            return Replicate(
              value: value,
              error: isStudentized
                ? Self.error(try Self.jackknife(statistic, strata, drawn, usesAllProcessors: false))
                : 0)
          }
        })
      return Estimate(
        value, interval: try self.interval(interval, of: resampled, level: level), unit: unit,
        count: design.groups.reduce(0) { $0 + $1.count },
        groupCounts: design.groups.count > 1 ? design.groups.map(\.count) : [], method: method)
    }
  }

  /// The values of the units named, group by group.
  private static func collect(
    _ strata: [DrawnStratum], _ places: [[Int]], without left: (stratum: Int, place: Int)? = nil,
    into rows: inout [[Double]]
  ) {
    for group in rows.indices { rows[group].removeAll(keepingCapacity: true) }
    for (number, stratum) in strata.enumerated() {
      for (place, unit) in places[number].enumerated() {
        if let left, left.stratum == number, left.place == place { continue }
        for (group, values) in stratum.units[unit].enumerated() {
          rows[group].append(contentsOf: values)
        }
      }
    }
  }

  /// The statistic without each of the units named in turn, stratum by stratum.
  private static func jackknife(
    _ statistic: @escaping @Sendable ([[Double]]) -> Double?, _ strata: [DrawnStratum],
    _ places: [[Int]], usesAllProcessors: Bool
  ) throws -> [[Double]] {
    let groups = strata[0].units[0].count
    return try strata.indices.map { stratum in
      let count = places[stratum].count
      guard count > 1 else { return [] }
      let size = ResamplingBlocks.size
      return try ResamplingBlocks.parts(
        (count + size - 1) / size, usesAllProcessors: usesAllProcessors
      ) { part in
        var rows = [[Double]](repeating: [], count: groups)
        return (part * size..<min((part + 1) * size, count)).map { place in
          collect(strata, places, without: (stratum, place), into: &rows)
          return statistic(rows) ?? .nan
        }
      }
    }
  }

  private static func error(_ jackknife: [[Double]]) -> Double {
    jackknife.reduce(0) { sum, sample in
      guard sample.count > 1 else { return sum }
      let count = Double(sample.count)
      let mean = compensatedSum(sample) / count
      return sum
        + (count - 1) / count * compensatedSum(sample.lazy.map { ($0 - mean).squared })
    }.squareRoot()
  }
}
