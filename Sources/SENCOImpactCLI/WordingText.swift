import Diagnostics
import EvaluationModel
import Foundation
import ImpactReport

/// Reads the words of reports that an evaluation has of its own.
enum WordingText {
  /// The evaluation's own words, or `nil` where the plan names no file.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - folder: The evaluation folder.
  /// - Returns: The words with the standard ones where it has no other, and the file.
  /// - Throws: A `Diagnostic` where the file is not there, or the first thing in it that is not right.
  static func read(
    of plan: EvaluationPlan, in folder: URL
  ) throws -> (phrases: Phrasebook, file: ReportContext.Input)? {
    guard let path = plan.reporting.wording else { return nil }
    let url = folder.appending(path: path)
    let file = try TextFile.read(
      url, named: url.relativePath,
      fix: "put the words there, or name another file at report: wording: in the plan")
    return (
      try Phrasebook(parsing: file.text, file: url.relativePath),
      ReportContext.Input(name: path, sha256: file.sha256)
    )
  }
}
