internal import Synchronization

/// Codes texts by a codebook: which themes each holds, and what it says became of them.
///
/// The same codebook and text give the same codings on every machine. A coder holds no state; coding
/// takes time in proportion to the length of the text.
public struct Coder: Sendable {
  let compiled: CompiledCodebook

  /// The codebook that the coder was made from.
  public var codebook: Codebook { compiled.codebook }
  var lexicon: Lexicon { compiled.lexicon }

  /// A coder for a codebook; its phrases are compiled once, here.
  ///
  /// - Parameter codebook: The codebook.
  public init(codebook: Codebook) {
    compiled = .of(codebook)
  }

  /// The codings of one text, a theme at most once, in the order of the codebook's themes.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - id: The caller's name for it.
  ///   - questionRole: What the question asked for.
  ///   - source: Who speaks, in the words that the codebook's rules use; empty where unknown.
  /// - Returns: The codings, text by text, in the order of the codebook's themes.
  public func code(
    text: String, id: String, questionRole: QuestionRole = .other, source: String = ""
  ) -> [Coding] {
    code([IdentifiedText(id: id, text: text, questionRole: questionRole, source: source)])
  }

  /// The codings of many texts, in the order of the texts; texts without a theme have none.
  ///
  /// Many texts are coded on all processors at once.
  ///
  /// - Parameter texts: The texts.
  /// - Returns: The codings, text by text, in the order of the codebook's themes.
  public func code(_ texts: [IdentifiedText]) -> [Coding] {
    guard texts.count > Self.batchCount else {
      var session = CodingSession(self)
      return texts.flatMap { session.codings(of: $0) }
    }
    let codings = Mutex<[Coding]>([])
    let queue = CodingQueue<[Coding]>(
      self, batches: .max,
      make: { texts, session in texts.flatMap { session.codings(of: $0) } },
      take: { made in codings.withLock { $0 += made } })
    for start in stride(from: 0, to: texts.count, by: Self.batchCount) {
      // Nothing that is called here throws.
      try? queue.add(Array(texts[start..<min(start + Self.batchCount, texts.count)]))
    }
    try? queue.finish()
    return codings.withLock { $0 }
  }

  /// So many texts are coded at a time on one processor.
  private static let batchCount = 1_000
}
