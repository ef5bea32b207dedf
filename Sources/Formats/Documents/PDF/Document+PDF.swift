public import Diagnostics

extension Document {
  /// Reads the text of a PDF, with the page and line of each paragraph.
  ///
  /// What runs at the top and the foot of the pages is left out, lines that were broken inside a
  /// word are joined, and a page break does not end a paragraph.
  ///
  /// - Parameter file: The file.
  /// - Throws: A `Diagnostic` where `pdftotext` is not installed, or the PDF is protected, damaged
  ///   or a scan without text.
  public init(pdf file: InputFile) throws(Diagnostic) {
    try self.init(pdf: file, tool: PDFTextTool())
  }

  init(pdf file: InputFile, tool: PDFTextTool) throws(Diagnostic) {
    var pages = PDFPage.pages(try tool.words(of: file))
    let blank = pages.indices.filter { pages[$0].lines.isEmpty }.map { $0 + 1 }
    guard blank.count < pages.count else {
      throw Diagnostic(
        code: "pdf.no-text", "the PDF holds no text: it seems to be a scan",
        at: Place(file: file.path), expected: "a PDF whose words can be selected",
        fix: "ask for the report as .docx, or have its text recognised and save that as a PDF")
    }
    var findings: [Diagnostic] = []
    func say(_ code: String, _ message: String, fix: String? = nil) {
      findings.append(
        Diagnostic(.warning, code: code, message, at: Place(file: file.path), fix: fix))
    }
    if !blank.isEmpty {
      say(
        "pdf.page-without-text",
        """
        \(blank.count == 1 ? "page" : "pages") \
        \(blank.prefix(10).map(String.init).joined(separator: ", ")) \
        \(blank.count == 1 ? "holds" : "hold") no text
        """, fix: "look whether a scanned page or a picture holds an answer")
    }
    let running = RunningLines.remove(from: &pages)
    if running > 0 {
      say(
        "pdf.running-lines",
        """
        \(running) \(running == 1 ? "line" : "lines") at the top or the foot of pages, as page \
        numbers, \(running == 1 ? "was" : "were") left out
        """)
    }
    let layout = PDFLayout(pages)
    if layout.tableCount > 0 {
      say(
        "pdf.tables",
        """
        \(layout.tableCount) \(layout.tableCount == 1 ? "table was" : "tables were") put together \
        from the places of the words
        """, fix: "compare the rows with the PDF, or ask for the report as .docx")
    }
    self.init(file, format: .pdf, title: layout.title, lines: layout.lines, findings: findings)
  }
}
