import ZippedXML

/// The names of OpenDocument that a spreadsheet is read by.
struct ODSNames {
  let office: XMLName
  let tables: XMLName
  let texts: XMLName
  let styles: XMLName
  let extensions: XMLName

  let table: XMLName
  let row: XMLName
  let cell: XMLName
  let coveredCell: XMLName
  let column: XMLName
  let paragraph: XMLName
  let rowsRepeated: XMLName
  let columnsRepeated: XMLName
  let rowsSpanned: XMLName
  let columnsSpanned: XMLName
  let formula: XMLName
  let valueType: XMLName

  init(_ names: XMLNames) {
    office = names["urn:oasis:names:tc:opendocument:xmlns:office:1.0"]
    tables = names["urn:oasis:names:tc:opendocument:xmlns:table:1.0"]
    texts = names["urn:oasis:names:tc:opendocument:xmlns:text:1.0"]
    styles = names["urn:oasis:names:tc:opendocument:xmlns:style:1.0"]
    extensions = names["urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"]
    table = names["table"]
    row = names["table-row"]
    cell = names["table-cell"]
    coveredCell = names["covered-table-cell"]
    column = names["table-column"]
    paragraph = names["p"]
    rowsRepeated = names["number-rows-repeated"]
    columnsRepeated = names["number-columns-repeated"]
    rowsSpanned = names["number-rows-spanned"]
    columnsSpanned = names["number-columns-spanned"]
    formula = names["formula"]
    valueType = names["value-type"]
  }
}

extension XMLElement {
  /// The value of an attribute in a namespace, or `nil`.
  func value(_ name: StaticString, in namespace: XMLName) -> UnsafeBufferPointer<UInt8>? {
    attributes.first { $0.namespace == namespace && $0.name == name }?.value
  }

  /// How many rows or columns an element stands for: 1 where it does not say.
  func count(_ name: XMLName, in namespace: XMLName) -> Int {
    attributes.first { $0.name == name && $0.namespace == namespace }?.count ?? 1
  }
}

extension XMLAttribute {
  /// The value as a number of rows or columns, 1 or more; far more than a sheet has stay far more.
  var count: Int { min(max(Int(text) ?? 1, 1), 1 << 24) }
}
