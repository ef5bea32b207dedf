/// A stream of numbers that is the same on every machine for the same seed and label.
///
/// The generator is xoshiro256** of Blackman and Vigna (2018), filled by SplitMix64. Every part of
/// the demonstration draws from a stream with a label of its own, so that a change to one part
/// leaves the others as they were. Nothing here calls the C mathematics library, whose last digits
/// differ between machines.
struct RandomSource {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// The stream with a label.
  init(seed: UInt64, label: String) {
    // FNV-1a, 64 bits.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in label.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var filler = seed ^ hash
    func fill() -> UInt64 {
      filler &+= 0x9e37_79b9_7f4a_7c15
      var word = filler
      word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
      word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
      return word ^ (word >> 31)
    }
    state = (fill(), fill(), fill(), fill())
  }

  /// A stream from a state, of which one word at least is not 0.
  init(state: (UInt64, UInt64, UInt64, UInt64)) {
    self.state = state
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    let result = Self.rotated(state.1 &* 5, by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Self.rotated(state.3, by: 45)
    return result
  }

  private static func rotated(_ word: UInt64, by bits: UInt64) -> UInt64 {
    (word << bits) | (word >> (64 - bits))
  }

  /// A whole number from 0 to one less than `limit`, each as likely.
  mutating func below(_ limit: Int) -> Int {
    let limit = UInt64(max(1, limit))
    // Words above the last full multiple of the limit would favour the small results.
    let excess = (UInt64.max % limit + 1) % limit
    while true {
      let word = next()
      if word <= UInt64.max - excess { return Int(word % limit) }
    }
  }

  /// A number from 0 up to, but not, 1.
  mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// Whether something happens.
  mutating func happens(_ probability: Double) -> Bool { share() < probability }

  /// A standard normal deviate: the sum of twelve uniform ones less six, so that only additions are
  /// needed.
  ///
  /// It keeps within ±6.
  mutating func normal() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += share() }
    return sum
  }

  /// One of several, each as likely.
  mutating func one<Element>(of all: [Element]) -> Element { all[below(all.count)] }

  /// The index of one of several, by weight.
  mutating func index(weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      if rest < weight { return index }
      rest -= weight
    }
    return weights.count - 1
  }

  /// The elements in a random order (Fisher and Yates).
  mutating func shuffled<Element>(_ all: [Element]) -> [Element] {
    var result = all
    for last in stride(from: result.count - 1, to: 0, by: -1) {
      result.swapAt(last, below(last + 1))
    }
    return result
  }
}
