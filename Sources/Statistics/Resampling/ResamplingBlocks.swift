import Dispatch
import GSLKit
import Synchronization

/// Resamples in blocks, each with its own sequence of random numbers.
///
/// Whichever processor takes a block, and whenever, its numbers are the same, and blocks are put together
/// in their order.
struct ResamplingBlocks: Sendable {
  /// How many resamples a block holds: part of what a seed stands for.
  static let size = 100

  let resamples: Int
  let seed: UInt32
  let usesAllProcessors: Bool

  /// What `draw` makes of every block, one after the other.
  ///
  /// - Parameter draw: Given the generator of the block and how many resamples to draw.
  /// - Throws: What `draw` throws, of the first block in which it does; `GSLError`.
  /// - Returns: The values of all blocks in order.
  func values<Value: Sendable>(
    _ draw: @Sendable (inout RandomGenerator, Int) throws -> [Value]
  ) throws -> [Value] {
    let count = (resamples + Self.size - 1) / Self.size
    return try Self.parts(count, usesAllProcessors: usesAllProcessors) { block in
      var generator = try RandomGenerator(seed: seed, sequence: block)
      return try draw(&generator, min(Self.size, resamples - block * Self.size))
    }
  }

  /// What `make` returns for 0, 1, … below `count`, in that order, made on all processors.
  static func parts<Value: Sendable>(
    _ count: Int, usesAllProcessors: Bool, _ make: @Sendable (Int) throws -> [Value]
  ) throws -> [Value] {
    guard usesAllProcessors, count > 1 else { return try (0..<count).flatMap(make) }
    let parts = Mutex([Result<[Value], any Error>?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { part in
      let result = Result { try make(part) }
      parts.withLock { $0[part] = result }
    }
    return try parts.withLock { $0 }.flatMap { try $0?.get() ?? [] }
  }
}
