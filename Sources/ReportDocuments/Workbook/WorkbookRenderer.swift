internal import Diagnostics
public import Reporting
internal import SpreadsheetKit

/// Renders the tables of a report as a workbook (XLSX) as the Government Analysis Function asks for
/// it: a cover, a list of contents, the notes, and one table a sheet ("Releasing statistics in
/// spreadsheets").
///
/// Titles are tagged as headings, tables are named, numbers are numbers; there are no merged cells,
/// fills, filters or frozen panes. The cells hold what the CSV files of ``Reporting/CSVRenderer`` hold.
public struct WorkbookRenderer: Sendable {
  /// How exactly numbers are written; in full they have 16 digits, the last of which can be rounded.
  public let precision: NumberPrecision

  public init(precision: NumberPrecision = .printed) {
    self.precision = precision
  }

  /// The workbook.
  ///
  /// - Parameter report: The report.
  /// - Returns: The same bytes for the same report.
  /// - Throws: `InvalidReport` where links would break or a table lacks what readers need; a
  ///   `Diagnostic` where there is no room for temporary files.
  public func render(_ report: Report) throws -> [UInt8] {
    try report.check()
    let pages = WorkbookPages(report, precision: precision)
    var properties = Spreadsheet.Properties(created: DocumentDay(report.isoDate).seconds)
    properties.title = report.title.printable
    properties.subject = report.subtitle.printable
    properties.comments = "\(report.status), \(report.date)".printable
    return try Spreadsheet(properties: properties, sheets: pages.sheets).bytes(
      named: "workbook.xlsx")
  }
}
