import Diagnostics
import ZippedXML

/// The part of a workbook that says how cells are shown: of it only what makes a number a date, a
/// time or a percentage.
final class StylesPart: XMLHandler {
  /// The format of each style that a cell can name, by the style's position.
  private(set) var formats: [CellFormat] = []
  private var codes: [Int: CellFormat] = [:]
  private let limit: Int
  private var namespace = XMLName.none
  private var isInCellStyles = false

  init(limit: Int) {
    self.limit = limit
  }

  func start(_ element: XMLElement) throws(Diagnostic) {
    if namespace == .none {
      namespace = try SpreadsheetNamespace.of(root: element, named: "styleSheet")
    }
    guard element.namespace == namespace else { return }
    if element.name == "cellXfs" {
      isInCellStyles = true
    } else if isInCellStyles, element.name == "xf" {
      let id = element.number("numFmtId") ?? 0
      formats.append(codes[id] ?? CellFormat(builtIn: id))
    } else if element.name == "numFmt", let id = element.number("numFmtId") {
      codes[id] = CellFormat(code: element.text(of: "formatCode") ?? "")
    }
    guard formats.count <= limit, codes.count <= limit else {
      throw Diagnostic(
        code: "workbook.too-many-styles", "the workbook has more than \(limit) styles",
        fix: "copy the answers to a new workbook")
    }
  }

  func end(_ name: XMLName, namespace: XMLName) {
    if isInCellStyles, namespace == self.namespace, name == "cellXfs" { isInCellStyles = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
