import Foundation
import TestSupport
import TextCoding

/// Coders for one phrase each, with the cues of the standard codebook.
struct OneIndicator {
  private let cues: String
  private var coders: [String: Coder] = [:]

  init() throws {
    let text = try String(
      contentsOf: Repository.data.appending(path: "codebook.yaml"), encoding: .utf8)
    cues = String(text.prefix(upTo: text.range(of: "\nthemes:")?.lowerBound ?? text.endIndex))
  }

  /// What a text says of the mentions of a phrase in it, in order.
  ///
  /// - Parameters:
  ///   - phrase: The phrase in the codebook's notation.
  ///   - text: The text.
  ///   - role: What was asked.
  ///   - valence: Whether more of the phrase is better or worse.
  /// - Returns: The mentions, in the order of the text.
  /// - Throws: A `Diagnostic` where the phrase or the cues cannot be read.
  mutating func mentions(
    of phrase: String, in text: String, role: QuestionRole = .other,
    valence: Theme.Valence = .benefit
  ) throws -> [Mention] {
    try coder(of: phrase, valence: valence).code(text: text, id: "1", questionRole: role)
      .flatMap(\.mentions)
  }

  /// The coder of a phrase.
  ///
  /// - Parameters:
  ///   - phrase: The phrase in the codebook's notation.
  ///   - valence: Whether more of the phrase is better or worse.
  /// - Returns: The coder, made once for each phrase.
  /// - Throws: A `Diagnostic` where the phrase or the cues cannot be read.
  mutating func coder(of phrase: String, valence: Theme.Valence = .benefit) throws -> Coder {
    let key = "\(phrase) \(valence)"
    if let coder = coders[key] { return coder }
    let coder = Coder(
      codebook: try Codebook(
        reading: """
          \(cues)
          themes:
            - id: one
              label: One
              group: Self
              valence: \(valence.rawValue)
              definition: One phrase.
              indicators: [\(phrase)]
          """, file: "codebook.yaml"))
    coders[key] = coder
    return coder
  }
}
