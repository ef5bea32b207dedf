internal import CGSL

/// The Mersenne Twister MT19937 of Matsumoto and Nishimura (1998), as the library has it.
///
/// The same seed gives the same numbers on every machine. Seed 0 stands for 4357, the seed of the
/// authors' first implementation.
public struct RandomGenerator: ~Copyable {
  let generator: UnsafeMutablePointer<gsl_rng>

  /// A generator at the start of its sequence.
  ///
  /// - Parameter seed: The same seed gives the same numbers.
  /// - Throws: `GSLError.noMemory`.
  public init(seed: UInt32) throws(GSLError) {
    generator = try Library.enter { () throws(GSLError) -> UnsafeMutablePointer<gsl_rng> in
      guard let generator = gsl_rng_alloc(cgsl_rng_mt19937()) else { throw .noMemory }
      gsl_rng_set(generator, UInt(seed))
      return generator
    }
  }

  deinit {
    gsl_rng_free(generator)
  }

  /// The next number of the sequence as the algorithm makes it, from 0 to 4,294,967,295.
  public mutating func next() -> UInt32 {
    UInt32(truncatingIfNeeded: gsl_rng_get(generator))
  }

  /// A number taken uniformly from 0 ..< 1.
  public mutating func uniform() -> Double {
    gsl_rng_uniform(generator)
  }

  /// A whole number taken uniformly from 0 ..< `bound`.
  ///
  /// - Parameter bound: 1 ... 4,294,967,295; a number below counts as 1, a number above as the limit.
  /// - Returns: The number.
  public mutating func integer(below bound: Int) -> Int {
    Int(gsl_rng_uniform_int(generator, UInt(min(max(bound, 1), Int(UInt32.max)))))
  }
}
