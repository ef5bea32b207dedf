internal import Yams

/// A text in quotation marks, as the parser took it.
///
/// Where a closing mark is forgotten, the next opening one closes the text, hundreds of lines on
/// perhaps, and only what follows it there looks wrong.
struct QuotedText {
  /// What the parser says it was at when a text in quotation marks has no end.
  static let scanning = "while scanning a quoted scalar"

  /// Where its opening mark stands.
  let opening: Mark
  /// Where its closing mark stands.
  let closing: (line: Int, column: Int)

  /// The quoted text that ends just before a place.
  ///
  /// The parser is asked where it began: it says so of a text without its end.
  ///
  /// - Parameters:
  ///   - mark: The place, on the line on which the text ends.
  ///   - text: The YAML source.
  init?(before mark: Mark, in text: String) {
    guard
      let place = TextPlace(in: text, where: { ($1, $2) == (mark.line, mark.column) })
    else { return nil }
    let before = text.unicodeScalars[..<place.index]
    guard
      let index = before.lastIndex(where: { $0 != " " && $0 != "\t" }),
      before[index] == "\"" || before[index] == "'"
    else { return nil }
    let distance = before.distance(from: index, to: place.index)
    do {
      _ = try Yams.compose(yaml: String(before[..<index]))
      return nil
    } catch YamlError.scanner(let context?, _, _, _) where context.text == Self.scanning {
      opening = context.mark
      closing = (mark.line, mark.column - distance)
    } catch {
      return nil
    }
  }
}
