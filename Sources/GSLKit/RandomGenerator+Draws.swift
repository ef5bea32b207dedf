internal import CGSL

extension RandomGenerator {
  /// The generator of one of several sequences that belong to one seed.
  ///
  /// Work that is divided into parts is the same on any number of processors where each part has its
  /// own sequence. Different numbers below 2³² give different sequences, for seed and number are mixed
  /// by a bijection of 32 bits (the finaliser of MurmurHash3).
  ///
  /// - Parameters:
  ///   - seed: The seed that the sequences have in common.
  ///   - number: Which sequence, from 0.
  /// - Throws: `GSLError.noMemory`.
  public init(seed: UInt32, sequence number: Int) throws(GSLError) {
    var mixed = seed &+ UInt32(truncatingIfNeeded: number) &* 0x9E37_79B9
    mixed = (mixed ^ (mixed >> 16)) &* 0x85EB_CA6B
    mixed = (mixed ^ (mixed >> 13)) &* 0xC2B2_AE35
    try self.init(seed: mixed ^ (mixed >> 16))
  }

  /// Fills a list with whole numbers taken uniformly from 0 ..< `bound`.
  ///
  /// The 64 bits of two random numbers are a fraction that is multiplied by `bound` as often as leaves
  /// almost no remainder: each time the whole part is a number, and what is left the next fraction.
  /// Fractions that would make them uneven are refused (Brackett-Rozinsky and Lemire 2024, Batched
  /// ranged random integer generation).
  ///
  /// - Parameters:
  ///   - numbers: What is filled.
  ///   - bound: 1 or more.
  public mutating func fill(_ numbers: inout [UInt32], below bound: UInt32) {
    let state = generator.pointee.state
    guard let next = generator.pointee.type.pointee.get, bound > 0 else { return }
    let factor = UInt64(bound)
    var product = factor
    var batch = 1
    while product <= (1 << 57) / factor, batch < 8 {
      product *= factor
      batch += 1
    }
    let uneven = (0 &- product) % product
    numbers.withUnsafeMutableBufferPointer { numbers in
      var place = 0
      while place < numbers.count {
        let low = UInt64(UInt32(truncatingIfNeeded: next(state)))
        var fraction = UInt64(UInt32(truncatingIfNeeded: next(state))) << 32 | low
        let end = min(place + batch, numbers.count)
        for index in place..<end {
          let parts = fraction.multipliedFullWidth(by: factor)
          numbers[index] = UInt32(truncatingIfNeeded: parts.high)
          fraction = parts.low
        }
        // The rest of the last batch is not needed, but decides whether it is refused.
        for _ in end..<(place + batch) { fraction &*= factor }
        if fraction >= uneven { place = end }
      }
    }
  }

  /// How often each of several outcomes occurs in independent trials.
  ///
  /// - Parameters:
  ///   - counts: Filled with as many counts as there are weights; their sum is `trials`.
  ///   - trials: 0 ... 4,294,967,295.
  ///   - weights: In proportion to the chances, none negative, one at least positive.
  public mutating func multinomial(
    _ counts: inout [UInt32], trials: Int, weights: [Double]
  ) {
    guard counts.count == weights.count else { return }
    gsl_ran_multinomial(generator, weights.count, UInt32(clamping: trials), weights, &counts)
  }

  /// A value of the beta distribution.
  ///
  /// - Parameters:
  ///   - a: The first shape, positive.
  ///   - b: The second shape, positive.
  /// - Returns: A number from 0 to 1.
  public mutating func beta(_ a: Double, _ b: Double) -> Double {
    gsl_ran_beta(generator, a, b)
  }
}
