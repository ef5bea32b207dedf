import EvaluationModel

/// Finds the comments that were coded differently: by rules and people, by two people, or by the
/// rules of two versions of the codebook.
struct Disagreements {
  /// What somebody found in a comment.
  private struct Voice {
    /// The themes that were asked about, or `nil` for all.
    let asked: Set<String>?
    /// The direction of each theme that was found.
    let found: [String: String]

    /// Whether two say the same of everything that both were asked about; a direction that was not
    /// said differs from none.
    func agrees(with other: Voice) -> Bool {
      Set(found.keys).union(other.found.keys).allSatisfy { theme in
        guard asked?.contains(theme) ?? true, other.asked?.contains(theme) ?? true else {
          return true
        }
        guard let mine = found[theme], let other = other.found[theme] else { return false }
        return mine == other || [mine, other].contains(StoredCoding.unspecified)
      }
    }
  }

  /// What the rules of the codebook find now.
  let byRules: [StoredCoding]
  /// What the rules of earlier versions found, and what is held of the present one.
  let earlier: [StoredCoding]
  /// The readings that count.
  let readings: [CommentReading]
  let samples: [CodingSample]

  /// The ids of the comments that were coded differently.
  func comments() -> Set<String> {
    let rules = Self.voices(byRules)
    let versions = Dictionary(grouping: earlier, by: \.codebookVersion).mapValues(Self.voices)
    let themes = Dictionary(samples.map { ($0.id, Set($0.themes)) }) { first, _ in first }
    var people: [String: [String: Voice]] = [:]
    // A later reading by the same person takes the place of an earlier one.
    for reading in readings {
      people[reading.comment, default: [:]][reading.coder] = Voice(
        asked: reading.sample.flatMap { themes[$0] }, found: Self.found(reading.codings))
    }
    var different: Set<String> = []
    let nothing = Voice(asked: nil, found: [:])
    for (comment, voices) in people {
      let all = [rules[comment] ?? nothing] + voices.sorted { $0.key < $1.key }.map(\.value)
      let isUnanimous = all.indices.allSatisfy { first in
        all[(first + 1)...].allSatisfy { $0.agrees(with: all[first]) }
      }
      if !isUnanimous { different.insert(comment) }
    }
    for version in versions.values {
      // A file that came later was never coded with that version.
      let files = Set(version.keys.map(Self.file))
      for comment in Set(version.keys).union(rules.keys)
      where files.contains(Self.file(comment))
        && !(rules[comment] ?? nothing).agrees(with: version[comment] ?? nothing)
      {
        different.insert(comment)
      }
    }
    return different
  }

  /// The id of the source file that a comment is in.
  private static func file(_ comment: String) -> Substring { comment.prefix { $0 != ":" } }

  private static func voices(_ codings: [StoredCoding]) -> [String: Voice] {
    Dictionary(grouping: codings, by: \.comment).mapValues { Voice(asked: nil, found: found($0)) }
  }

  private static func found(_ codings: [StoredCoding]) -> [String: String] {
    Dictionary(codings.map { ($0.theme, $0.direction) }) { first, _ in first }
  }
}
