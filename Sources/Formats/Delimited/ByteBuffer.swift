/// Bytes that are put together from many short pieces, as the rows of a large table are.
///
/// An array asks before every piece whether somebody else holds it; a buffer has one owner, so that a
/// piece costs a comparison and a copy.
public struct ByteBuffer: ~Copyable {
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes there are.
  public private(set) var count = 0

  /// An empty buffer.
  ///
  /// - Parameter capacity: For how many bytes room is made at first; it grows as it must.
  public init(capacity: Int = 256) {
    self.capacity = max(capacity, 16)
    storage = .allocate(capacity: self.capacity)
  }

  deinit { storage.deallocate() }

  /// Takes all bytes out and keeps the memory.
  public mutating func removeAll() { count = 0 }

  /// Appends a byte.
  public mutating func append(_ byte: UInt8) {
    if count == capacity { makeRoom(for: 1) }
    storage[count] = byte
    count += 1
  }

  /// Appends bytes.
  public mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let first = piece.baseAddress, !piece.isEmpty else { return }
    if piece.count > capacity - count { makeRoom(for: piece.count) }
    (storage + count).initialize(from: first, count: piece.count)
    count += piece.count
  }

  /// Appends bytes.
  public mutating func append(_ piece: [UInt8]) {
    piece.withUnsafeBufferPointer { append($0) }
  }

  /// Appends a text in UTF-8.
  public mutating func append(_ text: String) {
    text.utf8.span.withUnsafeBufferPointer { append($0) }
  }

  /// Appends the decimal digits of a number.
  public mutating func append(digitsOf number: UInt) {
    var digits = InlineArray<20, UInt8>(repeating: UInt8(ascii: "0"))
    var rest = number
    var first = digits.count - 1
    while rest >= 10 {
      digits[first] += UInt8(rest % 10)
      rest /= 10
      first -= 1
    }
    digits[first] += UInt8(rest)
    for place in first..<digits.count { append(digits[place]) }
  }

  /// The bytes as an array.
  public var array: [UInt8] { withBytes { Array($0) } }

  /// Gives the bytes to a function, for as long as it runs.
  public func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try body(UnsafeBufferPointer(start: storage, count: count))
  }

  private mutating func makeRoom(for added: Int) {
    capacity = max(capacity * 2, count + added)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.initialize(from: storage, count: count)
    storage.deallocate()
    storage = larger
  }
}
