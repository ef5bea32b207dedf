/// How the codings of some texts by one codebook differ from those by another, theme by theme.
public struct CodingDifference: Hashable, Sendable {
  /// How many texts a theme is in.
  public struct Counts: Hashable, Sendable {
    /// Texts that had it.
    public var before = 0
    /// Texts that have it now.
    public var after = 0
    /// Texts that have it now and had not.
    public var gained = 0
    /// Texts that had it and have not now.
    public var lost = 0
    /// Texts that had it and have it, in another direction.
    public var redirected = 0
  }

  /// What became of a theme in a text.
  public enum Kind: String, Hashable, Sendable {
    case gained, lost
    case redirected = "direction"
  }

  /// A text in which a theme is not what it was.
  public struct Change: Hashable, Sendable {
    /// The position of the text, from 0.
    public let text: Int
    /// What became of the theme.
    public let kind: Kind
    /// The direction that it had, or `nil` where it was not there.
    public let before: Direction?
    /// The direction that it has, or `nil` where it is not there.
    public let after: Direction?
  }

  /// How many texts there are.
  public let textCount: Int
  /// The texts with any theme; a text whose themes differ counts as neither gained nor lost.
  public let anyTheme: Counts
  private let changes: [String: [Change]]
  private let counts: [String: Counts]

  /// Compares the codings of the same texts.
  ///
  /// - Parameters:
  ///   - before: For each text, the direction of each of its themes.
  ///   - after: The same by the other codebook; as many texts.
  ///   - renamed: The new ids of themes that were renamed, by their old ones.
  public init(
    before: [[String: Direction]], after: [[String: Direction]], renamed: [String: String] = [:]
  ) {
    var changes: [String: [Change]] = [:]
    var counts: [String: Counts] = [:]
    var anyTheme = Counts()
    for (index, (old, new)) in zip(before, after).enumerated() {
      let old = Dictionary(old.map { (renamed[$0.key] ?? $0.key, $0.value) }) { first, _ in first }
      anyTheme.add(old.isEmpty ? nil : .gain, new.isEmpty ? nil : .gain)
      for theme in Set(old.keys).union(new.keys) {
        counts[theme, default: Counts()].add(old[theme], new[theme])
        guard let kind = Kind(from: old[theme], to: new[theme]) else { continue }
        changes[theme, default: []].append(
          Change(text: index, kind: kind, before: old[theme], after: new[theme]))
      }
    }
    textCount = min(before.count, after.count)
    self.changes = changes
    self.counts = counts
    self.anyTheme = anyTheme
  }

  /// How many texts a theme is in; none where no text has it.
  ///
  /// - Parameter theme: The theme's id, the new one where it was renamed.
  /// - Returns: The counts.
  public func counts(of theme: String) -> Counts { counts[theme] ?? Counts() }

  /// The texts in which a theme is not what it was, in their order.
  ///
  /// - Parameter theme: The theme's id, the new one where it was renamed.
  /// - Returns: The texts.
  public func changes(of theme: String) -> [Change] { changes[theme] ?? [] }
}

extension CodingDifference.Kind {
  /// What became of a theme, or `nil` where it is as it was.
  init?(from old: Direction?, to new: Direction?) {
    switch (old, new) {
    case (nil, .some): self = .gained
    case (.some, nil): self = .lost
    case (.some(let before), .some(let after)) where before != after: self = .redirected
    default: return nil
    }
  }
}

extension CodingDifference.Counts {
  /// Counts one text.
  fileprivate mutating func add(_ old: Direction?, _ new: Direction?) {
    if old != nil { before += 1 }
    if new != nil { after += 1 }
    switch CodingDifference.Kind(from: old, to: new) {
    case .gained: gained += 1
    case .lost: lost += 1
    case .redirected: redirected += 1
    case nil: break
    }
  }
}
