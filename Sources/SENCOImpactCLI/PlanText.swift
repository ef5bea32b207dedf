import Diagnostics
import EvaluationModel
import Foundation
import PlanFile

/// Reads the plan of an evaluation folder.
enum PlanText {
  /// The plan, and the SHA-256 of its file in hexadecimal.
  ///
  /// - Parameter folder: The evaluation folder.
  /// - Returns: The plan and the digest.
  /// - Throws: A `Diagnostic` where there is none, or the first thing in it that is not a plan.
  static func read(in folder: URL) throws -> (plan: EvaluationPlan, sha256: String) {
    let name = folder.appending(path: "evaluation.yaml").relativePath
    let file = try TextFile.read(
      folder.appending(path: "evaluation.yaml"), named: name,
      fix: "name the folder that holds evaluation.yaml, or begin one: senco-impact init FOLDER")
    return (try EvaluationPlan(parsing: file.text, file: name), file.sha256)
  }
}
