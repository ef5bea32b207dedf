import EvaluationModel

/// The scales of a draft: columns whose answers agree share one.
struct ScaleRegister {
  /// A scale and what is to be said of it.
  struct Entry {
    var scale: Scale
    /// Why its order is as it is.
    let reason: String
    let direction: SuggestedScale.Direction
  }

  private(set) var entries: [Entry] = []

  /// The id of the scale that a suggestion is kept under.
  ///
  /// Ways to write a level are added to a scale of the same levels, as long as none of them stands
  /// for two answers.
  mutating func id(of suggestion: SuggestedScale) -> String {
    let scale = Self.completed(suggestion)
    for index in entries.indices {
      guard let merged = Self.merged(entries[index].scale, scale) else { continue }
      entries[index].scale = merged
      return merged.id
    }
    var taken = Set(entries.map(\.scale.id))
    let id = DraftID.unique(scale.id, in: &taken)
    let entry = Scale(
      id: id, levels: scale.levels, outside: scale.outside, positivePhrase: scale.positivePhrase)
    entries.append(
      Entry(scale: entry, reason: suggestion.reason, direction: suggestion.direction))
    return id
  }

  /// The scale with what was misspelt as aliases, and answers that are on no level outside the order.
  private static func completed(_ suggestion: SuggestedScale) -> Scale {
    let levels = suggestion.levels.map { level in
      let slips = suggestion.misspellings.filter { $0.value == level.label }.keys.sorted()
      return Scale.Level(
        value: level.value, label: level.label, role: level.role, aliases: level.aliases + slips)
    }
    let outside =
      suggestion.outside
      + suggestion.unplaced.map { Scale.OutsideAnswer(label: $0, state: .unknown) }
    return Scale(
      id: suggestion.id, levels: levels, outside: outside,
      positivePhrase: suggestion.positivePhrase)
  }

  /// Both scales in one, or `nil` where their levels differ or an answer would mean two things.
  static func merged(_ first: Scale, _ second: Scale) -> Scale? {
    let isAlike =
      first.levels.map(\.label) == second.levels.map(\.label)
      && first.levels.map(\.value) == second.levels.map(\.value)
      && first.levels.map(\.role) == second.levels.map(\.role)
    guard isAlike else { return nil }
    var outside = first.outside
    for answer in second.outside {
      let key = LabelKey.key(of: answer.label)
      if let index = outside.firstIndex(where: { LabelKey.key(of: $0.label) == key }) {
        outside[index] = Scale.OutsideAnswer(
          label: outside[index].label, state: outside[index].state,
          aliases: joined(outside[index].aliases, answer.aliases))
      } else {
        outside.append(answer)
      }
    }
    let levels = zip(first.levels, second.levels).map { left, right in
      Scale.Level(
        value: left.value, label: left.label, role: left.role,
        aliases: joined(left.aliases, right.aliases))
    }
    var owners: Set<String> = []
    for forms in levels.map({ [$0.label] + $0.aliases }) + outside.map({ [$0.label] + $0.aliases })
    {
      for key in Set(forms.map(LabelKey.key(of:))) where !owners.insert(key).inserted { return nil }
    }
    return Scale(
      id: first.id, levels: levels, outside: outside, positivePhrase: first.positivePhrase)
  }

  private static func joined(_ left: [String], _ right: [String]) -> [String] {
    var seen: Set<String> = []
    return (left + right).filter { seen.insert(LabelKey.key(of: $0)).inserted }
  }
}
