import Archive
import EvaluationModel
import Foundation
import Importing
import PlanFile

/// The whole way of a survey export: from the file into a new archive, and back out of it.
struct ImportTiming {
  /// The evaluation folder.
  let folder: URL
  /// The archive that is made; one that is there is deleted.
  let archivePath: String

  /// Imports, reads back, and prints what it took.
  func run() throws {
    try? FileManager.default.removeItem(atPath: archivePath)
    let planFile = folder.appending(path: "evaluation.yaml")
    let plan = try EvaluationPlan(
      parsing: String(contentsOf: planFile, encoding: .utf8), file: planFile.lastPathComponent)
    guard let date = CalendarDate(iso: "2018-10-31") else { return }

    let whole = Stopwatch()
    let files = try EvaluationImporter(plan: plan, folder: folder).run().map { try $0.result.get() }
    let archive = try Archive(at: archivePath)
    try archive.store(
      files.map { FileRecords($0.records, ledger: $0.ledger, mappingDigest: $0.mappingDigest) },
      on: date)
    let seconds = whole.seconds
    let answers = files.reduce(0) { $0 + $1.records.answers.count }
    let back = Stopwatch()
    let records = try archive.records()
    guard records.answers.count == answers else { throw CocoaError(.fileReadCorruptFile) }
    print("seconds \(seconds.wall) \(seconds.processor)")
    print("back \(back.seconds.wall) \(back.seconds.processor)")
    print("records \(records.responses.count) columns \(answers / max(records.responses.count, 1))")
  }
}
