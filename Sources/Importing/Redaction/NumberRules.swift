import EvaluationModel

/// Finds telephone numbers, postcodes, and numbers that stand for one person or school.
struct NumberRules {
  let text: ScannedText
  private var bytes: [UInt8] { text.bytes }

  /// What the digits or letters at an index begin.
  func passages(at index: Int) -> [Passage] {
    let piece = text.pieces[index]
    switch piece.sort {
    case .digits:
      guard !touchesWord(before: piece.start) else { return [] }
      return phone(from: piece.start) ?? announced(index) ?? healthNumber(from: piece.start) ?? []
    case .word:
      guard piece.bytes.count <= 2, !touchesWord(before: piece.start) else { return [] }
      return insurance(from: piece.start) ?? pupilNumber(from: piece.start)
        ?? postcode(from: piece.start) ?? []
    default: return []
    }
  }

  private func touchesWord(before start: Int) -> Bool {
    guard start > 0 else { return false }
    let byte = bytes[start - 1]
    return isDigit(byte) || letter(at: start - 1) != nil || byte >= 0x80
      || byte == UInt8(ascii: "_")
  }

  // MARK: Telephone numbers

  /// A telephone number: 10 or 11 digits from 0, or from +44, in groups; or an extension.
  private func phone(from start: Int) -> [Passage]? {
    var digits = ""
    var groups = [0]
    var end = start
    var index = start
    while index < bytes.count, index - start < 24, digits.utf8.count < 15 {
      if isDigit(bytes[index]) {
        digits.unicodeScalars.append(Unicode.Scalar(bytes[index]))
        groups[groups.count - 1] += 1
        index += 1
        end = index
      } else if isSeparator(at: index) {
        // At most "(0) " stands between two groups.
        var next = index
        while next < bytes.count, next - index < 2, isSeparator(at: next) { next += 1 }
        guard next < bytes.count, isDigit(bytes[next]) else { break }
        groups.append(0)
        index = next
      } else {
        break
      }
    }
    guard end == bytes.count || (letter(at: end) == nil && !isDigit(bytes[end])) else { return nil }
    let hasPlus = start > 0 && bytes[start - 1] == UInt8(ascii: "+")
    let isBracketed = start > 0 && bytes[start - 1] == UInt8(ascii: "(")
    let first = hasPlus || isBracketed ? start - 1 : start
    if hasPlus || digits.hasPrefix("0044") {
      return (10...14).contains(digits.utf8.count)
        ? [Passage(kind: .phone, rule: "telephone number", bytes: first..<end)] : nil
    }
    guard digits.hasPrefix("0"), (10...11).contains(digits.utf8.count) else { return nil }
    // 01-09-2018 10 is a day and an hour; no area code has two digits.
    let second = digits.dropFirst().first.map(String.init) ?? ""
    guard groups[0] >= 3, "1235789".contains(second) else { return nil }
    return [Passage(kind: .phone, rule: "telephone number", bytes: first..<end)]
  }

  private func isSeparator(at index: Int) -> Bool {
    " -.()".utf8.contains(bytes[index])
  }

  // MARK: Postcodes

  /// A whole postcode: area, district, space, sector and unit.
  private func postcode(from start: Int) -> [Passage]? {
    var index = start
    var area = ""
    while let letter = letter(at: index), area.utf8.count < 3 {
      area.unicodeScalars.append(letter)
      index += 1
    }
    guard Self.areas.contains(area), index < bytes.count, isDigit(bytes[index]) else { return nil }
    index += 1
    if index < bytes.count, isDigit(bytes[index]) || letter(at: index) != nil { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    // PL48AA: the second digit of the district may belong to the sector.
    for inward in [index, index - 1] where inward + 2 < bytes.count && isDigit(bytes[inward]) {
      let end = inward + 3
      guard let first = letter(at: inward + 1), let second = letter(at: inward + 2),
        !"CIKMOV".unicodeScalars.contains(first), !"CIKMOV".unicodeScalars.contains(second),
        end == bytes.count || (letter(at: end) == nil && !isDigit(bytes[end]))
      else { continue }
      // "E8 2nd" and "B6 1st" are no postcodes.
      let ending = String(decoding: bytes[(inward + 1)..<end], as: UTF8.self)
      guard !["st", "nd", "rd", "th"].contains(ending) else { return nil }
      return [Passage(kind: .postcode, rule: "postcode", bytes: start..<end)]
    }
    return nil
  }

  private static let areas = Set(
    """
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC
    EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS
    LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP
    SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  // MARK: Numbers of people and schools

  /// A National Insurance number: two letters, six digits in pairs, a letter from A to D.
  private func insurance(from start: Int) -> [Passage]? {
    guard letter(at: start) != nil, letter(at: start + 1) != nil else { return nil }
    var index = start + 2
    for _ in 0..<3 {
      if index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
      guard index + 1 < bytes.count, isDigit(bytes[index]), isDigit(bytes[index + 1]) else {
        return nil
      }
      index += 2
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    guard let last = letter(at: index), "ABCD".unicodeScalars.contains(last),
      letter(at: index + 1) == nil
    else { return nil }
    return [
      Passage(kind: .number, rule: "National Insurance number", bytes: start..<index + 1)
    ]
  }

  /// A unique pupil number: a letter and twelve digits, the last of which may be a letter.
  private func pupilNumber(from start: Int) -> [Passage]? {
    guard letter(at: start) != nil, start + 13 <= bytes.count,
      bytes[(start + 1)..<(start + 12)].allSatisfy(isDigit),
      isDigit(bytes[start + 12]) || letter(at: start + 12) != nil,
      start + 13 == bytes.count
        || (!isDigit(bytes[start + 13]) && letter(at: start + 13) == nil)
    else { return nil }
    return [Passage(kind: .number, rule: "unique pupil number", bytes: start..<start + 13)]
  }

  /// An NHS number: ten digits, as 943 476 5919, with the right check digit.
  private func healthNumber(from start: Int) -> [Passage]? {
    var digits: [Int] = []
    var index = start
    while index < bytes.count, digits.count < 10 {
      if isDigit(bytes[index]) {
        digits.append(Int(bytes[index]) - 48)
        index += 1
      } else if bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "-"),
        digits.count == 3 || digits.count == 6
      {
        index += 1
      } else {
        return nil
      }
    }
    guard digits.count == 10, index == bytes.count || !isDigit(bytes[index]) else { return nil }
    let sum = zip(digits, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    let check = (11 - sum % 11) % 11
    guard check == digits[9] else { return nil }
    return [Passage(kind: .number, rule: "NHS number", bytes: start..<index)]
  }

  private static let announcements: [String: String] = [
    "urn": "school's number", "laestab": "school's number", "ukprn": "school's number",
    "trn": "teacher's number", "upn": "unique pupil number", "uln": "unique learner number",
    "nino": "National Insurance number", "nhs": "NHS number", "dfe": "school's number",
    "dob": "date of birth", "born": "date of birth", "birth": "date of birth",
    "ext": "telephone extension", "extension": "telephone extension", "tel": "telephone number",
    "telephone": "telephone number", "phone": "telephone number", "mobile": "telephone number",
  ]

  /// Digits after a word that says what they are, as in "URN: 113500".
  private func announced(_ index: Int) -> [Passage]? {
    var before = index - 1
    var word: Int?
    while word == nil, let piece = text.piece(before), index - before <= 8 {
      if piece.sort == .word {
        if !["number", "no", "is", "on", "of", "was"].contains(text.key(before)) { word = before }
      } else if piece.sort == .digits || text.endsSentence(before) && !text.isSign(before, ".") {
        return nil
      }
      before -= 1
    }
    guard let word, let rule = Self.announcements[text.key(word)] else { return nil }
    let start = text.pieces[index].start
    var end = start
    while end < bytes.count, end - start < 16,
      isDigit(bytes[end]) || " /-.".utf8.contains(bytes[end])
    {
      end += 1
    }
    while end > start, !isDigit(bytes[end - 1]) { end -= 1 }
    let count = bytes[start..<end].count(where: isDigit)
    let kind: Passage = Passage(
      kind: rule.hasPrefix("telephone") ? .phone : .number, rule: rule, bytes: start..<end)
    switch rule {
    case "date of birth":
      return count >= 4 ? [kind] : nil
    case "telephone extension": return (3...6).contains(count) ? [kind] : nil
    default: return count >= 5 ? [kind] : nil
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The ASCII letter at a byte as a capital, or `nil`.
  private func letter(at index: Int) -> Unicode.Scalar? {
    guard bytes.indices.contains(index) else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return Unicode.Scalar(bytes[index])
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return Unicode.Scalar(bytes[index] - 32)
    default: return nil
    }
  }
}
