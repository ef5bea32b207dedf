/// How far bytes are UTF-8, read chunk by chunk.
struct UTF8Scan {
  /// What stands where text is not clean: not UTF-8, or a zero byte.
  enum Flaw {
    /// Bytes that are no character, as many as the part of a character that they begin, as the
    /// Unicode Standard recommends for replacement (chapter 3.9, "maximal subpart").
    case invalid(length: Int)
    /// A zero byte.
    case zero
    /// The bytes end inside a character.
    case incomplete
  }

  /// Characters of more than one byte that are valid.
  private(set) var multibyteCount = 0
  /// The sequences that are not UTF-8, the one that the end cuts among them.
  private(set) var invalidCount = 0
  /// Whether there is a zero byte.
  private(set) var hasZero = false
  /// The bytes of the character that the end of the file cuts.
  private var cut: (first: UInt8, length: Int)?

  /// The whole of a text.
  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { _ = read($0, isLast: true) }
  }

  /// A scan at the start of a text.
  init() {}

  /// Looks at the next bytes.
  ///
  /// - Returns: How many were looked at: all but those of a character that the chunk cuts, which
  ///   are to come again.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Int {
    var index = 0
    while let flaw = Self.nextFlaw(in: bytes, from: &index, counting: &multibyteCount) {
      switch flaw {
      case .zero:
        hasZero = true
        index += 1
      case .invalid(let length):
        invalidCount += 1
        index += length
      case .incomplete:
        guard isLast else { return index }
        invalidCount += 1
        cut = (bytes[index], bytes.count - index)
        return bytes.count
      }
    }
    return bytes.count
  }

  /// Whether every byte is UTF-8 and none is zero.
  var isClean: Bool { invalidCount == 0 && !hasZero }

  /// Whether bytes that are not all valid are UTF-8 nevertheless: at least as many characters are
  /// valid as are not, or nothing is wrong but the last character, which was cut.
  ///
  /// In Windows-1252 a letter such as é at the end of a file looks like the first byte of a
  /// character that was cut. So one byte alone counts as cut UTF-8 only where it begins the
  /// characters that English text holds: Latin letters, punctuation and symbols.
  var isDamagedUTF8: Bool {
    if multibyteCount > 0 { return multibyteCount >= invalidCount }
    guard let cut, invalidCount == 1 else { return false }
    return cut.length > 1 || [0xc2, 0xc3, 0xe2, 0xf0].contains(cut.first)
  }

  /// The next place that is not clean.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - index: Where to begin; after the call, where the flaw is.
  ///   - count: What valid characters of more than one byte are added to.
  /// - Returns: The flaw, or `nil` where the rest is clean.
  static func nextFlaw(
    in bytes: UnsafeBufferPointer<UInt8>, from index: inout Int, counting count: inout Int
  ) -> Flaw? {
    guard let base = bytes.baseAddress else { return nil }
    let end = bytes.count
    while index < end {
      while index + 16 <= end, ByteWord.arePlain(at: base + index) { index += 16 }
      while index + 8 <= end {
        let count = ByteWord(at: base + index).plainCount
        index += count
        if count < 8 { break }
      }
      guard index < end else { break }
      let byte = base[index]
      if byte < 0x80 {
        if byte == 0 { return .zero }
        index += 1
        continue
      }
      let length = sequence(in: bytes, at: index)
      if length > 0 {
        count += 1
        index += length
      } else if length == 0 {
        return .incomplete
      } else {
        return .invalid(length: -length)
      }
    }
    return nil
  }

  /// The length of the character at an index; negative where it is none, and 0 where the bytes end
  /// inside it.
  private static func sequence(in buffer: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    // Most letters and marks of European languages need no second look.
    if start + 2 < buffer.count {
      let second = buffer[start + 1] & 0xc0 == 0x80
      if second, (0xc2...0xdf).contains(buffer[start]) { return 2 }
      if second, (0xe1...0xec).contains(buffer[start]), buffer[start + 2] & 0xc0 == 0x80 {
        return 3
      }
    }
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
    default: return -1
    }
    for offset in 1..<length {
      guard start + offset < buffer.count else { return 0 }
      let allowed = offset == 1 ? second : 0x80...0xbf
      guard allowed.contains(buffer[start + offset]) else { return -offset }
    }
    return length
  }
}
