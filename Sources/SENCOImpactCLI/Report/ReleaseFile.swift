import Diagnostics
import Foundation
import ImpactAnalysis

/// The figures that were published once, in a file that later reports are laid beside.
enum ReleaseFile {
  /// The figures that a file holds.
  ///
  /// - Parameter path: The path of the file.
  /// - Returns: The figures.
  /// - Throws: A `Diagnostic` where there are none.
  static func read(_ path: String) throws -> PublishedFigures {
    let file = try TextFile.read(
      URL(filePath: path), named: path,
      fix: "name a file that senco-impact report --record wrote when the report was published")
    do {
      return try JSONDecoder().decode(PublishedFigures.self, from: Data(file.text.utf8))
    } catch {
      throw Diagnostic(
        code: "release.unreadable", "the file holds no published figures", at: Place(file: path),
        expected: "what senco-impact report --record writes",
        fix: "name the file that was recorded when the report was published")
    }
  }

  /// Writes figures, the same bytes for the same figures.
  ///
  /// - Parameters:
  ///   - figures: The figures.
  ///   - path: The path of the file.
  /// - Throws: A `Diagnostic` where it cannot be written.
  static func write(_ figures: PublishedFigures, to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try TextFile.write(
      Array(try encoder.encode(figures)) + [UInt8(ascii: "\n")], to: URL(filePath: path))
  }
}
