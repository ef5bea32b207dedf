public import Evidence

extension Text {
  /// Gathers the runs of an interpolated literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var runs: [Run] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      runs.reserveCapacity(2 * interpolationCount + 1)
    }

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { runs.append(.plain(literal)) }
    }

    public mutating func appendInterpolation(_ words: String) {
      appendLiteral(words)
    }

    /// A number as it is, without thousands commas: a year or a cohort number.
    public mutating func appendInterpolation(_ number: Int) {
      appendLiteral(String(number))
    }

    public mutating func appendInterpolation(_ text: Text) {
      runs += text.runs
    }

    public mutating func appendInterpolation(strong words: String) {
      runs.append(.strong(words))
    }

    public mutating func appendInterpolation(emphasis words: String) {
      runs.append(.emphasis(words))
    }

    public mutating func appendInterpolation(code words: String) {
      runs.append(.code(words))
    }

    public mutating func appendInterpolation(highlight words: String) {
      runs.append(.highlight(words))
    }

    public mutating func appendInterpolation(link words: String, to id: String) {
      runs.append(.link(words, to: id))
    }

    /// The number of a figure, table or section, as `Figure 2`.
    public mutating func appendInterpolation(reference id: String) {
      runs.append(.reference(to: id))
    }

    /// A count with thousands commas, as `1,204`.
    public mutating func appendInterpolation(count: Int) {
      appendLiteral(NumberFormat.count(count))
    }

    /// A proportion as a percentage, as `84%`.
    public mutating func appendInterpolation(percentage proportion: Double) {
      appendLiteral(NumberFormat.percentage(proportion))
    }

    /// An estimate with its interval, as `84% (95% interval: 78% to 88%)`, or why there is none.
    public mutating func appendInterpolation(estimate: Reported<Estimate>) {
      appendLiteral(NumberFormat.phrase(estimate))
    }
  }
}
