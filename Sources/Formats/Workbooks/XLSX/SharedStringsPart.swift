import Diagnostics
import ZippedXML

/// The part of a workbook that holds each text once.
final class SharedStringsPart: XMLHandler {
  private(set) var strings: [String] = []
  private let limits: WorkbookLimits
  private var names = (item: XMLName.none, text: XMLName.none, phonetic: XMLName.none)
  private var namespace = XMLName.none
  private var content: [UInt8] = []
  private var isInText = false
  private var isInPhonetic = false
  private var textBytes = 0

  init(limits: WorkbookLimits) {
    self.limits = limits
  }

  func begin(_ names: XMLNames) {
    self.names = (names["si"], names["t"], names["rPh"])
  }

  func start(_ element: XMLElement) throws(Diagnostic) {
    if namespace == .none {
      namespace = try SpreadsheetNamespace.of(root: element, named: "sst")
    }
    guard element.namespace == namespace else { return }
    if element.name == names.text {
      isInText = !isInPhonetic
    } else if element.name == names.phonetic {
      // How to pronounce the text is not the text.
      isInPhonetic = true
    } else if element.name == names.item {
      content.removeAll(keepingCapacity: true)
    }
  }

  func end(_ name: XMLName, namespace: XMLName) throws(Diagnostic) {
    guard namespace == self.namespace else { return }
    if name == names.text {
      isInText = false
    } else if name == names.phonetic {
      isInPhonetic = false
    } else if name == names.item {
      textBytes += content.count
      guard textBytes <= limits.textBytes, strings.count < limits.cells else {
        throw Diagnostic(
          code: "sheet.too-much-text",
          "the workbook has more than \(limits.textBytes) bytes of text or \(limits.cells) texts",
          fix: "check that it is the right file; copy the answers to a new workbook")
      }
      strings.append(content.withUnsafeBufferPointer { EscapedText.string($0) })
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInText { content.append(contentsOf: bytes) }
  }
}
