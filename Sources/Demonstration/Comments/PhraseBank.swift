/// The phrases that comments are put together from.
///
/// A bank is written as text. `# theme` begins the phrases of a theme; each line then starts with
/// the direction of what it says (`+` gain, `=` no change, `-` decline, `!` barrier) or, where it
/// says nothing that a theme is for, with `*`. `[a|b]` stands for either; `@pupils+` at the end of a
/// line adds a second theme; `^` marks "her" where it means "him".
struct PhraseBank {
  /// One phrase, still with its alternatives.
  struct Phrase {
    let text: String
    let themes: [PlantedTheme]
    /// About how many words it comes to.
    let words: Int
  }

  private var phrases: [String: [Phrase]] = [:]

  /// Reads a bank.
  init(_ texts: String...) {
    for text in texts { read(text) }
  }

  /// The phrases of a theme and direction, or of a list without theme, in the order of the bank.
  func phrases(_ theme: String, _ direction: PlantedTheme.Direction?) -> [Phrase] {
    phrases[Self.key(theme, direction?.rawValue ?? "*")] ?? []
  }

  private static func key(_ theme: String, _ mark: Character) -> String { "\(mark)\(theme)" }

  private mutating func read(_ text: String) {
    var section = ""
    for line in text.split(separator: "\n") {
      guard let mark = line.first else { continue }
      let rest = line.dropFirst(2)
      guard mark != "#" else {
        section = String(rest)
        continue
      }
      var themes: [PlantedTheme] = []
      if let direction = PlantedTheme.Direction(rawValue: mark) {
        // A section of a report, as `E2 standards`, is known by both words, and its theme is the last.
        let theme = section.split(separator: " ").last.map(String.init) ?? section
        themes.append(PlantedTheme(theme: theme, direction: direction))
      }
      let parts = rest.split(separator: " @")
      for tag in parts.dropFirst() {
        guard let direction = tag.last.flatMap(PlantedTheme.Direction.init(rawValue:))
        else { continue }
        themes.append(PlantedTheme(theme: String(tag.dropLast()), direction: direction))
      }
      let phrase = String(parts.first ?? "")
      self.phrases[Self.key(section, mark), default: []].append(
        Phrase(text: phrase, themes: themes, words: Self.words(in: phrase)))
    }
  }

  /// The words of a phrase, counting one alternative of each group.
  private static func words(in phrase: String) -> Int {
    var count = 0
    var inWord = false
    var depth = 0
    var isLater = false
    for character in phrase {
      switch character {
      case "[": depth += 1
      case "]":
        depth -= 1
        isLater = false
      case "|" where depth > 0: isLater = true
      case " ": inWord = false
      default:
        if !inWord, !isLater { count += 1 }
        inWord = true
      }
    }
    return max(1, count)
  }

  /// A phrase with its alternatives decided.
  static func decided(_ phrase: String, _ random: inout RandomSource) -> String {
    var result = ""
    var group: [String]?
    for character in phrase {
      switch character {
      case "[": group = [""]
      case "|" where group != nil: group?.append("")
      case "]":
        result += group.map { random.one(of: $0) } ?? ""
        group = nil
      default:
        if var open = group, let last = open.popLast() {
          group = open + [last + String(character)]
        } else {
          result.append(character)
        }
      }
    }
    return result
  }
}
