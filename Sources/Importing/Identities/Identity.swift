public import EvaluationModel

/// What identifies a person or school, as a cell of a file holds it.
///
/// It stays in memory and in the identities file: a description does not show it.
public struct Identity: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// What identifies.
  public let kind: ColumnBinding.Identity
  /// The identity as it was first written, without white space at its ends.
  public let written: String
  /// The form in which identities are compared.
  let form: String

  /// The identity that a cell holds, or `nil` where it holds none of the kind.
  ///
  /// - Parameters:
  ///   - written: The text of the cell.
  ///   - kind: What identifies.
  public init?(_ written: String, kind: ColumnBinding.Identity) {
    let text = CommentText.trimmed(written)
    guard let form = Self.form(of: text, kind: kind) else { return nil }
    self.kind = kind
    self.written = text
    self.form = form
  }

  private static func form(of text: String, kind: ColumnBinding.Identity) -> String? {
    switch kind {
    case .email:
      var address = IdentityForm.folded(text)
      // "Jane Trelawny <jane@school.example>" is how mail programs write it.
      if address.hasSuffix(">"), let open = address.lastIndex(of: "<") {
        address = String(address[address.index(after: open)...].dropLast())
      }
      let parts = address.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), parts[1].count > 2,
        !address.unicodeScalars.contains(where: \.properties.isWhitespace)
      else { return nil }
      return address
    case .person:
      let words = IdentityForm.words(ofPerson: text)
      return words.contains { $0.contains(where: \.isLetter) } ? words.joined(separator: " ") : nil
    case .school:
      let words = IdentityForm.words(of: text)
      return words.contains { $0.contains(where: \.isLetter) } ? words.joined(separator: " ") : nil
    case .number:
      let number = IdentityForm.folded(text).unicodeScalars.filter { !$0.properties.isWhitespace }
      guard number.contains(where: { ("0"..."9").contains($0) }) else { return nil }
      return String(String.UnicodeScalarView(number))
    }
  }

  /// Whether a cell says that nothing is known of the person, as survey sites and people write it.
  static func isAbsent(_ cell: String) -> Bool {
    guard CommentText.kept(cell) != nil else { return true }
    let words = IdentityForm.words(of: cell).joined(separator: " ")
    return ["anonymous", "n a", "na", "none", "nil", "unknown", "not given", "not known"]
      .contains(words)
  }

  /// The kind alone.
  public var description: String { "an identity (\(kind.rawValue), not shown)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
