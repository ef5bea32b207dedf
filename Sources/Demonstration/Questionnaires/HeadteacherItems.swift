/// The items of the headteachers' questionnaire.
enum HeadteacherItems {
  /// The items on the five-point scale in use since Cohort 4.
  static let five: [RatedItem] = make(.agreement5) { $0 }

  /// The same statements on the four-point scale of the first three cohorts: those in the middle
  /// had to decide, and did so in the proportion of the others.
  static let four: [RatedItem] = make(.agreement4) { shares in
    let parts = Apportionment.parts(
      of: 100,
      weights: [shares[0], shares[1] + shares[2] / 3, shares[3] + shares[2] / 2, shares[4]])
    return parts
  }

  static let question = OpenQuestion(
    id: "change",
    text:
      "What has changed in your school, or in your SENCO's work, since your SENCO began the course?",
    role: "change")

  private static func make(
    _ scale: AnswerScale, _ shares: ([Int]) -> [Int]
  ) -> [RatedItem] {
    func item(
      _ id: String, _ text: String, _ label: String, _ guskey: Int, _ aim: String?,
      _ percent: [Int]
    ) -> RatedItem {
      RatedItem(
        id: id, text: text, label: label, scale: scale, guskey: guskey, aim: aim,
        shares: shares(percent))
    }
    return [
      item(
        "h1", "Since starting the course our SENCO is more confident in the role",
        "More confident in the role", 4, "leadership", [1, 3, 10, 46, 40]),
      item(
        "h2", "Our SENCO leads initiatives", "Leads initiatives", 4, "leadership",
        [1, 5, 16, 48, 30]),
      item(
        "h3", "Our SENCO leads or contributes to staff meetings and training",
        "Leads staff meetings and training", 4, "leadership", [1, 5, 17, 47, 30]),
      item(
        "h4", "Our SENCO works effectively with outside professionals",
        "Works well with outside professionals", 4, nil, [1, 4, 17, 50, 28]),
      item(
        "h5", "Our SENCO works effectively with parents", "Works well with parents", 4,
        "participation", [1, 3, 15, 49, 32]),
      item(
        "h6", "Our SENCO understands our legal responsibilities",
        "Understands our legal responsibilities", 2, nil, [0, 2, 11, 47, 40]),
      item(
        "h7", "Our SENCO manages the paperwork", "Manages the paperwork", 4, nil,
        [1, 4, 14, 46, 35]),
      item(
        "h8", "Our SENCO holds colleagues to account for pupils with SEND",
        "Holds colleagues to account", 4, "leadership", [1, 6, 24, 47, 22]),
      item(
        "h9", "Our SENCO has changed whole-school practice", "Has changed whole-school practice", 4,
        "leadership", [1, 7, 25, 45, 22]),
      item(
        "h10", "Pupils with SEND make better progress or take part more",
        "Pupils progress or take part more", 5, "participation", [1, 4, 30, 45, 20]),
      item(
        "h11", "Overall the Award was worth the school's investment",
        "Worth the school's investment", 1, nil, [2, 4, 13, 41, 40]),
    ]
  }
}
