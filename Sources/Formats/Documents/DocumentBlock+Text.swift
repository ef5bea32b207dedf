extension DocumentBlock {
  /// The paragraphs and list entries of a text that is no document, as of a long cell in a table.
  ///
  /// - Parameter text: The text, with its line breaks.
  /// - Returns: The blocks in their order; their lines are those of the text.
  public static func blocks(of text: String) -> [DocumentBlock] {
    BlockReader.blocks(of: TextLine.lines(of: Array(text.utf8))[...])
  }
}
