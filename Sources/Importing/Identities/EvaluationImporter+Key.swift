import Diagnostics
public import EvaluationModel
import Formats

extension EvaluationImporter {
  /// What becomes of a file that needs a key which is gone: what is held of it serves as long as it
  /// has not changed.
  func stepWithoutKey(
    _ task: ImportTask, _ file: InputFile, _ options: Options
  ) throws -> Step {
    if let held = try options.earlier?.digests(of: task.source.id), held.sha256 == file.sha256,
      held.mapping.hasPrefix("\(task.ownDigest)-")
    {
      return .unchanged
    }
    return .failed(
      ImportFailure(
        path: file.path,
        diagnostics: [
          Diagnostic(
            code: "identities.gone",
            """
            the file holds identities, and the key to the pseudonyms in the archive is gone: nobody \
            in it could be linked to earlier answers
            """, at: Place(file: file.path),
            expected: "the identities file with which the archive was made",
            fix: """
              put it back, or name it with --identities; if it was destroyed, begin a new key with \
              "senco-impact identities renew FOLDER": people then get new pseudonyms in new files
              """)
        ]))
  }

  /// The digests by which the rows of responses are known when they are met again.
  ///
  /// - Parameters:
  ///   - records: The numbers of the rows.
  ///   - source: The file.
  ///   - sha256: The SHA-256 that the file must have, so that the numbers are right.
  /// - Returns: A digest for each row, or `nil` where the file is not there any more or has changed.
  public func digests(
    ofRecords records: [Int], in source: SourceFile, sha256: String
  ) -> [String]? {
    guard let file = try? file(source.path, in: files ?? folder), file.sha256 == sha256,
      let task = try? ImportTask(
        source, of: plan, identities: privacy.identities, withdrawn: privacy.withdrawn),
      let table = try? TableImport(task: task, refusal: { _ in nil }).table(file)
    else { return nil }
    var parser = RowParser(task, width: table.columnCount)
    let wanted = Set(records)
    let digests = table.records.filter { wanted.contains($0.number) }.map { record in
      let row = parser.parse(record)
      return row.responseID.map { privacy.withdrawn.digest(ofResponse: $0, source: source.id) }
        ?? parser.digest(of: record.cells)
    }
    return digests.count == records.count ? digests : nil
  }
}
