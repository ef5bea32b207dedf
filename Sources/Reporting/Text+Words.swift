extension Text {
  /// The words alone.
  ///
  /// - Parameter naming: What an anchor is called, as `Figure 2`.
  /// - Returns: The words, with references named.
  package func words(naming: (String) -> String) -> String {
    runs.map { run in
      switch run {
      case .plain(let words), .strong(let words), .emphasis(let words), .code(let words),
        .highlight(let words), .link(let words, _):
        words
      case .reference(let id): naming(id)
      }
    }
    .joined()
  }
}
