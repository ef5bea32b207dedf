/// Rows in the order of the clusters that they belong to.
struct RowClusters: Hashable, Sendable {
  /// The rows, cluster after cluster.
  let rows: [Int]
  /// Where each cluster begins among `rows`, and where the last ends.
  private let starts: [Int]

  /// How many clusters there are.
  var count: Int { starts.count - 1 }

  /// The rows of a cluster.
  subscript(cluster: Int) -> ArraySlice<Int> { rows[starts[cluster]..<starts[cluster + 1]] }

  /// Sorts rows by their clusters, in time that grows as the number of rows.
  ///
  /// - Parameters:
  ///   - clusters: The cluster of each row, by any numbers.
  ///   - count: How many rows there must be.
  /// - Throws: `Inestimable` where the number of rows differs or there are fewer than two clusters.
  init(_ clusters: [Int], rowCount count: Int) throws {
    guard clusters.count == count else {
      throw Inestimable("the clusters and the outcome have different numbers of rows")
    }
    var places: [Int: Int] = [:]
    let numbered = clusters.map { cluster in
      if let place = places[cluster] { return place }
      let place = places.count
      places[cluster] = place
      return place
    }
    guard places.count > 1 else { throw Inestimable("there are fewer than two clusters") }
    var starts = [Int](repeating: 0, count: places.count + 1)
    for place in numbered { starts[place + 1] += 1 }
    for place in 0..<places.count { starts[place + 1] += starts[place] }
    var next = starts
    var rows = [Int](repeating: 0, count: count)
    for (row, place) in numbered.enumerated() {
      rows[next[place]] = row
      next[place] += 1
    }
    self.rows = rows
    self.starts = starts
  }

  /// The number of rows of each cluster.
  var sizes: [Int] { (0..<count).map { starts[$0 + 1] - starts[$0] } }
}
