import Foundation

/// Times one step, by the clock and by the processor.
struct Stopwatch {
  private let wall = Date()
  private let processor = Self.processorSeconds()

  /// Seconds since the start: by the clock, and of the processor on all threads.
  var seconds: (wall: Double, processor: Double) {
    (Date().timeIntervalSince(wall), Self.processorSeconds() - processor)
  }

  private static func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
