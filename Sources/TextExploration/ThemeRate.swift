public import Evidence
import Statistics

/// How often a theme is spoken of in a group of texts.
public struct ThemeRate: Hashable, Sendable {
  /// The theme's name in the codebook.
  public let theme: String
  /// The group, or `nil` for all texts.
  public let group: String?
  /// The texts with the theme.
  public let texts: Int
  /// Their share of the texts that hold a word, with Wilson's interval.
  public let share: Reported<Estimate>
  /// How often the theme is mentioned.
  public let mentions: Int
  /// The words of the texts.
  public let words: Int
  /// The texts that hold a word.
  public let count: Int

  /// Mentions in every hundred words, or `nil` where there are none.
  public var perHundredWords: Double? {
    words == 0 ? nil : 100 * Double(mentions) / Double(words)
  }

  /// The rates of each theme: in all texts, then in each group in the order of their names.
  ///
  /// Texts without a word are no answers and are left out.
  ///
  /// - Parameters:
  ///   - themes: The themes' names, in the order of the codebook.
  ///   - texts: The texts.
  ///   - words: Their words.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: The rates, theme by theme.
  public static func rates(
    of themes: [String], in texts: [ExploredText], words: WordIndex, level: Double
  ) -> [ThemeRate] {
    let answers = texts.indices.filter { words.count(of: $0) > 0 }
    var members: [(group: String?, texts: [Int])] = [(nil, answers)]
    let groups = Dictionary(grouping: answers.filter { texts[$0].group != nil }) {
      texts[$0].group ?? ""
    }
    members += groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let sizes = members.map { $0.texts.reduce(0) { $0 + words.count(of: $1) } }
    return themes.flatMap { theme in
      zip(members, sizes).map { member, size in
        let codes = member.texts.compactMap { text in
          texts[text].codes.first { $0.theme == theme }
        }
        return ThemeRate(
          theme: theme, group: member.group, texts: codes.count,
          share: Proportion.wilson(
            successes: codes.count, count: member.texts.count, level: level),
          mentions: codes.reduce(0) { $0 + $1.mentions }, words: size, count: member.texts.count)
      }
    }
  }
}
