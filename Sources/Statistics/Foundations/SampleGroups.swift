/// Groups of numbers, with the differences between their means free of the rounding of the means.
struct SampleGroups {
  /// The groups, each with its own moments.
  let samples: [Sample]
  /// The mean of all values.
  let mean: Double
  /// The mean of each group less the mean of all values.
  let deviations: [Double]

  /// How many values there are in all groups.
  var count: Int { samples.reduce(0) { $0 + $1.count } }
  /// How many values there are in each group.
  var counts: [Int] { samples.map(\.count) }
  /// The sum of the squared deviations of the values from the means of their groups.
  var within: Double { compensatedSum(samples.lazy.map(\.squares)) }
  /// The sum of the squared deviations of the means of the groups from the mean of all, over the values.
  var between: Double {
    compensatedSum(zip(samples, deviations).lazy.map { Double($0.count) * $1.squared })
  }

  /// Checks the groups and computes their moments.
  ///
  /// Where all values are decimals as people write them, the deviations of the means come from whole
  /// numbers (see `DecimalValues`); else they are taken from a common centre before they are rounded.
  ///
  /// - Parameters:
  ///   - groups: The values of each group.
  ///   - minimum: How many each group needs.
  ///   - least: How many groups are needed.
  /// - Throws: `Inestimable`.
  init(_ groups: [[Double]], atLeast minimum: Int = 1, groups least: Int = 2) throws {
    guard groups.count >= least else {
      throw Inestimable(
        least == 2 ? "there are fewer than two groups" : "there are fewer than \(least) groups")
    }
    guard !groups.contains(where: \.isEmpty) else {
      throw Inestimable("one of the groups is empty")
    }
    let samples = try groups.map { try Sample($0, atLeast: minimum, of: "the values of a group") }
    let total = samples.reduce(0) { $0 + $1.count }
    if let decimals = DecimalValues(groups) {
      let moments = groups.compactMap { decimals.moments(of: $0, total: total) }
      if moments.count == groups.count {
        let all = moments.dropFirst().reduce(moments[0]) { $0.merged(with: $1) }
        mean = all.mean
        deviations = moments.map { $0.mean(minus: all) }
        self.samples = samples
        return
      }
    }
    let centre = samples[0].mean
    let shifted = samples.map { sample in
      compensatedSum(sample.values.lazy.map { $0 - centre })
    }
    let shift = compensatedSum(shifted) / Double(total)
    mean = centre + shift
    deviations = zip(shifted, samples).map { $0 / Double($1.count) - shift }
    self.samples = samples
    guard mean.isFinite, deviations.allSatisfy(\.isFinite) else {
      throw Inestimable("the values are too extreme")
    }
  }

  /// The mean of one group less that of another.
  ///
  /// - Parameters:
  ///   - first: The place of the group.
  ///   - second: The place of the other.
  /// - Returns: The difference.
  func difference(_ first: Int, minus second: Int) -> Double {
    deviations[first] - deviations[second]
  }
}
