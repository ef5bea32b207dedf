import Foundation

/// Encoded words of a header, as `=?utf-8?Q?Re=3A_Feedback?=` (RFC 2047).
enum MailWord {
  /// A header's text with its encoded words decoded; one that cannot be decoded stays as it is.
  static func decoded(_ text: String) -> String {
    var result = ""
    var lastWasWord = false
    for piece in text.split(separator: " ") {
      let word = word(piece)
      // The space between two encoded words is not part of the text.
      if !result.isEmpty, !(lastWasWord && word != nil) { result += " " }
      result += word ?? String(piece)
      lastWasWord = word != nil
    }
    return result
  }

  private static func word(_ piece: Substring) -> String? {
    guard piece.hasPrefix("=?"), piece.hasSuffix("?="), piece.count > 4 else { return nil }
    let parts = piece.dropFirst(2).dropLast(2).split(
      separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let bytes: [UInt8]
    switch parts[1].lowercased() {
    case "q":
      let plain = parts[2].utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      bytes = QuotedPrintable.decoded(plain[...])
    case "b":
      guard let data = Data(base64Encoded: String(parts[2])) else { return nil }
      bytes = Array(data)
    default: return nil
    }
    let isUTF8 = ["utf-8", "utf8"].contains(parts[0].lowercased())
    return MailText(bytes, from: isUTF8 ? .utf8 : .windows1252).text
  }
}
