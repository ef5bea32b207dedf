import EvaluationModel
import Foundation

extension EvaluationPlan {
  /// The paths of what an evaluation is made of: the plan, the files that it names, and the archive.
  ///
  /// - Parameters:
  ///   - folder: The evaluation folder.
  ///   - archive: The path of the archive.
  /// - Returns: The paths, whether anything is there or not.
  func inputs(in folder: URL, archive: String) -> [String] {
    let named =
      ["evaluation.yaml", reporting.codebook ?? "codebook.yaml"]
      + [reporting.wording, identities.file].compactMap { $0 } + sources.map(\.path)
    return named.map { URL(filePath: $0, relativeTo: folder).path } + [archive]
  }
}
