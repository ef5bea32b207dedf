internal import Diagnostics
internal import Formats
public import Reporting

/// Renders a report as a Word document (DOCX) for the papers of a committee.
///
/// It is a document as Word makes it: headings, captions, lists and quotations by style, so that they can
/// be restyled; a table of contents; numbers of figures and tables as fields; tables whose row of
/// headings is repeated on each page; charts drawn with Word's own shapes beside their numbers, a row
/// each, so that they break between pages; A4, with the page in the footer. Wide tables stand on pages
/// turned sideways.
public struct WordRenderer: Sendable {
  public init() {}

  /// The document.
  ///
  /// - Parameter report: The report.
  /// - Returns: The same bytes for the same report, with one version of zlib: uncompressed, it would be too
  ///   large for many a letter box.
  /// - Throws: `InvalidReport` where links would break or a table or figure lacks what readers need;
  ///   a `Diagnostic` where there is no memory for it.
  public func render(_ report: Report) throws -> [UInt8] {
    try report.check()
    var page = WordPage(report)
    page.write(report)
    let parts = WordParts(report: report, listCount: page.listCount)
    return try WrittenPackage(
      main: .init(
        path: "word/document.xml", type: "wordprocessingml.document.main", xml: page.document),
      others: parts.all, relationships: [("word/document.xml", parts.links)],
      properties: .init(
        title: report.title.printable, subject: report.subtitle.printable,
        description: "\(report.status), \(report.date)".printable,
        language: WordXML.language(report.language), day: DocumentDay(report.isoDate).text)
    ).bytes(named: "report.docx", isCompressed: true)
  }
}
