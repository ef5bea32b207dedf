/// Renders a report as one HTML file that needs nothing else: no script, no picture, no font.
///
/// The page reads on a telephone and on paper, in light and in dark, by eye and by ear; it meets
/// WCAG 2.2 AA. A content security policy forbids scripts and anything from outside.
public struct HTMLRenderer: Sendable {
  /// What a page carries for those who work on with its numbers, which nobody needs to read it.
  public struct Extras: OptionSet, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A link under each table that saves it as CSV.
    public static let csv = Extras(rawValue: 1)
    /// The Vega-Lite specification of each figure, as data that no browser runs.
    public static let vegaLite = Extras(rawValue: 2)
  }

  private let extras: Extras

  /// - Parameter extras: What the page carries beside what is read.
  public init(extras: Extras = []) {
    self.extras = extras
  }

  /// The page.
  ///
  /// - Parameter report: The report.
  /// - Returns: The same bytes for the same report.
  /// - Throws: `InvalidReport` where links would break or a table or figure lacks what readers
  ///   need.
  public func render(_ report: Report) throws(InvalidReport) -> String {
    try report.check()
    var html = HTMLWriter()
    HTMLPage(report, extras: extras).write(to: &html)
    guard html.repeatedAnchors.isEmpty else {
      throw InvalidReport(
        problems: html.repeatedAnchors.map {
          ReportProblem(id: $0, "the anchor is already in use")
        })
    }
    return html.html
  }
}
