/// A rated item of the demonstration: its wording, and how people answer it.
struct RatedItem {
  let id: String
  let text: String
  /// The item in a few words, for charts.
  let label: String
  let scale: AnswerScale
  /// Whether agreeing is unfavourable.
  var isReversed = false
  let guskey: Int
  var aim: String?
  /// How many in a hundred give each value, from the least favourable.
  let shares: [Int]

  /// A value drawn for a respondent.
  func value(latent: Double) -> Int {
    var below = 0
    for (index, share) in shares.enumerated() {
      below += share
      if latent < NormalQuantile.point(below: below) { return index + 1 }
    }
    return shares.count
  }

  /// The answer as the questionnaire's label, turned round for a reversed item.
  func written(_ value: Int, isMisread: Bool = false, asNumber: Bool = false) -> String {
    let answer = isReversed && !isMisread ? scale.labels.count + 1 - value : value
    return asNumber ? String(answer) : scale.labels[answer - 1]
  }

  /// The line of the plan that says what the item is.
  var planLine: String {
    var line = "- {id: \(id), text: \(YAMLText.quoted(text)), label: \(YAMLText.quoted(label)), "
    line += "scale: \(scale.id), guskey: \(guskey)"
    if isReversed { line += ", reversed: true" }
    if let aim { line += ", aim: \(aim)" }
    return line + "}"
  }
}

/// An open question of the demonstration.
struct OpenQuestion {
  let id: String
  let text: String
  /// What it asks for, in the plan's words.
  let role: String

  /// The line of the plan that says what the question is.
  var planLine: String {
    "- {id: \(id), text: \(YAMLText.quoted(text)), role: \(role)}"
  }
}
