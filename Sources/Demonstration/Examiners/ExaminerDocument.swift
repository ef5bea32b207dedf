/// An external examiner's report, before it has a format.
struct ExaminerDocument {
  /// What stands below a heading.
  enum Content {
    case text(String)
    case recommendations([String])
  }

  static let title = "External Examiner's Report"
  static let programme = "National Award for SEN Coordination"

  /// What stands at the head: who reports on what, and when.
  let particulars: [(key: String, value: String)]
  var sections: [(section: ExaminerSection, content: Content)] = []

  init(particulars: [(key: String, value: String)]) {
    self.particulars = particulars
  }

  /// The report as a text file.
  var text: [UInt8] {
    var text = "\(Self.title)\n\(Self.programme)\n\n"
    text += particulars.map { "\($0.key): \($0.value)\n" }.joined()
    for (section, content) in sections {
      text += "\n\(section.number). \(section.title)\n\n"
      switch content {
      case .text(let written): text += written + "\n"
      case .recommendations(let list):
        text += list.enumerated().map { "R\($0 + 1). \($1)\n" }.joined()
      }
    }
    return Array((text + "\n").utf8)
  }

  /// The report as the university's form in Word: particulars in a table, questions as headings, a
  /// tick below those that ask for one; with a sentence that was deleted and a remark in the margin.
  var word: WordFile {
    var blocks: [WordFile.Block] = [
      .title(Self.title), .paragraph([.text(Self.programme)]), .table(particulars),
    ]
    for (section, content) in sections {
      blocks.append(.heading("\(section.number). \(section.title)"))
      if section.item != nil { blocks.append(.paragraph([.text("☒ Yes  ☐ No")])) }
      switch content {
      case .text(let written):
        blocks += written.split(separator: "\n").map { .paragraph(Self.runs(String($0), section)) }
      case .recommendations(let list): blocks += list.map { .numbered($0) }
      }
    }
    return WordFile(blocks: blocks)
  }

  /// A paragraph with the traces of its making.
  private static func runs(_ text: String, _ section: ExaminerSection) -> [WordFile.Run] {
    guard let space = text.dropFirst(text.count / 2).firstIndex(of: " ") else {
      return [.text(text)]
    }
    let (first, second) = (String(text[..<space]), String(text[space...]))
    return switch section.number {
    case 4:
      [.text(text), .deleted(" I had not seen the second assignment when I wrote this.")]
    case 5: [.text(first), .inserted(second)]
    case 8: [.remarked(first, comment: "To be checked before the board."), .text(second)]
    default: [.text(text)]
    }
  }

  /// The report as it was printed into a PDF: broken lines, hyphens at their ends, and pages that end
  /// within an answer.
  var pdf: PDFFile {
    let breaker = BrokenLines(width: 72)
    var lines: [PDFFile.Line] = [
      .init(text: Self.title, isHeading: true), .init(text: Self.programme),
    ]
    for (index, field) in particulars.enumerated() {
      lines.append(.init(text: "\(field.key): \(field.value)", gap: index == 0 ? 1 : 0))
    }
    for (section, content) in sections {
      lines.append(
        .init(text: "\(section.number). \(section.title)", isHeading: true, gap: 1))
      let paragraphs =
        switch content {
        case .text(let written): written.split(separator: "\n").map(String.init)
        case .recommendations(let list): list.enumerated().map { "R\($0 + 1). \($1)" }
        }
      for paragraph in paragraphs {
        for (index, line) in breaker.lines(of: paragraph).enumerated() {
          lines.append(.init(text: line, gap: index == 0 ? 0.6 : 0))
        }
      }
    }
    return PDFFile(footer: Self.title, lines: lines)
  }
}
