public import EvaluationModel

/// Something that a reader must know before quoting a figure.
public enum Caution: Hashable, Sendable {
  /// Fewer than half of those asked answered; `nil` where the share is hidden.
  case lowResponse(instrument: Instrument, occasion: Occasion, rate: Double?)
  /// How many were asked is known of no questionnaire, so nobody can say who is missing.
  case unknownResponse
  /// The questionnaire changed between the cohort before and this one.
  case instrumentChanged(instrument: Instrument, reason: String)
  /// A questionnaire changed somewhere in the series.
  case breakInSeries(instrument: Instrument, cohort: Cohort, reason: String)
  /// The way of asking changed.
  case modeChanged(instrument: Instrument, cohort: Cohort, from: String, to: String)
  /// Heads who are the SENCO themselves were left out of headteachers' figures; `nil` for a few.
  case selfReports(count: Int?)
  /// Empty cells of an export do not say whether a question was shown.
  case unknownBlanks
  /// Ratings are people's own, of themselves.
  case selfRated
  /// How many tests were made, and how many false alarms chance alone would have brought.
  case manyTests(count: Int, expectedFalseAlarms: Int)
  /// Themes are found by the codebook, not read by a person.
  case codedByRule
  /// Themes are found by the codebook, and people have read a part of the comments that was drawn by chance.
  case codedAndRead(withheld: [String], tentative: [String])
  /// Nobody outside the programme was asked, so a change cannot be put down to it.
  case noComparisonGroup
}
