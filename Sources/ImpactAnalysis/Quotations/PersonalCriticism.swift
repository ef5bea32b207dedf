import EvaluationModel
import TextCoding

/// Tells whether a comment criticises a person whom a reader may recognise, though nobody is named.
///
/// Where somebody else than the participant writes, criticism of what the participant has learnt or
/// does is criticism of a person: of one school there is one. Those are the themes of Guskey's
/// levels 2 and 4 that do not speak of the course. In any comment, so is a critical sentence that
/// speaks of somebody who holds a post alone, as "my tutor" or "the head", and in a participant's
/// own comment one that speaks of "him" or "her". Where a head says of "her" that she "lacks" or
/// "struggles", no theme need have been found in it.
///
/// The whole comment is looked at, not only the passage on one theme, since the whole is quoted.
struct PersonalCriticism {
  /// Posts that one person holds, in the words of those who write.
  private static let posts: Set<String> = [
    "tutor", "supervisor", "lecturer", "head", "headteacher", "headmaster", "headmistress",
    "deputy", "principal", "senco", "sendco", "manager", "leader", "coordinator", "examiner",
    "marker", "governor", "chair",
  ]
  /// Words for one other person.
  private static let pronouns: Set<String> = [
    "he", "she", "him", "her", "his", "hers", "himself", "herself",
  ]

  /// What a head says of somebody who falls short.
  private static let faults: Set<String> = [
    "gap", "gaps", "lack", "lacks", "lacked", "lacking", "struggle", "struggles", "struggled",
    "struggling", "reluctant", "unable", "fails", "failed", "weak", "weakness", "weaknesses",
    "poor",
    "poorly", "disorganised", "inexperienced",
  ]

  private let personalThemes: Set<String>

  init(codebook: Codebook) {
    personalThemes = Set(
      codebook.themes.filter { theme in
        !theme.guskeyLevels.contains(1)
          && (theme.guskeyLevels.contains(2) || theme.guskeyLevels.contains(4))
      }.map(\.id))
  }

  /// Whether a comment criticises somebody who may be recognised.
  ///
  /// - Parameters:
  ///   - text: The comment's text.
  ///   - source: Who wrote it.
  ///   - codings: Everything that was found in it.
  /// - Returns: Whether it does.
  func isFound(in text: String, by source: FeedbackSource, _ codings: [StoredCoding]) -> Bool {
    let critical = codings.filter {
      ThemeDirection(rawValue: $0.direction)?.isCritical ?? false
    }
    let sentences = Self.sentences(of: text)
    if source == .headteacher {
      let people = Self.posts.union(Self.pronouns)
      if critical.contains(where: { personalThemes.contains($0.theme) })
        || sentences.contains(where: { sentence in
          !people.isDisjoint(with: sentence.words) && !Self.faults.isDisjoint(with: sentence.words)
        })
      {
        return true
      }
    }
    guard !critical.isEmpty else { return false }
    let people = source == .senco ? Self.posts.union(Self.pronouns) : Self.posts
    let passages = critical.flatMap(\.spans).map { $0.scalarStart..<$0.scalarEnd }
    // A person who found a theme need not have said where.
    let isAnywhere = critical.contains { $0.spans.isEmpty }
    return sentences.contains { sentence in
      (isAnywhere || passages.contains { $0.overlaps(sentence.range) })
        && !people.isDisjoint(with: sentence.words)
    }
  }

  /// The sentences of a text: their places in Unicode scalars, and their words in lower case.
  private static func sentences(of text: String) -> [(range: Range<Int>, words: Set<String>)] {
    let scalars = Array(text.unicodeScalars)
    var sentences: [(range: Range<Int>, words: Set<String>)] = []
    var start = 0
    for end in scalars.indices
    where end + 1 == scalars.count || ".!?\n;".unicodeScalars.contains(scalars[end]) {
      var words: Set<String> = []
      var word = String.UnicodeScalarView()
      for scalar in scalars[start...end] {
        if scalar.properties.isAlphabetic {
          word.append(scalar)
        } else if !word.isEmpty {
          words.insert(String(word).lowercased())
          word = String.UnicodeScalarView()
        }
      }
      if !word.isEmpty { words.insert(String(word).lowercased()) }
      sentences.append((start..<end + 1, words))
      start = end + 1
    }
    return sentences
  }
}
