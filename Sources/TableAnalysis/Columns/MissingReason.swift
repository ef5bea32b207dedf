/// Why a row has no answer in a column.
///
/// The names are those of the files that programs read; whoever makes a column may give others, as an
/// archive of answers does that knows whether a question was shown.
public struct MissingReason: Hashable, Sendable {
  /// The name, as `empty`.
  public let name: String

  /// - Parameter name: The name, in lower case with hyphens.
  public init(_ name: String) {
    self.name = name
  }

  /// The cell is empty.
  public static let empty = MissingReason("empty")
  /// The file or the user declares the code to be no answer.
  public static let declared = MissingReason("declared")
  /// The answer is a text where a number is needed.
  public static let notANumber = MissingReason("not-a-number")
  /// The answer is that the question does not apply.
  public static let notApplicable = MissingReason("not-applicable")
  /// The answer is that it is too early to say.
  public static let tooEarly = MissingReason("too-early")
  /// The answer is that the respondent does not know or does not want to say.
  public static let noOpinion = MissingReason("no-opinion")
  /// The row belongs to a questionnaire, or an occasion, that does not ask it.
  public static let notAsked = MissingReason("not-asked")
  /// The answer is none of the levels that are compared.
  public static let otherLevel = MissingReason("other-level")
}
