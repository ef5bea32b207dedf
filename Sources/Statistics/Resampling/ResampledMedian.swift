import Foundation
import GSLKit

/// A group of values whose median is wanted of many resamples.
///
/// A resample is n uniform numbers by which values in rising order are looked up, so its middle values
/// are those at the middle ones of n uniform numbers. These are drawn as such: the k-th smallest has
/// the beta distribution with shapes k and n − k + 1, and the next is the smallest of n − k numbers
/// between it and 1. A median thus costs the same whatever n is.
struct ResampledMedian: Sendable {
  private let sorted: [Double]

  var count: Int { sorted.count }
  var median: Double { Quantile.value(at: 0.5, ofSorted: sorted) }

  init(_ sample: Sample) {
    sorted = risingOrder(sample.values)
  }

  /// The median of the rest without each of the values.
  var withoutEach: [Double] {
    let half = count / 2
    return sorted.indices.map { left in
      func rest(_ place: Int) -> Double { sorted[place < left ? place : place + 1] }
      // Of n − 1 values: one in the middle where n is even, else two.
      return count.isMultiple(of: 2) ? rest(half - 1) : (rest(half - 1) + rest(half)) / 2
    }
  }

  /// The median of one resample.
  ///
  /// - Parameter generator: Where it comes from.
  /// - Returns: The median.
  func draw(with generator: inout RandomGenerator) -> Double {
    let size = Double(count)
    func value(_ uniform: Double) -> Double { sorted[min(Int(uniform * size), count - 1)] }
    let middle = Double((count + 1) / 2)
    let uniform = generator.beta(middle, size - middle + 1)
    guard count.isMultiple(of: 2) else { return value(uniform) }
    let rest = pow(1 - generator.uniform(), 1 / (size - middle))
    return (value(uniform) + value(1 - (1 - uniform) * rest)) / 2
  }
}
