/// Where bytes are not UTF-8.
struct UTF8Scan {
  /// Characters of more than one byte that are valid.
  private(set) var multibyteCount = 0
  /// The sequences that are not UTF-8, each as long as the part of a character that it begins, as
  /// the Unicode Standard recommends for replacement (chapter 3.9, "maximal subpart").
  private(set) var invalid: [Range<Int>] = []
  /// Whether the last character was cut off by the end of the bytes.
  private(set) var isCut = false

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      let end = buffer.count
      while index < end {
        // Most of a file is ASCII: eight bytes at a time.
        while index + 8 <= end,
          UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped + index)
            .loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        }
        guard index < end else { break }
        if buffer[index] < 0x80 {
          index += 1
          continue
        }
        let sequence = Self.sequence(in: buffer, at: index)
        if sequence.isValid {
          multibyteCount += 1
        } else {
          invalid.append(index..<index + sequence.length)
          isCut = sequence.isCut
        }
        index += sequence.length
      }
    }
  }

  /// Whether bytes that are not all valid are UTF-8 nevertheless: at least as many characters are
  /// valid as are not, or nothing is wrong but the last character, which was cut.
  ///
  /// In Windows-1252 a letter such as é at the end of a file looks like the first byte of a
  /// character that was cut. So one byte alone counts as cut UTF-8 only where it begins the
  /// characters that English text holds: Latin letters, punctuation and symbols.
  func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    if multibyteCount > 0 { return multibyteCount >= invalid.count }
    guard isCut, invalid.count == 1, let last = invalid.last else { return false }
    return last.count > 1 || [0xc2, 0xc3, 0xe2, 0xf0].contains(bytes[last.lowerBound])
  }

  private static func sequence(
    in buffer: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (length: Int, isValid: Bool, isCut: Bool) {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xbf
    switch buffer[start] {
    case 0xc2...0xdf: length = 2
    case 0xe0: (length, second) = (3, 0xa0...0xbf)
    case 0xed: (length, second) = (3, 0x80...0x9f)
    case 0xe1...0xef: length = 3
    case 0xf0: (length, second) = (4, 0x90...0xbf)
    case 0xf1...0xf3: length = 4
    case 0xf4: (length, second) = (4, 0x80...0x8f)
    default: return (1, false, false)
    }
    for offset in 1..<length {
      guard start + offset < buffer.count else { return (offset, false, true) }
      let allowed = offset == 1 ? second : 0x80...0xbf
      guard allowed.contains(buffer[start + offset]) else { return (offset, false, false) }
    }
    return (length, true, false)
  }
}
