import Foundation

/// Reads the bytes of a file's texts.
enum StoredText {
  /// The text of bytes that should be UTF-8.
  ///
  /// Fields are cut at a number of bytes, so a character that the end cuts off is left out. A text
  /// that is not UTF-8 otherwise is read as Windows-1252, as most programs of the West write.
  ///
  /// - Parameter bytes: The bytes of one text.
  /// - Returns: The text, and whether it was read as Windows-1252.
  static func decoded(_ bytes: some Collection<UInt8>) -> (text: String, isRepaired: Bool) {
    if let text = String(validating: bytes, as: UTF8.self) { return (text, false) }
    for cut in 1...3 where cut < bytes.count {
      let start = bytes[bytes.index(bytes.endIndex, offsetBy: -cut)]
      guard start >= 0xc0 else { continue }
      // A first byte too near the end for the character that it begins.
      let length = start >= 0xf0 ? 4 : start >= 0xe0 ? 3 : 2
      if length > cut, let text = String(validating: bytes.dropLast(cut), as: UTF8.self) {
        return (text, false)
      }
    }
    return (windows1252(bytes), true)
  }

  /// The text of bytes in Windows-1252; the five bytes that it leaves undefined become the control
  /// characters of the same number, as the WHATWG's Encoding Standard has it.
  static func windows1252(_ bytes: some Collection<UInt8>) -> String {
    var text = ""
    for byte in bytes {
      text +=
        String(bytes: CollectionOfOne(byte), encoding: .windowsCP1252)
        ?? String(Unicode.Scalar(byte))
    }
    return text
  }
}
