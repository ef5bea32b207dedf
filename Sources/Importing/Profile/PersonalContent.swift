/// Recognises cells that identify somebody by their form.
enum PersonalContent: String, Hashable, Sendable, CaseIterable {
  case email = "e-mail addresses"
  case ipAddress = "IP addresses"
  case postcode = "postcodes"
  case coordinate = "coordinates"
  case telephone = "telephone numbers"
  case titledName = "names with a title"

  /// What a cell is, or `nil`.
  ///
  /// - Parameter cell: The cell, without white space at its ends.
  /// - Returns: What the cell is, or `nil` for anything else.
  static func of(_ cell: String) -> PersonalContent? {
    let bytes = Array(cell.utf8)
    guard bytes.count >= 5, bytes.count <= 120 else { return nil }
    if isEmail(bytes) { return .email }
    if isIPAddress(bytes) { return .ipAddress }
    if isPostcode(cell) { return .postcode }
    if isTelephone(bytes) { return .telephone }
    if isCoordinate(bytes) { return .coordinate }
    return isTitledName(cell) ? .titledName : nil
  }

  /// Whether a text holds, among other words, an address or a name with a title.
  static func isMentioned(in text: String) -> Bool {
    text.contains("@") || hasTitle(text)
  }

  private static func isEmail(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !bytes.contains(UInt8(ascii: " ")) else {
      return false
    }
    let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
  }

  private static func isIPAddress(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if parts.count == 4 {
      return parts.allSatisfy { part in
        (1...3).contains(part.count) && part.allSatisfy(isDigit)
          && (Int(String(decoding: part, as: UTF8.self)) ?? 999) <= 255
      }
    }
    let groups = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return (3...8).contains(groups.count)
      && groups.allSatisfy { $0.count <= 4 && $0.allSatisfy(isHexadecimal) }
      && groups.contains { $0.count == 4 }
  }

  /// `EX1 1AA`, with or without the space, in capitals: area, district, sector, unit.
  private static func isPostcode(_ cell: String) -> Bool {
    let letters = cell.filter { $0 != " " }
    guard (5...7).contains(letters.count), cell.count - letters.count <= 1 else { return false }
    let kinds = letters.map { $0.isASCIIDigit ? "9" : ("A"..."Z").contains($0) ? "A" : "?" }
      .joined()
    return ["A99AA", "A999AA", "AA99AA", "AA999AA", "A9A9AA", "AA9A9AA"].contains(kinds)
  }

  private static func isTelephone(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.count(where: isDigit)
    guard (10...14).contains(digits),
      bytes.first == UInt8(ascii: "0") || bytes.first == UInt8(ascii: "+")
    else { return false }
    return bytes.allSatisfy { isDigit($0) || " +()-".utf8.contains($0) }
  }

  /// A signed decimal number with four places or more, between -180 and 180.
  private static func isCoordinate(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count >= 5, parts[1].allSatisfy(isDigit),
      let number = Double(String(decoding: bytes, as: UTF8.self))
    else { return false }
    return abs(number) <= 180
  }

  private static func isTitledName(_ cell: String) -> Bool {
    hasTitle(cell) && cell.split(separator: " ").count <= 4
  }

  private static let titles: Set<Substring> = [
    "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Rev", "Sir", "Dame",
  ]

  private static func hasTitle(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace }
    return zip(words, words.dropFirst()).contains { title, name in
      titles.contains(title.hasSuffix(".") ? title.dropLast() : title)
        && name.first?.isUppercase == true && name.count > 1
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
