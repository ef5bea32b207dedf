/// The order in which people list levels: numbers by their value, `item 2` before `item 10`, and the
/// cohort `2011` before `2011–12`.
public enum NaturalOrder {
  /// Whether one text stands before another.
  ///
  /// Runs of digits compare as numbers, all else by its letters without regard to case; every dash counts
  /// as a hyphen. Texts that are equal so far stand in the order of their characters' numbers.
  ///
  /// - Parameters:
  ///   - first: A text.
  ///   - second: Another text.
  /// - Returns: Whether `first` stands before `second`.
  public static func precedes(_ first: String, _ second: String) -> Bool {
    let (a, b) = (parts(first), parts(second))
    for (left, right) in zip(a, b) where left != right {
      return left < right
    }
    return a.count == b.count ? first < second : a.count < b.count
  }

  private enum Part: Comparable {
    /// A run of digits: how many there are without leading zeros, and which.
    case digits(Int, String)
    case text(String)
  }

  private static func parts(_ text: String) -> [Part] {
    var parts: [Part] = []
    var run = ""
    var isNumber = false
    func close() {
      guard !run.isEmpty else { return }
      if isNumber {
        let digits = String(run.drop { $0 == "0" })
        parts.append(.digits(digits.count, digits))
      } else {
        parts.append(.text(run))
      }
      run = ""
    }
    for character in text.lowercased() {
      let isDigit = character.isASCII && character.isNumber
      if isDigit != isNumber {
        close()
        isNumber = isDigit
      }
      run.append(dashes.contains(character) ? "-" : character)
    }
    close()
    return parts
  }

  private static let dashes: Set<Character> = ["‐", "‑", "‒", "–", "—", "−"]
}
