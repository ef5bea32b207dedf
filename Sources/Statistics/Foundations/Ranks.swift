/// Numbers in order, with the places that equal numbers share.
struct Ranks {
  /// Twice the mid-rank of each value, in the order given: whole numbers, from 2.
  let doubled: [Int]
  /// The sizes of the groups of equal values, in rising order of the values.
  let ties: [Int]

  /// Ranks the values from 1, the smallest; equal values share the mean of their ranks.
  ///
  /// - Parameter values: Finite numbers.
  init(_ values: [Double]) {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var doubled = [Int](repeating: 0, count: values.count)
    var ties: [Int] = []
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      // Ranks start + 1 ... end have the mean (start + 1 + end) / 2.
      for place in start..<end { doubled[order[place]] = start + 1 + end }
      ties.append(end - start)
      start = end
    }
    self.doubled = doubled
    self.ties = ties
  }

  /// Σ (t³ − t) over the groups of t equal values, 0 where no two are equal.
  var tieTerm: Double {
    ties.reduce(0) { sum, size in
      let t = Double(size)
      return sum + (t * t * t - t)
    }
  }
}
