import Foundation
import Synchronization

/// Tells how far the reading of a long file has come.
///
/// On a terminal it does so in one line that is written over, else in a line of its own every few
/// seconds. A short file is not spoken of.
final class ReadingProgress: Sendable {
  private struct State {
    var file = ""
    var began = ContinuousClock.now
    var said = ContinuousClock.now
    var isOnLine = false
  }

  /// After how long a file counts as long.
  private static let patience = Duration.seconds(1)

  private let state = Mutex(State())
  private let isTerminal: Bool

  init(isTerminal: Bool = isatty(STDERR_FILENO) == 1) {
    self.isTerminal = isTerminal
  }

  /// Begins a file.
  ///
  /// - Parameter file: Its path.
  func begin(_ file: String) {
    state.withLock { state in
      clear(&state)
      state = State(file: file)
    }
  }

  /// Tells how many rows of how many have been understood.
  ///
  /// - Parameters:
  ///   - rows: How many rows have been understood.
  ///   - count: How many there are.
  func advance(_ rows: Int, of count: Int) {
    state.withLock { state in
      let now = ContinuousClock.now
      let pause = isTerminal ? Duration.milliseconds(200) : .seconds(5)
      let isFirst = state.said == state.began
      guard now - state.began > Self.patience, isFirst || now - state.said > pause, count > 0
      else { return }
      state.said = now
      let share = "\(rows * 100 / count) % of \(count) rows read"
      if isTerminal {
        StandardError.write("\r\(state.file): \(share)\u{1B}[K")
        state.isOnLine = true
      } else {
        StandardError.write("\(state.file): \(share)\n")
      }
    }
  }

  /// Ends the line that is written over.
  func end() { state.withLock { clear(&$0) } }

  private func clear(_ state: inout State) {
    if state.isOnLine { StandardError.write("\r\u{1B}[K") }
    state.isOnLine = false
  }
}
