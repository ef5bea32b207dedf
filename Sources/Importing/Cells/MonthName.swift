/// The English names of the months.
enum MonthName {
  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }

  /// The number of the month whose name, or its first three letters, begins a text; the name is
  /// taken off.
  static func take(from rest: inout ArraySlice<UInt8>) -> Int? {
    let word = rest.prefix { isLetter($0) }.map { $0 | 0x20 }
    // "Sept" is how people write it.
    guard word.count >= 3, let index = names.firstIndex(where: { $0.starts(with: word) })
    else { return nil }
    rest = rest.dropFirst(word.count)
    return index + 1
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
