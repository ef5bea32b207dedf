public import ArgumentParser
public import Statistics
public import TableAnalysis

extension DecimalMark: ExpressibleByArgument {}

extension PValueCorrection: ExpressibleByArgument {}

extension TrendRequest.Spacing: ExpressibleByArgument {}

extension EquivalenceMargin: ExpressibleByArgument {
  /// A positive number, with `sd` after it where it is one of standard deviations.
  public init?(argument: String) {
    let isStandardised = argument.lowercased().hasSuffix("sd")
    let digits = isStandardised ? String(argument.dropLast(2)) : argument
    guard let value = DecimalMark.point.number(digits), value > 0 else { return nil }
    self = isStandardised ? .standardDeviations(value) : .units(value)
  }
}
