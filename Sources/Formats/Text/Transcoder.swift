/// Turns bytes in any encoding into valid UTF-8 and notes where that was not possible.
struct Transcoder {
  /// What is wrong at a place.
  enum Flaw: Hashable, CaseIterable {
    case notUTF8, notUTF16, undefined, zero, cut
  }

  /// A flaw and where it is, in the file and in the output, in bytes from 0.
  struct Spot {
    let flaw: Flaw
    let source: Int
    let output: Int
  }

  /// U+FFFD in UTF-8.
  private static let replacement: [UInt8] = [0xef, 0xbf, 0xbd]

  private(set) var output: [UInt8] = []
  private(set) var spots: [Spot] = []

  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - encoding: The encoding that it is in; its byte order mark is passed over.
  init(_ bytes: [UInt8], from encoding: TextEncoding) {
    let mark = encoding.byteOrderMark
    let start = bytes.starts(with: mark) ? mark.count : 0
    switch encoding {
    case .utf8: copy(bytes, from: start)
    case .windows1252: readWindows1252(bytes)
    case .utf16LittleEndian: readUTF16(bytes, from: start, high: 1)
    case .utf16BigEndian: readUTF16(bytes, from: start, high: 0)
    }
  }

  private mutating func replace(_ flaw: Flaw, at source: Int) {
    spots.append(Spot(flaw: flaw, source: source, output: output.count))
    output += Self.replacement
  }

  private mutating func append(_ scalar: Unicode.Scalar, at source: Int) {
    if scalar.value == 0 {
      spots.append(Spot(flaw: .zero, source: source, output: output.count))
    }
    if scalar.isASCII {
      output.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func copy(_ bytes: [UInt8], from start: Int) {
    let scan = UTF8Scan(bytes)
    output.reserveCapacity(bytes.count + 2 * scan.invalid.count)
    var index = start
    for range in scan.invalid {
      appendValid(bytes, index..<range.lowerBound)
      let isCut = scan.isCut && range.upperBound == bytes.count
      replace(isCut ? .cut : .notUTF8, at: range.lowerBound)
      index = range.upperBound
    }
    appendValid(bytes, index..<bytes.count)
  }

  private mutating func appendValid(_ bytes: [UInt8], _ range: Range<Int>) {
    var rest = bytes[range]
    while let zero = rest.firstIndex(of: 0) {
      spots.append(
        Spot(flaw: .zero, source: zero, output: output.count + zero - range.lowerBound))
      rest = rest[(zero + 1)...]
    }
    output += bytes[range]
  }

  private mutating func readWindows1252(_ bytes: [UInt8]) {
    output.reserveCapacity(bytes.count + bytes.count / 16)
    for (offset, byte) in bytes.enumerated() {
      if let scalar = Windows1252.scalar(of: byte) {
        append(scalar, at: offset)
      } else {
        replace(.undefined, at: offset)
      }
    }
  }

  private mutating func readUTF16(_ bytes: [UInt8], from start: Int, high: Int) {
    output.reserveCapacity(bytes.count / 2 + bytes.count / 16)
    func unit(_ offset: Int) -> UInt16 {
      UInt16(bytes[offset + high]) << 8 | UInt16(bytes[offset + 1 - high])
    }
    var index = start
    while index + 1 < bytes.count {
      let first = unit(index)
      if let scalar = Unicode.Scalar(first) {
        append(scalar, at: index)
      } else if first < 0xdc00, index + 3 >= bytes.count {
        replace(.cut, at: index)
        return
      } else if first < 0xdc00, (0xdc00...0xdfff).contains(unit(index + 2)),
        let scalar = Unicode.Scalar(
          0x1_0000 + (UInt32(first - 0xd800) << 10 | UInt32(unit(index + 2) - 0xdc00)))
      {
        append(scalar, at: index)
        index += 2
      } else {
        replace(.notUTF16, at: index)
      }
      index += 2
    }
    if index < bytes.count { replace(.cut, at: index) }
  }
}
