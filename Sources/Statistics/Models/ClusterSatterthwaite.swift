import GSLKit

/// The degrees of freedom of tests with CR2 errors (Pustejovsky and Tipton 2018, sections 2.3 and 3.2).
///
/// The variance of a contrast t = R⁻ᵀ c is estimated by Σ (p_g′ e)², with p_g = (I − H)_g′ A_g Q_g t. How
/// exact that is depends on the products p_g′ p_h. With D = Q_g′ Q_g, s = (I − D)^(−½) t and b = D s these
/// are s′D s − b′b for g = h and −b_g′ b_h else: no matrix is larger than the number of columns, however
/// many rows a cluster has.
struct ClusterSatterthwaite {
  let design: DesignMatrix
  let clusters: RowClusters

  /// What a cluster adds: K = S′D S and B = D S of the contrasts that are the columns of S.
  private struct Part {
    let own: Matrix
    let image: Matrix
    /// B′B.
    var lost: Matrix { image.transposedTimes(image) }
  }

  /// Gives the part of each cluster to `body`.
  private func forEachCluster(
    _ targets: Matrix, _ body: (Part) -> Void
  ) throws {
    var row = OrthonormalRow(design, try design.triangle.inverse())
    let adjustment = try ClusterAdjustment(size: design.columnCount)
    for cluster in 0..<clusters.count {
      var gram = SymmetricSum(size: design.columnCount)
      for index in clusters[cluster] {
        row.read(index)
        gram.add(row.entries, weight: 1)
      }
      let sums = gram.matrix
      let adjusted = try adjustment.root(sums).times(targets)
      let image = sums.times(adjusted)
      body(Part(own: adjusted.transposedTimes(image), image: image))
    }
  }

  /// The contrasts R⁻ᵀ c as columns.
  private func targets(_ contrasts: [[Double]]) -> Matrix {
    let columns = contrasts.map { design.orthogonalised($0) }
    var matrix = Matrix(rowCount: design.columnCount, columnCount: contrasts.count)
    for (place, column) in columns.enumerated() {
      for row in column.indices { matrix[row, place] = column[row] }
    }
    return matrix
  }

  /// Those of t for each contrast, (Σ p_g′ p_g)² / ΣΣ (p_g′ p_h)².
  func degrees(of contrasts: [[Double]]) throws -> [Double] {
    let size = design.columnCount
    var traces = contrasts.map { _ in 0.0 }
    var squares = traces
    var outer = contrasts.map { _ in SymmetricSum(size: size) }
    try forEachCluster(targets(contrasts)) { part in
      for place in contrasts.indices {
        let image = (0..<size).map { part.image[$0, place] }
        let lost = image.reduce(0) { $0 + $1.squared }
        let rest = part.own[place, place] - lost
        traces[place] += rest
        squares[place] += rest.squared - lost.squared
        outer[place].add(image, weight: 1)
      }
    }
    return contrasts.indices.map { place in
      traces[place].squared
        / (squares[place] + outer[place].matrix.values.reduce(0) { $0 + $1.squared })
    }
  }

  /// Those of Hotelling's T² for all contrasts together, q(q + 1) / ΣΣ Var(d_st).
  ///
  /// d is the estimated covariance of the contrasts, divided by its expected value on both sides; with
  /// M_gh = P_g′ P_h the sum of its variances is ΣΣ (tr M_gh)² + tr M_gh².
  func hotelling(of contrasts: [[Double]]) throws -> Double {
    let count = contrasts.count
    var expected = Matrix(rowCount: count, columnCount: count)
    let plain = targets(contrasts)
    try forEachCluster(plain) { part in
      let lost = part.lost
      for row in 0..<count {
        for column in 0..<count {
          expected[row, column] += part.own[row, column] - lost[row, column]
        }
      }
    }
    let (values, vectors) = try SymmetricEigensystem(size: count).decompose(expected)
    guard let least = values.min(), least > 1e-12 * (values.max() ?? 0) else {
      throw Inestimable("there are too few clusters for the test")
    }
    var whitening = SymmetricSum(size: count)
    for (place, value) in values.enumerated() {
      whitening.add((0..<count).map { vectors[$0, place] }, weight: 1 / value.squareRoot())
    }
    let size = design.columnCount
    var outer = SymmetricSum(size: size * count)
    var variance = 0.0
    try forEachCluster(plain.times(whitening.matrix)) { part in
      let lost = part.lost
      let rest = Matrix(
        rowCount: count, columnCount: count,
        values: zip(part.own.values, lost.values).map { $0 - $1 })
      for (matrix, sign) in [(rest, 1.0), (lost, -1.0)] {
        let trace = matrix.diagonal.reduce(0, +)
        variance += sign * (trace.squared + matrix.times(matrix).diagonal.reduce(0, +))
      }
      outer.add(part.image.values, weight: 1)
    }
    // Entry (a, s), (b, t) of the outer products is Σ b_as b_bt; the pairs of different clusters are all
    // pairs less those of one cluster, which were taken off above.
    let products = outer.matrix
    for a in 0..<size {
      for b in 0..<size {
        for s in 0..<count {
          for t in 0..<count {
            let entry = products[a * count + s, b * count + t]
            variance += entry * (entry + products[a * count + t, b * count + s])
          }
        }
      }
    }
    return Double(count * (count + 1)) / variance
  }
}

/// (I − D)^(−½) for the sums of squares and products D of a cluster's rows of Q.
struct ClusterAdjustment: ~Copyable {
  private let system: SymmetricEigensystem

  init(size: Int) throws {
    system = try SymmetricEigensystem(size: size)
  }

  /// The matrix, by eigenvalues; in a direction that the cluster alone determines (eigenvalue 1) it is 0,
  /// as in the generalised inverse.
  borrowing func root(_ gram: Matrix) throws -> Matrix {
    let (values, vectors) = try system.decompose(gram)
    var sum = SymmetricSum(size: values.count)
    for (place, value) in values.enumerated() where 1 - value > 1e-10 {
      sum.add(
        values.indices.map { vectors[$0, place] }, weight: 1 / (1 - value).squareRoot())
    }
    return sum.matrix
  }
}
