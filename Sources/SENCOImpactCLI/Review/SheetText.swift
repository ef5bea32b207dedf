import EvaluationModel
import Formats

/// The words of a comment as a coding sheet shows them.
enum SheetText {
  /// What stands where a text is cut that no cell can hold.
  private static let cut = "[…]"

  /// A comment's words as they go into a cell: lines end as in spreadsheets, and what no cell can
  /// hold is cut.
  static func shown(_ text: String) -> String {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    guard lines.utf16.count > WorkbookFile.longestText else { return lines }
    var kept = String.UnicodeScalarView()
    var count = cut.utf16.count
    for scalar in lines.unicodeScalars {
      count += UTF16.width(scalar)
      guard count <= WorkbookFile.longestText else { break }
      kept.append(scalar)
    }
    return String(kept) + cut
  }

  /// Text without blanks around it; those that spreadsheets and web pages use count as blanks too,
  /// and the apostrophe that keeps a cell from being a formula.
  static func trimmed(_ text: String) -> String {
    func isBlank(_ character: Character) -> Bool {
      character.isWhitespace || "\u{feff}\u{200b}'".contains(character)
    }
    return String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }

  /// Whether a cell shows the words of a comment.
  ///
  /// Only Latin letters without accents and digits are compared: spreadsheets change blanks, line
  /// ends, quotation marks and what their encoding lacks. Words in brackets stand for any words,
  /// since what is hidden may have been decided anew.
  static func shows(_ cell: String, text: String) -> Bool {
    var parts = [cell]
    let brackets = RedactionMark.Kind.allCases.map { "[\($0.placeholder)]" } + [cut]
    for bracket in brackets {
      parts = parts.flatMap {
        $0.split(separator: bracket, omittingEmptySubsequences: false).map(String.init)
      }
    }
    var rest = plain(text)[...]
    let last = parts.count - 1
    for (index, part) in parts.map(plain).enumerated() {
      switch index {
      case last where index == 0: return rest.elementsEqual(part)
      case 0:
        guard rest.starts(with: part) else { return false }
        rest = rest.dropFirst(part.count)
      case last: return rest.count >= part.count && rest.suffix(part.count).elementsEqual(part)
      default:
        guard let range = rest.firstRange(of: part) else { return false }
        rest = rest[range.upperBound...]
      }
    }
    return true
  }

  private static func plain(_ text: String) -> [UInt8] {
    text.utf8.compactMap { byte in
      switch byte {
      case 0x30...0x39, 0x61...0x7a: byte
      case 0x41...0x5a: byte | 0x20
      default: nil
      }
    }
  }
}
