import EvaluationModel
public import Formats

/// Imports what headteachers and line managers answered about participants.
///
/// The participant of a response is the one whom it is about, so that one head may answer about
/// several. A head who is the SENCO is marked by a `self-report` column.
public struct HeadteacherImporter: FileImporter {
  public let task: ImportTask

  public init(_ task: ImportTask) {
    self.task = task
  }

  public func imported(_ file: InputFile) throws(ImportFailure) -> ImportedFile {
    try TableImport(task: task) { role in
      switch role {
      case .outcome, .awardDate: "outcomes of awards stand in a registry"
      case .recommendations: "only examiners make numbered recommendations"
      default: nil
      }
    }.imported(file) { rows in
      task.instrument.map { rows.responses(to: $0, mayBeQuoted: false) } ?? EvaluationRecords()
    }
  }
}
