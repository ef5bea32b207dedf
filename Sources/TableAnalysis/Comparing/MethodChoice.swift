/// Which method answers the question, why, and what else could have been taken.
public struct MethodChoice: Hashable, Sendable {
  /// A method that was not taken.
  public struct Alternative: Hashable, Sendable {
    /// The name that programs read, as `student_t`.
    public let name: String
    /// The name in words.
    public let title: String
    /// Why not, as a clause.
    public let whyNot: String

    init(_ name: String, _ title: String, whyNot: String) {
      self.name = name
      self.title = title
      self.whyNot = whyNot
    }
  }

  /// The test that answers the question, by the name that programs read.
  public let test: String
  /// The estimate that says how much, by the name that programs read.
  public let estimate: String
  /// The methods in words.
  public let title: String
  /// Why they were taken, as a sentence without a full stop.
  public let because: String
  /// What else could have been taken.
  public let alternatives: [Alternative]
}
