/// Counts physical lines, which end with LF, CR, or CR and LF.
///
/// U+2028, U+0085, vertical tab and form feed end no line: spreadsheets and editors do not count
/// them either.
struct LineCounter {
  /// The line that the next byte stands on, from 1.
  private(set) var line: Int
  private var isAfterCarriageReturn = false

  init(line: Int = 1) {
    self.line = line
  }

  /// Counts the line ends in the next bytes.
  mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    var index = 0
    while index < bytes.count {
      // Most words have no line end; those that have are counted byte by byte.
      if index + 8 <= bytes.count, ByteWord(at: base + index).lineEnds == 0 {
        isAfterCarriageReturn = false
        index += 8
        continue
      }
      let end = min(index + 8, bytes.count)
      while index < end {
        let byte = base[index]
        if byte == 0x0d || (byte == 0x0a && !isAfterCarriageReturn) { line += 1 }
        isAfterCarriageReturn = byte == 0x0d
        index += 1
      }
    }
  }
}
