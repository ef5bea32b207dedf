/// What a question asks for, which decides how a bare fragment such as "More meetings" is read.
public enum QuestionRole: String, CaseIterable, Hashable, Sendable, Codable {
  /// What could be better, was least useful or stood in the way.
  case improve
  /// What was good or most useful.
  case good
  /// What has changed.
  case change
  /// Anything else.
  case other
}
