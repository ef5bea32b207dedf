import EvaluationModel

/// A label with its number before or behind it, as `5 - Strongly agree`, `4. Agree` or
/// `Strongly agree (5)`.
struct NumberedLabel: Hashable {
  /// The number as it is written.
  let number: String
  /// The label as a label key.
  let label: String

  /// The parts of a label key, or `nil` where it is no such label: "1-3" is a range, and "2.5" a
  /// number.
  init?(_ key: String) {
    guard let numbered = Self.leading(key) ?? Self.trailing(key) else {
      return nil
    }
    self = numbered
  }

  private init(number: Substring, label: Substring) {
    self.number = String(number)
    self.label = LabelKey.key(of: String(label))
  }

  private static func leading(_ key: String) -> NumberedLabel? {
    let number = key.prefix { $0.isASCII && $0.isNumber }
    let rest = key[number.endIndex...].drop { $0 == " " }
    guard (1...3).contains(number.count), let sign = rest.first, "-:=.)".contains(sign) else {
      return nil
    }
    let label = rest.dropFirst().drop { $0 == " " }
    guard label.first?.isLetter == true else { return nil }
    return NumberedLabel(number: number, label: label)
  }

  private static func trailing(_ key: String) -> NumberedLabel? {
    guard key.hasSuffix(")"), let open = key.lastIndex(of: "(") else { return nil }
    let number = key[key.index(after: open)...].dropLast()
    guard (1...3).contains(number.count), number.allSatisfy({ $0.isASCII && $0.isNumber }),
      key.first?.isLetter == true
    else { return nil }
    return NumberedLabel(number: number, label: key[..<open])
  }
}
