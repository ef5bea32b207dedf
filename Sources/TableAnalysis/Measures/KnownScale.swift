/// The few scales of words that are known without being told: anything else is asked for.
enum KnownScale: String, CaseIterable {
  case agreement
  case frequency
  case quality
  case extent
  case satisfaction
  case likelihood
  case importance
  case usefulness
  case confidence
  case amount
  case occasion

  /// The words from the lowest; those of one place mean the same.
  private var steps: [Set<String>] {
    switch self {
    case .agreement:
      [
        ["strongly disagree", "disagree strongly", "completely disagree", "totally disagree"],
        ["disagree", "mostly disagree"],
        ["slightly disagree", "somewhat disagree", "tend to disagree"],
        [
          "neither agree nor disagree", "neither agree or disagree", "neither", "neutral",
          "undecided",
        ],
        ["slightly agree", "somewhat agree", "tend to agree"], ["agree", "mostly agree"],
        ["strongly agree", "agree strongly", "completely agree", "totally agree"],
      ]
    case .frequency:
      [
        ["never"], ["rarely", "seldom", "hardly ever"], ["sometimes", "occasionally"],
        ["often", "frequently"], ["usually", "very often", "mostly"], ["always"],
      ]
    case .quality:
      [
        ["very poor", "very bad"], ["poor", "bad"], ["fair", "average", "satisfactory"],
        ["good"], ["very good"], ["excellent", "outstanding"],
      ]
    case .extent:
      [
        ["not at all"], ["a little", "slightly", "to a small extent"],
        ["somewhat", "moderately", "to some extent"],
        ["quite a bit", "quite a lot", "considerably", "to a large extent"],
        ["very much", "a lot", "a great deal", "extremely", "to a great extent"],
      ]
    case .satisfaction:
      Self.graded("dissatisfied", "satisfied")
    case .likelihood:
      Self.graded("unlikely", "likely")
    case .importance:
      Self.graded("unimportant", "important")
    case .usefulness:
      [
        ["not at all useful", "not useful at all"], ["not useful", "not very useful"],
        ["slightly useful", "a little useful"], ["somewhat useful", "fairly useful"],
        ["useful", "moderately useful"], ["very useful"], ["extremely useful"],
      ]
    case .confidence:
      [
        ["not at all confident", "not confident at all"], ["not confident", "not very confident"],
        ["slightly confident", "a little confident"], ["somewhat confident", "fairly confident"],
        ["confident", "moderately confident"], ["very confident"], ["extremely confident"],
      ]
    case .amount:
      [["none"], ["very low"], ["low"], ["medium", "moderate"], ["high"], ["very high"]]
    case .occasion:
      [
        ["before", "pre", "pre-test", "pretest", "baseline"], ["then", "then-test"],
        ["during", "mid", "midline"], ["after", "post", "post-test", "posttest", "endline"],
        ["follow-up", "follow up", "followup", "later"],
      ]
    }
  }

  private static func graded(_ negative: String, _ positive: String) -> [Set<String>] {
    [
      ["extremely \(negative)"], ["very \(negative)"], ["\(negative)", "fairly \(negative)"],
      ["somewhat \(negative)", "slightly \(negative)"],
      ["neither \(positive) nor \(negative)", "neither", "neutral"],
      ["somewhat \(positive)", "slightly \(positive)"], ["\(positive)", "fairly \(positive)"],
      ["very \(positive)"], ["extremely \(positive)"],
    ]
  }

  /// The scale that all of the texts belong to, with their places on it.
  ///
  /// - Parameter texts: Three or more different texts; of occasions, as before and after, two.
  /// - Returns: The scale, and for each text its place in the order, from 0; `nil` where there is no such
  ///   scale, or where two texts have one place.
  static func matching(_ texts: [String]) -> (scale: KnownScale, places: [Int])? {
    guard texts.count >= 2 else { return nil }
    let words = texts.map { $0.lowercased().trimmed }
    for scale in allCases where texts.count > 2 || scale == .occasion {
      let steps = scale.steps
      let found = words.compactMap { word in steps.firstIndex { $0.contains(word) } }
      guard found.count == texts.count, Set(found).count == found.count else { continue }
      let rising = found.sorted()
      return (scale, found.map { rising.firstIndex(of: $0) ?? 0 })
    }
    return nil
  }

  /// Why a text is no answer on a scale, as `not applicable`; `nil` for all others.
  static func evasion(_ text: String) -> MissingReason? {
    evasions[text.lowercased()]
  }

  private static let evasions: [String: MissingReason] = [
    "not applicable": .notApplicable, "does not apply": .notApplicable,
    "too early to say": .tooEarly, "too early": .tooEarly, "too soon to say": .tooEarly,
    "don't know": .noOpinion, "don’t know": .noOpinion, "do not know": .noOpinion,
    "not sure": .noOpinion, "can't say": .noOpinion, "can’t say": .noOpinion,
    "no opinion": .noOpinion, "prefer not to say": .noOpinion,
  ]

  /// Whether a text says that something is so, as `yes` or `true`.
  static func affirms(_ text: String) -> Bool {
    affirmative.contains(text.lowercased())
  }

  /// Whether a text says that something is not so, as `no` or `false`.
  static func denies(_ text: String) -> Bool {
    negative.contains(text.lowercased())
  }

  private static let affirmative: Set<String> = [
    "yes", "y", "true", "t", "1", "ticked", "checked", "selected", "pass", "passed", "agree",
  ]
  private static let negative: Set<String> = [
    "no", "n", "false", "f", "0", "not ticked", "unticked", "unchecked", "not selected", "fail",
    "failed", "disagree",
  ]
}
