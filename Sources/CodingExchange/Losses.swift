internal import Diagnostics

/// What a codebook has and another program's format cannot hold.
enum Loss: String, CaseIterable {
  case masks, hints, rules, gaps, variants, directions, exactCase = "exact-case", mentions
  case definitions, examples, groups, parents, levels, burdens, colours, names, indicators, words
  case cues, characters, folders, sets, evidence, moved
  case foldersInThemes = "folders-in-themes"

  /// The words for one and for several, and what becomes of them.
  fileprivate var words: (one: String, many: String, fate: String) {
    switch self {
    case .masks:
      ("mask", "masks", "left out, so that more will match")
    case .hints: ("hint", "hints", "left out: each is too weak alone")
    case .rules: ("phrase with conditions", "phrases with conditions", "left out")
    case .gaps: ("phrase with a gap", "phrases with a gap", "left out")
    case .variants:
      ("phrase", "phrases", "left out: too many ways to say it")
    case .directions:
      ("phrase that says a direction", "phrases that say a direction", "kept without it")
    case .exactCase: ("phrase in exact case", "phrases in exact case", "kept, to match in any case")
    case .mentions: ("bare mention", "bare mentions", "kept as a full indicator")
    case .definitions: ("definition", "definitions", "left out")
    case .examples: ("example", "examples", "left out")
    case .groups: ("group", "groups", "left out")
    case .parents:
      ("theme that is part of another", "themes that are part of another", "put beside it")
    case .levels: ("theme with levels or aims", "themes with levels or aims", "kept without them")
    case .burdens: ("theme that is a burden", "themes that are a burden", "kept without saying so")
    case .colours: ("colour", "colours", "left out")
    case .names: ("label", "labels", "left out: the theme's id is its name")
    case .indicators: ("indicator", "indicators", "left out: the format holds no words")
    case .words: ("word list or known word", "word lists and known words", "left out")
    case .cues: ("cue", "cues", "left out: directions cannot be told there")
    case .characters: ("character", "characters", "written as U+FFFD: XML cannot hold it")
    case .folders:
      ("folder", "folders", "kept by name alone, without description, colour and identifier")
    case .foldersInThemes:
      (
        "folder inside a theme", "folders inside themes",
        "left out, name and all: what lies inside belongs to the theme"
      )
    case .moved:
      (
        "theme that is part of one in another group",
        "themes that are part of one in another group",
        "put into that group"
      )
    case .sets: ("set of codes", "sets of codes", "left out")
    case .evidence: ("weighted term", "weighted terms", "left out: the format knows no weights")
    }
  }
}

/// Counts what cannot be carried from one program to another, so that it is never left out silently.
struct Losses {
  private var counts: [Loss: Int] = [:]

  /// Counts something that is lost.
  mutating func count(_ loss: Loss, _ number: Int = 1) {
    guard number > 0 else { return }
    counts[loss, default: 0] += number
  }

  /// A warning for each kind of loss, with its number.
  ///
  /// - Parameters:
  ///   - format: The name of the format that cannot hold it.
  ///   - place: The file.
  /// - Returns: The warnings.
  func findings(format: String, at place: Place) -> [Diagnostic] {
    Loss.allCases.compactMap { loss in
      guard let count = counts[loss] else { return nil }
      let words = loss.words
      return Diagnostic(
        .warning, code: "exchange.\(loss.rawValue)",
        """
        \(format) cannot hold \(count) \(count == 1 ? words.one : words.many): \(words.fate)
        """, at: place)
    }
  }
}
