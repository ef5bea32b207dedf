/// Eight bytes looked at together, in one machine word.
///
/// A byte of the results is 0x80 where the byte of the word is what is looked for, else 0, with no
/// false matches (Warren, "Hacker's Delight", 2nd edition, section 6–1).
struct ByteWord {
  static let low: UInt64 = 0x0101_0101_0101_0101
  static let high: UInt64 = 0x8080_8080_8080_8080

  private let word: UInt64

  /// The eight bytes at an address, the first of them the lowest.
  @inline(__always)
  init(at address: UnsafePointer<UInt8>) {
    word = UInt64(littleEndian: UnsafeRawPointer(address).loadUnaligned(as: UInt64.self))
  }

  /// How many bytes at the start are ASCII and not zero, as nearly all of a text are: 0 to 8.
  @inline(__always)
  var plainCount: Int {
    // A borrow can only make bytes behind the first zero doubtful.
    (((word &- Self.low) | word) & Self.high).trailingZeroBitCount >> 3
  }

  /// Whether 16 bytes at an address are ASCII and not zero.
  @inline(__always)
  static func arePlain(at address: UnsafePointer<UInt8>) -> Bool {
    let first = ByteWord(at: address).word
    let second = ByteWord(at: address + 8).word
    return ((first &- low) | first | (second &- low) | second) & high == 0
  }

  /// A word without a high bit where a byte of this one equals that of the pattern.
  @inline(__always)
  private func differences(from pattern: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return ((difference & ~Self.high) &+ ~Self.high) | difference
  }

  /// Where the bytes are those of the pattern, line ends, quotation marks, or the controls 0x08 to
  /// 0x0F beside the line ends, which cost less to pass over later than to tell apart here.
  @inline(__always)
  func special(with pattern: UInt64) -> UInt64 {
    let controls = (word ^ 0x0808_0808_0808_0808) & 0xf8f8_f8f8_f8f8_f8f8
    let lines = ((controls & ~Self.high) &+ ~Self.high) | controls
    return ~(lines & differences(from: 0x22 &* Self.low) & differences(from: pattern)) & Self.high
  }

  /// Where the bytes are LF or CR.
  @inline(__always)
  var lineEnds: UInt64 {
    ~(differences(from: 0x0a &* Self.low) & differences(from: 0x0d &* Self.low)) & Self.high
  }
}
