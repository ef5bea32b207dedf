/// Reads numbers of a fixed size out of bytes, and never past their end.
struct ByteReader {
  let bytes: [UInt8]
  /// Whether the numbers are stored with their most significant byte first.
  var isBigEndian = false
  /// The place of the next byte that is read.
  var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The bytes that are left.
  var remaining: Int { bytes.count - position }

  /// The next whole number of four bytes, or `nil` where they are not all there.
  mutating func int32() -> Int? {
    guard let slice = take(4) else { return nil }
    let value = slice.reduce(into: UInt32(0)) { $0 = $0 << 8 | UInt32($1) }
    return Int(Int32(bitPattern: isBigEndian ? value : value.byteSwapped))
  }

  /// The next bytes, or `nil` where they are not all there.
  ///
  /// - Parameter count: How many; a negative number is too many.
  /// - Returns: The bytes.
  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= remaining else { return nil }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// Passes over bytes.
  ///
  /// - Parameter count: How many.
  /// - Returns: Whether they were all there.
  mutating func skip(_ count: Int) -> Bool { take(count) != nil }
}
