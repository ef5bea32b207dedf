import Dispatch
import Foundation
import Synchronization

/// Ends the program in good order when the user presses Ctrl-C.
///
/// The first signal stops what is being written, so that it is undone. Where the program does not
/// come to an end by itself, as in the midst of a large file, it is ended after a second; the
/// archive's journal then undoes at the next opening what was written.
final class Interruption {
  private final class Flag: Sendable {
    let isUp = Atomic(false)
  }

  private let signal: any DispatchSourceSignal
  private let flag = Flag()

  /// - Parameter stop: Stops what is being done, from another thread.
  init(stop: @escaping @Sendable () -> Void) {
    // The default action would end the program before anything is undone.
    Foundation.signal(SIGINT, SIG_IGN)
    let queue = DispatchQueue(label: "interruption")
    signal = DispatchSource.makeSignalSource(signal: SIGINT, queue: queue)
    let flag = flag
    signal.setEventHandler {
      guard !flag.isUp.exchange(true, ordering: .sequentiallyConsistent) else { Self.quit() }
      // A signal between two statements stops neither: it is repeated until the program ends.
      for pause in 0..<100 {
        queue.asyncAfter(deadline: .now() + .milliseconds(10 * pause)) { stop() }
      }
      queue.asyncAfter(deadline: .now() + 1) { Self.quit() }
    }
    signal.activate()
  }

  /// Gives the signal back its usual effect.
  func end() {
    signal.cancel()
    Foundation.signal(SIGINT, SIG_DFL)
  }

  /// Whether the user has asked for an end.
  var isAsked: Bool { flag.isUp.load(ordering: .sequentiallyConsistent) }

  /// Throws where the user has asked for an end.
  func check() throws(CommandFailure) {
    if isAsked { throw Self.failure }
  }

  /// The failure that an interruption is.
  static let failure = CommandFailure(message: "\n" + words, exitCode: CommandFailure.interrupted)

  private static let words = "interrupted: nothing was imported, and the archive is as it was\n"

  private static func quit() -> Never {
    StandardError.write("\n" + words)
    _exit(CommandFailure.interrupted)
  }
}
