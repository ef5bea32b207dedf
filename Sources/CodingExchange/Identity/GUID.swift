internal import Crypto
import Foundation

/// A globally unique identifier, as programs for qualitative analysis mark what they exchange.
///
/// It is kept in the form in which it is written: lower-case hexadecimal digits in groups of 8, 4, 4,
/// 4 and 12.
public struct GUID: Hashable, Sendable, CustomStringConvertible {
  /// The identifier as it is written.
  public let description: String

  /// Reads an identifier, bare or in braces, in any case; `nil` where the text is none.
  ///
  /// - Parameter text: What is written.
  public init?(_ text: String) {
    var digits = text[...]
    if digits.hasPrefix("{"), digits.hasSuffix("}") { digits = digits.dropFirst().dropLast() }
    let groups = digits.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12],
      digits.utf8.allSatisfy({ UInt8(ascii: "-") == $0 || Self.isHexadecimal($0) })
    else { return nil }
    description = digits.lowercased()
  }

  /// The identifier of a name: version 5 of RFC 9562, the same on every machine and in every run.
  ///
  /// - Parameters:
  ///   - name: What is identified, as `theme:confidence`.
  ///   - namespace: The space in which the name is unique.
  public init(of name: String, in namespace: GUID = .project) {
    var bytes = Array(
      Insecure.SHA1.hash(data: namespace.bytes + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0f | 0x50
    bytes[8] = bytes[8] & 0x3f | 0x80
    self.init(bytes: bytes)
  }

  private init(bytes: [UInt8]) {
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    description = text
  }

  /// The 16 bytes.
  public var bytes: [UInt8] {
    let digits = description.utf8.filter { $0 != UInt8(ascii: "-") }
    return stride(from: 0, to: digits.count, by: 2).map {
      Self.value(digits[$0]) << 4 | Self.value(digits[$0 + 1])
    }
  }

  /// The space of everything that this program names: version 5 of the name `senco-impact` in the
  /// name space of URLs.
  public static let project = GUID(of: "https://senco-impact.invalid/", in: urls)

  /// The name space of URLs (RFC 9562, section 6.6).
  public static let urls = GUID(
    bytes: [
      0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30,
      0xc8,
    ])

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  private static func value(_ digit: UInt8) -> UInt8 {
    digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
  }
}
