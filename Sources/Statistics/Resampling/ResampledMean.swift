import GSLKit

/// A group of values whose mean is wanted of many resamples.
///
/// Values are kept by their distance from the mean, so that sums of squares lose no figures. Where they
/// are few and occur often, how often each occurs in a resample is drawn at once.
struct ResampledMean: Sendable {
  let count: Int
  let mean: Double
  /// With divisor n − 1.
  let variance: Double
  /// The values' distances from the mean, those that are equal in one where `times` is not empty.
  private let distances: [Double]
  /// How often each distance occurs; empty where each stands for itself.
  private let times: [Int]
  private let weights: [Double]

  /// The number of draws that take as long as one outcome of the multinomial distribution.
  private static let drawsAnOutcome = 25

  /// - Parameters:
  ///   - sample: Two or more values.
  ///   - resamples: How many resamples there will be.
  init(_ sample: Sample, resamples: Int) {
    count = sample.count
    mean = sample.mean
    variance = sample.variance
    let mean = sample.mean
    let most = sample.count / Self.drawsAnOutcome
    // Stops at the first value too many, so that values that all differ cost nothing.
    var tally: [Double: Int] = [:]
    for value in sample.values {
      tally[value, default: 0] += 1
      if tally.count > most { break }
    }
    if tally.count <= most, sample.count <= UInt32.max {
      let sorted = tally.sorted { $0.key < $1.key }
      distances = sorted.map { $0.key - mean }
      times = sorted.map(\.value)
    } else {
      distances = sample.values.map { $0 - mean }
      times = []
    }
    weights = times.map(Double.init)
  }

  /// A group of which a part has a property.
  ///
  /// - Parameters:
  ///   - successes: The part.
  ///   - count: The group, 2 or more.
  init(share successes: Int, of count: Int) {
    let share = Double(successes) / Double(count)
    self.count = count
    mean = share
    variance = share * (1 - share) * Double(count) / Double(count - 1)
    distances = [-share, 1 - share]
    times = [count - successes, successes]
    weights = times.map(Double.init)
  }

  /// The mean of the rest without each of the values.
  var withoutEach: [Double] {
    let rest = distances.map { mean - $0 / Double(count - 1) }
    guard !times.isEmpty else { return rest }
    return zip(rest, times).flatMap { [Double](repeating: $0, count: $1) }
  }

  /// Adds the mean of a resample to every replicate, and the square of its error to the error.
  ///
  /// - Parameters:
  ///   - replicates: As many as there are resamples.
  ///   - sign: 1, or −1 for a group that is taken off.
  ///   - generator: Where the resamples come from.
  func add(
    to replicates: inout [Replicate], sign: Double, with generator: inout RandomGenerator
  ) {
    let size = Double(count)
    func add(_ sum: Double, _ squares: Double, to replicate: inout Replicate) {
      replicate.value += sign * (mean + sum / size)
      replicate.error += max(squares - sum * sum / size, 0) / (size * (size - 1))
    }
    if times.isEmpty {
      var drawn = [UInt32](repeating: 0, count: count)
      for index in replicates.indices {
        generator.fill(&drawn, below: UInt32(count))
        let (sum, squares) = Self.sums(of: distances, at: drawn)
        add(sum, squares, to: &replicates[index])
      }
    } else {
      var drawn = [UInt32](repeating: 0, count: times.count)
      for index in replicates.indices {
        generator.multinomial(&drawn, trials: count, weights: weights)
        var sum = 0.0
        var squares = 0.0
        for (distance, number) in zip(distances, drawn) {
          sum += Double(number) * distance
          squares += Double(number) * distance * distance
        }
        add(sum, squares, to: &replicates[index])
      }
    }
  }

  /// The sum and the sum of squares of the values at some places, four by four.
  private static func sums(
    of values: [Double], at places: [UInt32]
  ) -> (sum: Double, squares: Double) {
    var sums = SIMD4<Double>.zero
    var squares = SIMD4<Double>.zero
    return values.withUnsafeBufferPointer { values in
      places.withUnsafeBufferPointer { places in
        var place = 0
        while place + 4 <= places.count {
          let four = SIMD4(
            values[Int(places[place])], values[Int(places[place + 1])],
            values[Int(places[place + 2])], values[Int(places[place + 3])])
          sums += four
          squares += four * four
          place += 4
        }
        while place < places.count {
          let value = values[Int(places[place])]
          sums[0] += value
          squares[0] += value * value
          place += 1
        }
        return (sums.sum(), squares.sum())
      }
    }
  }
}
