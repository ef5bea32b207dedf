/// A cell or a range of cells as a workbook names them: `B7`, `A1:C2`.
struct CellReference {
  let column: Int
  let row: Int

  /// Reads `B7`; `nil` for anything else, also where the numbers are beyond any sheet.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var column = 0
    while index < bytes.count {
      let letter = bytes[index] & 0xdf
      guard letter >= 0x41, letter <= 0x5a, bytes[index] >= 0x41 else { break }
      column = column &* 26 &+ Int(letter &- 0x40)
      index += 1
    }
    let letters = index
    var row = 0
    while index < bytes.count {
      let digit = bytes[index] &- 0x30
      guard digit <= 9 else { return nil }
      row = row &* 10 &+ Int(digit)
      index += 1
    }
    guard letters > 0, letters < 5, index > letters, index - letters < 11, row > 0 else {
      return nil
    }
    self.column = column
    self.row = row
  }
}

extension CellRange {
  /// Reads `A1:C2`, or one cell; `nil` for anything else.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let colon = bytes.firstIndex(of: 0x3a) ?? bytes.endIndex
    guard let first = CellReference(UnsafeBufferPointer(rebasing: bytes[..<colon])) else {
      return nil
    }
    guard colon < bytes.endIndex else {
      self.init(rows: first.row...first.row, columns: first.column...first.column)
      return
    }
    guard let last = CellReference(UnsafeBufferPointer(rebasing: bytes[(colon + 1)...])) else {
      return nil
    }
    self.init(
      rows: min(first.row, last.row)...max(first.row, last.row),
      columns: min(first.column, last.column)...max(first.column, last.column))
  }
}
