public import Diagnostics

/// The synthetic evaluation that comes with the program: a plan, survey exports and examiners'
/// reports of eight cohorts.
///
/// No person, school or contact in it is real. The same seed and version give the same bytes on
/// every machine. The codebook is not part of it: that is not synthetic.
public struct DemonstrationEvaluation: Sendable {
  /// The version of the generator; files of different versions may differ.
  public static let version = 3

  /// The seed of the committed demonstration.
  public static let standardSeed: UInt64 = 2018

  /// The seed that everything is drawn from.
  public let seed: UInt64

  public init(seed: UInt64 = DemonstrationEvaluation.standardSeed) {
    self.seed = seed
  }

  /// All files, the plan first.
  ///
  /// - Throws: A `Diagnostic` where a workbook, document or statistics file cannot be put together,
  ///   as for want of memory.
  /// - Returns: The files.
  public func files() throws(Diagnostic) -> [DemonstrationFile] {
    let cohorts = Enrolments(seed: seed).participants()
    let feedback = try feedback(cohorts)
    let paths = feedback.files.map(\.path)
    let plan = DemonstrationPlan(seed: seed, paths: paths)
    let readMe = ReadMe(seed: seed, comments: feedback.comments.count, paths: paths)
    return [
      DemonstrationFile(path: "evaluation.yaml", bytes: Array(plan.text.utf8)),
      DemonstrationFile(path: "README.md", bytes: Array(readMe.text.utf8)),
      RegistryFile(seed: seed).file(cohorts),
    ] + feedback.files + [Approvals(seed: seed).file(feedback.comments)]
  }

  /// What every comment that is imported was written to say, in the order of the files.
  package func truth() throws(Diagnostic) -> [PlantedComment] {
    try feedback(Enrolments(seed: seed).participants()).comments
      .filter { comment in
        // A lone mark is no comment, and is not stored as one.
        !comment.isLeftOut && comment.text.contains { $0.isLetter || $0.isNumber }
      }
      .map { PlantedComment(id: $0.id, themes: $0.themes, text: $0.text) }
  }

  private func feedback(_ cohorts: [[Participant]]) throws(Diagnostic) -> ExportedFeedback {
    let audits = SelfAuditFiles(seed: seed, cohorts: cohorts)
    var courses = EndOfCourseFiles(seed: seed, cohorts: cohorts)
    var followUps = FollowUpFiles(seed: seed, cohorts: cohorts)
    var headteachers = HeadteacherFiles(seed: seed, cohorts: cohorts)
    var examiners = ExaminerReportFiles(seed: seed)
    var feedback = ExportedFeedback()
    var typed = PaperAudits()
    for index in cohorts.indices {
      feedback += ExportedFeedback(files: audits.files(cohort: index, typed: &typed))
      feedback += try courses.feedback(cohort: index)
      if FollowUpFiles.asked.contains(index) { feedback += followUps.feedback(cohort: index) }
      feedback += try headteachers.feedback(cohort: index)
    }
    feedback += ExportedFeedback(files: [try typed.file()])
    feedback += try examiners.feedback()
    return feedback
  }
}
