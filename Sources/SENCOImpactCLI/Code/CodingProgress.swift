import Foundation

/// Tells on a terminal how many comments of a long table are coded, in one line that is written over.
struct CodingProgress {
  private let began = ContinuousClock.now
  private var said = ContinuousClock.now
  private var isOnLine = false
  private let isTerminal = isatty(STDERR_FILENO) == 1

  /// - Parameter count: How many comments were read until now.
  mutating func advance(to count: Int) {
    let now = ContinuousClock.now
    guard isTerminal, now - began > .seconds(1), now - said > .milliseconds(200) else { return }
    said = now
    isOnLine = true
    let seconds = Double((now - began).components.seconds) + 1
    let rate = Int(Double(count) / seconds)
    StandardError.write("\r\(count.grouped) comments, about \(rate.grouped) a second\u{1B}[K")
  }

  /// Ends the line.
  mutating func end() {
    if isOnLine { StandardError.write("\r\u{1B}[K") }
    isOnLine = false
  }
}
