import Diagnostics
import Foundation

/// The file that a user wants a result in.
enum OutputFile {
  /// Keeps a file that is there from being written over.
  ///
  /// - Parameters:
  ///   - output: The file to write, or `nil` for standard output.
  ///   - inputs: The files that are read, which nothing may take the place of.
  ///   - force: Whether the user allows to write over other files.
  /// - Throws: `output.is-input` or `output.exists`, a `Diagnostic`.
  static func checkIsFree(_ output: String?, inputs: [String] = [], force: Bool) throws {
    guard let output, FileManager.default.fileExists(atPath: output) else { return }
    try checkIsNoInput(output, inputs: inputs)
    guard !force else { return }
    throw Diagnostic(
      code: "output.exists", "the file is there already", at: Place(file: output),
      fix: "choose another name, or add --force to write over it")
  }

  /// Keeps a file that is read from being written over.
  ///
  /// - Parameters:
  ///   - output: The file to write.
  ///   - inputs: The files that are read.
  /// - Throws: `output.is-input`, a `Diagnostic`.
  static func checkIsNoInput(_ output: String, inputs: [String]) throws {
    guard inputs.contains(where: { isSame($0, output) }) else { return }
    throw Diagnostic(
      code: "output.is-input", "the file is one of those that are read", at: Place(file: output),
      fix: "choose another name for the result")
  }

  /// Whether two names are those of one file, by whatever path or link.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    func identity(_ path: String) -> [Int?]? {
      let resolved = URL(filePath: path).resolvingSymlinksInPath().path
      let known = try? FileManager.default.attributesOfItem(atPath: resolved)
      return known.map { known in
        [FileAttributeKey.systemNumber, .systemFileNumber].map {
          (known[$0] as? NSNumber)?.intValue
        }
      }
    }
    guard let one = identity(one), !one.contains(nil) else { return false }
    return one == identity(other)
  }
}
