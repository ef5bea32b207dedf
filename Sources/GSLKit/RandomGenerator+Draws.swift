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
  /// The high half of a product with `bound`, the few numbers that would make it uneven refused
  /// (Lemire 2019, Fast random integer generation in an interval). Up to 4,096 the 16 low and the 16 high
  /// bits of a random number each make one.
  ///
  /// - Parameters:
  ///   - numbers: What is filled.
  ///   - bound: 1 or more.
  public mutating func fill(_ numbers: inout [UInt32], below bound: UInt32) {
    let state = generator.pointee.state
    guard let next = generator.pointee.type.pointee.get, bound > 0 else { return }
    var place = 0
    numbers.withUnsafeMutableBufferPointer { numbers in
      guard bound > 4096 else {
        let uneven = (1 << 16) % bound
        while place < numbers.count {
          let bits = UInt32(truncatingIfNeeded: next(state))
          let low = (bits & 0xFFFF) &* bound
          numbers[place] = low >> 16
          if low & 0xFFFF >= uneven { place += 1 }
          guard place < numbers.count else { break }
          let high = (bits >> 16) &* bound
          numbers[place] = high >> 16
          if high & 0xFFFF >= uneven { place += 1 }
        }
        return
      }
      let uneven = (0 &- bound) % bound
      while place < numbers.count {
        let product = UInt64(UInt32(truncatingIfNeeded: next(state))) &* UInt64(bound)
        numbers[place] = UInt32(truncatingIfNeeded: product >> 32)
        if UInt32(truncatingIfNeeded: product) >= uneven { place += 1 }
      }
    }
  }

  /// How many of independent trials succeed.
  ///
  /// - Parameters:
  ///   - trials: 0 ... 4,294,967,295.
  ///   - chance: The chance of each, 0 ... 1.
  /// - Returns: A number from 0 to `trials`.
  public mutating func binomial(trials: Int, chance: Double) -> Int {
    Int(gsl_ran_binomial(generator, min(max(chance, 0), 1), UInt32(clamping: trials)))
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
