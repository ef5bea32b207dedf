/// When reading a statistics file is given up, because more than this can hardly be a survey.
public struct StatisticsLimits: Hashable, Sendable {
  /// The limits that are used unless others are given: 50,000 variables, 20 million values, a million
  /// value labels and 512 MiB of text.
  public static let standard = StatisticsLimits()

  /// The most variables; each 255 bytes of a text that is longer count as one.
  public let variables: Int
  /// The most values: variables times cases.
  public let values: Int
  /// The most value labels, over all variables.
  public let valueLabels: Int
  /// The most bytes of text in values and labels.
  public let textBytes: Int

  public init(
    variables: Int = 50_000, values: Int = 20_000_000, valueLabels: Int = 1_000_000,
    textBytes: Int = 512 << 20
  ) {
    self.variables = variables
    self.values = values
    self.valueLabels = valueLabels
    self.textBytes = textBytes
  }
}
