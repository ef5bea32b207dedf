import GSLKit

/// A design made ready to give the variance of estimates by Taylor linearisation.
struct Linearisation {
  /// The weights, checked.
  let weights: [Double]
  /// The cluster of each row, from 0.
  private let clusterOfRow: [Int]
  /// The stratum of each cluster, from 0.
  private let stratumOfCluster: [Int]
  /// How many clusters each stratum has in the sample.
  private let sizes: [Int]
  /// 1 − n/N for each stratum, 1 without correction.
  private let unseen: [Double]
  private let calibration: CalibrationGroups?

  /// Whether the sizes of the population are known.
  let isFinite: Bool
  /// Whether the sample is the whole population, so that nothing is left to estimate.
  var isComplete: Bool { unseen.allSatisfy { $0 == 0 } }

  /// Checks a design and numbers its strata and clusters.
  ///
  /// - Parameters:
  ///   - design: The design.
  ///   - count: How many rows it should have.
  /// - Throws: `Inestimable` where a weight is missing, negative or infinite, a cluster lies in two
  ///   strata, or a stratum has several sizes or fewer units than were drawn.
  init(_ design: SurveyDesign, count: Int) throws {
    guard
      [
        design.weights.count, design.strata?.count, design.clusters?.count,
        design.populations?.count,
      ]
      .allSatisfy({ $0 == nil || $0 == count })
    else { throw Inestimable("the design and the answers differ in their numbers of rows") }
    guard count > 0 else { throw Inestimable("the data hold no values") }
    weights = try Self.checked(design.weights)
    calibration = design.calibration
    let strata = Self.numbered(design.strata, count)
    if design.clusters == nil {
      clusterOfRow = Array(0..<count)
      stratumOfCluster = strata
    } else {
      clusterOfRow = Self.numbered(design.clusters, count)
      stratumOfCluster = try Self.strata(of: clusterOfRow, strata)
    }
    var sizes = [Int](repeating: 0, count: (strata.max() ?? 0) + 1)
    for stratum in stratumOfCluster { sizes[stratum] += 1 }
    self.sizes = sizes
    unseen = try Self.unseen(design.populations, strata, sizes)
    isFinite = design.populations != nil
  }

  /// The variance of Σ w·e, where `deviations` are the e of every row.
  ///
  /// Σ over strata of (1 − n/N) · n/(n − 1) · Σ (z − z̄)², where z are the sums of w·e in the clusters
  /// (Binder 1983). Weights made to agree with known totals leave of e only what those do not explain.
  ///
  /// - Parameter deviations: What each row adds, 0 outside the domain of the estimate.
  /// - Throws: `Inestimable`.
  /// - Returns: The variance.
  func variance(of deviations: [Double]) throws -> Double {
    compensatedSum(try spread(of: deviations).lazy.map(\.squared))
  }

  /// The covariances of several such sums.
  ///
  /// - Parameter deviations: For each sum what each row adds.
  /// - Throws: `Inestimable`.
  /// - Returns: A row and a column for each sum.
  func covariances(of deviations: [[Double]]) throws -> Matrix {
    let spreads = try deviations.map { try spread(of: $0) }
    var result = Matrix(rowCount: spreads.count, columnCount: spreads.count)
    for row in spreads.indices {
      for column in 0...row {
        result[row, column] = compensatedSum(
          zip(spreads[row], spreads[column]).lazy.map { $0 * $1 })
        result[column, row] = result[row, column]
      }
    }
    return result
  }

  /// What each cluster adds to the variance, before it is squared.
  private func spread(of deviations: [Double]) throws -> [Double] {
    let rest = try calibration?.residuals(of: deviations) ?? deviations
    if calibration != nil { try requireSpread(rest.indices.filter { weights[$0] * rest[$0] != 0 }) }
    var totals = [Double](repeating: 0, count: stratumOfCluster.count)
    for row in rest.indices { totals[clusterOfRow[row]] += weights[row] * rest[row] }
    var means = [Double](repeating: 0, count: sizes.count)
    for (total, stratum) in zip(totals, stratumOfCluster) { means[stratum] += total }
    for stratum in means.indices { means[stratum] /= Double(sizes[stratum]) }
    let scales = zip(sizes, unseen).map { size, unseen in
      size > 1 ? (unseen * Double(size) / Double(size - 1)).squareRoot() : 0
    }
    for (cluster, stratum) in stratumOfCluster.enumerated() {
      totals[cluster] = scales[stratum] * (totals[cluster] - means[stratum])
    }
    return totals
  }

  /// Refuses rows of a stratum for which a single unit stands, though it has more.
  ///
  /// One unit shows no spread; R's `survey.lonely.psu = "fail"` refuses it as well.
  ///
  /// - Parameter rows: The rows with something to add to an estimate.
  /// - Throws: `Inestimable`.
  func requireSpread(_ rows: [Int]) throws {
    let isAlone = zip(sizes, unseen).map { $0 == 1 && $1 > 0 }
    guard !isAlone.contains(true) || !rows.contains(where: { isAlone[stratum(of: $0)] }) else {
      throw Inestimable("a stratum holds only one sampled unit, which shows no spread")
    }
  }

  private func stratum(of row: Int) -> Int { stratumOfCluster[clusterOfRow[row]] }

  /// The degrees of freedom: the clusters less the strata that hold rows of the domain (Korn and
  /// Graubard 1999, Analysis of Health Surveys, section 5.2).
  ///
  /// - Parameter rows: The rows of the domain.
  /// - Returns: The number, 0 or more.
  func degreesOfFreedom(_ rows: [Int]) -> Double {
    var isSeen = [Bool](repeating: false, count: stratumOfCluster.count)
    for row in rows { isSeen[clusterOfRow[row]] = true }
    var holds = [Bool](repeating: false, count: sizes.count)
    var clusters = 0
    for (cluster, stratum) in stratumOfCluster.enumerated() where isSeen[cluster] {
      clusters += 1
      holds[stratum] = true
    }
    return Double(clusters - holds.count { $0 })
  }

  /// Refuses weights that are none.
  ///
  /// - Parameter weights: Should be finite and not negative.
  /// - Throws: `Inestimable`.
  /// - Returns: The weights.
  static func checked(_ weights: [Double]) throws -> [Double] {
    guard weights.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      throw Inestimable("a weight is missing, negative or infinite")
    }
    return weights
  }

  private static func numbered(_ labels: [Int]?, _ count: Int) -> [Int] {
    guard let labels else { return [Int](repeating: 0, count: count) }
    var numbers: [Int: Int] = [:]
    return labels.map { label in
      if let number = numbers[label] { return number }
      numbers[label] = numbers.count
      return numbers.count - 1
    }
  }

  private static func strata(of clusters: [Int], _ strata: [Int]) throws -> [Int] {
    var result = [Int](repeating: -1, count: (clusters.max() ?? -1) + 1)
    for (cluster, stratum) in zip(clusters, strata) {
      guard result[cluster] == -1 || result[cluster] == stratum else {
        throw Inestimable("a cluster lies in more than one stratum")
      }
      result[cluster] = stratum
    }
    return result
  }

  private static func unseen(
    _ populations: [Double]?, _ strata: [Int], _ sizes: [Int]
  ) throws -> [Double] {
    guard let populations else { return sizes.map { _ in 1 } }
    var sizesOfAll = [Double](repeating: .nan, count: sizes.count)
    for (population, stratum) in zip(populations, strata) {
      guard population > 0, population.isFinite else {
        throw Inestimable("the size of a population is not a positive number")
      }
      guard sizesOfAll[stratum].isNaN || sizesOfAll[stratum] == population else {
        throw Inestimable("a stratum is given more than one size")
      }
      sizesOfAll[stratum] = population
    }
    return try zip(sizes, sizesOfAll).map { sampled, all in
      guard Double(sampled) <= all else {
        throw Inestimable("more were sampled than there are in all")
      }
      return (all - Double(sampled)) / all
    }
  }
}
