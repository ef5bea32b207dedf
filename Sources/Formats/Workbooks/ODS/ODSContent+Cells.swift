import Diagnostics

extension ODSContent {
  /// Makes a cell, or as many as it stands for, of what was read; one that holds nothing is left out.
  func endCell() throws(Diagnostic) {
    guard let (kind, text) = content() else { return }
    if FullText.isFull(text) { builder.flaws.add(.full, column: cell.column, row: row) }
    for column in cell.column..<(cell.column + cell.count) {
      try builder.add(
        SheetCell(column: column, kind: kind, text: text), isShared: column > cell.column)
    }
  }

  private func content() -> (SheetCell.Kind, String)? {
    let shown = paragraphs.text
    if isError(shown) { return flawed(.error, .error, shown) }
    switch cell.type {
    case "float", "currency", "percentage":
      guard let value = cell.value else { break }
      var copy = value
      guard let number = copy.withUTF8({ WrittenNumber($0) }) else {
        return flawed(.notANumber, .text, value)
      }
      let kind: SheetCell.Kind = cell.type == "percentage" ? .percentage : .number
      return number.isBeyondPrecision
        ? flawed(.beyondPrecision, kind, number.text) : (kind, number.text)
    case "date", "time":
      guard let value = cell.value else { break }
      guard let date = ISODate(value) else { return flawed(.notADate, .text, value) }
      return (date.kind, date.text)
    case "boolean":
      guard let value = cell.value else { break }
      return (.boolean, value == "true" ? "TRUE" : "FALSE")
    default: break
    }
    let text = cell.type == "string" ? cell.value ?? shown : shown
    guard text.isEmpty else { return (.text, text) }
    return cell.hasFormula && cell.type.isEmpty
      ? flawed(.uncachedFormula, .uncachedFormula, "") : nil
  }

  /// Older programs write an error as the number 0 that shows as `#DIV/0!` or `Err:502`.
  private func isError(_ shown: String) -> Bool {
    cell.isError
      || cell.hasFormula && cell.type == "float"
        && (shown.hasPrefix("#") || shown.hasPrefix("Err:"))
  }

  private func flawed(
    _ flaw: CellFindings.Flaw, _ kind: SheetCell.Kind, _ text: String
  ) -> (SheetCell.Kind, String) {
    builder.flaws.add(flaw, column: cell.column, row: row)
    return (kind, text)
  }
}
