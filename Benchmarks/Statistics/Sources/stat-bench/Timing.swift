import Evidence
import Foundation
import Statistics

/// What is timed: each prints its name, seconds by the clock, processor seconds and what it found.
enum Timing {
  private static func report(_ name: String, _ watch: Stopwatch, _ found: String) {
    let seconds = watch.seconds
    print(name, seconds.wall.rounded(to: 5), seconds.processor.rounded(to: 5), found)
  }

  private static func bounds(_ estimate: Reported<Estimate>) -> String {
    guard let estimate = estimate.value, let interval = estimate.interval else { return "none" }
    return "\(estimate.value.rounded(to: 6)) [\(interval.lower.rounded(to: 4)),"
      + " \(interval.upper.rounded(to: 4))]"
  }

  /// The accelerated interval of a difference of means, 10,000 resamples, on all processors and on one.
  static func accelerated(_ file: String) throws {
    let (_, columns) = try readColumns(file)
    let groups = [1.0, 2].map { group in
      zip(columns[0], columns[1]).filter { $0.0 == group }.map(\.1)
    }
    for all in [true, false] {
      let watch = Stopwatch()
      let estimate = Bootstrap(resamples: 10_000, seed: 1, usesAllProcessors: all)
        .meanDifference(groups[0], minus: groups[1], level: 0.95)
      report(all ? "bca" : "bca-one", watch, bounds(estimate))
    }
  }

  /// Krippendorff's α of ordered codes with 1,000 samples of units.
  static func alpha(_ file: String) throws {
    let (_, columns) = try readColumns(file)
    let codes = columns[0].indices.map { row in
      columns.map { $0[row].isNaN ? nil : Int($0[row]) - 1 }
    }
    let watch = Stopwatch()
    let estimate = KrippendorffAlpha.estimate(
      CodedUnits(codes, categories: 4), scale: .ordinal, level: 0.95,
      resampling: UnitResampling(samples: 1000, seed: 1))
    report("alpha", watch, bounds(estimate))
  }

  /// All pairs of cohorts on all items: Mann and Whitney's test, g with its interval, Holm's correction.
  static func pairs(_ file: String, writingTo output: String) throws {
    let (names, columns) = try readColumns(file)
    let cohorts = Set(columns[0]).sorted()
    var lines = "item,a,b,p,holm,g,lo,hi\n"
    for item in 1..<columns.count {
      var groups: [Double: [Double]] = [:]
      for (cohort, value) in zip(columns[0], columns[item]) where !value.isNaN {
        groups[cohort, default: []].append(value)
      }
      var rows: [(Double, Double, Double, Estimate)] = []
      for (place, a) in cohorts.enumerated() {
        for b in cohorts[(place + 1)...] {
          let first = groups[a] ?? []
          let second = groups[b] ?? []
          guard let p = MannWhitney.test(first, second).value?.p,
            let g = StandardisedDifference.hedgesG(first, second, level: 0.95).value
          else { continue }
          rows.append((a, b, p, g))
        }
      }
      for (row, holm) in zip(rows, PValueAdjustment.holm(rows.map(\.2))) {
        lines +=
          "\(names[item]),\(Int(row.0)),\(Int(row.1)),\(row.2),\(holm),\(row.3.value),"
          + "\(row.3.interval?.lower ?? .nan),\(row.3.interval?.upper ?? .nan)\n"
      }
    }
    try lines.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// Proportional odds of the first column on the others, with profile bounds.
  static func ordinal(_ file: String) throws {
    let (names, columns) = try readColumns(file)
    let levels = Set(columns[0]).sorted()
    let watch = Stopwatch()
    let design = DesignMatrix.of(
      zip(names, columns).dropFirst().map { Predictor($0, numbers: $1) },
      rowCount: columns[0].count)
    guard let design = design.value,
      let fit = ProportionalOdds.fit(
        columns[0].map { levels.firstIndex(of: $0) ?? 0 }, levels: levels.map { "\(Int($0))" },
        on: design, errors: .profile, level: 0.95
      ).value
    else { return }
    let found = fit.coefficients.map { bounds(.result($0.estimate)) }.joined(separator: " ")
    report("ordinal", watch, "\(fit.logLikelihood.rounded(to: 6)) \(found)")
  }

  /// Seconds a row for tables of 10⁵, 10⁶ and 10⁷ rows: description and the comparison of two groups.
  static func rows() {
    for count in [100_000, 1_000_000, 10_000_000] {
      var numbers = Seeded(1)
      var first: [Double] = []
      var second: [Double] = []
      for row in 0..<count {
        let value = Double(1 + numbers.next() % 6)
        if row.isMultiple(of: 2) { first.append(value) } else { second.append(value) }
      }
      let steps: [(String, () -> Void)] = [
        ("mean", { _ = Mean.estimate(of: first, level: 0.95) }),
        ("median", { _ = Median.estimate(of: first, level: 0.95) }),
        ("welch", { _ = MeanDifference.welch(first, minus: second, level: 0.95) }),
        ("hedges", { _ = StandardisedDifference.hedgesG(first, second, level: 0.95) }),
        ("mann-whitney", { _ = MannWhitney.test(first, second) }),
        ("cliff", { _ = Dominance.cliffsDelta(first, second, level: 0.95) }),
        (
          "bca",
          { _ = Bootstrap().meanDifference(first, minus: second, level: 0.95) }
        ),
      ]
      for (name, step) in steps {
        let watch = Stopwatch()
        step()
        let seconds = watch.seconds
        print(
          name, count, seconds.wall.rounded(to: 4), "s,",
          (seconds.processor / Double(count) * 1e9).rounded(to: 1), "ns of processor a row")
      }
    }
  }
}
