public import Diagnostics

extension Phrase {
  /// Why a text is no phrase of the codebook's notation, or `nil` where it is one.
  ///
  /// - Parameters:
  ///   - text: The text, which uses no word list.
  ///   - place: Where it stands, for the message.
  /// - Returns: What is wrong with it, or `nil`.
  public static func fault(in text: String, at place: Place) -> Diagnostic? {
    do {
      _ = try PhraseParser().phrase(text, at: place)
      return nil
    } catch {
      return error as? Diagnostic
    }
  }
}
