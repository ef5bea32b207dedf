/// A section of the external examiner's report form.
struct ExaminerSection {
  let number: Int
  let title: String
  /// The prompt of the plan; `nil` for the list of recommendations.
  let prompt: String?
  /// What the section may speak of, in the bank's words, with weights.
  let topics: [(key: String, weight: Int)]

  /// What the form asks to be confirmed by a tick before the comment, or `nil` where it asks for a
  /// comment alone.
  var item: RatedItem? {
    let statements = [
      2: ("standards", "Academic standards are appropriate to the award"),
      3: ("comparable", "Standards are comparable with those of other institutions"),
      4: ("assessment", "The design of the assessment is appropriate"),
      5: ("marking", "Marking, moderation and feedback are sound"),
      6: ("board", "The board of examiners was conducted properly"),
      8: ("parity", "Standards are the same at all sites"),
    ]
    return statements[number].map { id, text in
      RatedItem(id: id, text: text, label: text, scale: .yesNo, guskey: 1, shares: [])
    }
  }

  static let all = [
    ExaminerSection(
      number: 1, title: "Previous comments and response", prompt: "E1",
      topics: [("assessment", 6), ("course_org", 2), ("standards", 3)]),
    ExaminerSection(
      number: 2, title: "Academic standards", prompt: "E2",
      topics: [("standards", 10), ("assessment", 6), ("reflection", 5), ("masters_study", 1)]),
    ExaminerSection(
      number: 3, title: "Comparability with other institutions", prompt: "E3",
      topics: [("standards", 4), ("assessment", 2), ("partnership", 1)]),
    ExaminerSection(
      number: 4, title: "Design of assessment", prompt: "E4",
      topics: [("assessment", 10), ("workload", 1), ("reflection", 2)]),
    ExaminerSection(
      number: 5, title: "Marking, moderation and feedback", prompt: "E5",
      topics: [("assessment", 10), ("tutor_support", 3), ("standards", 1)]),
    ExaminerSection(
      number: 6, title: "Conduct of the board of examiners", prompt: "E6",
      topics: [("standards", 3), ("assessment", 2)]),
    ExaminerSection(
      number: 7, title: "Currency of the curriculum", prompt: "E7",
      topics: [
        ("course_quality", 5), ("legal", 2), ("pedagogy", 2), ("accountability", 2),
        ("partnership", 2), ("reflection", 2),
      ]),
    ExaminerSection(
      number: 8, title: "Partnership and parity across sites", prompt: "E8",
      topics: [("partnership", 8), ("standards", 3), ("course_org", 2)]),
    ExaminerSection(
      number: 9, title: "Good practice", prompt: "E9",
      topics: [
        ("tutor_support", 4), ("partnership", 2), ("reflection", 4), ("assessment", 3),
        ("networking", 1), ("course_quality", 1),
      ]),
    ExaminerSection(number: 10, title: "Recommendations", prompt: nil, topics: []),
    ExaminerSection(
      number: 11, title: "Overall judgement", prompt: "E11",
      topics: [
        ("standards", 4), ("course_quality", 2), ("assessment", 2), ("partnership", 2),
        ("tutor_support", 1),
      ]),
  ]
}
