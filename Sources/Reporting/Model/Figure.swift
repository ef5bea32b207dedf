/// A numbered chart, with what it shows in words and the table behind it.
public struct Figure: Hashable, Sendable {
  /// The anchor, unique in the report.
  public let id: String
  /// The main finding in one sentence of at most 15 words, 10 if possible, without a full stop.
  public let title: Text
  /// Measure, place and period, and what the whiskers or bands are.
  public let subtitle: Text
  /// What the chart shows, as the words that follow "Figure 2 shows", with a full stop.
  public let description: Text
  /// The chart.
  public let chart: Chart
  /// The numbers behind the chart.
  public let table: Table

  public init(
    id: String, title: Text, subtitle: Text, description: Text, chart: Chart, table: Table
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.description = description
    self.chart = chart
    self.table = table
  }
}

/// What a figure draws.
public enum Chart: Hashable, Sendable {
  /// Answers on a scale, disagreement to the left and agreement to the right.
  case likert(LikertChart)
  /// Shares or means with their intervals, a row each.
  case prevalence(PrevalenceChart)
  /// A measure cohort by cohort.
  case trend(TrendChart)
  /// The same people before and after.
  case change(ChangeChart)
  /// Differences with their intervals, a row each: a forest plot.
  case differences(DifferenceChart)
  /// How many people and sources speak at each level of evidence.
  case ladder(LadderChart)
}
