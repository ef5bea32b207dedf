import EvaluationModel
public import Formats

/// Imports who was enrolled in which cohort and what came of it: the base of response rates, and
/// what responses are completed from.
///
/// A person may enrol in several cohorts, but in each only once.
public struct RegistryImporter: FileImporter {
  public let task: ImportTask

  public init(_ task: ImportTask) {
    self.task = task
  }

  public func imported(_ file: InputFile) throws(ImportFailure) -> ImportedFile {
    try TableImport(task: task) { role in
      switch role {
      case .participant, .cohort, .location, .authority, .participantType, .outcome, .awardDate,
        .drop:
        nil
      default: "a registry holds enrolments, no answers"
      }
    }.imported(file) { $0.enrolments() }
  }
}
