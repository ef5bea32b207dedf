/// Makes ZIP archives for tests, faulty ones included, part by part.
public struct ZipBuilder {
  /// How a part is packed.
  public enum Content: Sendable {
    /// The bytes as they are.
    case stored([UInt8])
    /// So many zero bytes, deflated to a 158th.
    case zeros(Int)
  }

  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  public init() {}

  /// An archive of text parts.
  ///
  /// - Parameter parts: Names and contents.
  /// - Returns: The archive.
  public static func archive(_ parts: [(name: String, text: String)]) -> [UInt8] {
    var builder = ZipBuilder()
    for (name, text) in parts { builder.add(name, .stored(Array(text.utf8))) }
    return builder.archive
  }

  /// Adds a part.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - content: What is in it.
  ///   - checksum: The CRC-32 to claim, or `nil` for the true one.
  ///   - isEncrypted: Whether to claim that it is encrypted.
  public mutating func add(
    _ name: String, _ content: Content, checksum: UInt32? = nil, isEncrypted: Bool = false
  ) {
    let (packed, method, size, sum): ([UInt8], UInt16, Int, UInt32) =
      switch content {
      case .stored(let bytes): (bytes, 0, bytes.count, Self.checksum(bytes))
      case .zeros(let count):
        (Self.deflatedZeros(count), 8, count, Self.checksum(repeatElement(0, count: count)))
      }
    let facts =
      Self.bytes(isEncrypted ? 1 : 0, method, 0, 0x21)
      + Self.bytes(checksum ?? sum, UInt32(packed.count), UInt32(size))
      + Self.bytes(UInt16(name.utf8.count), 0)
    let offset = UInt32(body.count)
    body += [0x50, 0x4b, 3, 4] + Self.bytes(20 as UInt16) + facts + Array(name.utf8) + packed
    directory += [0x50, 0x4b, 1, 2] + Self.bytes(20 as UInt16, 20) + facts
    directory += Self.bytes(0 as UInt16, 0, 0) + Self.bytes(0 as UInt32, offset) + Array(name.utf8)
    count += 1
  }

  /// The archive of all parts so far.
  public var archive: [UInt8] {
    body + directory + [0x50, 0x4b, 5, 6] + Self.bytes(0 as UInt16, 0, count, count)
      + Self.bytes(UInt32(directory.count), UInt32(body.count)) + Self.bytes(0 as UInt16)
  }

  private static func bytes<Number: FixedWidthInteger>(_ numbers: Number...) -> [UInt8] {
    numbers.flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } }
  }

  private static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var sum = ~0 as UInt32
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xedb8_8320 : sum >> 1 }
    }
    return ~sum
  }

  /// One block with fixed codes (RFC 1951, 3.2.6): a zero, then copies of 258 zeros, then single ones.
  private static func deflatedZeros(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var used = 0
    func append(_ code: Int, bits: Int) {
      for bit in (0..<bits).reversed() {
        if used % 8 == 0 { bytes.append(0) }
        bytes[bytes.count - 1] |= UInt8((code >> bit) & 1) << (used % 8)
        used += 1
      }
    }
    append(0b110, bits: 3)
    let (copies, rest) = max(count - 1, 0).quotientAndRemainder(dividingBy: 258)
    for _ in 0..<(count > 0 ? rest + 1 : 0) { append(0x30, bits: 8) }
    for _ in 0..<copies { append(0b11000101_00000, bits: 13) }
    append(0, bits: 7)
    return bytes
  }
}
