import Evidence

/// What hidden figures would read like, to be searched for in the files of a run.
///
/// A count alone cannot be searched for, since a 3 stands in every report. Searched for is what hardly
/// another figure reads like: a count with its base, a percentage with its interval, and a share or mean
/// with all its digits, as a file for machines has it. What a shown figure reads like as well is no
/// finding.
struct HiddenRenderings {
  /// A rendering that was found.
  struct Found: Hashable {
    let figure: FigureID
    let words: String
  }

  private let renderings: [(words: String, figure: FigureID)]

  /// How many renderings are searched for.
  var count: Int { renderings.count }

  /// - Parameters:
  ///   - before: The figures before the disclosure control.
  ///   - after: The figures that are published.
  init(before: FigureWalk, after: FigureWalk) {
    var shown: Set<String> = []
    var hidden: [(String, FigureID)] = []
    for figure in before.order {
      guard let reading = before.readings[figure] else { continue }
      let words = Self.words(of: reading)
      if after.readings[figure]?.value != nil {
        shown.formUnion(words)
      } else {
        hidden += words.sorted().map { ($0, figure) }
      }
    }
    for reading in after.readings.values { shown.formUnion(Self.words(of: reading)) }
    renderings = hidden.filter { !shown.contains($0.0) }
  }

  /// The smallest base that is searched for: 4 of 5 may be anything, as reports or questions.
  private static let leastBase = 10

  private static func words(of reading: FigureWalk.Reading) -> Set<String> {
    guard let estimate = reading.estimate else { return [] }
    var words: Set<String> = []
    if reading.kind != .points, estimate.count >= Self.leastBase, let count = reading.value {
      words.insert("\(count) of \(estimate.count)")
    }
    if estimate.unit == .proportion, let interval = estimate.interval {
      func percentage(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
      words.insert(
        "\(percentage(estimate.value)) \(percentage(interval.level)) interval "
          + "\(percentage(interval.lower)) to \(percentage(interval.upper))")
    }
    // Seven digits tell one ratio from another; fewer may be chance.
    let digits = "\(abs(estimate.value))"
    if digits.utf8.count >= 9 { words.insert(digits) }
    return words
  }

  /// The renderings that a text holds.
  ///
  /// - Parameter text: The words of a file. They are read with and without its markup, so that what is
  ///   broken over elements or lines is found as well as what stands in an attribute.
  /// - Returns: What was found, in the order of the figures.
  func found(in text: String) -> [Found] {
    var said: Set<String> = []
    var readings = [Array(text.utf8)]
    if text.utf8.contains(UInt8(ascii: "<")) { readings.append(Self.withoutMarkup(text.utf8)) }
    for reading in readings {
      // A comma parts the thousands of one number in prose, and two numbers in a table.
      Self.gather(Self.tokens(reading), into: &said)
      Self.gather(Self.tokens(reading.filter { $0 != UInt8(ascii: ",") }), into: &said)
    }
    return renderings.filter { said.contains($0.words) }
      .map { Found(figure: $0.figure, words: $0.words) }
  }

  /// The words and numbers of a text.
  private static func tokens(_ text: some Sequence<UInt8>) -> [String] {
    var tokens: [String] = []
    var token: [UInt8] = []
    func flush() {
      while token.last == UInt8(ascii: ".") { token.removeLast() }
      if !token.isEmpty { tokens.append(String(decoding: token, as: UTF8.self)) }
      token = []
    }
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "%"):
        token.append(byte)
      default: flush()
      }
    }
    flush()
    return tokens
  }

  private static func gather(_ tokens: [String], into said: inout Set<String>) {
    for position in tokens.indices {
      let token = tokens[position]
      if token.utf8.count >= 9, token.utf8.first.map({ $0 <= UInt8(ascii: "9") }) ?? false {
        said.insert(token)
      }
      if token == "of", position > 0, position + 1 < tokens.count {
        said.insert("\(tokens[position - 1]) of \(tokens[position + 1])")
      }
      if token == "interval", position > 1, position + 3 < tokens.count {
        said.insert(tokens[(position - 2)...(position + 3)].joined(separator: " "))
      }
    }
  }

  /// A text without what stands between angle brackets.
  private static func withoutMarkup(_ text: some Sequence<UInt8>) -> [UInt8] {
    var isMarkup = false
    return text.compactMap { byte in
      switch byte {
      case UInt8(ascii: "<"):
        isMarkup = true
        return nil
      case UInt8(ascii: ">"):
        isMarkup = false
        return UInt8(ascii: " ")
      default: return isMarkup ? nil : byte
      }
    }
  }
}
