import ArgumentParser
import TableAnalysis

/// What a user takes the answers of columns for.
enum MeasureOption: String, CaseIterable, ExpressibleByArgument {
  case auto, ordinal, binary, nominal, continuous, themes

  /// The measure, or `nil` where it is found from the answers.
  var measure: Measure? { Measure(rawValue: rawValue) }
}
