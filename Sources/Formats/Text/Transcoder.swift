/// Turns bytes in any encoding into valid UTF-8, chunk by chunk, and notes where that was not
/// possible.
struct Transcoder {
  /// U+FFFD in UTF-8.
  private static let replacement: [UInt8] = [0xef, 0xbf, 0xbd]

  /// What could not be read.
  private(set) var flaws = TextFlaws()
  private let encoding: TextEncoding
  /// Where the next byte stands in the file, from 0.
  private var offset: Int
  private var lines = LineCounter()
  /// How much of the output the lines are counted of.
  private var countedOutput = 0

  /// - Parameters:
  ///   - encoding: The encoding of the bytes.
  ///   - offset: Where the first byte stands in the file: behind the byte order mark, if there is
  ///     one.
  init(from encoding: TextEncoding, offset: Int) {
    self.encoding = encoding
    self.offset = offset
  }

  /// Reads the next bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - isLast: Whether the text ends with them.
  ///   - output: What the text is appended to.
  /// - Returns: How many bytes were read: all but those of a character that the chunk cuts, which
  ///   are to come again.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, into output: inout [UInt8]
  ) -> Int {
    countedOutput = output.count
    let count =
      switch encoding {
      case .utf8: readUTF8(bytes, isLast: isLast, into: &output)
      case .windows1252: readWindows1252(bytes, into: &output)
      case .utf16LittleEndian: readUTF16(bytes, high: 1, isLast: isLast, into: &output)
      case .utf16BigEndian: readUTF16(bytes, high: 0, isLast: isLast, into: &output)
      }
    offset += count
    if !isLast { countLines(output) }
    return count
  }

  private mutating func countLines(_ output: [UInt8]) {
    output.withUnsafeBufferPointer {
      lines.count(UnsafeBufferPointer(rebasing: $0[countedOutput...]))
    }
    countedOutput = output.count
  }

  private mutating func note(
    _ flaw: TextFlaws.Kind, _ byte: UInt8, at index: Int, _ output: [UInt8]
  ) {
    countLines(output)
    flaws.add(flaw, byte: byte, offset: offset + index, line: lines.line)
  }

  private mutating func replace(
    _ flaw: TextFlaws.Kind, _ byte: UInt8, at index: Int, in output: inout [UInt8]
  ) {
    note(flaw, byte, at: index, output)
    output += Self.replacement
  }

  private mutating func append(
    _ scalar: Unicode.Scalar, _ byte: UInt8, at index: Int, to output: inout [UInt8]
  ) {
    if scalar.value == 0 { note(.zero, byte, at: index, output) }
    if scalar.isASCII {
      output.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func readUTF8(
    _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, into output: inout [UInt8]
  ) -> Int {
    var start = 0
    var index = 0
    var multibyteCount = 0
    while let flaw = UTF8Scan.nextFlaw(in: bytes, from: &index, counting: &multibyteCount) {
      output += bytes[start..<index]
      start = index
      switch flaw {
      case .zero:
        note(.zero, 0, at: index, output)
        index += 1
        continue
      case .invalid(let length):
        replace(.notUTF8, bytes[index], at: index, in: &output)
        index += length
      case .incomplete:
        guard isLast else { return index }
        replace(.cut, bytes[index], at: index, in: &output)
        return bytes.count
      }
      start = index
    }
    output += bytes[start...]
    return bytes.count
  }

  private mutating func readWindows1252(
    _ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]
  ) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var index = 0
    while index < bytes.count {
      let start = index
      while index + 8 <= bytes.count {
        let count = ByteWord(at: base + index).plainCount
        index += count
        if count < 8 { break }
      }
      if index > start {
        output += bytes[start..<index]
        continue
      }
      if let scalar = Windows1252.scalar(of: bytes[index]) {
        append(scalar, bytes[index], at: index, to: &output)
      } else {
        replace(.undefined, bytes[index], at: index, in: &output)
      }
      index += 1
    }
    return index
  }

  private mutating func readUTF16(
    _ bytes: UnsafeBufferPointer<UInt8>, high: Int, isLast: Bool, into output: inout [UInt8]
  ) -> Int {
    func unit(_ offset: Int) -> UInt16 {
      UInt16(bytes[offset + high]) << 8 | UInt16(bytes[offset + 1 - high])
    }
    var index = 0
    while index + 1 < bytes.count {
      let first = unit(index)
      if let scalar = Unicode.Scalar(first) {
        append(scalar, bytes[index], at: index, to: &output)
      } else if first < 0xdc00, index + 3 >= bytes.count {
        guard isLast else { return index }
        replace(.cut, bytes[index], at: index, in: &output)
        return bytes.count
      } else if first < 0xdc00, (0xdc00...0xdfff).contains(unit(index + 2)),
        let scalar = Unicode.Scalar(
          0x1_0000 + (UInt32(first - 0xd800) << 10 | UInt32(unit(index + 2) - 0xdc00)))
      {
        append(scalar, bytes[index], at: index, to: &output)
        index += 2
      } else {
        replace(.notUTF16, bytes[index], at: index, in: &output)
      }
      index += 2
    }
    guard index < bytes.count, isLast else { return index }
    replace(.cut, bytes[index], at: index, in: &output)
    return bytes.count
  }
}
