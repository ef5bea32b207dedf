internal import Dispatch
internal import Synchronization

/// Codes batches of texts on several processors at once and hands on what is made of each, in the
/// order in which they were added.
///
/// Only a few batches are held at a time, so memory does not grow with their number.
public final class CodingQueue<Output: Sendable>: Sendable {
  private struct State {
    var sessions: [CodingSession] = []
    /// What was made of batches that others before them keep waiting, by their number.
    var waiting: [Int: Output] = [:]
    var added = 0
    var handedOn = 0
    var failure: (any Error)?
  }

  private let coder: Coder
  private let make: @Sendable ([IdentifiedText], inout CodingSession) -> Output
  private let take: @Sendable (Output) throws -> Void
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "coding", attributes: .concurrent)
  private let group = DispatchGroup()
  /// As many as there may be batches that were added and not handed on.
  private let room: DispatchSemaphore

  /// - Parameters:
  ///   - coder: What texts are coded with.
  ///   - batches: How many batches are held at most.
  ///   - make: Makes something of a batch, with a session of its own; on any thread.
  ///   - take: Takes what was made, batch after batch, never two at once. Once it throws, it is not
  ///     called again.
  public init(
    _ coder: Coder, batches: Int,
    make: @escaping @Sendable ([IdentifiedText], inout CodingSession) -> Output,
    take: @escaping @Sendable (Output) throws -> Void
  ) {
    self.coder = coder
    self.make = make
    self.take = take
    room = DispatchSemaphore(value: batches)
  }

  /// Adds a batch; waits where too many are held.
  ///
  /// - Parameter texts: The batch.
  /// - Throws: What `take` threw of an earlier batch.
  public func add(_ texts: [IdentifiedText]) throws {
    room.wait()
    let number = try state.withLock { state in
      if let failure = state.failure {
        room.signal()
        throw failure
      }
      state.added += 1
      return state.added - 1
    }
    queue.async(group: group) { [self] in
      var session = state.withLock { $0.sessions.popLast() } ?? CodingSession(coder)
      let output = make(texts, &session)
      handOn(output, of: number, from: session)
    }
  }

  /// Waits until all batches are handed on.
  ///
  /// - Throws: What `take` threw.
  public func finish() throws {
    group.wait()
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }

  private func handOn(_ output: Output, of number: Int, from session: CodingSession) {
    let done = state.withLock { state in
      state.sessions.append(session)
      state.waiting[number] = output
      var done = 0
      while let next = state.waiting.removeValue(forKey: state.handedOn) {
        state.handedOn += 1
        done += 1
        if state.failure != nil { continue }
        do { try take(next) } catch { state.failure = error }
      }
      return done
    }
    for _ in 0..<done { room.signal() }
  }
}
