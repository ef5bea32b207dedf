import Diagnostics
import ZippedXML

/// The part of a workbook that lists its sheets and says from which day it counts.
final class WorkbookPart: XMLHandler {
  struct Entry {
    let name: String
    let visibility: Sheet.Visibility
    /// The relationship by which the sheet's part is found.
    let relationship: String
  }

  private(set) var sheets: [Entry] = []
  /// Whether the results of formulas wait to be calculated when a person opens the workbook.
  private(set) var isUncalculated = false
  private(set) var dateSystem = SerialDate.System.since1900
  private let limit: Int
  private var namespace = XMLName.none

  init(sheetLimit: Int) {
    limit = sheetLimit
  }

  func start(_ element: XMLElement) throws(Diagnostic) {
    if namespace == .none {
      namespace = try SpreadsheetNamespace.of(root: element, named: "workbook")
    }
    guard element.namespace == namespace else { return }
    if element.name == "workbookPr" {
      if element.flag("date1904") { dateSystem = .since1904 }
    } else if element.name == "calcPr" {
      isUncalculated = element.flag("fullCalcOnLoad")
    } else if element.name == "sheet" {
      guard sheets.count < limit else {
        throw Diagnostic(
          code: "workbook.too-many-sheets", "the workbook has more than \(limit) sheets",
          fix: "copy the sheets with answers to a new workbook")
      }
      let visibility: Sheet.Visibility =
        switch element.text(of: "state") {
        case "hidden": .hidden
        case "veryHidden": .veryHidden
        default: .visible
        }
      sheets.append(
        Entry(
          name: element.text(of: "name") ?? "", visibility: visibility,
          relationship: element.text(of: "id", in: SpreadsheetNamespace.relationships) ?? ""))
    }
  }

  func end(_ name: XMLName, namespace: XMLName) {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
