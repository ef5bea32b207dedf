/// The themes that texts are coded by, and the phrases that decide their direction.
public struct Codebook: Hashable, Sendable {
  /// The version that the file gives itself.
  public let version: String
  /// What the file calls itself, or `nil` where it says nothing.
  public let title: String?
  /// A hash of everything that decides a coding, as 16 hexadecimal digits.
  ///
  /// It changes with the rules and stays the same when only layout or comments change.
  public let fingerprint: String
  /// The groups of themes, in the order of the file.
  public let groups: [String]
  /// The themes, in the order of the file.
  public let themes: [Theme]
  /// What words say of themes and directions beside the phrases, or `nil` where nothing was learnt.
  public let evidence: Evidence?
  /// The phrases that decide directions, by what they say.
  let cues: [Cue: [Phrase]]
  /// Words that are never taken for a misspelt indicator, in British spelling.
  let knownWords: Set<[UInt8]>
  /// The word lists and the known words as the file writes them.
  let writtenWords: WrittenWords

  /// What phrases refer to, as the file writes it.
  struct WrittenWords: Hashable, Sendable {
    var lists: [WrittenCodebook.WordList] = []
    var known: [String] = []
  }

  /// The version with the first half of the fingerprint, as every coding carries it.
  public var stamp: String { "\(version)+\(fingerprint.prefix(8))" }

  /// The theme of that name, or `nil` where there is none.
  ///
  /// - Parameter id: A theme's name, as `whole_school`.
  /// - Returns: The theme, or `nil`.
  public func theme(_ id: String) -> Theme? {
    themes.first { $0.id == id }
  }

  /// The phrases of a cue, in the order of the file.
  ///
  /// - Parameter cue: The cue.
  /// - Returns: The phrases, in the order of the file.
  public func phrases(of cue: Cue) -> [Phrase] {
    cues[cue] ?? []
  }
}
