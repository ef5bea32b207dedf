/// How the rules of one codebook differ from those of another.
public struct CodebookDifference: Hashable, Sendable {
  /// What became of something.
  public enum Kind: String, Hashable, Sendable {
    case added, removed, renamed, changed
  }

  /// One thing that differs.
  public struct Change: Hashable, Sendable {
    /// The theme, under its new id where it has one, or `nil` where the change is of no theme.
    public let themeID: String?
    /// What of it: a key of the codebook's file, as `masks`; for lists with their name, as
    /// `cues: negation`.
    public let part: String
    /// What became of it.
    public let kind: Kind
    /// What was added or removed; of what was changed or renamed, the old and the new.
    public let text: String
  }

  /// The changes: the codebook's own, then theme by theme in the order of the new codebook, then the
  /// themes that were removed.
  public let changes: [Change]
  /// The new id of each theme that was renamed, by its old one.
  public let renamedThemes: [String: String]

  /// Compares two codebooks.
  ///
  /// A theme counts as renamed where its id is gone and a new theme has the same identifier of
  /// another program, the same label, or at least half of all phrases of both in common.
  ///
  /// - Parameters:
  ///   - old: The codebook before.
  ///   - new: The codebook after.
  public init(from old: WrittenCodebook, to new: WrittenCodebook) {
    var changes: [Change] = []
    let renamed = Self.renamedThemes(from: old, to: new)
    func compare(_ part: String, _ old: String?, _ new: String?, of theme: String? = nil) {
      guard old ?? "" != new ?? "" else { return }
      changes.append(
        Change(
          themeID: theme, part: part, kind: .changed,
          text: "\(Self.shown(old)) → \(Self.shown(new))"))
    }
    func compare(_ part: String, _ old: [String], _ new: [String], of theme: String? = nil) {
      let before = Set(old)
      let after = Set(new)
      changes += new.filter { !before.contains($0) }.map {
        Change(themeID: theme, part: part, kind: .added, text: $0)
      }
      changes += old.filter { !after.contains($0) }.map {
        Change(themeID: theme, part: part, kind: .removed, text: $0)
      }
    }
    compare("version", old.version, new.version)
    compare("title", old.title, new.title)
    compare("groups", old.groups, new.groups)
    let names = (old.words + new.words).map(\.name)
    for (index, name) in names.enumerated() where !names[..<index].contains(name) {
      func items(_ codebook: WrittenCodebook) -> [String] {
        codebook.words.first { $0.name == name }?.items ?? []
      }
      compare("words: \(name)", items(old), items(new))
    }
    compare("known_words", old.knownWords, new.knownWords)
    for cue in Cue.allCases {
      compare("cues: \(cue.rawValue)", old.cues[cue] ?? [], new.cues[cue] ?? [])
    }
    changes += EvidenceDifference(from: old.evidence, to: new.evidence).changes.map {
      Change(themeID: nil, part: "evidence", kind: $0.kind, text: $0.text)
    }
    let olds = Dictionary(old.themes.map { (renamed[$0.id] ?? $0.id, $0) }) { first, _ in first }
    for theme in new.themes {
      guard let before = olds[theme.id] else {
        changes.append(Change(themeID: theme.id, part: "theme", kind: .added, text: theme.label))
        continue
      }
      if before.id != theme.id {
        changes.append(
          Change(
            themeID: theme.id, part: "theme", kind: .renamed, text: "\(before.id) → \(theme.id)"))
      }
      let parent = before.parent.map { renamed[$0] ?? $0 }
      for (part, old, new) in [
        ("label", before.label, theme.label), ("group", before.group, theme.group),
        ("parent", parent ?? "", theme.parent ?? ""),
        ("valence", before.valence.rawValue, theme.valence.rawValue),
        ("guskey", before.levelList, theme.levelList), ("aims", before.aimList, theme.aimList),
        ("definition", before.definition, theme.definition),
        ("include", before.include, theme.include), ("exclude", before.exclude, theme.exclude),
      ] {
        compare(part, old, new, of: theme.id)
      }
      for (phrases, others) in zip(before.phrases, theme.phrases) {
        compare(phrases.part, phrases.texts, others.texts, of: theme.id)
      }
    }
    let kept = Set(new.themes.map(\.id))
    for theme in old.themes where !kept.contains(renamed[theme.id] ?? theme.id) {
      changes.append(Change(themeID: theme.id, part: "theme", kind: .removed, text: theme.label))
    }
    self.changes = changes
    renamedThemes = renamed
  }

  private static func shown(_ text: String?) -> String {
    text.flatMap { $0.isEmpty ? nil : $0 } ?? "(nothing)"
  }

  private static func renamedThemes(
    from old: WrittenCodebook, to new: WrittenCodebook
  ) -> [String: String] {
    let oldIDs = Set(old.themes.map(\.id))
    let newIDs = Set(new.themes.map(\.id))
    var candidates = new.themes.filter { !oldIDs.contains($0.id) }
    var renamed: [String: String] = [:]
    for theme in old.themes where !newIDs.contains(theme.id) {
      let likeness = candidates.map { theme.likeness(to: $0) }
      guard let best = likeness.max(), best >= 0.5, let index = likeness.firstIndex(of: best)
      else { continue }
      renamed[theme.id] = candidates.remove(at: index).id
    }
    return renamed
  }
}

extension WrittenTheme {
  /// The phrases and texts of the theme by the part of the file that they stand in, always the same
  /// parts in the same order.
  fileprivate var phrases: [(part: String, texts: [String])] {
    List.allCases.map { ($0.rawValue, lists[$0] ?? []) } + [
      ("rules", rules.map(\.summary)), ("masks", masks),
      ("examples: yes", examples.map(\.summary)), ("examples: no", counterexamples.map(\.summary)),
    ]
  }

  fileprivate var levelList: String { guskeyLevels.map(String.init).joined(separator: ", ") }
  fileprivate var aimList: String { aims.map(\.rawValue).joined(separator: ", ") }

  /// How alike two themes are, from 0 to 1: Jaccard's index of their phrases, or 1 where they have the
  /// same identifier or label.
  fileprivate func likeness(to other: WrittenTheme) -> Double {
    if let guid, guid == other.guid { return 1 }
    if label == other.label { return 1 }
    let own = Set(phrases.flatMap(\.texts))
    let theirs = Set(other.phrases.flatMap(\.texts))
    let all = own.union(theirs).count
    return all == 0 ? 0 : Double(own.intersection(theirs).count) / Double(all)
  }
}

extension WrittenTheme.Rule {
  /// The rule in one line.
  fileprivate var summary: String {
    let parts: [(String, [String])] = [
      ("match", match), ("near", near), ("context", context), ("unless", unless),
      ("sources", sources), ("direction", direction.map { [$0.rawValue] } ?? []),
    ]
    return parts.filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.joined(separator: ", "))" }
      .joined(separator: "; ")
  }
}

extension WrittenTheme.Example {
  /// The example in one line.
  fileprivate var summary: String { text + (direction.map { " (\($0.rawValue))" } ?? "") }
}
