/// An answer scale of the demonstration, for the files and for the plan.
struct AnswerScale {
  let id: String
  /// What a favourable answer says, as `agreed`.
  let positivePhrase: String
  /// The labels from the lowest value, 1, to the highest.
  let labels: [String]
  /// The values from which on an answer is favourable, and up to which it is unfavourable.
  let positiveFrom: Int
  let negativeTo: Int
  /// How people write a label otherwise, by value.
  let aliases: [Int: [String]]
  /// Answers outside the order: label, state, other spellings.
  let outside: [(label: String, state: String, aliases: [String])]

  private static let notApplicable = (
    label: "Not applicable", state: "not-applicable", aliases: ["N/A", "n/a", "NA", "-"]
  )
  private static let tooEarly = (
    label: "Too early to say", state: "too-early", aliases: ["too early", "TOO EARLY TO SAY"]
  )

  static let agreement4 = AnswerScale(
    id: "agreement4", positivePhrase: "agreed",
    labels: ["Strongly disagree", "Disagree", "Agree", "Strongly agree"], positiveFrom: 3,
    negativeTo: 2, aliases: [1: ["S. disagree"], 4: ["S. agree"]], outside: [notApplicable])

  static let agreement5 = AnswerScale(
    id: "agreement5", positivePhrase: "agreed",
    labels: [
      "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree",
    ], positiveFrom: 4, negativeTo: 2,
    aliases: [1: ["S. disagree"], 3: ["Neither"], 5: ["S. agree"]],
    outside: [tooEarly, notApplicable])

  static let confidence5 = AnswerScale(
    id: "confidence5", positivePhrase: "were confident or very confident",
    labels: [
      "Not at all confident", "Slightly confident", "Fairly confident", "Confident",
      "Very confident",
    ], positiveFrom: 4, negativeTo: 2, aliases: [:], outside: [notApplicable])

  static let yesNo = AnswerScale(
    id: "yes-no", positivePhrase: "said yes", labels: ["No", "Yes"], positiveFrom: 2,
    negativeTo: 1, aliases: [1: ["N"], 2: ["Y"]], outside: [])

  static let all = [agreement4, agreement5, confidence5, yesNo]
}
