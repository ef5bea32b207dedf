/// The synthetic evaluation that comes with the program: a plan, survey exports and examiners'
/// reports of eight cohorts.
///
/// No person, school or contact in it is real. The same seed and version give the same bytes on
/// every machine. The codebook is not part of it: that is not synthetic.
public struct DemonstrationEvaluation: Sendable {
  /// The version of the generator; files of different versions may differ.
  public static let version = 1

  /// The seed of the committed demonstration.
  public static let standardSeed: UInt64 = 2018

  /// The seed that everything is drawn from.
  public let seed: UInt64

  public init(seed: UInt64 = DemonstrationEvaluation.standardSeed) {
    self.seed = seed
  }

  /// All files, the plan first.
  public func files() -> [DemonstrationFile] {
    let cohorts = Enrolments(seed: seed).participants()
    let feedback = feedback(cohorts)
    return [
      DemonstrationFile(
        path: "evaluation.yaml", bytes: Array(DemonstrationPlan(seed: seed).text.utf8)),
      DemonstrationFile(
        path: "README.md",
        bytes: Array(ReadMe(seed: seed, comments: feedback.comments.count).text.utf8)),
      RegistryFile(seed: seed).file(cohorts),
    ] + feedback.files + [Approvals(seed: seed).file(feedback.comments)]
  }

  /// What every comment that is imported was written to say, in the order of the files.
  package func truth() -> [PlantedComment] {
    feedback(Enrolments(seed: seed).participants()).comments
      .filter { comment in
        // A lone mark is no comment, and is not stored as one.
        !comment.isLeftOut && comment.text.contains { $0.isLetter || $0.isNumber }
      }
      .map { PlantedComment(id: $0.id, themes: $0.themes, text: $0.text) }
  }

  private func feedback(_ cohorts: [[Participant]]) -> ExportedFeedback {
    let audits = SelfAuditFiles(seed: seed, cohorts: cohorts)
    var courses = EndOfCourseFiles(seed: seed, cohorts: cohorts)
    var followUps = FollowUpFiles(seed: seed, cohorts: cohorts)
    var headteachers = HeadteacherFiles(seed: seed, cohorts: cohorts)
    var examiners = ExaminerReportFiles(seed: seed)
    var feedback = ExportedFeedback()
    for index in cohorts.indices {
      feedback += ExportedFeedback(files: audits.files(cohort: index))
      feedback += courses.feedback(cohort: index)
      if FollowUpFiles.asked.contains(index) { feedback += followUps.feedback(cohort: index) }
      feedback += headteachers.feedback(cohort: index)
    }
    feedback += examiners.feedback()
    return feedback
  }
}
