import Diagnostics

extension WorksheetPart {
  /// Makes a cell of what was read of it; one that holds nothing is left out.
  func endCell() throws(Diagnostic) {
    if cell.hasFormula, isUncalculated, !content.isEmpty {
      builder.flaws.add(.uncalculatedFormula, column: cell.column, row: row)
    }
    switch cell.type {
    case .shared: try addShared()
    case .number where cell.hasInlineText && !cell.hasValue: try addText()
    case .number: try addNumber()
    case .formulaText, .inlineText: try addText()
    case .boolean: try addBoolean()
    case .error:
      guard try !addUncached() else { return }
      builder.flaws.add(.error, column: cell.column, row: row)
      try add(.error, contentText)
    case .date: try addDate()
    }
  }

  private var contentText: String { String(decoding: content, as: UTF8.self) }

  private func add(_ kind: SheetCell.Kind, _ text: String) throws(Diagnostic) {
    try builder.add(SheetCell(column: cell.column, kind: kind, text: text))
  }

  /// Adds a formula that has no result; without a formula, such a cell is empty.
  ///
  /// - Returns: Whether the cell has no value.
  private func addUncached() throws(Diagnostic) -> Bool {
    guard content.isEmpty else { return false }
    if cell.hasFormula {
      builder.flaws.add(.uncachedFormula, column: cell.column, row: row)
      try add(.uncachedFormula, "")
    }
    return true
  }

  private func addShared() throws(Diagnostic) {
    guard !content.isEmpty else { return }
    var index = 0
    for byte in content {
      let digit = byte &- 0x30
      guard digit <= 9, index < strings.count else {
        index = strings.count
        break
      }
      index = index * 10 + Int(digit)
    }
    guard index < strings.count else {
      builder.flaws.add(.missingText, column: cell.column, row: row)
      return
    }
    let text = strings[index]
    guard !text.isEmpty else { return }
    if !fullStrings.isEmpty, fullStrings.contains(index) {
      builder.flaws.add(.full, column: cell.column, row: row)
    }
    try builder.add(SheetCell(column: cell.column, kind: .text, text: text), isShared: true)
  }

  private func addText() throws(Diagnostic) {
    if content.isEmpty {
      // The empty text is a result that a formula can have; no value at all is none.
      if cell.hasFormula, !cell.hasValue { _ = try addUncached() }
      return
    }
    let text = content.withUnsafeBufferPointer { EscapedText.string($0) }
    if FullText.isFull(text) { builder.flaws.add(.full, column: cell.column, row: row) }
    try add(.text, text)
  }

  private func addBoolean() throws(Diagnostic) {
    guard try !addUncached() else { return }
    switch contentText {
    case "1", "true", "TRUE": try add(.boolean, "TRUE")
    case "0", "false", "FALSE": try add(.boolean, "FALSE")
    default:
      builder.flaws.add(.notANumber, column: cell.column, row: row)
      try add(.text, contentText)
    }
  }

  private func addNumber() throws(Diagnostic) {
    guard try !addUncached() else { return }
    let format = cell.style < formats.count ? formats[cell.style] : .number
    if format.isTemporal, let serial = content.withUnsafeBufferPointer({ WrittenNumber.value($0) })
    {
      if let date = SerialDate(serial, format: format, system: dateSystem) {
        if date.isImaginary { builder.flaws.add(.imaginaryDay, column: cell.column, row: row) }
        try add(date.kind, date.text)
        return
      }
      builder.flaws.add(.outsideCalendar, column: cell.column, row: row)
    }
    guard let number = content.withUnsafeBufferPointer({ WrittenNumber($0) }) else {
      builder.flaws.add(.notANumber, column: cell.column, row: row)
      try add(.text, contentText)
      return
    }
    if number.isBeyondPrecision {
      builder.flaws.add(.beyondPrecision, column: cell.column, row: row)
    }
    try add(format == .percentage ? .percentage : .number, number.text)
  }

  private func addDate() throws(Diagnostic) {
    guard try !addUncached() else { return }
    let text = contentText
    guard let date = ISODate(text) else {
      builder.flaws.add(.notADate, column: cell.column, row: row)
      try add(.text, text)
      return
    }
    let format = cell.style < formats.count ? formats[cell.style] : .number
    let shown = format == .date ? date.withoutMidnight : date
    try add(shown.kind, shown.text)
  }
}
