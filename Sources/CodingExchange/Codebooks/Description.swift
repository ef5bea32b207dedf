import Foundation
internal import TextCoding

/// A theme's definition as one text, for programs that have a single field for it.
enum Description {
  /// What stands for a definition where the other program had none.
  static let undefined = "Not defined yet."

  private static let include = "\n\nInclude: "
  private static let exclude = "\n\nExclude: "
  private static let id = "\n\nId: "

  /// The definition, what belongs to the theme and what does not, in paragraphs, or `nil` where the
  /// theme has none.
  ///
  /// An id that cannot be made of the label again stands in a paragraph of its own.
  static func text(of theme: WrittenTheme) -> String? {
    let definition = theme.definition == undefined ? "" : theme.definition
    let text =
      definition + (theme.include.isEmpty ? "" : include + theme.include)
      + (theme.exclude.isEmpty ? "" : exclude + theme.exclude)
      + (UniqueNames.name(of: theme.label) == theme.id ? "" : id + theme.id)
    return text.isEmpty ? nil : text
  }

  /// Takes a text apart again.
  static func apply(_ text: String?, to theme: inout WrittenTheme) {
    var rest = text ?? ""
    theme.id = cut(id, from: &rest)
    theme.exclude = cut(exclude, from: &rest)
    theme.include = cut(include, from: &rest)
    theme.definition = rest.isEmpty ? undefined : rest
  }

  /// The id that a text names in a paragraph of its own, or `nil`.
  static func id(in text: String?) -> String? {
    var rest = text ?? ""
    let id = cut(id, from: &rest)
    return id.isEmpty || id.contains(where: \.isWhitespace) ? nil : id
  }

  private static func cut(_ heading: String, from text: inout String) -> String {
    guard let range = text.range(of: heading, options: .backwards) else { return "" }
    let part = String(text[range.upperBound...])
    text = String(text[..<range.lowerBound])
    return part
  }
}
