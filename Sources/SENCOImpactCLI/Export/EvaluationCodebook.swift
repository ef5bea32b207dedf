import Demonstration
import EvaluationModel
import Foundation
import TextCoding

/// The codebook that an evaluation is coded with.
enum EvaluationCodebook {
  /// The evaluation's own codebook, or the standard one where the plan names none and there is none.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - folder: The evaluation folder.
  /// - Returns: The codebook.
  /// - Throws: A `Diagnostic` where the plan names one that is not there, or it cannot be used.
  static func read(for plan: EvaluationPlan, in folder: URL) throws -> Codebook {
    let url = folder.appending(path: plan.reporting.codebook ?? "codebook.yaml")
    if plan.reporting.codebook == nil, !FileManager.default.fileExists(atPath: url.path) {
      return try Codebook(parsing: standardCodebook, file: "standard codebook")
    }
    let file = try TextFile.read(
      url, named: url.relativePath,
      fix: "put the codebook there, or name another at report: codebook: in the plan")
    return try Codebook(parsing: file.text, file: url.relativePath)
  }
}
