public import Evidence

/// Cohen's κ, the agreement of two coders beyond what chance would give.
public enum CohenKappa {
  /// How much of an agreement a near miss is.
  public enum Weights: Hashable, Sendable {
    /// None: only the same category agrees.
    case unweighted
    /// 1 − |i − j|/(k − 1) between categories i and j of k in order.
    case linear
    /// 1 − (i − j)²/(k − 1)².
    case quadratic
  }

  /// κ = (p_o − p_e)/(1 − p_e) with the normal interval of Fleiss, Cohen and Everitt (1969).
  ///
  /// The variance is that of equation 13 there, not the one under chance agreement. Where both coders
  /// always agree, or one of them used one category only, it is 0, and κ has no interval.
  ///
  /// - Parameters:
  ///   - table: The square table of counts: rows the first coder's categories, columns the second's,
  ///     in the same order.
  ///   - weights: How much of an agreement a near miss is.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, at most 1, or `.notEstimable` where nothing was
  ///   coded or both coders used one category only.
  public static func estimate(
    _ table: [[Int]], weights: Weights = .unweighted, level: Double
  ) -> Reported<Estimate> {
    reported {
      let z = try Critical.normal(level)
      let size = table.count
      guard table.allSatisfy({ $0.count == size }) else {
        throw Inestimable("the table is not square")
      }
      guard table.allSatisfy({ $0.allSatisfy { 0...Int(UInt32.max) ~= $0 } }) else {
        throw Inestimable("a count is negative or too large")
      }
      let count = table.reduce(0) { $0 + $1.reduce(0, +) }
      guard count > 0 else { throw Inestimable("nothing was coded") }
      let shares = Shares(table, Double(count), weights)
      guard shares.expected < 1 else {
        throw Inestimable("both coders used the same single category")
      }
      let kappa = (shares.observed - shares.expected) / (1 - shares.expected)
      let isPerfect = table.indices.allSatisfy { table[$0][$0] == table[$0].reduce(0, +) }
      let isConstant = shares.rows.contains(1) || shares.columns.contains(1)
      let half = z * shares.standardError(kappa, Double(count))
      return Estimate(
        isPerfect ? 1 : kappa,
        interval: isPerfect || isConstant
          ? nil
          : Interval(
            lower: max(kappa - half, -1), upper: min(kappa + half, 1), level: level,
            method: intervalMethod),
        unit: .dimensionless, count: count,
        method: weights == .unweighted ? method : weightedMethod)
    }
  }

  private static let method = Method(
    name: "cohens_kappa", title: "Cohen's κ", citation: .cohen1960)
  private static let weightedMethod = Method(
    name: "weighted_kappa", title: "Cohen's weighted κ", citation: .cohen1968)
  private static let intervalMethod = Method(
    name: "fleiss_cohen_everitt", title: "large-sample interval",
    citation: .fleissCohenEveritt1969)
}

/// A square table in shares of its total, with the weight of each cell.
private struct Shares {
  let cells: [[Double]]
  let rows: [Double]
  let columns: [Double]
  let weights: [[Double]]

  init(_ table: [[Int]], _ count: Double, _ kind: CohenKappa.Weights) {
    let cells = table.map { $0.map { Double($0) / count } }
    self.cells = cells
    rows = table.map { Double($0.reduce(0, +)) / count }
    columns = table.indices.map { column in
      Double(table.reduce(0) { $0 + $1[column] }) / count
    }
    let span = Double(max(table.count - 1, 1))
    weights = table.indices.map { i in
      table.indices.map { j in
        let distance = abs(Double(i - j)) / span
        return switch kind {
        case .unweighted: i == j ? 1 : 0
        case .linear: 1 - distance
        case .quadratic: 1 - distance * distance
        }
      }
    }
  }

  private func sum(_ term: (Int, Int) -> Double) -> Double {
    compensatedSum(cells.indices.flatMap { i in cells.indices.map { j in term(i, j) } })
  }

  var observed: Double { sum { weights[$0][$1] * cells[$0][$1] } }
  var expected: Double { sum { weights[$0][$1] * rows[$0] * columns[$1] } }

  func standardError(_ kappa: Double, _ count: Double) -> Double {
    let byRow = weights.map { row in compensatedSum(zip(row, columns).map { $0 * $1 }) }
    let byColumn = cells.indices.map { j in
      compensatedSum(rows.indices.map { rows[$0] * weights[$0][j] })
    }
    let expected = expected
    let squares = sum { i, j in
      cells[i][j] * (weights[i][j] - (byRow[i] + byColumn[j]) * (1 - kappa)).squared
    }
    let offset = (kappa - expected * (1 - kappa)).squared
    return (max(squares - offset, 0) / count).squareRoot() / (1 - expected)
  }
}
