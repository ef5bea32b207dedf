/// A date, a time, both or a duration as ISO 8601 and XML Schema write them, as a cell's text.
struct ISODate {
  let kind: SheetCell.Kind
  let text: String

  /// Reads `2018-07-05`, `2018-07-05T14:30:00`, `14:30:00` or `PT14H30M00S`, rounded to seconds.
  ///
  /// A zone is left out, as a spreadsheet has none; `nil` for anything else.
  init?(_ written: String) {
    if written.utf8.first == UInt8(ascii: "P") {
      guard let seconds = Self.duration(written) else { return nil }
      (kind, text) = (.time, DayText.time(seconds: seconds))
      return
    }
    let halves = written.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    if halves.count == 1, written.contains(":") {
      guard let seconds = Self.seconds(halves[0]) else { return nil }
      (kind, text) = (.time, DayText.time(seconds: seconds))
      return
    }
    guard let day = Self.daysSince1970(halves[0]) else { return nil }
    let seconds = halves.count == 2 ? Self.seconds(halves[1]) : 0
    guard let (days, rest) = seconds?.quotientAndRemainder(dividingBy: 86_400),
      let date = DayText.day(daysSince1970: day + days)
    else { return nil }
    kind = halves.count == 2 ? .dateTime : .date
    text = halves.count == 2 ? "\(date) \(DayText.time(seconds: rest))" : date
  }

  private init(kind: SheetCell.Kind, text: String) {
    self.kind = kind
    self.text = text
  }

  /// The day alone where the time is midnight.
  var withoutMidnight: ISODate {
    guard kind == .dateTime, text.hasSuffix(" 00:00:00") else { return self }
    return ISODate(kind: .date, text: String(text.dropLast(9)))
  }

  /// The days from 1970-01-01 to a date as `2018-07-05`; `nil` where there is no such day.
  private static func daysSince1970(_ text: Substring) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(parts[0]), (1...9_999).contains(year),
      let month = Int(parts[1]), (1...12).contains(month), let day = Int(parts[2]),
      (1...31).contains(day)
    else { return nil }
    // Years that begin in March, as in `DayText`.
    let shifted = month > 2 ? year : year - 1
    let (cycle, yearOfCycle) = shifted.quotientAndRemainder(dividingBy: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    let days = cycle * 146_097 + dayOfCycle - 719_468
    // The thirtieth of February comes out as another day.
    let found = DayText.day(daysSince1970: days)?.split(separator: "-").last.flatMap { Int($0) }
    return found == day ? days : nil
  }

  /// The seconds of `14:30`, `14:30:00` or `14:30:00.5`, with or without a zone.
  private static func seconds(_ text: Substring) -> Int? {
    let end = text.firstIndex { "Z+-".contains($0) } ?? text.endIndex
    let parts = text[..<end].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hours = Int(parts[0]), (0...24).contains(hours),
      let minutes = Int(parts[1]), (0...59).contains(minutes),
      let seconds = parts.count == 3 ? Double(parts[2]) : 0, seconds >= 0, seconds < 61
    else { return nil }
    return hours * 3_600 + minutes * 60 + Int(seconds.rounded())
  }

  /// The seconds of a duration in days, hours, minutes and seconds.
  private static func duration(_ text: String) -> Int? {
    var total = 0.0
    var number = ""
    var isTime = false
    var hasPart = false
    for character in text.dropFirst() {
      switch character {
      case "T" where !isTime && number.isEmpty: isTime = true
      case "0"..."9", ".", ",": number.append(character == "," ? "." : character)
      case "D" where !isTime, "H" where isTime, "M" where isTime, "S" where isTime:
        guard let value = Double(number) else { return nil }
        let unit: [Character: Double] = ["D": 86_400, "H": 3_600, "M": 60, "S": 1]
        total += value * (unit[character] ?? 0)
        number = ""
        hasPart = true
      default: return nil
      }
    }
    guard hasPart, number.isEmpty, total < 1e12 else { return nil }
    return Int(total.rounded())
  }
}
