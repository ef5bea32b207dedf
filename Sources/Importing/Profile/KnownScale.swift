import EvaluationModel

/// An answer scale that questionnaires use again and again.
struct KnownScale: Hashable {
  /// The id that a draft gives it, as `agreement5`.
  let id: String
  /// The scales of one kind that differ in the number of levels, as `agreement`.
  let family: String
  /// What a positive answer says in a sentence.
  let positivePhrase: String
  /// The levels from the least to the most favourable, each with the ways to write it, the usual one
  /// first.
  let levels: [[String]]
  /// What each level means for the summary of an item.
  let roles: [Scale.Role]

  private let positions: [String: Int]

  /// A scale whose family is its id without the number; `roles` are a sign a level, as `--0++`, or
  /// halves with a middle between them.
  init(
    _ id: String, family: String? = nil, says phrase: String, roles: String? = nil,
    _ levels: [[String]]
  ) {
    self.id = id
    self.family = family ?? String(id.prefix { !$0.isASCIIDigit })
    self.levels = levels
    positivePhrase = phrase
    self.roles = roles.map { $0.map(Self.role) } ?? Self.halves(levels.count)
    positions = Dictionary(
      levels.enumerated().flatMap { index, forms in forms.map { (AnswerKey.key(of: $0), index) } }
    ) { first, _ in first }
  }

  /// The level that an answer is, from 0, or `nil`.
  ///
  /// - Parameter key: The answer as `AnswerKey` makes it.
  /// - Returns: The level, or `nil`.
  func position(of key: String) -> Int? { positions[key] }

  /// The labels, as they are usually written.
  var labels: [String] { levels.map { $0[0] } }

  private static func role(_ sign: Character) -> Scale.Role {
    switch sign {
    case "-": .negative
    case "+": .positive
    default: .neutral
    }
  }

  /// The roles of a scale with as many favourable as unfavourable levels.
  static func halves(_ count: Int) -> [Scale.Role] {
    (0..<count).map { index in
      if index * 2 + 1 == count { return .neutral }
      return index * 2 + 1 < count ? .negative : .positive
    }
  }
}

extension KnownScale {
  private static let stronglyDisagree = [
    "Strongly disagree", "Disagree strongly", "Completely disagree", "Totally disagree",
    "Definitely disagree", "S. disagree", "SD",
  ]
  private static let disagree = ["Disagree", "Mostly disagree", "Moderately disagree"]
  private static let slightlyDisagree = [
    "Slightly disagree", "Somewhat disagree", "Tend to disagree", "Disagree slightly",
    "Disagree a little",
  ]
  private static let neither = [
    "Neither agree nor disagree", "Neither agree or disagree", "Neutral", "Neither", "Undecided",
    "No strong opinion", "Neither disagree nor agree",
  ]
  private static let slightlyAgree = [
    "Slightly agree", "Somewhat agree", "Tend to agree", "Agree slightly", "Agree a little",
  ]
  private static let agree = ["Agree", "Mostly agree", "Moderately agree"]
  private static let stronglyAgree = [
    "Strongly agree", "Agree strongly", "Completely agree", "Totally agree", "Definitely agree",
    "S. agree", "SA",
  ]

  /// The scales, of one family the shorter first, so that the first that has every answer is taken.
  static let all: [KnownScale] = [
    KnownScale("yes-no", says: "said yes", [["No", "N", "False"], ["Yes", "Y", "True"]]),
    KnownScale(
      "yes-partly-no", family: "yes-no", says: "said yes",
      [["No"], ["Partly", "In part", "To some extent", "Partially", "Somewhat"], ["Yes"]]),
    KnownScale(
      "agreement4", says: "agreed", [stronglyDisagree, disagree, agree, stronglyAgree]),
    KnownScale(
      "agreement5", says: "agreed", [stronglyDisagree, disagree, neither, agree, stronglyAgree]),
    KnownScale(
      "agreement5-tend", family: "agreement", says: "agreed",
      [stronglyDisagree, slightlyDisagree, neither, slightlyAgree, stronglyAgree]),
    KnownScale(
      "agreement6", says: "agreed",
      [stronglyDisagree, disagree, slightlyDisagree, slightlyAgree, agree, stronglyAgree]),
    KnownScale(
      "agreement7", says: "agreed",
      [stronglyDisagree, disagree, slightlyDisagree, neither, slightlyAgree, agree, stronglyAgree]),
    KnownScale(
      "satisfaction4", says: "were satisfied",
      [
        ["Very dissatisfied", "Very unsatisfied"],
        ["Dissatisfied", "Fairly dissatisfied", "Unsatisfied"],
        ["Satisfied", "Fairly satisfied"], ["Very satisfied"],
      ]),
    KnownScale(
      "satisfaction5", says: "were satisfied",
      [
        ["Very dissatisfied", "Very unsatisfied", "Extremely dissatisfied"],
        ["Dissatisfied", "Fairly dissatisfied", "Somewhat dissatisfied", "Unsatisfied"],
        ["Neither satisfied nor dissatisfied", "Neutral", "Neither"],
        ["Satisfied", "Fairly satisfied", "Somewhat satisfied"],
        ["Very satisfied", "Extremely satisfied"],
      ]),
    KnownScale(
      "confidence4", says: "were confident or very confident", roles: "--++",
      [
        ["Not at all confident", "Not confident at all", "Not confident"],
        ["Slightly confident", "Not very confident", "A little confident"],
        ["Confident", "Fairly confident", "Quite confident"], ["Very confident"],
      ]),
    KnownScale(
      "confidence5", says: "were confident or very confident", roles: "--0++",
      [
        ["Not at all confident", "Not confident at all", "Not confident"],
        ["Slightly confident", "Not very confident", "A little confident"],
        [
          "Fairly confident", "Moderately confident", "Somewhat confident", "Quite confident",
          "Reasonably confident", "Neutral",
        ], ["Confident"], ["Very confident", "Extremely confident", "Completely confident"],
      ]),
    KnownScale(
      "frequency4", says: "said often or always", roles: "--0+",
      [
        ["Never"], ["Rarely", "Seldom", "Hardly ever"], ["Sometimes", "Occasionally"],
        ["Often", "Frequently", "Regularly", "Always"],
      ]),
    KnownScale(
      "frequency5", says: "said often or always", roles: "--0++",
      [
        ["Never", "None of the time"], ["Rarely", "Seldom", "Hardly ever"],
        ["Sometimes", "Occasionally", "Some of the time"],
        ["Often", "Frequently", "Usually", "Regularly", "Most of the time"],
        ["Always", "All of the time", "Very often"],
      ]),
    KnownScale(
      "frequency5-very", family: "frequency", says: "said often or always", roles: "-0+++",
      [["Never"], ["Sometimes", "Occasionally"], ["Often"], ["Very often"], ["Always"]]),
    KnownScale(
      "how-often6", says: "said weekly or more often", roles: "--00++",
      [
        ["Never", "Not at all"],
        ["Less than once per year", "Less than once a year", "Less often"],
        ["Several times per year", "Several times a year", "Yearly", "Termly"], ["Monthly"],
        ["Weekly"], ["Daily"],
      ]),
    KnownScale(
      "quality4", says: "said good or excellent",
      [["Poor"], ["Fair", "Satisfactory", "Average"], ["Good"], ["Excellent", "Very good"]]),
    KnownScale(
      "quality5", says: "said good or very good",
      [
        ["Very poor", "Terrible"], ["Poor"],
        ["Fair", "Satisfactory", "Average", "Acceptable", "OK"],
        ["Good"], ["Very good", "Excellent"],
      ]),
    KnownScale(
      "quality5-excellent", family: "quality", says: "said good or better", roles: "-0+++",
      [
        ["Poor"], ["Fair", "Satisfactory", "Average"], ["Good"], ["Very good"],
        ["Excellent", "Outstanding"],
      ]),
    KnownScale(
      "likelihood4", says: "said likely",
      [["Very unlikely"], ["Unlikely"], ["Likely"], ["Very likely"]]),
    KnownScale(
      "likelihood5", says: "said likely",
      [
        ["Very unlikely", "Extremely unlikely"],
        ["Unlikely", "Somewhat unlikely", "Fairly unlikely"],
        ["Neither likely nor unlikely", "Neutral", "Unsure", "Possibly"],
        ["Likely", "Somewhat likely", "Fairly likely"], ["Very likely", "Extremely likely"],
      ]),
    KnownScale(
      "extent4", says: "said to some or a great extent",
      [
        ["Not at all", "To no extent", "No impact"],
        ["To a small extent", "A little", "Slightly", "Only slightly", "Little impact"],
        [
          "To some extent", "To a moderate extent", "Moderately", "Somewhat", "Quite a bit",
          "Some impact",
        ],
        [
          "To a great extent", "To a large extent", "A lot", "A great deal", "Very much",
          "Great impact",
        ],
      ]),
    KnownScale(
      "extent5", says: "said a lot or a great deal", roles: "--0++",
      [
        ["Not at all", "To no extent"],
        ["To a small extent", "A little", "Slightly", "Very little"],
        ["To some extent", "Somewhat", "Moderately", "A moderate amount"],
        ["To a large extent", "A lot", "Quite a bit", "Quite a lot", "To a considerable extent"],
        ["To a great extent", "To a very great extent", "A great deal", "Very much", "Completely"],
      ]),
    KnownScale(
      "degree5", says: "said high or very high", roles: "--0++",
      [
        ["None", "Very low", "No impact"], ["Low", "Little", "Low impact"],
        ["Medium", "Moderate", "Some", "Average", "Moderate impact"], ["High", "High impact"],
        ["Very high", "Very high impact"],
      ]),
    KnownScale(
      "share5", says: "said most or all", roles: "--0++",
      [
        ["None of it", "None of them", "None"], ["Some of it", "Some of them", "Some"],
        ["About half of it", "About half", "Half of it"], ["Most of it", "Most of them", "Most"],
        ["All of it", "All of them", "All"],
      ]),
    KnownScale(
      "change5", says: "said better",
      [
        ["Much worse"], ["Worse", "A little worse", "Slightly worse", "Somewhat worse"],
        ["About the same", "The same", "No change", "Same", "No different"],
        ["Better", "A little better", "Slightly better", "Somewhat better"], ["Much better"],
      ]),
  ]
}
