internal import Reporting

/// A report as the body of a Word document, piece by piece.
struct WordPage {
  let report: Report
  /// The numbers of the report's parts.
  let outline: Outline
  /// The names of bookmarks by anchor.
  private let bookmarks: [String: String]
  private var bookmarkCount = 0
  /// How many numbered lists there are, each of which begins at 1.
  private(set) var listCount = 0
  /// How many drawings there are.
  private(set) var drawingCount = 0
  private var body = ""
  private var isSideways = false

  init(_ report: Report) {
    self.report = report
    outline = Outline(report)
    bookmarks = WordBookmarks.names(outline.anchors.map(\.id))
  }

  /// The part of the document.
  var document: String {
    "<w:document \(WordXML.names)><w:body>\(body)\(WordParts.section(isSideways: isSideways))"
      + "</w:body></w:document>"
  }

  // MARK: Pieces

  mutating func append(_ xml: String) { body += xml }

  /// Writes a paragraph.
  mutating func paragraph(_ style: String?, _ content: String, _ properties: String = "") {
    body += WordXML.paragraph(style, content, properties)
  }

  /// Turns the page where what follows needs it.
  ///
  /// A paragraph ends the pages before it: that which stands behind a table, where there is one, so that
  /// no full page is followed by an empty one.
  mutating func turn(sideways: Bool) {
    guard sideways != isSideways else { return }
    if body.hasSuffix(Self.gap) { body.removeLast(Self.gap.count) }
    body += WordXML.paragraph("SectionEnd", "", WordParts.section(isSideways: isSideways))
    isSideways = sideways
  }

  /// Keeps a table from what follows it.
  mutating func endTable() { body += Self.gap }

  private static let gap = WordXML.paragraph("SectionEnd", "")

  /// The number of the next drawing.
  mutating func nextDrawing() -> Int {
    drawingCount += 1
    return drawingCount
  }

  /// The number of the next numbered list.
  mutating func nextList() -> Int {
    listCount += 1
    return listCount
  }

  /// A bookmark for an anchor, before what it stands for.
  mutating func bookmark(_ id: String?) -> String {
    guard let id, let name = bookmarks[id] else { return "" }
    bookmarkCount += 1
    return "<w:bookmarkStart w:id=\"\(bookmarkCount)\" w:name=\"\(name)\"/>"
      + "<w:bookmarkEnd w:id=\"\(bookmarkCount)\"/>"
  }

  /// Words that lead to an anchor; the words alone where there is none.
  func link(_ words: String, to id: String, _ properties: String = "") -> String {
    let run = WordXML.run(words, WordXML.style("Hyperlink") + properties)
    return bookmarks[id].map { WordXML.link(run, to: $0) } ?? run
  }

  /// The words of a text, with references named.
  func words(_ text: Text) -> String { text.words(naming: outline.name(of:)) }

  /// The runs of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - properties: Elements of `w:rPr` for all of it.
  /// - Returns: The runs.
  func runs(_ text: Text, _ properties: String = "") -> String {
    text.runs.map { run in
      switch run {
      case .plain(let words): WordXML.run(words, properties)
      case .strong(let words): WordXML.run(words, WordXML.style("Strong") + properties)
      case .emphasis(let words): WordXML.run(words, WordXML.style("Emphasis") + properties)
      case .code(let words): WordXML.run(words, WordXML.style("CodeWords") + properties)
      case .highlight(let words): WordXML.run(words, WordXML.style("MarkedWords") + properties)
      case .link(let words, let id): link(words, to: id, properties)
      case .reference(let id): link(outline.name(of: id), to: id, properties)
      }
    }.joined()
  }
}

/// The names of bookmarks: 40 letters, digits and underscores at the most, as Word allows.
enum WordBookmarks {
  static func names(_ ids: [String]) -> [String: String] {
    var names: [String: String] = [:]
    var used: Set<String> = []
    for id in ids where names[id] == nil {
      let start = String(id.replacing("-", with: "_").prefix(34))
      var name = start
      var number = 2
      while !used.insert(name.lowercased()).inserted {
        name = "\(start)_\(number)"
        number += 1
      }
      names[id] = name
    }
    return names
  }
}
