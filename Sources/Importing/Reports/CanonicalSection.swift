import EvaluationModel

/// The sections in which examiners' reports are kept, whatever their forms call them.
public enum CanonicalSection: String, Hashable, Sendable, CaseIterable, Codable {
  case scope = "E0"
  case previousComments = "E1"
  case standards = "E2"
  case comparability = "E3"
  case assessmentDesign = "E4"
  case marking = "E5"
  case boards = "E6"
  case curriculum = "E7"
  case partnership = "E8"
  case goodPractice = "E9"
  case recommendations = "E10"
  case overall = "E11"

  /// What the section is about, as a title.
  public var title: String {
    switch self {
    case .scope: "Scope of the report"
    case .previousComments: "Previous comments and response"
    case .standards: "Academic standards"
    case .comparability: "Comparability with other institutions"
    case .assessmentDesign: "Design of assessment"
    case .marking: "Marking, moderation and feedback"
    case .boards: "Conduct of the board of examiners"
    case .curriculum: "Currency of the curriculum"
    case .partnership: "Partnership and parity across sites"
    case .goodPractice: "Good practice"
    case .recommendations: "Recommendations"
    case .overall: "Overall judgement"
    }
  }

  /// Words by which forms' headings are told, the more particular sections first: a question about
  /// last year's recommendations is about what came before, and "the standard of assessment" about
  /// assessment.
  private static let signs: [(CanonicalSection, [String])] = [
    (
      .previousComments,
      [
        "previous", "last year", "last report", "prior report", "earlier report", "since your last",
        "issues raised", "response to",
      ]
    ),
    (
      .recommendations,
      ["recommend", "areas for improvement", "areas for development", "action required", "actions"]
    ),
    (.goodPractice, ["good practice", "best practice", "innovat", "commend", "strengths"]),
    (
      .partnership,
      [
        "partner", "parity", "sites", "locations", "venues", "by whom delivered", "collaborative",
        "delivery centre",
      ]
    ),
    (
      .comparability,
      ["comparab", "other institutions", "other universit", "other uk", "similar programmes"]
    ),
    (.boards, ["board", "award panel", "assessment panel", "progression decisions"]),
    (
      .marking,
      [
        "marking", "moderat", "feedback", "fair", "rigour", "rigorous", "consisten", "calibration",
        "marks awarded",
      ]
    ),
    (
      .assessmentDesign,
      [
        "assessment", "assignment", "examination paper", "learning outcomes", "coursework",
      ]
    ),
    (.curriculum, ["curriculum", "content", "currency", "syllabus", "teaching"]),
    (
      .overall,
      ["overall", "confidence", "conclusion", "categor", "summary judgement", "summary questions"]
    ),
    (
      .standards,
      ["standard", "benchmark", "fheq", "qualification framework", "level of achievement", "level"]
    ),
    (.scope, ["scope", "details", "modules covered", "particulars", "programmes covered"]),
  ]

  /// The section that a heading or question seems to be about, or `nil`.
  ///
  /// - Parameter title: The heading as the form has it.
  /// - Returns: A suggestion, for a person to confirm.
  public static func suggested(for title: String) -> CanonicalSection? {
    let key = LabelKey.key(of: title)
    return signs.first { _, words in words.contains { key.contains($0) } }?.0
  }
}
