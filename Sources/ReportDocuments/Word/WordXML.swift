internal import Formats
internal import Reporting

/// Pieces of WordprocessingML (ISO/IEC 29500-1, 17).
enum WordXML {
  /// The names that the parts use.
  static let names =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    + "xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\" "
    + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
    + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\""

  /// Words for an attribute or an element, without marks that would turn the direction of what stands
  /// behind them.
  static func escaped(_ words: String) -> String {
    var kept = words.printable
    kept.unicodeScalars.removeAll { scalar in
      switch scalar.value {
      case 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    return XMLText.escaped(kept)
  }

  /// Words for an attribute, on one line and no longer than Word's own dialogues allow.
  static func attribute(_ words: String) -> String {
    escaped(
      String(words.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(1_000)))
  }

  /// Words that look one way; line breaks and tabs are kept.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - properties: Elements of `w:rPr`, in the order that the standard asks for.
  /// - Returns: The run; nothing for no words.
  static func run(_ words: String, _ properties: String = "") -> String {
    guard !words.isEmpty else { return "" }
    let look = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    var content = ""
    var piece = ""
    func text(_ words: String) -> String {
      words.isEmpty ? "" : "<w:t xml:space=\"preserve\">\(escaped(words))</w:t>"
    }
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\n", "\t":
        content += text(piece) + (scalar == "\n" ? "<w:br/>" : "<w:tab/>")
        piece = ""
      case "\r": break
      default: piece.unicodeScalars.append(scalar)
      }
    }
    return "<w:r>\(look)\(content)\(text(piece))</w:r>"
  }

  /// The properties of a run in a style of characters.
  static func style(_ name: String) -> String { "<w:rStyle w:val=\"\(name)\"/>" }

  /// A paragraph.
  ///
  /// - Parameters:
  ///   - style: Its style, or `nil` for running text.
  ///   - content: Its runs.
  ///   - properties: Further elements of `w:pPr`, in the order that the standard asks for.
  /// - Returns: The paragraph.
  static func paragraph(_ style: String?, _ content: String, _ properties: String = "") -> String {
    let name = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    let look = name + properties
    return "<w:p>\(look.isEmpty ? "" : "<w:pPr>\(look)</w:pPr>")\(content)</w:p>"
  }

  /// Words that lead to a bookmark.
  static func link(_ content: String, to bookmark: String) -> String {
    "<w:hyperlink w:anchor=\"\(bookmark)\" w:history=\"1\">\(content)</w:hyperlink>"
  }

  /// A field with the result that it has now.
  static func field(_ instruction: String, _ result: String) -> String {
    "<w:fldSimple w:instr=\" \(instruction) \">\(run(result))</w:fldSimple>"
  }

  /// A BCP 47 tag as Word takes it, or British English where it is none.
  static func language(_ tag: String) -> String {
    let isTag =
      (2...35).contains(tag.utf8.count)
      && tag.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-")
      }
    return isTag ? tag : "en-GB"
  }
}
