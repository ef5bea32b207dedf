import Diagnostics
import Foundation
import TextCoding

/// Reads the codebook that a user names.
enum CodebookFile {
  /// The text of a codebook.
  static func text(_ file: String) throws -> String {
    try TextFile.read(
      URL(filePath: file), named: file,
      fix: "check the name; senco-impact init FOLDER writes a codebook to begin with"
    ).text
  }

  /// A codebook whose examples need not come out.
  ///
  /// - Parameter file: Its path.
  /// - Returns: The codebook.
  /// - Throws: A `CommandFailure` with all that is wrong with it.
  static func read(_ file: String) throws -> Codebook {
    let text = try text(file)
    do {
      return try Codebook(reading: text, file: file)
    } catch {
      throw CommandFailure(Codebook.problems(in: text, file: file))
    }
  }
}

extension Int {
  /// The number with a noun, as `1 theme` or `24 themes`.
  func counted(_ one: String, _ many: String) -> String { "\(grouped) \(self == 1 ? one : many)" }
}
