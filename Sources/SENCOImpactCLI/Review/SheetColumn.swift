import TextCoding

/// A column of a coding sheet.
enum SheetColumn: Hashable {
  /// The comment's id.
  case comment
  /// What was asked.
  case question
  /// The role of whoever wrote the comment.
  case writer
  /// What was written.
  case text
  /// What the codebook's rules found.
  case suggestions
  /// What the comment says of a theme, by the theme's id.
  case theme(String)
  /// Whether it speaks of no theme.
  case noTheme
  /// The coder's remark.
  case note
  /// The id of the sample.
  case sheet
  /// Who reads it.
  case coder

  /// The columns beside those of themes.
  static let others: [SheetColumn] = [
    .comment, .question, .writer, .text, .suggestions, .noTheme, .note, .sheet, .coder,
  ]

  /// The heading, with a theme's id in brackets behind its label.
  func heading(_ codebook: Codebook) -> String {
    switch self {
    case .comment: "comment"
    case .question: "question"
    case .writer: "written by"
    case .text: "text"
    case .suggestions: "suggestions"
    case .theme(let id): "\(codebook.theme(id)?.label ?? id) [\(id)]"
    case .noTheme: "no theme"
    case .note: "note"
    case .sheet: "sheet"
    case .coder: "coder"
    }
  }
}
