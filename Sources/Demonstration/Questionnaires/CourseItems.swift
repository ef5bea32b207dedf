/// The items of the participants' end-of-course questionnaire and of the follow-up a year later.
enum CourseItems {
  /// About the course itself.
  static let course: [RatedItem] = [
    item("course_org", "The course was well organised", "Well organised", 1, [1, 4, 12, 45, 38]),
    item(
      "joining", "Dates and joining instructions reached me in good time",
      "Dates reached me in good time", 1, [2, 6, 14, 45, 33]),
    item(
      "queries", "Questions about the course were answered promptly",
      "Questions answered promptly", 1, [1, 5, 13, 46, 35]),
    item(
      "teaching", "The taught days were well taught", "Taught days well taught", 1,
      [1, 4, 12, 45, 38]),
    item(
      "relevance", "What we learned was relevant to my school", "Relevant to my school", 1,
      [1, 4, 12, 45, 38]),
    item(
      "tutors", "My tutors gave me the support that I needed", "Supported by tutors", 1,
      [1, 4, 12, 45, 38]),
    item(
      "feedback", "Feedback on my assignments helped me to improve",
      "Feedback on assignments helped", 1, [2, 7, 16, 46, 29]),
    item(
      "venue", "The venue was suitable", "Suitable venue", 1, [4, 9, 19, 42, 26]),
    item(
      "workload", "The course took more time than I could find", "Workload was manageable", 1,
      [9, 23, 24, 34, 10], isReversed: true),
    item(
      "recommend", "I would recommend the Award to other SENCOs", "Would recommend the Award", 1,
      [1, 3, 10, 41, 45]),
  ]

  /// The items that the true decline concerns.
  static let organisation = ["course_org", "joining", "queries"]

  /// About what came of it.
  static let impact: [RatedItem] = [
    item(
      "confident", "I am more confident in the role", "More confident in the role", 2,
      [1, 3, 9, 45, 42], aim: "leadership"),
    item(
      "leads", "I lead initiatives in my school", "Leads initiatives", 4, [1, 6, 19, 47, 27],
      aim: "leadership"),
    item(
      "reflects", "I look critically at my own practice and share it with others",
      "Reflects on and shares practice", 4, [1, 3, 13, 50, 33], aim: "reflection"),
    item(
      "school", "Whole-school practice has changed", "Has changed whole-school practice", 4,
      [2, 9, 28, 43, 18], aim: "leadership"),
    item(
      "pupils", "Pupils with SEND make better progress or take part more",
      "Pupils progress or take part more", 5, [1, 5, 33, 44, 17], aim: "participation"),
  ]

  static let questions = [
    OpenQuestion(id: "useful", text: "What was most useful about the course?", role: "good"),
    OpenQuestion(
      id: "improve", text: "What was least useful, or could be improved?", role: "improve"),
    OpenQuestion(
      id: "change", text: "What has changed in your school because of your work on the course?",
      role: "change"),
  ]

  /// Twelve months on.
  static let followUp: [RatedItem] = [
    RatedItem(
      id: "in_role", text: "I am still a SENCO", label: "Still a SENCO", scale: .yesNo, guskey: 4,
      shares: [15, 85]),
    RatedItem(
      id: "on_slt", text: "I am on the senior leadership team", label: "On the leadership team",
      scale: .yesNo, guskey: 3, shares: [55, 45]),
    item(
      "lasting", "What I changed during the course is still in place", "Changes still in place", 4,
      [2, 8, 22, 46, 22]),
    item(
      "still_confident", "I am as confident in the role as at the end of the course",
      "As confident as at the end", 4, [1, 7, 16, 48, 28]),
  ]

  static let followUpQuestion = OpenQuestion(
    id: "lasted", text: "What has lasted, and what has not?", role: "change")

  private static func item(
    _ id: String, _ text: String, _ label: String, _ guskey: Int, _ shares: [Int],
    aim: String? = nil, isReversed: Bool = false
  ) -> RatedItem {
    RatedItem(
      id: id, text: text, label: label, scale: .agreement5, isReversed: isReversed, guskey: guskey,
      aim: aim, shares: shares)
  }
}
