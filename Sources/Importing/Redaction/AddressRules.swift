import EvaluationModel

/// Finds e-mail addresses, web addresses and names on social networks.
struct AddressRules {
  let text: ScannedText
  private var bytes: [UInt8] { text.bytes }

  /// How far an address is followed in each direction, in bytes.
  private static let longestName = 64
  private static let longestAddress = 256

  /// The ends of web addresses that are noticed without `www.` before them.
  private static let domains: Set<String> = [
    "com", "org", "net", "uk", "eu", "info", "wales", "scot", "cymru", "cloud",
  ]

  /// What the piece at an index begins or is in the middle of.
  func passages(at index: Int) -> [Passage] {
    let piece = text.pieces[index]
    switch piece.sort {
    case .sign where bytes[piece.start] == UInt8(ascii: "@"): return at(piece.start)
    case .sign where bytes[piece.start] == UInt8(ascii: "."): return domain(around: piece.start)
    case .word where isScheme(index): return web(from: piece.start)
    default: return []
    }
  }

  private func at(_ sign: Int) -> [Passage] {
    var start = sign
    while start > 0, sign - start < Self.longestName, isLocal(bytes[start - 1]) { start -= 1 }
    // A name does not begin with a full stop or an apostrophe.
    while start < sign, !isLetter(bytes[start]), !isDigit(bytes[start]) { start += 1 }
    var end = sign + 1
    while end < bytes.count, end - sign < Self.longestAddress, isDomain(bytes[end]) { end += 1 }
    while end > sign + 1, !isLetter(bytes[end - 1]) && !isDigit(bytes[end - 1]) { end -= 1 }
    let domain = bytes[(sign + 1)..<end]
    guard start < sign else {
      // "@mrspatel", but not the price "@ £5".
      let isHandle = domain.prefix(3).count == 3 && domain.prefix(3).allSatisfy(isLetter)
      return isHandle ? [Passage(kind: .url, rule: "name after @", bytes: sign..<end)] : []
    }
    guard domain.count > 2, let dot = domain.lastIndex(of: UInt8(ascii: ".")), dot > sign + 1,
      end - dot > 2
    else { return [] }
    return [Passage(kind: .email, rule: "e-mail address", bytes: start..<end)]
  }

  /// A web address without `www.`: words and full stops that end in a known domain.
  private func domain(around dot: Int) -> [Passage] {
    guard dot > 0, dot + 2 < bytes.count, isLetter(bytes[dot - 1]) || isDigit(bytes[dot - 1])
    else { return [] }
    var end = dot + 1
    while end < bytes.count, end - dot < 12, isLowercase(bytes[end]) { end += 1 }
    let isWhole = end == bytes.count || !(isLetter(bytes[end]) || isDigit(bytes[end]))
    guard isWhole,
      Self.domains.contains(String(decoding: bytes[(dot + 1)..<end], as: UTF8.self))
    else { return [] }
    var start = dot
    while start > 0, dot - start < Self.longestName,
      isDomain(bytes[start - 1]) && bytes[start - 1] < 0x80
    {
      start -= 1
    }
    guard start == 0 || bytes[start - 1] != UInt8(ascii: "@") else { return [] }
    let name = String(decoding: bytes[start..<dot], as: UTF8.self).lowercased()
    // Everybody's address identifies nobody.
    if ["gov", "www.gov", "nhs", "www.nhs"].contains(name),
      end == bytes.count || !isPath(bytes[end])
    {
      return []
    }
    return [Passage(kind: .url, rule: "web address", bytes: start..<pathEnd(from: end))]
  }

  private func isScheme(_ index: Int) -> Bool {
    switch text.key(index) {
    case "www": text.isSign(index + 1, ".")
    case "http", "https":
      text.isSign(index + 1, ":") && text.isSign(index + 2, "/") && text.isSign(index + 3, "/")
    default: false
    }
  }

  private func web(from start: Int) -> [Passage] {
    let end = pathEnd(from: start)
    let address = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    let isEverybodys = ["www.gov.uk", "https://www.gov.uk", "http://www.gov.uk", "www.nhs.uk"]
      .contains(address)
    return isEverybodys ? [] : [Passage(kind: .url, rule: "web address", bytes: start..<end)]
  }

  private func pathEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, end - start < Self.longestAddress, isPath(bytes[end]) { end += 1 }
    while end > start,
      [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: ";")]
        .contains(bytes[end - 1])
    {
      end -= 1
    }
    return end
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"),
      UInt8(ascii: "'"), UInt8(ascii: "-"):
      true
    default: isLetter(byte) || isDigit(byte)
    }
  }

  private func isDomain(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  /// Whatever an address may hold after the name of its site: all signs but quotation marks and
  /// pointed brackets.
  private func isPath(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<33, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), 127: false
    default: true
    }
  }

  /// Letters beyond ASCII count: addresses may be of any script.
  private func isLetter(_ byte: UInt8) -> Bool {
    isLowercase(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte >= 0x80
  }

  private func isLowercase(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
