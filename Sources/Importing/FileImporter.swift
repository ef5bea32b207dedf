import EvaluationModel
public import Formats

/// Reads one kind of file into records.
public protocol FileImporter: Sendable {
  /// What is read and how.
  var task: ImportTask { get }

  /// The importer of a task.
  init(_ task: ImportTask)

  /// Reads a file.
  ///
  /// - Parameter file: The file, with the path from the evaluation folder.
  /// - Returns: The records, the ledger and the findings.
  /// - Throws: `ImportFailure` where nothing of the file can be imported.
  func imported(_ file: InputFile) throws(ImportFailure) -> ImportedFile
}

extension ImportTask {
  /// The importer for the kind of file and, of questionnaires, for who fills them in.
  public var importer: any FileImporter {
    switch (mapping.kind, instrument?.source) {
    case (.registry, _): RegistryImporter(self)
    case (.examinerReport, _), (.responses, .examiner): ExaminerImporter(self)
    case (.responses, .headteacher): HeadteacherImporter(self)
    case (.responses, .senco), (.responses, nil): SENCOImporter(self)
    }
  }
}
