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
  mutating func count(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { count(byte) }
  }

  /// Counts the next byte.
  mutating func count(_ byte: UInt8) {
    if byte == 0x0d || (byte == 0x0a && !isAfterCarriageReturn) { line += 1 }
    isAfterCarriageReturn = byte == 0x0d
  }
}
