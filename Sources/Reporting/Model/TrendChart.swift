public import Evidence

/// A measure cohort by cohort, in one panel or several with the same scale.
public struct TrendChart: Hashable, Sendable {
  /// What was measured in one cohort.
  public enum Point: Hashable, Sendable {
    /// An estimate; `afterBreak` where what was asked has changed since the point before, so that
    /// no line joins them and the point is marked `[b]`.
    case measured(Reported<Estimate>, afterBreak: Bool = false)
    /// Nothing, and why, as `[z]` where it was not asked.
    case absent(Shorthand)
  }

  /// A line.
  public struct Series: Hashable, Sendable {
    /// Whose answers these are.
    public let label: String
    /// One point for each period.
    public let points: [Point]

    public init(_ label: String, _ points: [Point]) {
      self.label = label
      self.points = points
    }
  }

  /// A small chart of its own.
  public struct Panel: Hashable, Sendable {
    /// What it shows; empty where there is one panel only.
    public let title: String
    /// The lines, at most four.
    public let series: [Series]

    public init(_ title: String, _ series: [Series]) {
      self.title = title
      self.series = series
    }

    /// The only panel of a chart, which needs no title.
    public init(_ series: [Series]) {
      self.init("", series)
    }
  }

  /// How the uncertainty of the points is drawn; figures name it in their subtitle.
  public enum Intervals: Hashable, Sendable {
    /// A line through each point, which can be told apart where several series cross.
    case whiskers
    /// An area along the line, in panels that hold one series; whiskers in the others.
    case bands
  }

  /// The cohorts or years, from the earliest, in few letters, as `2016`.
  public let periods: [String]
  /// The panels in reading order, at most 16.
  public let panels: [Panel]
  /// The scale of all panels.
  public let axis: Axis
  /// How the uncertainty is drawn.
  public let intervals: Intervals

  public init(
    periods: [String], panels: [Panel], axis: Axis = .proportion, intervals: Intervals = .whiskers
  ) {
    self.periods = periods
    self.panels = panels
    self.axis = axis
    self.intervals = intervals
  }
}
