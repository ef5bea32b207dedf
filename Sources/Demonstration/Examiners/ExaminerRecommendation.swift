/// A recommendation of an examiner, with what the plan says became of it.
struct ExaminerRecommendation {
  enum Priority: String {
    case essential = "Essential"
    case advisable = "Advisable"
    case desirable = "Desirable"
  }

  /// What came of it, in the plan's words.
  enum Status: String {
    case open
    case partly
    case closed
    case notAccepted = "not-accepted"
  }

  /// What it is about.
  ///
  /// Wordings differ from report to report.
  let wordings: [String]
  let priority: Priority
  let status: Status
  /// What the programme team answered.
  let response: String
  /// Who sees to it, by role.
  let owner: String
  /// What shows that something was done.
  let evidence: String

  private static let team = "Programme team"
  private static let office = "Programme office"

  static func duplication(_ priority: Priority, _ status: Status) -> Self {
    Self(
      wordings: [
        "Remove the duplication between the portfolio and the assignments.",
        "Review the portfolio so that nothing has to be evidenced there that an assignment has"
          + " already shown.",
        "Reduce the overlap of portfolio and assignments, on which I have commented before.",
      ], priority: priority, status: status,
      response: "The portfolio checklist is being mapped against the assignments.", owner: team,
      evidence: "Portfolio checklist, second edition")
  }

  static func turnaround(_ priority: Priority, _ status: Status) -> Self {
    Self(
      wordings: [
        "Keep the time for marking within the published twenty working days.",
        "Ensure that feedback on the first assignment is returned before the second is due.",
      ], priority: priority, status: status,
      response: "Marking weeks are now in the calendar, and the office chases late batches.",
      owner: office,
      evidence: "Marking calendar, and the log of dates of return")
  }

  static func secondMarking(_ priority: Priority, _ status: Status) -> Self {
    Self(
      wordings: [
        "Record what first and second markers discussed, and not only the agreed mark.",
        "Keep a written record of second marking for every script at the pass boundary.",
      ], priority: priority, status: status,
      response: "The marking sheet has a box for the reasons of an agreed mark.", owner: team,
      evidence: "Marking sheet with the reasons of agreed marks")
  }

  static func deadlines(_ priority: Priority, _ status: Status) -> Self {
    Self(
      wordings: ["Spread the submission dates more evenly over the year."], priority: priority,
      status: status, response: "The second submission moved from January to March.", owner: team,
      evidence: "Programme calendar")
  }

  static func sample(_ priority: Priority, _ status: Status) -> Self {
    Self(
      wordings: [
        "Include work from every location in the sample sent to the examiner.",
        "Send a sample that is stratified by location and by mark.",
      ], priority: priority, status: status,
      response: "The sample is drawn by location and by grade.", owner: office,
      evidence: "List that comes with the sample")
  }

  static func boardPapers(_ priority: Priority, _ status: Status) -> Self {
    Self(
      wordings: [
        "Circulate the papers for the examination board at least a week before it meets.",
        "Ask more of the delivery team to attend the board.",
      ], priority: priority, status: status,
      response: "Papers go out ten days before the board.", owner: office,
      evidence: "Board's timetable")
  }

  static func earlyYears(_ priority: Priority, _ status: Status) -> Self {
    Self(
      wordings: [
        "Consider a strand for participants from early years and further education.",
        "Give more attention to early years settings in the taught content.",
      ], priority: priority, status: status,
      response: "Numbers are too small for a strand; examples are being added to the sessions.",
      owner: team,
      evidence: "Plans of the taught days")
  }

  static func tutorials(_ priority: Priority, _ status: Status) -> Self {
    Self(
      wordings: [
        "State what tutorial support each participant may expect, at every site alike.",
        "Check that the amount of tutorial help on drafts is the same at all sites.",
      ], priority: priority, status: status,
      response: "The handbook states two tutorials and one reading of a draft.", owner: team,
      evidence: "Handbook, section on tutorials")
  }

  static func virtualLearning(_ priority: Priority, _ status: Status) -> Self {
    Self(
      wordings: [
        "See that participants at distant sites have library and online access from the first week.",
        "Resolve the slow access to the virtual learning environment for new enrolments.",
      ], priority: priority, status: status,
      response: "Accounts are opened on enrolment; the library's part is still outstanding.",
      owner: office,
      evidence: "Enrolment checklist")
  }

  static func referencing(_ priority: Priority, _ status: Status) -> Self {
    Self(
      wordings: [
        "Offer a short session on academic writing and referencing before the first assignment.",
        "Make the online guide to referencing part of the induction.",
      ], priority: priority, status: status,
      response: "The first taught day now includes an hour on academic writing.", owner: team,
      evidence: "Programme of the first taught day")
  }

  static func grading(_ priority: Priority, _ status: Status) -> Self {
    Self(
      wordings: [
        "Agree a common scheme of grades between the two universities.",
        "Publish a statement of how the two universities' results correspond.",
      ], priority: priority, status: status,
      response: "Each university is bound by its own regulations.", owner: "Consortium chair",
      evidence: "Both universities' regulations")
  }

  static func outcomes2014(_ priority: Priority, _ status: Status) -> Self {
    Self(
      wordings: [
        "Map the assessment to the learning outcomes that apply from September 2014.",
        "Show in the handbook where each of the new learning outcomes is assessed.",
      ], priority: priority, status: status,
      response: "The mapping was approved before the first intake under the new outcomes.",
      owner: team,
      evidence: "Mapping of outcomes, approved by the programme board")
  }

  static func goodwill(_ priority: Priority, _ status: Status) -> Self {
    Self(
      wordings: [
        "Put the contribution of each local authority into a written agreement.",
        "Reduce the dependence of the partnership on a few individuals.",
      ], priority: priority, status: status,
      response: "Agreements with five of the seven authorities are signed.",
      owner: "Consortium chair",
      evidence: "Signed agreements")
  }

  static func venues(_ priority: Priority, _ status: Status) -> Self {
    Self(
      wordings: ["Review the venue at Ilminster and the notice given of changes of date there."],
      priority: priority, status: status,
      response: "Other venues are being visited; dates for next year are already published.",
      owner: office,
      evidence: "Notes of visits to venues")
  }
}
