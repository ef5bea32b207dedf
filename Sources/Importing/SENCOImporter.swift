import EvaluationModel
public import Formats

/// Imports what participants answered about themselves and the course.
///
/// The participant of a response is the one whom it is by. Ratings before and after the course may
/// stand in one row, each column with its occasion.
public struct SENCOImporter: FileImporter {
  public let task: ImportTask

  public init(_ task: ImportTask) {
    self.task = task
  }

  public func imported(_ file: InputFile) throws(ImportFailure) -> ImportedFile {
    try TableImport(task: task) { role in
      switch role {
      case .outcome, .awardDate: "outcomes of awards stand in a registry"
      case .recommendations: "only examiners make numbered recommendations"
      case .selfReport: "a participant's answers are always about themselves"
      default: nil
      }
    }.imported(file) { rows in
      task.instrument.map { rows.responses(to: $0, mayBeQuoted: false) } ?? EvaluationRecords()
    }
  }
}
