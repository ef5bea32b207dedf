/// An encoding that text files are read in.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16 little-endian"
  case utf16BigEndian = "UTF-16 big-endian"
  case windows1252 = "Windows-1252"

  /// Why an encoding was chosen.
  public enum Evidence: String, Hashable, Sendable {
    /// The user said so.
    case given = "as given"
    /// The file begins with the encoding's byte order mark.
    case byteOrderMark = "by its byte order mark"
    /// Every byte is valid UTF-8.
    case validUTF8 = "every byte is valid UTF-8"
    /// Most that is not ASCII is valid UTF-8, or the file was cut inside a character.
    case damagedUTF8 = "UTF-8 with damaged bytes"
    /// Every other byte is zero, as in English text in UTF-16.
    case zeroBytes = "every other byte is zero"
    /// The bytes are not UTF-8; British exports that are not are Windows-1252.
    case notUTF8 = "the bytes are not UTF-8"
  }

  /// An encoding and why it was chosen.
  public struct Choice: Hashable, Sendable, CustomStringConvertible {
    public let encoding: TextEncoding
    public let evidence: Evidence

    public init(_ encoding: TextEncoding, _ evidence: Evidence) {
      self.encoding = encoding
      self.evidence = evidence
    }

    /// The choice in words, as `Windows-1252 (the bytes are not UTF-8)`.
    public var description: String { "\(encoding.rawValue) (\(evidence.rawValue))" }
  }

  /// The bytes that may stand at the start of a file in this encoding.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xef, 0xbb, 0xbf]
    case .utf16LittleEndian: [0xff, 0xfe]
    case .utf16BigEndian: [0xfe, 0xff]
    case .windows1252: []
    }
  }

  /// Finds the encoding of a file: by its byte order mark, else by the places of zero bytes, else
  /// UTF-8 where the bytes are that, else Windows-1252.
  ///
  /// Zero bytes come before UTF-8 because ASCII text in UTF-16 is valid UTF-8 full of zeros.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The encoding and why it was chosen.
  public static func detected(in bytes: [UInt8]) -> Choice { survey(of: bytes).choice }

  /// The encoding, and whether the bytes are UTF-8 with nothing to mend in it.
  static func survey(of bytes: [UInt8]) -> (choice: Choice, isClean: Bool) {
    if let choice = byStart(of: bytes) {
      return (choice, choice.encoding == .utf8 && UTF8Scan(bytes).isClean)
    }
    let scan = UTF8Scan(bytes)
    return (byValidity(scan), scan.isClean)
  }

  /// The encoding, where the first 64 KiB of a file tell it.
  static func byStart(of bytes: [UInt8]) -> Choice? {
    for encoding in [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian]
    where bytes.starts(with: encoding.byteOrderMark) {
      return Choice(encoding, .byteOrderMark)
    }
    return utf16(byZerosIn: bytes).map { Choice($0, .zeroBytes) }
  }

  /// The encoding, by how far a whole file is UTF-8.
  static func byValidity(_ scan: UTF8Scan) -> Choice {
    if scan.invalidCount == 0 { return Choice(.utf8, .validUTF8) }
    return scan.isDamagedUTF8 ? Choice(.utf8, .damagedUTF8) : Choice(.windows1252, .notUTF8)
  }

  /// UTF-16, where at least two fifths of one half of the bytes are zero and at most a twentieth of
  /// the other half.
  private static func utf16(byZerosIn bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(65_536)
    let units = sample.count / 2
    var zeros = (even: 0, odd: 0)
    for (offset, byte) in sample.enumerated() where byte == 0 {
      if offset.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    guard units > 0 else { return nil }
    if zeros.odd * 5 >= units * 2, zeros.even * 20 <= units { return .utf16LittleEndian }
    if zeros.even * 5 >= units * 2, zeros.odd * 20 <= units { return .utf16BigEndian }
    return nil
  }
}
