import TableAnalysis

extension MissingCodes {
  /// The codes that a user names: texts, and ranges as `-99..-97`.
  ///
  /// - Parameter written: What the user wrote.
  init(written: [String]) {
    self.init(written, rangeSign: "..")
  }

  /// The codes that a statistics file declares, as `-99`, `-99 to -97`, `lowest to 0` or
  /// `900 to highest`.
  ///
  /// - Parameter declared: The codes and ranges.
  init(declared: [String]) {
    self.init(declared, rangeSign: " to ")
  }

  private init(_ codes: [String], rangeSign: String) {
    var texts: Set<String> = []
    var ranges: [ClosedRange<Double>] = []
    for code in codes {
      let ends = code.split(separator: rangeSign, omittingEmptySubsequences: false)
      if ends.count == 2, let lower = Self.bound(ends[0]), let upper = Self.bound(ends[1]),
        lower <= upper
      {
        ranges.append(lower...upper)
        continue
      }
      texts.insert(code)
      if let number = DecimalMark.point.number(code) { ranges.append(number...number) }
    }
    self.init(texts: texts, ranges: ranges)
  }

  private static func bound(_ text: Substring) -> Double? {
    switch text {
    case "lowest": -.infinity
    case "highest": .infinity
    default: DecimalMark.point.number(String(text))
    }
  }
}
