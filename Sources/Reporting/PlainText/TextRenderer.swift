/// Renders a report as plain text of 72 columns, to be read in an e-mail or a terminal.
///
/// It holds the same numbers as the page, with the same numbers of figures and tables. Bars are
/// drawn with `#`, `=`, `-`, `o` and `|`, and their numbers stand beside them.
public struct TextRenderer: Sendable {
  /// The width of the text in columns.
  public static let width = 72

  public init() {}

  /// The report as text; no line is wider than ``width``, and the last one ends in a line break.
  ///
  /// - Parameter report: The report.
  /// - Returns: The same bytes for the same report.
  public func render(_ report: Report) -> String {
    var page = TextPage(outline: Outline(report), notice: report.notice)
    page.write(report)
    return page.text
  }

  /// The sections of a report as text, without its title, contents and end.
  ///
  /// - Parameter report: The report.
  /// - Returns: Lines of at most `width` columns.
  public func render(sectionsOf report: Report) -> String {
    var page = TextPage(outline: Outline(report), notice: nil)
    for section in report.sections { page.writeAlone(section) }
    return page.text
  }

  /// One table as text, without a number.
  ///
  /// - Parameter table: The table.
  /// - Returns: Lines of at most `width` columns.
  public func render(_ table: Table) -> String {
    var page = TextPage(outline: Outline(table), notice: nil)
    page.write(table, isNumbered: false)
    return page.text
  }
}

/// A report as plain text, line by line.
struct TextPage {
  /// The numbers of the report's parts.
  let outline: Outline
  /// What stands at the head of every part.
  let notice: Text?
  private var lines: [String] = []

  init(outline: Outline, notice: Text?) {
    self.outline = outline
    self.notice = notice
  }

  /// What was written.
  var text: String {
    var end = lines.count
    while end > 0, lines[end - 1].isEmpty { end -= 1 }
    return lines[..<end].joined(separator: "\n") + "\n"
  }

  /// Writes a line.
  mutating func line(_ words: String = "") {
    lines.append(words.trimmedAtEnd)
  }

  /// Writes an empty line, unless there is one.
  mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Writes words in as many lines as they need.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - first: What stands before the first line.
  ///   - rest: What stands before the others; spaces as wide as `first` where `nil`.
  mutating func wrapped(_ words: String, first: String = "", rest: String? = nil) {
    let rest = rest ?? String(repeating: " ", count: DisplayWidth.of(first))
    let room = TextRenderer.width - max(DisplayWidth.of(first), DisplayWidth.of(rest))
    for (index, words) in TextWrapping.lines(words, width: max(room, 8)).enumerated() {
      line((index == 0 ? first : rest) + words)
    }
  }

  /// Writes a heading with a line of `mark` under it.
  mutating func heading(_ words: String, mark: Character) {
    let wrapped = TextWrapping.lines(words, width: TextRenderer.width)
    for words in wrapped { line(words) }
    let width = wrapped.map { DisplayWidth.of($0) }.max() ?? 0
    line(String(repeating: mark, count: width))
  }

  /// The words of a text, with "(see Figure 2)" after those that lead somewhere, and asterisks around
  /// those that are marked.
  func words(_ text: Text) -> String {
    text.runs.map { run in
      switch run {
      case .plain(let words), .strong(let words), .emphasis(let words), .code(let words): words
      case .highlight(let words): "*\(words)*"
      case .reference(let id): outline.name(of: id)
      case .link(let words, let id):
        outline.name(of: id) == words ? words : "\(words) (see \(outline.name(of: id)))"
      }
    }
    .joined()
  }
}
