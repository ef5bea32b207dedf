/// Codes text after text and keeps what it learnt of their words, so that each costs less.
///
/// A session serves one thread at a time. What it learnt changes no coding.
public struct CodingSession: Sendable {
  private let coder: Coder
  private var reader: TextReader

  /// - Parameter coder: What texts are coded with.
  public init(_ coder: Coder) {
    self.coder = coder
    reader = TextReader(coder)
  }

  /// The codings of a text, a theme at most once, in the order of the codebook's themes.
  ///
  /// - Parameter text: The text.
  /// - Returns: The codings; none where the text has no theme.
  public mutating func codings(of text: IdentifiedText) -> [Coding] {
    let analysis = reader.analysis(of: text)
    return analysis.codings(of: reader.themes, terms: reader.found.terms)
  }
}
