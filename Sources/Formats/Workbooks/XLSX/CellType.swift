/// What a cell's attribute `t` says of its value (ISO/IEC 29500-1, 18.18.11).
enum CellType: UInt8 {
  case number, shared, formulaText, inlineText, boolean, error, date

  /// A type by its name; numbers are the default.
  init(_ name: UnsafeBufferPointer<UInt8>) {
    guard let first = name.first else {
      self = .number
      return
    }
    self =
      switch first {
      case UInt8(ascii: "s"): name.count == 1 ? .shared : .formulaText
      case UInt8(ascii: "i"): .inlineText
      case UInt8(ascii: "b"): .boolean
      case UInt8(ascii: "e"): .error
      case UInt8(ascii: "d"): .date
      default: .number
      }
  }
}
