public import Evidence
import GSLKit

/// McDonald's ω, the share of the variance of a scale's total that the one thing behind its items explains.
///
/// Unlike α it does not suppose that all items measure it equally well. Items scored the other way round
/// must be turned before; none is turned here.
public enum McDonaldOmega {
  /// Which total.
  public enum Form: Hashable, Sendable {
    /// The sum of the items as they are.
    case unstandardised
    /// The sum of the items brought to the same spread.
    case standardised
  }

  /// ω total = (Σλ)²/((Σλ)² + Σψ) from a one-factor model by maximum likelihood.
  ///
  /// The unstandardised form is that of lavaan (Wishart likelihood), the standardised that of `factanal`.
  /// The interval is the percentile interval of samples of people; samples in which the model cannot be
  /// fitted are left out, and where they are more than a tenth there is no interval.
  ///
  /// - Parameters:
  ///   - items: Three or more items, each with the answers of the same people in the same order, `nil`
  ///     where there is none; only people who answered all count.
  ///   - form: Which total.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - resampling: How samples are drawn.
  /// - Returns: An estimate in `Unit.dimensionless`, 0 ... 1, or `.notEstimable`, also for a Heywood case:
  ///   a model that leaves an item no variance of its own.
  public static func estimate(
    _ items: [[Double?]], form: Form = .unstandardised, level: Double,
    resampling: UnitResampling = UnitResampling()
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      let complete = try CompleteItems(items)
      let samples = try complete.items.map { try Sample($0, atLeast: 2, of: "the items") }
      guard !samples.contains(where: \.isConstant) else {
        throw Inestimable("an item does not vary")
      }
      let value = try omega(Matrix(complete.covariances()), form)
      // Every row holds one person's share of the sums from which covariances are made.
      let rows = (0..<complete.count).map { row in
        moments(samples.map { $0.values[row] - $0.mean })
      }
      let interval = try resampling.interval(
        rows, clusters: Array(rows.indices), level: level,
        statistic: { sums in
          covariances(sums, items: items.count).flatMap { try? omega($0, form) }
        })
      return Estimate(
        value, interval: interval, unit: .dimensionless, count: complete.count,
        method: form == .standardised ? standardisedMethod : method)
    }
  }

  private static func omega(_ covariances: Matrix, _ form: Form) throws -> Double {
    let deviations = covariances.diagonal.map { $0.squareRoot() }
    var correlations = covariances
    for row in deviations.indices {
      for column in deviations.indices {
        correlations[row, column] =
          row == column ? 1 : covariances[row, column] / (deviations[row] * deviations[column])
      }
    }
    let model = try OneFactorModel(correlations: correlations)
    return model.omega(
      deviations: form == .standardised ? deviations.map { _ in 1 } : deviations)
  }

  /// 1, the values, and the products of all pairs.
  private static func moments(_ values: [Double]) -> [Double] {
    var result = [1.0] + values
    for row in values.indices {
      for column in 0...row { result.append(values[row] * values[column]) }
    }
    return result
  }

  /// The covariances of a sample, or `nil` where an item does not vary in it.
  private static func covariances(_ sums: [Double], items k: Int) -> Matrix? {
    let n = sums[0]
    guard n > 1 else { return nil }
    var result = Matrix(rowCount: k, columnCount: k)
    var place = 1 + k
    for row in 0..<k {
      for column in 0...row {
        let value = (sums[place] - sums[1 + row] * sums[1 + column] / n) / (n - 1)
        result[row, column] = value
        result[column, row] = value
        place += 1
      }
      guard result[row, row] > 1e-12 else { return nil }
    }
    return result
  }

  private static let method = Method(
    name: "omega_total", title: "McDonald's ω", citation: .mcDonald1999)
  private static let standardisedMethod = Method(
    name: "omega_total_standardised", title: "McDonald's ω of standardised items",
    citation: .mcDonald1999)
}

extension Matrix {
  /// A square matrix from its rows.
  fileprivate init(_ rows: [[Double]]) {
    self.init(rowCount: rows.count, columnCount: rows.count, values: rows.flatMap { $0 })
  }
}
