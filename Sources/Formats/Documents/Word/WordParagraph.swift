/// A paragraph of a Word document as it is stored, before its style and its number are looked up.
struct WordParagraph {
  /// Its number in the document, from 1, those in tables and text boxes counted.
  let number: Int
  var text = ""
  /// The id of its style, or `nil` for the standard style.
  var style: String?
  /// The list that it is an entry of and its level there, from 0; 0 for the list takes it out of one
  /// that its style puts it into.
  var list: Int?
  var level: Int?
  /// The outline level that it has by itself, from 0; 9 is body text.
  var outlineLevel: Int?
  /// Whether some of its text is bold, and whether some is not; blanks are neither.
  var hasBold = false
  var hasPlain = false
  /// Whether its mark was deleted by a tracked change, so that the next paragraph goes on with it.
  var isMarkDeleted = false

  init(number: Int) {
    self.number = number
  }

  /// Whether all of its text is bold.
  var isBold: Bool { hasBold && !hasPlain }

  /// Puts the text of the paragraph before, whose mark was deleted, in front of its own.
  mutating func put(_ before: WordParagraph) {
    text = before.text + text
    hasBold = hasBold || before.hasBold
    hasPlain = hasPlain || before.hasPlain
  }
}

/// A table of a Word document as it is stored.
struct WordTable {
  /// A cell and the column of the grid that it begins in, from 1.
  struct Cell {
    var column: Int
    var paragraphs: [WordParagraph] = []
  }

  /// Its number in the document, from 1.
  let number: Int
  var rows: [[Cell]] = []
}

/// What stands in a document, one after another.
enum WordElement {
  case paragraph(WordParagraph)
  case table(WordTable)
}
