import Demonstration
import Diagnostics
import EvaluationModel
import Formats
import Foundation
import TextCoding

/// Reads the codebook of an evaluation folder, or one that the user names.
enum CodebookText {
  /// A codebook that the user names.
  ///
  /// - Parameter path: Its path.
  /// - Returns: The codebook.
  /// - Throws: A `Diagnostic` where there is none, or the first thing in it that is not right.
  static func read(_ path: String) throws -> Codebook {
    let file = try TextFile.read(
      URL(filePath: path), named: path,
      fix: "name the codebook with --codebook; senco-impact init FOLDER writes one")
    return try Codebook(parsing: file.text, file: path)
  }

  /// The evaluation's own codebook, or the standard one where the plan names none and there is none.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - folder: The evaluation folder.
  ///   - say: Takes a line for the user.
  /// - Returns: The codebook, and the name and SHA-256 of its file.
  /// - Throws: A `Diagnostic` where there is none, or the first thing in it that is not right.
  static func read(
    of plan: EvaluationPlan, in folder: URL, say: (String) -> Void
  ) throws -> (codebook: Codebook, file: (name: String, sha256: String)) {
    let path = plan.reporting.codebook ?? "codebook.yaml"
    let url = folder.appending(path: path)
    if plan.reporting.codebook == nil, !FileManager.default.fileExists(atPath: url.path) {
      say("there is no codebook.yaml: the standard codebook is used")
      let name = "standard codebook"
      let file = try InputFile(path: name, bytes: Array(standardCodebook.utf8))
      return (try Codebook(parsing: standardCodebook, file: name), (name, file.sha256))
    }
    let name = url.relativePath
    let file = try TextFile.read(
      url, named: name,
      fix: "put the codebook there, or name another at report: codebook: in the plan")
    return (try Codebook(parsing: file.text, file: name), (path, file.sha256))
  }
}
